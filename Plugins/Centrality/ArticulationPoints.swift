public import AnalyzerKit

/// Finds entities whose removal breaks the graph apart.
///
/// Exact. The score is the number of biconnected components that meet in the entity: two or more.
/// Others are not listed. Direction does not matter. The entities equal `articulation_points` of
/// networkx.
public struct ArticulationPoints: Analyzer {
  public static let name = "articulation-points"
  public static let summary =
    "Entities whose removal breaks the graph apart, and into how many parts."
  public static let reference: String? =
    "Hopcroft, J., Tarjan, R. Algorithm 447. Communications of the ACM 16(6), 1973. doi:10.1145/362248.362272"
  public static let complexity = "O(V + A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "change nothing",
    loops: "do not count",
    direction: "does not count",
    disconnectedParts: "each part has its own",
    normalization: "none",
    equals: "articulation_points of networkx and of igraph")

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let components = try progress.reporting(of: 1) { _ in
      graph.topology(.eitherWay).rows.biconnectedComponents()
    }
    var scores = [Double](repeating: 0, count: graph.entityCount)
    for vertex in components.groups.joined() { scores[Int(vertex)] += 1 }
    return .scores(scores.map { $0 > 1 ? $0 : .nan }, .count)
  }
}
