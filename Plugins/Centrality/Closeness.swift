public import AnalyzerKit

/// Ranks entities by how near they are to all others: one over the mean distance to those in reach.
///
/// Exact. Directed, it measures how near the others are to the entity, along the flow, or with
/// `end=start` how near the entity is to them. With
/// `scaling=all` the score is scaled by how many are in reach, and equals `closeness_centrality` of
/// networkx; with `scaling=reach` it is not, and equals `closeness` of igraph.
public struct Closeness: DirectedAnalyzer {
  public enum Scaling: String, CaseIterable, Sendable { case all, reach }

  public static let name = "closeness"
  public static let summary = "Ranks entities by how near they are to all others."
  public static let reference: String? =
    "Wasserman, S., Faust, K. Social Network Analysis, 1994, p. 201. doi:10.1017/CBO9780511815478"
  public static let complexity = "O(V·A), weighted O(V·A log A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "the cheapest counts",
    loops: "do not count",
    direction:
      "followed both ways; direction=flow and direction=arrow measure the paths to the entity,"
      + " end=start those from it",
    weights: Conventions.costs,
    missingWeights: Conventions.oneEach,
    disconnectedParts:
      "entities out of reach are left out, and scaling=all scales by the share in reach "
      + "(Wasserman and Faust)",
    normalization: "one over the mean distance",
    equals:
      "closeness_centrality of networkx; with scaling=reach closeness of igraph with 0 for NaN")
  public static let settings =
    settingsOfDirection + [
      Setting(
        \Closeness.end, "end",
        "With a direction: whether to measure paths that end at the entity or that start from it."),
      Setting(\Closeness.isWeighted, "weighted", "Use the weights of relations as costs."),
      Setting(
        \Closeness.scaling, "scaling",
        "Whether to scale by the share of all entities that are in reach, or to count only these."),
    ]

  public var direction = Direction.either
  public var end = DistanceEnd.goal
  public var isWeighted = false
  public var scaling = Scaling.all

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let measured = try MeasuredRows(graph, direction.traversal, isWeighted: isWeighted)
    let scale = scaling == .all ? ClosenessScaling.shareOfAll : .withinReach
    let scores = try progress.reporting(of: graph.entityCount) { checkpoint in
      if let costs = measured.weights {
        try measured.rows.closeness(
          costs: costs, end.reach, scaling: scale, checkpoint: checkpoint)
      } else {
        try measured.rows.closeness(
          end.reach, scaling: scale, isUndirected: !isDirected, checkpoint: checkpoint)
      }
    }
    return .scores(
      measured.inGraph(scores), caveats: scaling == .reach ? graph.disconnectionCaveats : [])
  }
}
