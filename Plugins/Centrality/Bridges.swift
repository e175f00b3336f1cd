public import AnalyzerKit

/// Finds relations whose removal breaks the graph apart.
///
/// Exact. A relation with a parallel one is no bridge. Each has the score 1, in the order of ids;
/// others are not listed. Direction does not matter. Equals `bridges` of networkx.
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
    let bridges = try progress.reporting(of: 1) { _ in
      topology.rows.biconnectedComponents().bridges
    }
    var scores = [Double](repeating: .nan, count: graph.relationCount)
    for arc in bridges { scores[Int(topology.relation(ofArc: arc))] = 1 }
    return .relationScores(scores)
  }
}
