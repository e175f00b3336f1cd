public import AnalyzerKit

/// Finds the groups that stay connected whichever single member is removed.
///
/// Exact; direction does not matter. An entity can be in several groups: where they meet, its removal
/// breaks the graph apart. An entity without relations is in none. Equals `biconnected_components` of
/// networkx.
public struct BiconnectedGroups: Analyzer {
  public static let name = "biconnected-components"
  public static let summary =
    "Groups that stay connected whichever single member is removed."
  public static let reference: String? =
    "Hopcroft, J., Tarjan, R. Algorithm 447. Communications of the ACM 16(6), 1973. doi:10.1145/362248.362272"
  public static let complexity = "O(V + A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count as one",
    loops: "change nothing",
    direction: "does not count",
    disconnectedParts: "no group spans two parts",
    normalization: "none",
    equals: "biconnected_components of networkx and of igraph")

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let components = try progress.reporting(of: 1) { _ in
      graph.topology(.eitherWay).rows.biconnectedComponents()
    }
    return .groups(components.groups)
  }
}
