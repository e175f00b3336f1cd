package import EntityGraph

/// A column of judgements, the better of which counts as the greater: `rating >= B2` is B2 or better.
package struct RankColumn: ConditionColumn {
  package let name: String
  private let entries: ColumnEntries

  /// All that there are, the best first.
  private let words: [String]

  /// - Parameters:
  ///   - name: What it is called.
  ///   - entries: The place of each row's judgement among `words`.
  ///   - words: All that there are, the best first.
  package init(_ name: String, _ entries: ColumnEntries, _ words: [String]) {
    (self.name, self.entries, self.words) = (name, entries, words)
  }

  package var comparisons: [ComparisonOperator] {
    [.equal, .unequal, .less, .atMost, .greater, .atLeast, .in]
  }

  package func known() -> RowSet { entries.known }

  package func test(
    _ comparison: ComparisonOperator, _ value: String
  ) throws(ConditionError.Problem) -> RowTest {
    guard let wanted = words.firstIndex(of: value.uppercased()) else {
      throw .unfitValue(
        value, column: name, wanted: "one from \(words.first ?? "") to \(words.last ?? "")")
    }
    return {
      entries.rows(
        where: words.indices.map { place in
          switch comparison {
          case .less: place > wanted
          case .atMost: place >= wanted
          case .greater: place < wanted
          case .atLeast: place <= wanted
          default: place == wanted
          }
        })
    }
  }

  package func cells(of rows: [Int32]) -> [[ColumnCell]] {
    entries.codes(of: rows).map { $0.map { .text(words[Int($0)]) } }
  }

  package func keys(of rows: [Int32], byGreatest: Bool) -> [Double] {
    entries.keys(of: rows, byGreatest: byGreatest) { Double($0) }
  }
}
