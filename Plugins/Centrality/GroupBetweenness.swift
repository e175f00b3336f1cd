public import AnalyzerKit

/// Computes how far a group stands between the others: the share of shortest paths between two
/// entities outside it that pass through a member.
///
/// Exact. Ask about the members of the group. Parallel relations count as one. Equals
/// `group_betweenness_centrality` of networkx, where that does not depend on the order of the group.
public struct GroupBetweenness: DirectedAnalyzer {
  public static let name = "group-betweenness"
  public static let summary =
    "The share of shortest paths between others that pass through a group."
  public static let reference: String? =
    "Everett, M. G., Borgatti, S. P. The centrality of groups and classes. Journal of Mathematical Sociology 23(3), 1999. doi:10.1080/0022250X.1999.9990219"
  public static let complexity = "O(V·A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count as one",
    loops: "do not count",
    direction: Conventions.bothWays,
    disconnectedParts: "a pair without a path adds 0",
    normalization: "the share is of the pairs outside the group",
    equals: "group_betweenness_centrality of networkx")
  public static let entityCount = 1
  public static let takesMoreEntities = true
  public static let settings = settingsOfDirection

  public var direction = Direction.either

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  /// Answers with a table of one row.
  ///
  /// - Throws: ``AnalysisError`` when nobody is asked about, or somebody not in the graph;
  ///   ``Cancelled``.
  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let group = try question.group()
    let measured = try MeasuredRows(graph, direction.traversal)
    let paths = try progress.reporting(of: graph.entityCount) {
      try measured.rows.groupBetweenness(measured.names(of: group), checkpoint: $0)
    }
    let outside = Double(graph.entityCount - group.count)
    let pairs = outside * (outside - 1)
    let divisor = isDirected ? 1.0 : 2.0
    return .table(
      ["members", "paths through", "pairs outside", "share"],
      [
        [
          .count(group.count), .number(paths / divisor), .count(Int(max(0, pairs) / divisor)),
          .number(pairs > 0 ? paths / pairs : 0),
        ]
      ])
  }
}
