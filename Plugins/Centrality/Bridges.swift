public import AnalyzerKit

/// Finds relations whose removal breaks the graph apart.
///
/// Exact. A relation with a parallel one is no bridge. Each has the score 1, in the order of ids;
/// others are not listed. `falls_off` counts the entities on the smaller of the two sides. Direction
/// does not matter. Equals `bridges` of networkx.
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
    let none = [Double](repeating: .nan, count: graph.relationCount)
    var (scores, sides) = (none, none)
    for (arc, count) in zip(found.bridges, found.smallerParts) {
      let relation = Int(topology.relation(ofArc: arc))
      (scores[relation], sides[relation]) = (1, Double(count))
    }
    return Finding(
      .relationScores(
        Scores([
          Scores.Column("score", .number, scores), Scores.Column("falls_off", .count, sides),
        ])))
  }
}
