public import AnalyzerKit
public import EntityGraph
import GraphKernels

/// Finds those who stand between others: the share of shortest paths that pass through an entity.
///
/// Exact. Parallel relations count as one. Equals `betweenness_centrality` of networkx on the
/// simple graph.
public struct Betweenness: Analyzer {
  public static let name = "betweenness"
  public static let summary =
    "Who brokers: the share of shortest paths between others that pass through."
  public static let reference: String? =
    "Brandes, U. A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25(2), 2001. doi:10.1080/0022250X.2001.9990249"
  public static let complexity = "O(V·A), weighted O(V·A log A)"
  public static let settings = [
    Setting(\Betweenness.isDirected, "directed", "Follow relations only the way things pass."),
    Setting(\Betweenness.isWeighted, "weighted", "Take the weights of relations as costs."),
    Setting(\Betweenness.isNormalised, "normalised", "Divide by the number of pairs of others."),
  ]

  public var isDirected = false
  public var isWeighted = false
  public var isNormalised = true

  public init() {}

  public func analyze(_ graph: Graph, _ question: Question, _ progress: Progress) throws -> Finding
  {
    let topology = graph.topology(isDirected.passage)
    let checkpoint = { try progress.update($0, of: graph.entityCount) }
    let scores =
      isWeighted
      ? try topology.rows.betweenness(
        costs: graph.arcCosts(topology), scaling, checkpoint: checkpoint)
      : try topology.rows.betweenness(scaling, checkpoint: checkpoint)
    try progress.update(graph.entityCount, of: graph.entityCount)
    return .ranking(scores, of: graph)
  }

  private var scaling: PairScaling {
    isNormalised ? .shareOfPairs : isDirected ? .orderedPairs : .unorderedPairs
  }
}
