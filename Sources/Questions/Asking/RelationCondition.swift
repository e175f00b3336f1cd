import AnalyzerKit
import Conditions
import EntityGraph

/// A condition under which relations count, beside a filter.
struct RelationCondition {
  private let condition: Condition?
  private let scores: ScoreColumns

  /// - Parameters:
  ///   - text: The condition as it was written; all relations count where it is `nil`.
  ///   - analyzers: Those whose scores it may name.
  ///   - whole: The graph before any filter.
  ///   - filter: The filter under which analyzers are asked.
  ///   - progress: Told how far analyzers are.
  /// - Throws: ``ConditionError`` for one that cannot be read.
  init(
    _ text: String?, _ analyzers: AnalyzerRegistry, of whole: Graph, under filter: RelationFilter,
    _ progress: Progress
  ) throws {
    condition = try text.map { try Condition($0) }
    scores = AnalyzerScores(analyzers, of: whole, under: filter, progress).columns
  }

  /// The graph with the relations alone that meet it.
  ///
  /// - Parameters:
  ///   - graph: A graph under the filter.
  ///   - whole: The graph that it is kept of.
  ///   - spared: Entities that stay without a relation.
  /// - Returns: The graph itself where there is no condition.
  /// - Throws: ``ConditionError`` for a condition that does not fit the columns.
  func keeping(_ graph: Graph, of whole: Graph, sparing spared: [Entity.ID] = []) throws -> Graph {
    guard let condition else { return graph }
    let columns = RelationColumnSet(graph, of: whole, scores: scores)
    let rows = try TypedCondition(condition, of: columns).rows()
    return graph.keeping(relations: rows, sparing: spared, where: condition.text)
  }
}
