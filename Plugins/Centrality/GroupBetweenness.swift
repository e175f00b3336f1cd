public import AnalyzerKit
public import EntityGraph
import GraphKernels

/// Measures how far a group stands between the others: the share of shortest paths between two
/// entities outside it that pass through somebody in it.
///
/// Exact. Ask about the members of the group. Parallel relations count as one. Equals
/// `group_betweenness_centrality` of networkx, where that does not depend on the order of the group.
public struct GroupBetweenness: DirectedAnalyzer {
  public static let name = "group-betweenness"
  public static let summary =
    "How far a group brokers: the share of shortest paths that pass through it."
  public static let reference: String? = everettAndBorgatti
  public static let complexity = "O(V·A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count as one",
    loops: "do not count",
    direction: "followed both ways; direction=flow and direction=arrow follow them one way",
    disconnectedParts: "a pair without a path adds 0",
    normalization: "the share is of the pairs outside the group",
    equals: "group_betweenness_centrality of networkx")
  public static let entityCount = 1
  public static let takesMoreEntities = true
  public static let settings = settingsOfDirection

  public var direction = Direction.either

  public init() {}

  /// Answers with a table of one row.
  ///
  /// - Throws: ``AnalysisError`` when nobody is asked about, or somebody not in the graph;
  ///   ``Cancelled``.
  public func analyze(_ graph: Graph, _ question: Question, _ progress: Progress) throws -> Finding
  {
    let group = try question.group(in: graph)
    let measured = try MeasuredRows(graph, direction.passage)
    let paths = try progress.reporting(of: graph.entityCount) {
      try measured.rows.groupBetweenness(measured.names(of: group), checkpoint: $0)
    }
    let outside = Double(graph.entityCount - group.count)
    let pairs = outside * (outside - 1)
    let divisor = isDirected ? 1.0 : 2.0
    return Finding(
      .table(
        columns: ["members", "paths through", "pairs outside", "share"],
        rows: [
          [
            .count(group.count), .number(paths / divisor), .count(Int(max(0, pairs) / divisor)),
            .number(pairs > 0 ? paths / pairs : 0),
          ]
        ]))
  }
}
