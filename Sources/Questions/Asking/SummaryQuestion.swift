public import AnalyzerKit
import EntityGraph

/// Asks what is in the graph.
public struct SummaryQuestion: GraphQuestion {
  public var filter = FactFilter()

  public init() {}

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> SummaryAnswer {
    let filter = try filter.filter(in: loaded.graph)
    return SummaryAnswer(
      graph: loaded.graph.keeping(filter),
      followed: loaded.graph.keeping(filter.analyzing(isTimed: false)), notes: loaded.notes)
  }
}
