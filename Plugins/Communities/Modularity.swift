public import AnalyzerKit

/// Computes how much denser the groups of several analyzers are inside than chance would make them.
///
/// Modularity lies between -1/2 and 1; above 0.3 groups are commonly held to mean something. Direction
/// does not matter, parallel relations add up. Equals `modularity` of networkx for the same groups.
public struct Modularity: ModularityMeasure {
  public static let name = "modularity"
  public static let summary =
    "How much denser groups are inside than chance would make them."
  public static let reference: String? =
    "Newman, M. E. J., Girvan, M. Finding and evaluating community structure in networks. Physical Review E 69, 2004. doi:10.1103/PhysRevE.69.026113"
  public static let complexity = "that of leiden"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "add up",
    loops: "count as inside their group",
    direction: "does not count",
    weights: Conventions.strengths,
    missingWeights: Conventions.oneEach,
    disconnectedParts: "all parts count together",
    normalization: "divided by the weight of all relations: at most 1",
    equals: "modularity of networkx and of igraph")
  public static let settings = settingsOfModularity

  public var resolution = 1.0
  public var seed = 0
  public var isWeighted = false

  public init() {}

  /// Answers with a table of the number of groups and the modularity of each analyzer's groups.
  ///
  /// - Throws: ``AnalysisError`` for a weight below 0; ``Cancelled``.
  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let ties = try Ties(graph, isWeighted: isWeighted)
    let partitions = try progress.reporting(of: 4) {
      try self.partitions(of: ties, checkpoint: $0)
    }
    return .table(
      ["groups of", "groups", "modularity"],
      partitions.map { name, partition in
        let figure = ties.rows.modularity(
          of: partition, weights: ties.weights, resolution: resolution)
        return [.text(name), .count(partition.count), .number(figure)]
      })
  }

  /// The partitions by the names of their analyzers; `checkpoint` is called with the number done.
  private func partitions(
    of ties: Ties, checkpoint: (Int) throws(Cancelled) -> Void
  ) throws(Cancelled) -> [(String, Partition)] {
    let (rows, weights, seed) = (ties.rows, ties.weights, UInt64(seed))
    let components = Partition(renumbering: rows.components(isSymmetric: true).labels)
    let spread = try rows.labelPropagation(seed: seed) { (_) throws(Cancelled) in
      try checkpoint(1)
    }.partition
    let leiden = try rows.leiden(
      weights: weights, resolution: resolution, seed: seed
    ) { (_) throws(Cancelled) in try checkpoint(2) }
    let louvain = try rows.louvain(
      weights: weights, resolution: resolution, seed: seed
    ) { (_) throws(Cancelled) in try checkpoint(3) }
    return [
      (ConnectedGroups.name, components), (LabelPropagation.name, spread),
      (Leiden.name, leiden), (Louvain.name, louvain),
    ]
  }
}
