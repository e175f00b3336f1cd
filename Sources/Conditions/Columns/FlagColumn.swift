package import EntityGraph

/// A column of yes and no, such as `momentary`.
package struct FlagColumn: ConditionColumn {
  package let name: String
  private let rows: RowSet

  package init(_ name: String, _ rows: RowSet) { (self.name, self.rows) = (name, rows) }

  package var isYesOrNo: Bool { true }
  package var comparisons: [ComparisonOperator] { [.equal, .unequal] }
  package func known() -> RowSet { RowSet(rowCount: rows.rowCount, all: true) }

  package func test(
    _ comparison: ComparisonOperator, _ value: String
  ) throws(ConditionError.Problem) -> RowTest {
    switch value.lowercased() {
    case "yes", "true": { rows }
    case "no", "false": { rows.complement }
    default: throw .unfitValue(value, column: name, wanted: "yes or no")
    }
  }

  package func cells(of rows: [Int32]) -> [[ColumnCell]] {
    rows.map { [.flag(self.rows.contains(Int($0)))] }
  }

  package func keys(of rows: [Int32], byGreatest: Bool) -> [Double] {
    rows.map { self.rows.contains(Int($0)) ? 1 : 0 }
  }
}
