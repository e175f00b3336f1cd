public import AnalyzerKit

/// Computes the trussness of each relation: the largest k such that it is in a k-truss, where every
/// tie is in k - 2 triangles or more.
///
/// Exact. What is left of a graph at some k are its cohesive parts: each is one inside the next, as
/// cores are, but a tie counts only by what stands behind it on both sides. Clique percolation, which
/// is asked for as often, lists cliques first, of which there may be exponentially many, and has
/// parts that overlap; a k-clique is always in a k-truss, which is found in polynomial time. Equals
/// `k_truss` of networkx, which has the ties of at least that trussness.
public struct KTruss: Analyzer {
  public static let name = "k-truss"
  public static let summary =
    "Ranks relations by the most cohesive part, full of triangles, they are in."
  public static let reference: String? =
    "Wang, J., Cheng, J. Truss decomposition in massive networks. Proceedings of the VLDB Endowment 5(9), 2012. doi:10.14778/2311906.2311909"
  public static let complexity = "O(A √A log V)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count as one, and have what it has",
    loops: "do not count and are not listed",
    direction: "does not count",
    disconnectedParts: "each part has its own trusses",
    normalization: "none: 2 for a relation in no triangle",
    equals: "k_truss of networkx: the relations whose trussness is k or more")

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  /// Answers with the trussness of each relation that joins two entities.
  ///
  /// - Throws: ``Cancelled``.
  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let topology = graph.topology(.eitherWay)
    let trussness = try progress.reporting(of: topology.rows.arcCount) {
      try topology.rows.trussness(checkpoint: $0)
    }
    var scores = [Double](repeating: .nan, count: graph.relationCount)
    for arc in trussness.indices where trussness[arc] > 0 {
      scores[Int(topology.relation(ofArc: arc))] = Double(trussness[arc])
    }
    return .relationScores(scores, .count)
  }
}
