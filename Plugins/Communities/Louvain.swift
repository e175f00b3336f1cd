public import AnalyzerKit

/// Finds groups with more relations inside than chance would give, by the Louvain method.
///
/// A heuristic: another seed can give another answer, and a group can be disconnected
/// (those of `leiden` never are).
/// Direction does not matter, parallel relations add up. The same seed gives the same answer.
public struct Louvain: ModularityMeasure {
  public static let name = "louvain"
  public static let summary =
    "As leiden, by the Louvain method: faster, but a group can be disconnected."
  public static let reference: String? =
    "Blondel, V. D. et al. Fast unfolding of communities in large networks. Journal of Statistical Mechanics, 2008. doi:10.1088/1742-5468/2008/10/P10008"
  public static let complexity = "about O(A) a round, few rounds"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "add up",
    loops: "count as inside their group",
    direction: "does not count",
    weights: Conventions.strengths,
    missingWeights: Conventions.oneEach,
    disconnectedParts:
      "no group spans two parts, and an entity without relations is a group of its own",
    normalization:
      "modularity is divided by the weight of all relations; resolution scales chance",
    equals: "louvain_communities of networkx and community_multilevel of igraph, but for chance")
  public static let settings = settingsOfModularity

  public var resolution = 1.0
  public var seed = 0
  public var isWeighted = false

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    try groups(of: graph, progress) { ties, checkpoint in
      try ties.rows.louvain(
        weights: ties.weights, resolution: resolution, seed: UInt64(seed), checkpoint: checkpoint)
    }
  }
}
