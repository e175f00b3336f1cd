extension GraphMLTable {
  /// The keys and columns that a document may have.
  static let mostColumns = 20_000

  /// The bytes that rows without a value may take in columns; a small file could ask for terabytes.
  static let mostEmptyBytes = 200_000_000

  /// Whether the columns fit into memory in proportion to the values, of which there are
  /// `valueCount`.
  func isWithinBounds(valueCount: Int) -> Bool {
    let widths =
      (Self.width(nodeColumns.map(\.column)), Self.width(edgeColumns.map(\.column)))
    let (nodeBytes, isTooMany) = widths.0.multipliedReportingOverflow(by: rows.nodeCount)
    let (edgeBytes, areTooMany) = widths.1.multipliedReportingOverflow(by: rows.edgeCount)
    guard !isTooMany, !areTooMany else { return false }
    return nodeBytes - valueCount * 8 < Self.mostEmptyBytes - max(0, edgeBytes)
  }

  private static func width(_ columns: [ColumnBuilder]) -> Int {
    columns.reduce(0) { $0 + $1.width }
  }
}
