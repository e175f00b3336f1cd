public import AnalyzerKit

/// Ranks authorities, to which good hubs lead, or hubs, which lead to good authorities.
///
/// Scores sum to 1. Parallel relations count each. Where the graph falls into
/// parts, one keeps all score. Equals `hits` of networkx where one pair of scores is
/// dominant.
public struct HITS: IteratedMeasure {
  public enum Role: String, CaseIterable, Sendable { case authorities, hubs }

  public static let name = "hits"
  public static let summary =
    "Ranks authorities, which hubs point to, or hubs, which point to them."
  public static let reference: String? =
    "Kleinberg, J. M. Authoritative sources in a hyperlinked environment. Journal of the ACM 46(5), 1999. doi:10.1145/324133.324140"
  public static let complexity = "O(V + A) a round"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count each",
    loops: "count each, and twice where they can be followed from either end",
    direction: Conventions.alongFlow,
    weights: Conventions.strengths,
    missingWeights: Conventions.oneEach,
    disconnectedParts: "one part keeps all score",
    normalization: "scores sum to 1; all are 0 where nothing passes",
    equals:
      "hits of networkx, parallel relations added up as weights, where one part stands out; "
      + "hub_score and authority_score of igraph but for the scale")
  public static let settings =
    [
      Setting(
        \HITS.role, "role",
        "Whether to rank authorities, which are pointed to, or hubs, which point.")
    ] + settingsOfRounds

  public var role = Role.authorities
  public var rounds = 10_000
  public var tolerance = 1e-12
  public var direction = Direction.flow
  public var isWeighted = false

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let disconnection = graph.disconnectionCaveats
    return try ranking(of: graph, progress) { measured, checkpoint in
      let found = try measured.rows.hubsAndAuthorities(
        weights: measured.weights, isUndirected: !isDirected, tolerance: tolerance,
        iterationLimit: rounds, checkpoint: checkpoint)
      return ConvergedScores(
        found.hubs, scores: role == .hubs ? nil : found.authorities, disconnection)
    }
  }
}
