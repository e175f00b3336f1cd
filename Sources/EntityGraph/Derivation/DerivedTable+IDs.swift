extension DerivedTable {
  /// The ids of all relations.
  ///
  /// - Complexity: O(length of the ids), with no text for each.
  var ids: TextPool {
    let dates = facts.times.bounds.texts
    let kindParts = relationKinds.map { "/\($0.id.rawValue)/" }
    var (bytes, textEnds) = ([UInt8](), [Int]())
    textEnds.reserveCapacity(count)
    for row in 0..<count {
      bytes += entities.utf8(Int(subjects[row]))
      bytes += kindParts[Int(kinds[row])].utf8
      bytes += entities.utf8(Int(objects[row]))
      if isDated(row) { append(dates, row, to: &bytes) }
      if nameEndings[row] != RelationNames.Ending() {
        bytes += nameEndings[row].appended(to: "", channel: channel(row)).utf8
      }
      textEnds.append(bytes.count)
    }
    return TextPool(bytes: bytes, ends: textEnds)
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
