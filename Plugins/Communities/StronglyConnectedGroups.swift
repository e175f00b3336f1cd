public import AnalyzerKit

/// Finds the groups in which each entity can be reached from every other.
///
/// Exact; what passes both ways can be followed both ways. Equals `strongly_connected_components` of
/// networkx.
public struct StronglyConnectedGroups: DirectedAnalyzer {
  public static let name = "strong-components"
  public static let summary = "Groups in which each entity can be reached from every other."
  public static let reference: String? =
    "Pearce, D. J. A space-efficient algorithm for finding strongly connected components. Information Processing Letters 116(1), 2016. doi:10.1016/j.ipl.2015.08.010"
  public static let complexity = "O(V + A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count as one",
    loops: "change nothing",
    direction: "along the flow; direction=arrow follows relations as written",
    disconnectedParts: "no group spans two parts",
    normalization: "none",
    equals:
      "strongly_connected_components of networkx, connected_components(mode='strong') of "
      + "igraph")

  public static let settings = settingsOfDirection

  public var direction = Direction.flow

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let components = try progress.reporting(of: 1) { _ in
      graph.topology(direction.traversal).rows.strongComponents()
    }
    return .groups(Partition(renumbering: components.labels).groups())
  }
}
