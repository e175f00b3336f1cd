/// Rows of cells under the names of their columns.
public struct FoundTable: Hashable, Sendable {
  public let columns: [String]

  /// Each as long as ``columns``.
  public let rows: [[Cell]]

  /// - Precondition: Each row has a cell for each column.
  public init(columns: [String], rows: [[Cell]]) {
    precondition(
      rows.allSatisfy { $0.count == columns.count }, "each row needs a cell for each column")
    self.columns = columns
    self.rows = rows
  }
}
