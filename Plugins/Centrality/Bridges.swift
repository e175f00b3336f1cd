public import AnalyzerKit

/// Finds relations whose removal breaks the graph apart.
///
/// Exact. A relation with a parallel one is no bridge. `falls_off` counts the entities on the smaller of
/// the two sides; those bridges come first off which most fall. Relations that are none have no score and
/// are not listed. Direction does not matter. Finds the same as `bridges` of networkx.
public struct Bridges: Analyzer {
  public static let name = "bridges"
  public static let summary = "Relations whose removal breaks the graph apart."
  public static let reference: String? =
    "Hopcroft, J., Tarjan, R. Algorithm 447. Communications of the ACM 16(6), 1973. doi:10.1145/362248.362272"
  public static let complexity = "O(V + A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "are no bridges",
    loops: "are no bridges",
    direction: "does not count",
    disconnectedParts: "each part has its own",
    normalization: "none",
    equals: "bridges of networkx and of igraph")

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let topology = graph.topology(.eitherWay)
    let found = try progress.reporting(of: 1) { _ in topology.rows.biconnectedComponents() }
    var sides = [Double](repeating: .nan, count: graph.relationCount)
    for (arc, count) in zip(found.bridges, found.smallerParts) {
      sides[Int(topology.relation(ofArc: arc))] = Double(count)
    }
    return Finding(.relationScores(Scores([Scores.Column("falls_off", .count, sides)])))
  }
}
