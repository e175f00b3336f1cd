public import AnalyzerKit

/// Ranks entities by how much their contacts are in contact with one another, so that there is little
/// to broker: Burt's constraint.
///
/// Exact. Direction, weight and number of parallel relations do not matter. Those without contacts
/// are not listed. Equals `constraint` of networkx on the simple undirected graph.
public struct Constraint: Analyzer {
  public static let name = "constraint"
  public static let summary =
    "Ranks entities by how much their contacts are related to one another."
  public static let reference: String? =
    "Burt, R. S. Structural holes and good ideas. American Journal of Sociology 110(2), 2004. doi:10.1086/421787"
  public static let complexity = "O(A √A log V)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count as one",
    loops: "do not count",
    direction: "does not count",
    disconnectedParts: "each entity looks at its neighbors only; those without are not listed",
    normalization: "none",
    equals: "constraint of networkx and of igraph on the simple undirected graph")

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let neighbors = graph.topology(.eitherWay).byDegree
    let scores = try progress.reporting(of: graph.entityCount) {
      try neighbors.simplified.constraint(checkpoint: $0)
    }
    return .scores(neighbors.indexedByVertex(scores))
  }
}
