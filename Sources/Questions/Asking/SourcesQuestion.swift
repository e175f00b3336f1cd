public import AnalyzerKit
import EntityGraph

/// Asks who says how much, and what hangs on one alone.
public struct SourcesQuestion: GraphQuestion {
  public var unit = SourceUnit.source
  public var filter = FactFilter()

  public init() {}

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> SourcesAnswer {
    SourcesAnswer(graph: try filter.keepingClaims(in: loaded.graph), by: unit)
  }
}
