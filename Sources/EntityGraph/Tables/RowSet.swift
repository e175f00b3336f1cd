/// A set of rows of a table, one bit each.
public struct RowSet: Hashable, Sendable {
  @usableFromInline var words: [UInt64]

  /// How many rows the table has.
  public private(set) var rowCount: Int

  /// A set of none, or of all, of `rowCount` rows.
  public init(rowCount: Int, all: Bool = false) {
    words = [UInt64](repeating: all ? .max : 0, count: (rowCount + 63) / 64)
    self.rowCount = rowCount
    if all, rowCount % 64 > 0 { words[words.count - 1] &= (1 << UInt64(rowCount % 64)) - 1 }
  }

  @inlinable
  public func contains(_ row: Int) -> Bool { words[row >> 6] & (1 << UInt64(row & 63)) != 0 }

  /// The rows as bits, 64 to a word, the first row in the lowest bit.
  public var bits: [UInt64] { words }

  /// How many rows are in the set.
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The rows in the set, ascending.
  package var rows: [Int32] {
    var rows: [Int32] = []
    for (place, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        rows.append(Int32(place * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return rows
  }

  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  @inlinable
  public mutating func insert(_ row: Int) { words[row >> 6] |= 1 << UInt64(row & 63) }

  /// Makes the table longer by rows that are not in the set.
  public mutating func grow(to rowCount: Int) {
    self.rowCount = rowCount
    let wanted = (rowCount + 63) / 64
    while words.count < wanted { words.append(0) }
  }

  /// The set after only the given rows are kept, in their order.
  public func gathering(_ rows: some Collection<Int32>) -> RowSet {
    var gathered = RowSet(rowCount: rows.count)
    for (new, old) in rows.enumerated() where contains(Int(old)) { gathered.insert(new) }
    return gathered
  }
}

extension RowSet {
  /// The rows that are in one of the two sets, or in both.
  ///
  /// - Precondition: Both are of tables of as many rows.
  public func union(_ other: RowSet) -> RowSet { combined(with: other, |) }

  /// The rows that are in both sets.
  public func intersection(_ other: RowSet) -> RowSet { combined(with: other, &) }

  /// The rows that are in this set alone.
  public func subtracting(_ other: RowSet) -> RowSet { combined(with: other) { $0 & ~$1 } }

  /// The rows that are not in the set.
  public var complement: RowSet { RowSet(rowCount: rowCount, all: true).subtracting(self) }

  private func combined(
    with other: RowSet, _ combine: (UInt64, UInt64) -> UInt64
  ) -> RowSet {
    precondition(rowCount == other.rowCount, "sets of rows of different tables")
    var result = self
    for place in words.indices { result.words[place] = combine(words[place], other.words[place]) }
    return result
  }
}
