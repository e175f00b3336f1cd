public import AnalyzerKit
package import Conditions
import EntityGraph

/// Asks which entities, or which relations, meet a condition.
///
/// ```swift
/// var question = ListQuestion(.entities, where: "kind = person and pagerank > 0.01")
/// question.sort = "pagerank"
/// question.isDescending = true
/// let answer = try question.answer(from: loaded)
/// for row in answer.rows { print(row.joined(separator: "\t")) }
/// ```
public struct ListQuestion: GraphQuestion {
  public var subject: ListSubject

  /// What they have to meet, such as `kind = person and not name has unknown`; all where it is `nil`.
  public var condition: String?

  /// The column to list by; in the order of ids where it is `nil`.
  public var sort: String?

  /// Whether the greatest, the latest, or the worst rated, come first.
  public var isDescending = false

  /// Further columns to tell of each.
  public var shown: [String] = []

  /// How many are told, and how many of the first are not.
  public var limit = Int.max
  public var skipped = 0

  /// The analyzers whose scores are columns.
  public var analyzers = AnalyzerRegistry.builtIn
  public var filter = FactFilter()

  public init(_ subject: ListSubject = .entities, where condition: String? = nil) {
    (self.subject, self.condition) = (subject, condition)
  }

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> ListAnswer {
    let condition = try condition.map { try Condition($0) }
    let filter = try filter.filter(in: loaded.graph)
    let graph =
      filter == RelationFilter() ? loaded.graph : loaded.graph.keeping(filter)
    let scores = AnalyzerScores(analyzers, of: loaded.graph, under: filter, progress).columns
    return switch subject {
    case .entities:
      try answer(condition, graph, EntityColumnSet(graph, of: loaded.graph, scores: scores))
    case .relations:
      try answer(condition, graph, RelationColumnSet(graph, of: loaded.graph, scores: scores))
    }
  }

  private func answer(
    _ condition: Condition?, _ graph: Graph, _ columns: some ColumnSet
  ) throws -> ListAnswer {
    let met = try condition.map { try TypedCondition($0, of: columns).rows() }
    let sorting = try sort.map { try columns.column($0) }
    let further = try shown.map { try columns.column($0) }
    let named = try (condition?.columnNames ?? []).map { try columns.column($0, in: $0.text) }
    let listed = try ListedRows(
      met ?? .init(rowCount: columns.rowCount, all: true), by: sorting, isDescending: isDescending,
      skipping: skipped, atMost: limit)
    return try ListAnswer(
      of: subject, in: graph, where: self.condition, by: sort, isDescending: isDescending,
      listed: listed, skipping: skipped,
      columns: Self.once(named + [sorting].compactMap { $0 } + further))
  }

  /// Each column once, but for those that are told of each row anyway.
  private static func once(_ columns: [any ConditionColumn]) -> [any ConditionColumn] {
    var told: Set<String> = ListAnswer.columnsOfEach
    return columns.filter { told.insert($0.name).inserted }
  }
}

extension ColumnSet {
  /// The column of a name that stands alone.
  fileprivate func column(_ name: String) throws -> any ConditionColumn {
    try column(Word(name, 0..<name.count), in: name)
  }
}

extension ListQuestion {
  /// Refuses a condition that cannot be read, before anything is loaded.
  package func checkSyntax() throws(ConditionError) {
    if let condition { _ = try Condition(condition) }
  }
}
