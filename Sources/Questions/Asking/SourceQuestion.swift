public import AnalyzerKit
import EntityGraph

/// Asks what one source says, or one document with its copies, and what would fall with it.
public struct SourceQuestion: GraphQuestion {
  /// A source by id or name, or a document by id or title.
  public var source: String
  public var filter = FactFilter()

  public init(_ source: String = "") { self.source = source }

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> SourceAnswer {
    let source = try FactFilter.speaker(named: source, in: loaded.graph)
    return SourceAnswer(source, in: try filter.keepingClaims(in: loaded.graph))
  }
}
