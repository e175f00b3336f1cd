package import EntityGraph

/// A column of ids, each row its own, which are compared letter by letter.
package struct IdentifierColumn: ConditionColumn {
  package let name: String
  private let rowCount: Int
  private let row: @Sendable (String) -> Int?
  private let texts: @Sendable () -> TextPool
  private let text: @Sendable (Int32) -> String

  /// - Parameters:
  ///   - name: What it is called.
  ///   - rowCount: How many rows there are.
  ///   - row: The row of an id.
  ///   - texts: All ids, indexed by row.
  ///   - text: The id of a row.
  package init(
    _ name: String, rowCount: Int, row: @escaping @Sendable (String) -> Int?,
    texts: @escaping @Sendable () -> TextPool, text: @escaping @Sendable (Int32) -> String
  ) {
    (self.name, self.rowCount) = (name, rowCount)
    (self.row, self.texts, self.text) = (row, texts, text)
  }

  package var comparisons: [ComparisonOperator] { [.equal, .unequal, .in, .matches] }
  package func known() -> RowSet { RowSet(rowCount: rowCount, all: true) }

  package func test(_ comparison: ComparisonOperator, _ value: String) -> RowTest {
    if comparison == .matches {
      let pattern = Glob(value)
      return {
        let texts = texts()
        var rows = RowSet(rowCount: rowCount)
        for row in 0..<texts.count where texts.withSpan(row, { pattern.matches($0) }) {
          rows.insert(row)
        }
        return rows
      }
    }
    return {
      var rows = RowSet(rowCount: rowCount)
      row(value).map { rows.insert($0) }
      return rows
    }
  }

  package func cells(of rows: [Int32]) -> [[ColumnCell]] { rows.map { [.text(text($0))] } }

  package func keys(of rows: [Int32], byGreatest: Bool) -> [Double] { rows.map { Double($0) } }
}
