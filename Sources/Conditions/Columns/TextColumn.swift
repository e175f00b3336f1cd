package import EntityGraph

/// A column of texts, which are compared as names are: without regard to case, accents and punctuation.
package struct TextColumn: ConditionColumn {
  package let name: String
  package let isList: Bool
  private let make: @Sendable () -> (entries: ColumnEntries, texts: [String])
  private let made = Lazy<(entries: ColumnEntries, texts: [String])>()

  /// - Parameters:
  ///   - name: What it is called.
  ///   - isList: Whether some row has several texts.
  ///   - values: The distinct texts, and which rows have them; made when they are needed.
  package init(
    _ name: String, isList: Bool = false,
    _ values: @escaping @Sendable () -> (entries: ColumnEntries, texts: [String])
  ) {
    (self.name, self.isList, make) = (name, isList, values)
  }

  package var comparisons: [ComparisonOperator] { [.equal, .unequal, .in, .has, .matches] }
  private func values() -> (entries: ColumnEntries, texts: [String]) { made.value(make) }

  package func known() -> RowSet { values().entries.known }

  package func test(
    _ comparison: ComparisonOperator, _ value: String
  ) throws(ConditionError.Problem) -> RowTest {
    let test = try FoldedTest(comparison, value, column: name)
    return {
      let values = values()
      return values.entries.rows(where: values.texts.map { test.holds(of: $0.folded) })
    }
  }

  package func cells(of rows: [Int32]) -> [[ColumnCell]] {
    let values = values()
    return values.entries.codes(of: rows).map { $0.map { .text(values.texts[Int($0)]) } }
  }

  package func keys(of rows: [Int32], byGreatest: Bool) -> [Double] {
    let values = values()
    let ranks = values.texts.ranks
    return values.entries.keys(of: rows, byGreatest: byGreatest) { Double(ranks[$0]) }
  }
}
