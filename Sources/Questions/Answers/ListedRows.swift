import Conditions
import EntityGraph

/// The rows of a list in their order, of which a piece is shown.
struct ListedRows {
  /// All rows, ascending.
  let rows: [Int32]

  /// Those that are shown.
  let page: [Int32]

  var total: Int { rows.count }

  /// Rows that the column to list by has no value of come last, those that are equal in their order.
  ///
  /// - Complexity: O(n log n) where they are sorted.
  init(
    _ rows: RowSet, by column: (any ConditionColumn)?, isDescending: Bool, skipping skipped: Int,
    atMost limit: Int
  ) throws {
    let rows = rows.rows
    self.rows = rows
    let sorted = try column.map { try Self.sorted(rows, by: $0, isDescending) } ?? rows
    page = Array(sorted.dropFirst(skipped).prefix(limit))
  }

  private static func sorted(
    _ rows: [Int32], by column: any ConditionColumn, _ isDescending: Bool
  ) throws -> [Int32] {
    let keys = try column.keys(of: rows, byGreatest: isDescending).map {
      $0.isNaN ? .infinity : isDescending ? -$0 : $0
    }
    return rows.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { rows[$0] }
  }
}
