extension GraphTableBuilder {
  /// The keys and columns that a document may have.
  static let mostColumns = 20_000

  /// The bytes that rows without a value may take in columns; a small file could ask for terabytes.
  private static let mostEmptyBytes = 200_000_000

  var columnCount: Int { nodeColumns.count + edgeColumns.count }

  /// Sees that a document of so many elements, values and keys stays in bounds.
  ///
  /// - Throws: ``XMLRefusal`` for more rows or columns than can be counted, and for columns that
  ///   are not in proportion to their values.
  func checkBounds(
    elementCount: Int, valueCount: Int, keyCount: Int, line: Int
  ) throws(XMLRefusal) {
    guard elementCount < Int(Int32.max) else {
      throw XMLRefusal("has more than \(Int32.max) elements; split it", line: line)
    }
    guard max(keyCount, columnCount) <= Self.mostColumns else {
      throw XMLRefusal(
        "has more than \(Self.mostColumns) keys; no graph file needs that", line: line)
    }
    guard isWithinBounds(valueCount: valueCount) else {
      throw XMLRefusal(
        "has many keys with hardly a value; take out keys that nothing needs", line: line)
    }
  }

  private func isWithinBounds(valueCount: Int) -> Bool {
    let (nodeBytes, isTooMany) = Self.width(nodeColumns).multipliedReportingOverflow(by: nodeCount)
    let (edgeBytes, areTooMany) = Self.width(edgeColumns).multipliedReportingOverflow(by: edgeCount)
    guard !isTooMany, !areTooMany else { return false }
    return nodeBytes - valueCount * 8 < Self.mostEmptyBytes - edgeBytes
  }

  private static func width(_ columns: [ColumnBuilder]) -> Int {
    columns.reduce(0) { $0 + $1.width }
  }
}
