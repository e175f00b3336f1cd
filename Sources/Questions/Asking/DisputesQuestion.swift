public import AnalyzerKit
import EntityGraph

/// Asks what claims contradict each other on.
public struct DisputesQuestion: GraphQuestion {
  /// The entities to ask about; everything when empty.
  public var entities: [String] = []

  /// Whether to answer also with what nobody asserts.
  public var showsUnasserted = false

  /// Whether to answer also with what cannot all be so by the rules of the vocabulary.
  public var showsConflicts = false
  public var filter = FactFilter()

  public init() {}

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> DisputesAnswer {
    let about = try entities.map { try loaded.graph.entity(named: $0) }
    var filter = try filter.filter(in: loaded.graph)
    filter.keepsUnrelated = !filter.concernsTime
    let graph = loaded.graph.keeping(filter)
    return DisputesAnswer(
      graph: graph, about: about, showsUnasserted: showsUnasserted,
      conflicts: showsConflicts ? graph.conflicts(placesIn: loaded.graph) : nil)
  }
}
