public import AnalyzerKit

/// Ranks relations by the share of shortest paths that use them.
///
/// Exact. Parallel relations share what one of them would have, by weight only the cheapest; an
/// entity's relation to itself has 0. Equals `edge_betweenness_centrality` of networkx.
public struct RelationBetweenness: DirectedAnalyzer {
  public static let name = "relation-betweenness"
  public static let summary = "Ranks relations by the share of shortest paths that use them."
  public static let reference: String? =
    "Girvan, M., Newman, M. E. J. Community structure in social and biological networks. PNAS 99(12), 2002. doi:10.1073/pnas.122653799"
  public static let complexity = "O(V·A), weighted O(V·A log A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "share what one of them would have; by weight only the cheapest",
    loops: "have 0",
    direction: Conventions.bothWays,
    weights: Conventions.costs,
    missingWeights: Conventions.oneEach,
    disconnectedParts: "a pair without a path adds 0",
    normalization: "divided by the number of pairs; normalized=false counts pairs",
    equals:
      "edge_betweenness_centrality of networkx; with normalized=false edge_betweenness of igraph on "
      + "the simplified graph")
  public static let settings =
    settingsOfDirection + [
      Setting(
        \RelationBetweenness.isWeighted, "weighted", "Use the weights of relations as costs."),
      Setting(\RelationBetweenness.isNormalized, "normalized", "Divide by the number of pairs.")
        .formerly("normalised"),
    ]

  public var direction = Direction.either
  public var isWeighted = false
  public var isNormalized = true

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let topology = graph.topology(direction.traversal)
    let flows = try progress.reporting(of: graph.entityCount) {
      try self.flows(of: topology, in: graph, checkpoint: $0)
    }
    var scores = [Double](repeating: 0, count: graph.relationCount)
    for arc in flows.indices { scores[Int(topology.relation(ofArc: arc))] += flows[arc] }
    let pairs = Double(graph.entityCount) * Double(graph.entityCount - 1)
    let divisor = isNormalized ? max(pairs, 1) : isDirected ? 1 : 2
    return .relationScores(
      zip(scores, graph.relationFlags).map { score, flags in
        flags.contains(.isAsserted) ? score / divisor : .nan
      })
  }

  /// How many shortest paths use each arc.
  private func flows(
    of topology: Topology, in graph: AnalyzedGraph, checkpoint: (Int) throws(Cancelled) -> Void
  ) throws -> [Double] {
    guard isWeighted else { return try topology.rows.edgeBetweenness(checkpoint: checkpoint) }
    return try topology.rows.edgeBetweenness(
      costs: graph.arcWeights(topology, as: .cost), checkpoint: checkpoint)
  }
}
