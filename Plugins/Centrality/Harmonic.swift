public import AnalyzerKit

/// Ranks entities by the sum of the inverse distances to all others.
///
/// Exact. Entities out of reach add nothing, so entities of unconnected parts compare. Directed,
/// it measures how near the others are to the entity, along the flow. Equals `harmonic_centrality`
/// of networkx; normalized, that divided by the number of others.
public struct Harmonic: DirectedAnalyzer {
  public static let name = "harmonic"
  public static let summary = "Ranks entities by the sum of the inverse distances to all others."
  public static let reference: String? =
    "Boldi, P., Vigna, S. Axioms for centrality. Internet Mathematics 10(3-4), 2014. doi:10.1080/15427951.2013.865686"
  public static let complexity = "O(V·A), weighted O(V·A log A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "the cheapest counts",
    loops: "do not count",
    direction:
      "followed both ways; direction=flow and direction=arrow measure the paths to the entity,"
      + " end=start those from it",
    weights: Conventions.costs,
    missingWeights: Conventions.oneEach,
    disconnectedParts: "what is out of reach adds 0",
    normalization: "none; normalized=true divides by the number of others",
    equals: "harmonic_centrality of networkx; normalized, harmonic_centrality of igraph")
  public static let settings =
    settingsOfDirection + [
      Setting(
        \Harmonic.end, "end",
        "With a direction: whether to measure paths that end at the entity or that start from it."),
      Setting(\Harmonic.isWeighted, "weighted", "Use the weights of relations as costs."),
      Setting(\Harmonic.isNormalized, "normalized", "Divide by the number of others.")
        .formerly("normalised"),
    ]

  public var direction = Direction.either
  public var end = DistanceEnd.goal
  public var isWeighted = false
  public var isNormalized = false

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let measured = try MeasuredRows(graph, direction.traversal, isWeighted: isWeighted)
    let scores = try progress.reporting(of: graph.entityCount) { checkpoint in
      if let costs = measured.weights {
        try measured.rows.costSums(costs: costs, end.reach, checkpoint: checkpoint).map(\.inverse)
      } else {
        try measured.rows.harmonicCloseness(
          end.reach, isUndirected: !isDirected, checkpoint: checkpoint)
      }
    }
    let divisor = isNormalized ? Double(max(graph.entityCount - 1, 1)) : 1
    return .scores(measured.inGraph(scores).map { $0 / divisor })
  }
}
