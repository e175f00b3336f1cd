import EntityGraph

/// Which rows of a table have which of a column's distinct values; a row may have several, or none.
package struct ColumnEntries: Sendable {
  package let rowCount: Int

  /// The row of each entry, ascending; `nil` where each row has one.
  private let rows: [Int32]?

  /// The number of each entry's value, negative where there is none; `nil` where each entry has one of
  /// its own.
  private let codes: [Int32]?

  /// - Parameters:
  ///   - rowCount: How many rows the table has.
  ///   - rows: The row of each entry, ascending; `nil` where each row has one.
  ///   - codes: The number of each entry's value, negative where there is none; `nil` where each entry
  ///     has one of its own.
  package init(rowCount: Int, rows: [Int32]? = nil, codes: [Int32]? = nil) {
    (self.rowCount, self.rows, self.codes) = (rowCount, rows, codes)
  }

  private var count: Int { rows?.count ?? codes?.count ?? rowCount }

  /// The rows with a value that `isIncluded` has, which is indexed by value.
  ///
  /// - Complexity: O(entries).
  func rows(where isIncluded: [Bool]) -> RowSet {
    var found = RowSet(rowCount: rowCount)
    for entry in 0..<count {
      let code = codes.map { Int($0[entry]) } ?? entry
      if code >= 0, isIncluded[code] { found.insert(rows.map { Int($0[entry]) } ?? entry) }
    }
    return found
  }

  /// The rows that have a value.
  var known: RowSet {
    var found = RowSet(rowCount: rowCount)
    for entry in 0..<count where (codes?[entry] ?? 0) >= 0 {
      found.insert(rows.map { Int($0[entry]) } ?? entry)
    }
    return found
  }

  /// The numbers of the values of some rows, which ascend; indexed as `wanted`.
  ///
  /// - Complexity: O(entries) where rows have several, else O(rows wanted).
  func codes(of wanted: [Int32]) -> [[Int32]] {
    guard let rows else {
      return wanted.map { row in
        let code = codes?[Int(row)] ?? row
        return code < 0 ? [] : [code]
      }
    }
    var found = wanted.map { _ in [Int32]() }
    var place = 0
    for (entry, row) in rows.enumerated() {
      while place < wanted.count, wanted[place] < row { place += 1 }
      guard place < wanted.count else { break }
      let code = codes?[entry] ?? Int32(entry)
      if wanted[place] == row, code >= 0 { found[place].append(code) }
    }
    return found
  }

  /// A number for each of some rows: that of its least or greatest value by `keys`, which is indexed by
  /// value; not a number where it has none.
  func keys(of wanted: [Int32], byGreatest: Bool, _ keys: (Int) -> Double) -> [Double] {
    codes(of: wanted).map { codes in
      let keys = codes.map { keys(Int($0)) }
      return (byGreatest ? keys.max() : keys.min()) ?? .nan
    }
  }
}
