public import AnalyzerKit
import Conditions
import EntityGraph

/// Asks of which columns conditions can speak.
public struct ColumnsQuestion: GraphQuestion {
  /// The analyzers whose scores are columns.
  public var analyzers = AnalyzerRegistry.builtIn

  public init() {}

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> ColumnsAnswer {
    let graph = loaded.graph
    return ColumnsAnswer(
      ofEntities: EntityColumnSet(graph, of: graph).names,
      ofRelations: RelationColumnSet(graph, of: graph).names.filter { !$0.contains(".") },
      ofAnalyzers: analyzers.listings.filter { $0.entityCount == 0 }.map(\.name))
  }
}
