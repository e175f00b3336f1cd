import GraphKernels

extension DerivedTable {
  /// The ids of the given relations.
  ///
  /// - Complexity: O(length of the ids), on all cores, with no text for each.
  func ids(of rows: some RandomAccessCollection<Int32>) -> TextPool {
    let (names, dates) = (entities.ids.inMemory, facts.times.bounds.texts)
    let kindParts = relationKinds.map { Array("/\($0.id.rawValue)/".utf8) }
    let threads = Parallel.threads(forItems: rows.count)
    let runs = Parallel.runs(of: rows.count, threads: threads)
    var parts = Parallel.map(runs.count, threads: threads) { run in
      var (ids, id) = (TextPool(), [UInt8]())
      for row in rows.dropFirst(runs[run].lowerBound).prefix(runs[run].count) {
        id.removeAll(keepingCapacity: true)
        append(Int(row), names, kindParts, dates, to: &id)
        ids.append(utf8: id)
      }
      return ids
    }
    return TextPool(joining: &parts, threads: threads)
  }

  private func append(
    _ row: Int, _ names: TextPool, _ kindParts: [[UInt8]], _ dates: TextPool,
    to id: inout [UInt8]
  ) {
    unsafe names.withUTF8(Int(subjects[row])) { unsafe id.append(contentsOf: $0) }
    id += kindParts[Int(kinds[row])]
    unsafe names.withUTF8(Int(objects[row])) { unsafe id.append(contentsOf: $0) }
    if isDated(row) { append(dates, row, to: &id) }
    if nameEndings[row] != RelationNames.Ending() {
      id += nameEndings[row].appended(to: "", channel: channel(row)).utf8
    }
  }

  /// Appends what ``Validity/idPart`` says of a dated relation.
  private func append(_ dates: TextPool, _ row: Int, to bytes: inout [UInt8]) {
    let (start, end) = (starts[row], ends[row])
    bytes.append(UInt8(ascii: "/"))
    if BoundInterner.isDate(start) { bytes += dates.utf8(Int(start)) }
    if start == end, BoundInterner.isDate(start) { return }
    bytes += "..".utf8
    if BoundInterner.isDate(end) { bytes += dates.utf8(Int(end)) }
  }
}
