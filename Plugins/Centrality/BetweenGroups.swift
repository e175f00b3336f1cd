public import AnalyzerKit

/// Ranks entities by the share of shortest paths between two groups that pass through them.
///
/// Exact. Ask about the members of both groups, the first group first; `first` says how many they
/// are. With a direction paths lead from the first group to the second. The ends of a path do not
/// count, but a member may stand between others. Parallel relations count as one.
public struct BetweenGroups: DirectedAnalyzer {
  public static let name = "between-groups"
  public static let summary =
    "Ranks entities by the share of paths between two groups they are on."
  public static let reference: String? =
    "Brandes, U. On variants of shortest-path betweenness centrality and their generic computation. Social Networks 30(2), 2008. doi:10.1016/j.socnet.2007.11.001"
  public static let complexity = "O(S·A) for S entities in the smaller group"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count as one",
    loops: "do not count",
    direction: Conventions.bothWays + ", from the first group to the second",
    disconnectedParts: "a pair without a path adds 0",
    normalization:
      "divided by the number of pairs of a member of each group; normalized=false counts pairs",
    equals:
      "with normalized=false betweenness_centrality_subset of networkx; on undirected graphs twice "
      + "that, as networkx halves the count of pairs")
  public static let entityCount = 2
  public static let takesMoreEntities = true
  public static let settings =
    settingsOfDirection + [
      Setting(
        \BetweenGroups.first, "first",
        "How many of the entities asked about are the first group; the others are the second.",
        in: 1...1_000_000_000),
      Setting(
        \BetweenGroups.isNormalized, "normalized",
        "Divide by the number of pairs of a member of each group."),
    ]

  public var direction = Direction.either
  public var first = 1
  public var isNormalized = true

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  /// - Throws: ``AnalysisError/wrongNumberOfEntities(expected:orMore:found:)`` when nobody is left for
  ///   the second group; ``Cancelled``.
  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    guard question.vertices.count > first else {
      throw AnalysisError.wrongNumberOfEntities(
        expected: first + 1, orMore: true, found: question.vertices.count)
    }
    let (starts, goals) = (
      Set(question.vertices[..<first]), Set(question.vertices[first...])
    )
    let measured = try MeasuredRows(graph, direction.traversal)
    let sums = try progress.reporting(of: min(starts.count, goals.count)) {
      try measured.rows.subsetBetweenness(
        from: measured.names(of: Array(starts)), to: measured.names(of: Array(goals)),
        checkpoint: $0)
    }
    let pairs = starts.count * goals.count - starts.intersection(goals).count
    let divisor = isNormalized ? Double(max(pairs, 1)) : 1
    return .scores(measured.inGraph(sums.map { $0 / divisor }))
  }
}
