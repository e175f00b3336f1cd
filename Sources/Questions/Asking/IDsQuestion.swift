public import AnalyzerKit

/// Asks which entities have ids that begin so, as shells do to complete one.
public struct IDsQuestion: GraphQuestion {
  public var beginning: String

  public init(_ beginning: String = "") { self.beginning = beginning }

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> IDsAnswer {
    IDsAnswer(beginning, graph: loaded.graph)
  }
}
