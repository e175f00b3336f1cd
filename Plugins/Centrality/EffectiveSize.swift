public import AnalyzerKit

/// Counts the contacts of an entity that do not merely repeat one another: Burt's effective size.
///
/// Exact: the number of contacts less the mean number of contacts each has among the others.
/// Direction, weight and number of parallel relations do not matter. Those without contacts are not
/// listed. Equals `effective_size` of networkx on the simple undirected graph.
public struct EffectiveSize: Analyzer {
  public static let name = "effective-size"
  public static let summary =
    "Ranks entities by how many contacts they have that are not redundant."
  public static let reference: String? =
    "Borgatti, S. P. Structural holes: unpacking Burt's redundancy measures. Connections 20(1), 1997."
  public static let complexity = "O(A √A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count as one",
    loops: "do not count",
    direction: "does not count",
    disconnectedParts: "each entity looks at its neighbors only; those without are not listed",
    normalization: "none",
    equals: "effective_size of networkx on the simple undirected graph")

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let neighbors = graph.topology(.eitherWay).byDegree
    let sizes = try progress.reporting(of: neighbors.simplified.trianglePieces) {
      try neighbors.simplified.effectiveSize(checkpoint: $0)
    }
    return .scores(neighbors.indexedByVertex(sizes))
  }
}
