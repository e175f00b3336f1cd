public import AnalyzerKit

/// Counts the entities outside a group that are related to a member of it.
///
/// Exact. Ask about the members of the group. An entity that is related to several counts once. The share is
/// that of all outside, and equals `group_degree_centrality` of networkx; with a direction
/// `group_in_degree_centrality` and `group_out_degree_centrality`.
public struct GroupDegree: Analyzer {
  public static let name = "group-degree"
  public static let summary =
    "How many entities outside a group are related to a member of it."
  public static let reference: String? = GroupBetweenness.reference
  public static let complexity = "O(V + A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count as one",
    loops: "do not count",
    direction: "direction=in and direction=out count as told, by the arrow from subject to object",
    disconnectedParts: "an entity out of reach counts as outside",
    normalization: "the share is of all outside the group",
    equals:
      "group_degree_centrality, group_in_degree_centrality and group_out_degree_centrality of"
      + " networkx")
  public static let entityCount = 1
  public static let takesMoreEntities = true
  public static let settings = [
    Setting(
      \GroupDegree.direction, "direction",
      "Which relations to count: all, those that point to the group, or those that point from it.")
  ]

  public var direction = Degree.Direction.all

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
    let rows = graph.topology(direction == .all ? .eitherWay : .alongArrows).rows
    let count = try progress.reporting(of: 1) { _ in
      (direction == .in ? rows.transposed() : rows).groupDegree(group)
    }
    let outside = graph.entityCount - group.count
    let share = outside > 0 ? Double(count) / Double(outside) : 0
    return .table(
      ["members", "related outside", "outside", "share"],
      [[.count(group.count), .count(count), .count(outside), .number(share)]])
  }
}
