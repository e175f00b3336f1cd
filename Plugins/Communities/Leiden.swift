public import AnalyzerKit
public import EntityGraph
import GraphKernels

/// Finds groups that are more related among themselves than chance would have it, by the Leiden method.
///
/// A heuristic: another seed can give another answer. Every community hangs together.
/// Direction does not matter, parallel relations add up. The same seed gives the same answer.
public struct Leiden: Analyzer {
  public static let name = "leiden"
  public static let summary = "Who is more related among themselves than chance would have it."
  public static let reference: String? =
    "Traag, V. A., Waltman, L., van Eck, N. J. From Louvain to Leiden: guaranteeing well-connected communities. Scientific Reports 9, 2019. doi:10.1038/s41598-019-41695-z"
  public static let complexity = "about O(A) a round, few rounds"
  public static let settings = [
    Setting(
      \Leiden.resolution, "resolution", "Above 1 for smaller groups, below for larger ones.",
      in: 0..<1_000_000),
    Setting(\Leiden.seed, "seed", "What chance is drawn from.", in: 0...Int(Int32.max)),
    Setting(\Leiden.isWeighted, "weighted", "Let relations count by their weights."),
  ]

  public var resolution = 1.0
  public var seed = 0
  public var isWeighted = false

  public init() {}

  public func analyze(_ graph: Graph, _ question: Question, _ progress: Progress) throws -> Finding
  {
    let ties = try Ties(graph, isWeighted: isWeighted)
    try progress.update(0, of: graph.entityCount)
    let partition = try ties.rows.leiden(
      weights: ties.weights, resolution: resolution, seed: UInt64(seed)
    ) { (looks) throws(Cancelled) in
      try progress.update(min(looks, graph.entityCount), of: graph.entityCount)
    }
    try progress.update(graph.entityCount, of: graph.entityCount)
    return .groups(partition.groups(), of: graph)
  }
}
