package import EntityGraph

/// A condition whose words are understood: each column is there, and each value is one of its type.
///
/// It is evaluated column by column, each comparison once for each distinct value, to sets of rows.
package struct TypedCondition: Sendable {
  private indirect enum Node: Sendable {
    case any([Node])
    case all([Node])
    case not(Node)
    case test(RowTest, Word)
  }

  private let root: Node
  private let text: String
  private let rowCount: Int

  /// - Throws: ``ConditionError`` with the place of a word that does not fit.
  package init(_ condition: Condition, of columns: some ColumnSet) throws {
    (text, rowCount) = (condition.text, columns.rowCount)
    root = try Self.typed(condition.root, columns, condition.text)
  }

  /// The rows that meet the condition.
  ///
  /// - Throws: What a column throws whose values cannot be made, with the place of its name.
  package func rows() throws -> RowSet { try rows(root) }

  private func rows(_ node: Node) throws -> RowSet {
    switch node {
    case .any(let parts):
      return try parts.reduce(RowSet(rowCount: rowCount)) { try $0.union(rows($1)) }
    case .all(let parts):
      return try parts.reduce(RowSet(rowCount: rowCount, all: true)) {
        try $0.intersection(rows($1))
      }
    case .not(let part): return try rows(part).complement
    case .test(let test, let column):
      do {
        return try test()
      } catch let problem as ConditionError.Problem {
        throw ConditionError(problem, in: text, at: column.range)
      }
    }
  }

  private static func typed(
    _ node: Condition.Node, _ columns: some ColumnSet, _ text: String
  ) throws -> Node {
    switch node {
    case .any(let parts): return .any(try parts.map { try typed($0, columns, text) })
    case .all(let parts): return .all(try parts.map { try typed($0, columns, text) })
    case .not(let part): return .not(try typed(part, columns, text))
    case .known(let word):
      let column = try columns.column(word, in: text)
      return .test({ try column.known() }, word)
    case .flag(let word):
      let column = try columns.column(word, in: text)
      guard column.isYesOrNo else {
        let operators = column.comparisons.map(\.rawValue)
        throw ConditionError(
          .notYesOrNo(word.text, operators: operators), in: text, at: word.range)
      }
      return .test(try column.test(.equal, "yes"), word)
    case .comparison(let comparison):
      let column = try columns.column(comparison.column, in: text)
      return .test(try test(column, comparison, text), comparison.column)
    }
  }

  private static func test(
    _ column: any ConditionColumn, _ comparison: Comparison, _ text: String
  ) throws(ConditionError) -> RowTest {
    let operators = column.comparisons
    guard operators.contains(comparison.comparison) else {
      throw ConditionError(
        .operatorOfOthers(
          comparison.sign.text, column: comparison.column.text, operators: operators.map(\.rawValue)
        ), in: text, at: comparison.sign.range)
    }
    let tests = try comparison.values.map { (value) throws(ConditionError) -> RowTest in
      do throws(ConditionError.Problem) {
        return try column.test(comparison.comparison.ofOneValue, value.text)
      } catch {
        throw ConditionError(error, in: text, at: value.range)
      }
    }
    let any: RowTest = {
      try tests.dropFirst().reduce(try tests[0]()) { try $0.union($1()) }
    }
    guard comparison.comparison == .unequal else { return any }
    return { try column.known().subtracting(any()) }
  }
}

extension ComparisonOperator {
  /// How each value is compared of which one has to meet, or to fail, the comparison.
  fileprivate var ofOneValue: Self { self == .in || self == .unequal ? .equal : self }
}
