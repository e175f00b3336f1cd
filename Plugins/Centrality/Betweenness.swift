public import AnalyzerKit

/// Ranks entities by the share of shortest paths between others that pass through them.
///
/// Exact unless `sources` says otherwise. Parallel relations count as one. Equals
/// `betweenness_centrality` of networkx on the simple graph.
public struct Betweenness: DirectedAnalyzer {
  public static let name = "betweenness"
  public static let summary =
    "Ranks entities by the share of shortest paths that pass through them."
  public static let reference: String? =
    "Brandes, U. A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25(2), 2001. doi:10.1080/0022250X.2001.9990249"
  public static let complexity = "O(V·A), weighted O(V·A log A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count as one, the cheapest",
    loops: "do not count",
    direction: Conventions.bothWays,
    weights: Conventions.costs,
    missingWeights: Conventions.oneEach,
    disconnectedParts: "a pair without a path adds 0",
    normalization: "divided by the number of pairs of others; normalized=false counts pairs",
    equals:
      "betweenness_centrality of networkx on the simple graph, betweenness of igraph on the "
      + "simplified one")
  public static let settings =
    settingsOfDirection + [
      Setting(\Betweenness.isWeighted, "weighted", "Use the weights of relations as costs."),
      Setting(\Betweenness.isNormalized, "normalized", "Divide by the number of pairs of others.")
        .formerly("normalised"),
      Setting(
        \Betweenness.sources, "sources",
        "Estimate from the paths that start at this many entities, drawn at random; 0 for all.",
        in: 0...1_000_000_000),
      Setting(
        \Betweenness.seed, "seed",
        "The seed for drawing them: the same seed draws the same entities.", in: 0...1_000_000_000),
    ]

  public var direction = Direction.either
  public var isWeighted = false
  public var isNormalized = true
  public var sources = 0
  public var seed = 0

  public var isIndependentOfNumbering: Bool { sources == 0 }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let measured = try MeasuredRows(graph, direction.traversal, isWeighted: isWeighted)
    guard sources == 0 || sources >= graph.entityCount else {
      return try estimate(in: graph, measured, progress)
    }
    let scores = try progress.reporting(of: graph.entityCount) { checkpoint in
      if let costs = measured.weights {
        try measured.rows.betweenness(costs: costs, scaling, checkpoint: checkpoint)
      } else {
        try measured.rows.betweenness(
          scaling, isUndirected: !isDirected, checkpoint: checkpoint)
      }
    }
    return .scores(measured.inGraph(scores))
  }

  private func estimate(
    in graph: AnalyzedGraph, _ measured: MeasuredRows, _ progress: Progress
  ) throws -> Finding {
    let sample = try progress.reporting(of: sources) { checkpoint in
      try measured.rows.betweenness(
        fromRandomSources: sources, seed: UInt64(seed), scaling, costs: measured.weights,
        isUndirected: !isDirected, checkpoint: checkpoint)
    }
    return .scores(
      measured.inGraph(sample.scores),
      caveats: [
        .sampled(sources: sample.sourceCount, of: graph.entityCount),
        .uncertain(by: sample.errorBound, confidence: sample.confidence),
      ])
  }

  private var scaling: PairScaling {
    isNormalized ? .shareOfPairs : isDirected ? .orderedPairs : .unorderedPairs
  }
}
