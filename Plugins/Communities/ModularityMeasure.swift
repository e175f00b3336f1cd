import AnalyzerKit

/// An analyzer that weighs ties inside groups against chance.
protocol ModularityMeasure: Analyzer {
  var resolution: Double { get set }
  var seed: Int { get set }
  var isWeighted: Bool { get set }
}

extension ModularityMeasure {
  /// What can be set of every such analyzer.
  static var settingsOfModularity: [Setting<Self>] {
    [
      Setting(
        \Self.resolution, "resolution", "Above 1 for smaller groups, below 1 for larger ones.",
        in: 0..<1_000_000),
      Setting(
        \Self.seed, "seed", "The seed for random choices: the same seed gives the same answer.",
        in: 0...Int(Int32.max)),
      Setting(\Self.isWeighted, "weighted", "Let each relation count as much as its weight."),
    ]
  }

  /// The groups that `search` finds.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - progress: Is told how many entities were looked at, at most all.
  ///   - search: Finds the groups, calling the checkpoint now and then.
  /// - Returns: The groups.
  /// - Throws: ``AnalysisError`` for a weight below 0; ``Cancelled``.
  func groups(
    of graph: AnalyzedGraph, _ progress: Progress,
    _ search: (
      _ ties: Ties, _ checkpoint: (_ looks: Int) throws(Cancelled) -> Void
    ) throws -> Partition
  ) throws -> Finding {
    let ties = try Ties(graph, isWeighted: isWeighted)
    let partition = try progress.reporting(of: graph.entityCount) { _ in
      try search(ties) { (looks) throws(Cancelled) in
        try progress.update(min(looks, graph.entityCount), of: graph.entityCount)
      }
    }
    return .groups(partition.groups())
  }
}
