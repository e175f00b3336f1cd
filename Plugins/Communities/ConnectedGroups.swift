public import AnalyzerKit

/// Finds the groups of entities that are connected by relations.
///
/// Exact; direction does not matter. Equals `weakly_connected_components` of networkx.
public struct ConnectedGroups: Analyzer {
  public static let name = "components"
  public static let summary = "Groups of entities that are connected by relations."
  public static let reference: String? =
    "Sutton, M., Ben-Nun, T., Barak, A. Optimizing parallel graph connectivity computation via subgraph sampling. IPDPS, 2018. doi:10.1109/IPDPS.2018.00012"
  public static let complexity = "O(V + A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count as one",
    loops: "change nothing",
    direction: "does not count",
    disconnectedParts: "they are the answer",
    normalization: "none",
    equals: "weakly_connected_components of networkx, connected_components of igraph")

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let neighbors = graph.topology(.eitherWay).byDegree
    let components = try progress.reporting(of: 1) { _ in
      neighbors.rows.components(isSymmetric: true)
    }
    let labels = neighbors.indexedByVertex(components.labels)
    return .groups(Partition(renumbering: labels).groups())
  }
}
