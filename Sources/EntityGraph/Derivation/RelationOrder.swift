import GraphKernels

/// The order of relations by their ids, found without making these.
///
/// An id is the ends and the kind with slashes between them, so parts are compared as if each ended
/// in a slash: `a-b/` comes before `a/`. That holds where no part has a slash in it.
struct RelationOrder {
  /// Whether entities are in order of their ids with a slash behind, as they are of their ids.
  let isThatOfRows: Bool

  /// Where each entity's id is among all ids and all ids with a slash behind; indexed by row.
  private var bare: [Int32]
  private var slashed: [Int32]

  /// - Complexity: O(length of the ids of entities).
  init(_ entities: EntityTable) {
    bare = (0..<Int32(entities.count)).map { $0 * 2 }
    slashed = bare.map { $0 + 1 }
    isThatOfRows = !entities.ids.continueOthers
    if isThatOfRows { return }
    var open: [Int] = []
    var place: Int32 = 0
    func close(until isKept: (Int) -> Bool) {
      while let last = open.last, !isKept(last) {
        slashed[last] = place
        place += 1
        open.removeLast()
      }
    }
    for row in 0..<entities.count {
      close { entities.slashed($0, isAfter: row) }
      bare[row] = place
      place += 1
      open.append(row)
    }
    close { _ in false }
  }

  /// The rows in order of ids; `nil` where they are so already.
  ///
  /// - Complexity: O(n) where they are in order already, else O(n log n); where subjects are, only
  ///   the rows of one subject are compared with each other.
  func sorted(_ table: DerivedTable) -> [Int32]? {
    func subject(_ row: Int) -> Int32 { slashed[Int(table.subjects[row])] }
    func end(ofSubjectAt start: Int) -> Int {
      var end = start + 1
      while end < table.count, subject(end) == subject(start) { end += 1 }
      return end
    }
    var (rows, isChanged) = ([Int32](), false)
    rows.reserveCapacity(table.count)
    let areSubjectsInOrder = (0..<table.count).dropFirst().allSatisfy {
      subject($0 - 1) <= subject($0)
    }
    while rows.count < table.count {
      let run = rows.count..<(areSubjectsInOrder ? end(ofSubjectAt: rows.count) : table.count)
      if run.dropFirst().allSatisfy({ !precedes($0, $0 - 1, table) }) {
        for row in run { rows.append(Int32(row)) }
      } else {
        isChanged = true
        for row in run.sorted(by: { precedes($0, $1, table) }) { rows.append(Int32(row)) }
      }
    }
    return isChanged ? rows : nil
  }

  /// The rows in order of ids, where those before `middle` are so already, and those from it on.
  ///
  /// - Complexity: O(n + m log n), where n rows stand before `middle` and m do not.
  func merged(_ table: DerivedTable, from middle: Int) -> [Int32] {
    var rows: [Int32] = []
    rows.reserveCapacity(table.count)
    var left = 0
    for right in middle..<table.count {
      let place = (left..<middle).partitioningIndex { precedes(right, $0, table) }
      for row in left..<place { rows.append(Int32(row)) }
      rows.append(Int32(right))
      left = place
    }
    for row in left..<middle { rows.append(Int32(row)) }
    return rows
  }

  private func precedes(_ left: Int, _ right: Int, _ table: DerivedTable) -> Bool {
    let (mine, theirs) = (key(left, table), key(right, table))
    return mine == theirs ? table.id(left).bytesPrecede(table.id(right)) : mine < theirs
  }

  private func key(_ row: Int, _ table: DerivedTable) -> (Int32, Int32, Int32) {
    let object = Int(table.objects[row])
    return (
      slashed[Int(table.subjects[row])], table.kinds[row],
      table.hasPlainID(row) ? bare[object] : slashed[object]
    )
  }
}

extension EntityTable {
  /// Whether the id of one row with a slash behind comes after the id of a later row.
  fileprivate func slashed(_ row: Int, isAfter later: Int) -> Bool {
    let (mine, theirs) = (utf8(row), utf8(later))
    guard theirs.count > mine.count, theirs.starts(with: mine) else { return false }
    return theirs[theirs.startIndex + mine.count] < UInt8(ascii: "/")
  }
}

extension TextPool {
  /// Whether, of ids in order, some one with a slash behind comes after a later one: then one does so
  /// after the next.
  fileprivate var continueOthers: Bool {
    let length = 16384
    return stride(from: 0, to: count, by: length).contains { first in
      withRun(first..<min(count, first + length + 1)) { run, bytes in
        run.texts.dropLast().contains { text in
          let (mine, theirs) = (run.range(text), run.range(text + 1))
          return theirs.count > mine.count
            && bytes[theirs.lowerBound + mine.count] < UInt8(ascii: "/")
            && bytes.extracting(theirs.prefix(mine.count)).isEqual(to: bytes.extracting(mine))
        }
      }
    }
  }
}

extension String {
  fileprivate func bytesPrecede(_ other: String) -> Bool { ByteOrder(self, other) == .before }
}
