public import AnalyzerKit

/// Finds groups in which each entity has the label that most of its neighbors have.
///
/// A heuristic: another seed can give another answer. Direction does not matter, parallel relations
/// count each. The same seed gives the same answer.
public struct LabelPropagation: Analyzer {
  public static let name = "label-propagation"
  public static let summary =
    "Groups in which each entity has the label most of its neighbors have."
  public static let reference: String? =
    "Raghavan, U. N., Albert, R., Kumara, S. Near linear time algorithm to detect community structures in large-scale networks. Physical Review E 76, 2007. doi:10.1103/PhysRevE.76.036106"
  public static let complexity = "O(V + A) a round"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count each",
    loops: "change nothing",
    direction: "does not count",
    disconnectedParts: "no group spans two parts",
    normalization: "none",
    equals: "community_label_propagation of igraph, but for chance")
  public static let settings = [
    Setting(
      \LabelPropagation.rounds, "rounds", "The most rounds in which labels change.", in: 1...10_000),
    Setting(
      \LabelPropagation.seed, "seed",
      "The seed for random choices: the same seed gives the same answer.", in: 0...Int(Int32.max)),
  ]

  public var rounds = 100
  public var seed = 0

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let rows = try Ties(graph, isWeighted: false).rows
    let (partition, changes) = try progress.reporting(of: rounds) {
      try rows.labelPropagation(rounds: rounds, seed: UInt64(seed), checkpoint: $0)
    }
    let residual = Double(changes) / Double(max(graph.entityCount, 1))
    return .groups(
      partition.groups(),
      caveats: changes > 0 ? [.notConverged(rounds: rounds, residual: residual)] : [])
  }
}
