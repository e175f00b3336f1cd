public import AnalyzerKit

/// Computes the share of pairs of an entity's neighbors that are related to each other.
///
/// Exact. Parallel relations count as one, relations to oneself not at all; 0 below two neighbors.
/// Undirected it equals `clustering` of networkx; directed it is the local clustering coefficient of
/// LDBC Graphalytics, in which a relation each way counts as two.
public struct Clustering: DirectedAnalyzer {
  public static let name = "clustering"
  public static let summary =
    "The share of pairs of an entity's neighbors that are related."
  public static let reference: String? =
    "Watts, D. J., Strogatz, S. H. Collective dynamics of small-world networks. Nature 393, 1998. doi:10.1038/30918"
  public static let complexity = "O(A √A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count as one",
    loops: "do not count",
    direction:
      "does not count; with direction=flow and direction=arrow a relation each way counts as two",
    disconnectedParts: "each entity looks at its neighbors only",
    normalization: "divided by the relations there could be; 0 below two neighbors",
    equals:
      "clustering of networkx on the simple undirected graph, transitivity_local_undirected of "
      + "igraph with 0 for NaN; one way the coefficient of LDBC Graphalytics, and of no function of "
      + "networkx or igraph")
  public static let settings = settingsOfDirection

  public var direction = Direction.either

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let measured = try MeasuredRows(graph, direction.traversal)
    let scores = try progress.reporting(of: measured.rows.trianglePieces) {
      try measured.rows.localClustering(checkpoint: $0)
    }
    return .scores(measured.inGraph(scores))
  }
}
