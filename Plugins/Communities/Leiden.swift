public import AnalyzerKit

/// Finds groups with more relations inside than chance would give, by the Leiden method.
///
/// A heuristic: another seed can give another answer. Every group is connected.
/// Direction does not matter, parallel relations add up. The same seed gives the same answer.
public struct Leiden: ModularityMeasure {
  public static let name = "leiden"
  public static let summary =
    "Groups with more relations inside than chance gives, by the Leiden method."
  public static let reference: String? =
    "Traag, V. A., Waltman, L., van Eck, N. J. From Louvain to Leiden: guaranteeing well-connected communities. Scientific Reports 9, 2019. doi:10.1038/s41598-019-41695-z"
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
    equals:
      "community_leiden of igraph with modularity as its objective, and leidenalg, but for "
      + "chance")
  public static let settings = settingsOfModularity

  public var resolution = 1.0
  public var seed = 0
  public var isWeighted = false

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    try groups(of: graph, progress) { ties, checkpoint in
      try ties.rows.leiden(
        weights: ties.weights, resolution: resolution, seed: UInt64(seed), checkpoint: checkpoint)
    }
  }
}
