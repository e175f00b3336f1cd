public import AnalyzerKit
public import EntityGraph
import GraphKernels

/// Ranks those to whom many ways lead, longer ones counting less.
///
/// Each further step counts `share` of the largest factor at which scores stay finite, which is one
/// over the greatest eigenvalue of the adjacency matrix; a bound of that is computed first. Squares of
/// scores sum to 1. Parallel relations count each. Equals `katz_centrality` of networkx with that
/// factor as alpha.
public struct Katz: Analyzer {
  public static let name = "katz"
  public static let summary = "Who is led to, by however many steps."
  public static let reference: String? =
    "Katz, L. A new status index derived from sociometric analysis. Psychometrika 18, 1953. doi:10.1007/BF02289026"
  public static let complexity = "O(V + A) a round"
  public static let settings = [
    Setting(
      \Katz.share, "share",
      "What each further step counts, as a share of the most at which scores stay finite.",
      in: 0..<1),
    Setting(\Katz.rounds, "rounds", "The most rounds to compute.", in: 1...1_000_000),
    Setting(
      \Katz.tolerance, "tolerance",
      "How far a score may still move, on average, in the last round.", in: 0..<1),
    Setting(\Katz.isDirected, "directed", "Follow relations only the way things pass."),
    Setting(\Katz.isWeighted, "weighted", "Count relations by their weights."),
  ]

  public var share = 0.85
  public var rounds = 10_000
  public var tolerance = 1e-12
  public var isDirected = true
  public var isWeighted = false

  public init() {}

  public func analyze(_ graph: Graph, _ question: Question, _ progress: Progress) throws -> Finding
  {
    let measured = try MeasuredRows(graph, isDirected.passage, isWeighted: isWeighted)
    let checkpoint = { (done: Int) throws(Cancelled) in try progress.update(done, of: rounds) }
    let radius = try measured.rows.spectralRadiusBound(
      weights: measured.weights, isUndirected: !isDirected, checkpoint: checkpoint)
    let found = try measured.rows.katzCentrality(
      attenuation: radius > 0 ? share / radius : 0, weights: measured.weights,
      isUndirected: !isDirected,
      tolerance: tolerance, iterationLimit: rounds, checkpoint: checkpoint)
    try progress.update(rounds, of: rounds)
    let length = found.scores.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return .ranking(
      measured.inGraph(found.scores).map { $0 / length }, of: graph, caveats: found.caveats)
  }
}
