public import AnalyzerKit
public import EntityGraph
import GraphKernels

/// Ranks those whom others lead to who are themselves led to.
///
/// Parallel relations count each. Equals `pagerank` of networkx.
public struct PageRank: Analyzer {
  public static let name = "pagerank"
  public static let summary = "Who is pointed at by those who are pointed at."
  public static let reference: String? =
    "Brin, S., Page, L. The anatomy of a large-scale hypertextual Web search engine. Computer Networks and ISDN Systems 30, 1998. doi:10.1016/S0169-7552(98)00110-X"
  public static let complexity = "O(V + A) a round"
  public static let settings = [
    Setting(
      \PageRank.damping, "damping", "Chance of following a relation rather than starting anew.",
      in: 0..<1),
    Setting(\PageRank.rounds, "rounds", "The most rounds to compute.", in: 1...100_000),
    Setting(
      \PageRank.tolerance, "tolerance",
      "How far a score may still move, on average, in the last round.", in: 0..<1),
    Setting(\PageRank.isDirected, "directed", "Follow relations only the way things pass."),
    Setting(\PageRank.isWeighted, "weighted", "Follow relations in proportion to their weights."),
  ]

  public var damping = 0.85
  public var rounds = 1000
  public var tolerance = 1e-12
  public var isDirected = true
  public var isWeighted = false

  public init() {}

  public func analyze(_ graph: Graph, _ question: Question, _ progress: Progress) throws -> Finding
  {
    let measured = try MeasuredRows(graph, isDirected.passage, isWeighted: isWeighted)
    let ranks = try measured.rows.pageRank(
      damping: damping, weights: measured.weights, isUndirected: !isDirected, tolerance: tolerance,
      iterationLimit: rounds
    ) { (done) throws(Cancelled) in try progress.update(done, of: rounds) }
    try progress.update(rounds, of: rounds)
    let caveats: [Caveat] =
      ranks.isConverged ? [] : [.notConverged(rounds: ranks.iterations, residual: ranks.residual)]
    return .ranking(measured.inGraph(ranks.scores), of: graph, caveats: caveats)
  }
}
