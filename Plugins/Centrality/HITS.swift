public import AnalyzerKit
public import EntityGraph
import GraphKernels

/// Ranks authorities, to which good hubs lead, or hubs, which lead to good authorities.
///
/// Scores sum to 1. Parallel relations count each. Equals `hits` of networkx.
public struct HITS: Analyzer {
  public enum Role: String, CaseIterable, Sendable { case authorities, hubs }

  public static let name = "hits"
  public static let summary = "Who is pointed at by good pointers, or points at those who are."
  public static let reference: String? =
    "Kleinberg, J. M. Authoritative sources in a hyperlinked environment. Journal of the ACM 46(5), 1999. doi:10.1145/324133.324140"
  public static let complexity = "O(V + A) a round"
  public static let settings = [
    Setting(
      \HITS.role, "role",
      "Whether to rank authorities, who are pointed at, or hubs, who point."),
    Setting(\HITS.rounds, "rounds", "The most rounds to compute.", in: 1...1_000_000),
    Setting(
      \HITS.tolerance, "tolerance",
      "How far a score may still move, on average, in the last round.", in: 0..<1),
    Setting(\HITS.isDirected, "directed", "Follow relations only the way things pass."),
    Setting(\HITS.isWeighted, "weighted", "Count relations by their weights."),
  ]

  public var role = Role.authorities
  public var rounds = 10_000
  public var tolerance = 1e-12
  public var isDirected = true
  public var isWeighted = false

  public init() {}

  public func analyze(_ graph: Graph, _ question: Question, _ progress: Progress) throws -> Finding
  {
    let measured = try MeasuredRows(graph, isDirected.passage, isWeighted: isWeighted)
    let checkpoint = { (done: Int) throws(Cancelled) in try progress.update(done, of: rounds) }
    let found = try measured.rows.hubsAndAuthorities(
      weights: measured.weights, isUndirected: !isDirected, tolerance: tolerance,
      iterationLimit: rounds,
      checkpoint: checkpoint)
    try progress.update(rounds, of: rounds)
    let caveats: [Caveat] =
      found.isConverged ? [] : [.notConverged(rounds: found.iterations, residual: found.residual)]
    return .ranking(
      measured.inGraph(role == .hubs ? found.hubs : found.authorities), of: graph,
      caveats: caveats)
  }
}
