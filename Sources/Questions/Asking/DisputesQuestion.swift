public import AnalyzerKit
import EntityGraph

/// Asks what claims contradict each other on.
public struct DisputesQuestion: GraphQuestion {
  /// The entities to ask about; everything when empty.
  public var entities: [String] = []

  /// Whether to answer also with what nobody asserts.
  public var showsUnasserted = false
  public var filter = FactFilter()

  public init() {}

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> DisputesAnswer {
    let about = try entities.map { try loaded.graph.entity(named: $0) }
    var filter = try filter.filter(in: loaded.graph)
    filter.keepsUnrelated = !filter.concernsTime
    return DisputesAnswer(
      graph: loaded.graph.keeping(filter), about: about, showsUnasserted: showsUnasserted)
  }
}
