package import EntityGraph
import Spelling

/// A column of few words that are known, such as the kinds of entities.
package struct WordColumn: ConditionColumn {
  package let name: String
  package let isList: Bool
  private let entries: ColumnEntries

  /// The distinct words, indexed by value.
  private let words: [String]

  /// Further words that may be asked for, although nothing here has them.
  private let others: [String]

  /// Whether a word is also another, as a weapon is equipment.
  private let isAlso: @Sendable (String, String) -> Bool

  package init(
    _ name: String, isList: Bool = false, _ entries: ColumnEntries, _ words: [String],
    knowing others: [String] = [],
    isAlso: @escaping @Sendable (String, String) -> Bool = { _, _ in false }
  ) {
    (self.name, self.isList, self.entries, self.words) = (name, isList, entries, words)
    (self.others, self.isAlso) = (others, isAlso)
  }

  package var comparisons: [ComparisonOperator] { [.equal, .unequal, .in, .matches] }
  package func known() -> RowSet { entries.known }

  package func test(
    _ comparison: ComparisonOperator, _ value: String
  ) throws(ConditionError.Problem) -> RowTest {
    if comparison == .matches {
      let pattern = Glob(folding: value)
      return { entries.rows(where: words.map { pattern.matches($0.folded) }) }
    }
    guard words.contains(value) || others.contains(value) else {
      let nearest = Synonyms.nearest(to: value, among: Set(words + others).sorted())
      throw .unknownValue(value, column: name, hint: nearest.map { "did you mean '\($0)'?" })
    }
    return { entries.rows(where: words.map { $0 == value || isAlso($0, value) }) }
  }

  package func cells(of rows: [Int32]) -> [[ColumnCell]] {
    entries.codes(of: rows).map { $0.map { .text(words[Int($0)]) } }
  }

  package func keys(of rows: [Int32], byGreatest: Bool) -> [Double] {
    let ranks = words.ranks
    return entries.keys(of: rows, byGreatest: byGreatest) { Double(ranks[$0]) }
  }
}

extension [String] {
  /// The place of each among all in order, folded, then by bytes; of equal ones the same.
  var ranks: [Int] {
    let folded = map(\.folded)
    let order = indices.sorted {
      folded[$0] == folded[$1]
        ? self[$0].utf8.lexicographicallyPrecedes(self[$1].utf8)
        : folded[$0].utf8.lexicographicallyPrecedes(folded[$1].utf8)
    }
    var (ranks, rank) = ([Int](repeating: 0, count: count), 0)
    for (place, index) in order.enumerated() {
      if place > 0, self[index] != self[order[place - 1]] { rank += 1 }
      ranks[index] = rank
    }
    return ranks
  }
}
