public import AnalyzerKit

/// Computes the coreness of each entity: the largest k for which it belongs to a group whose members
/// all have k neighbors or more in it.
///
/// Exact. Direction, parallel relations and relations to oneself do not matter. Equals `core_number`
/// of networkx.
public struct Coreness: Analyzer {
  public static let name = "coreness"
  public static let summary =
    "Ranks entities by the densest core, of k neighbors each, they belong to."
  public static let reference: String? =
    "Seidman, S. B. Network structure and minimum degree. Social Networks 5(3), 1983. doi:10.1016/0378-8733(83)90028-X"
  public static let complexity = "O(V + A log k) for the largest coreness k"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count as one",
    loops: "do not count",
    direction: "does not count",
    disconnectedParts: "each part has its own cores",
    normalization: "none",
    equals: "core_number of networkx, coreness of igraph on the simplified graph")

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let neighbors = graph.topology(.eitherWay).byDegree
    let scores = try progress.reporting(of: 1) { _ in neighbors.simplified.coreness() }
    return .scores(neighbors.indexedByVertex(scores.map(Double.init)), .count)
  }
}
