public import AnalyzerKit

/// Counts the triangles of each entity: pairs of neighbors that are neighbors themselves.
///
/// Exact. Direction, parallel relations and relations to oneself do not matter. Equals `triangles` of
/// networkx.
public struct Triangles: Analyzer {
  public static let name = "triangles"
  public static let summary = "Ranks entities by the number of triangles they are in."
  public static let reference: String? =
    "Latapy, M. Main-memory triangle computations. Theoretical Computer Science 407, 2008. doi:10.1016/j.tcs.2008.07.017"
  public static let complexity = "O(A √A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count as one",
    loops: "do not count",
    direction: "does not count",
    disconnectedParts: "each part has its own triangles",
    normalization: "none",
    equals: "triangles of networkx on the simple graph")

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let neighbors = graph.topology(.eitherWay).byDegree
    let counts = try progress.reporting(of: neighbors.simplified.trianglePieces) {
      try neighbors.simplified.triangles(checkpoint: $0)
    }
    return .scores(neighbors.indexedByVertex(counts.map(Double.init)), .count)
  }
}
