public import AnalyzerKit
import EntityGraph

/// Asks who says how much, and what hangs on one alone.
public struct SourcesQuestion: GraphQuestion {
  /// What is listed.
  public enum Unit: String, CaseIterable, Sendable {
    /// Who speaks: first, or as one who passed it on.
    case source

    /// What it stands in; a document and its copies are one.
    case document
  }

  public var unit = Unit.source
  public var filter = FactFilter()

  public init() {}

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> SourcesAnswer {
    SourcesAnswer(graph: try filter.keepingClaims(in: loaded.graph), by: unit)
  }
}
