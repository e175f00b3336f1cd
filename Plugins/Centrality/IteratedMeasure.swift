import AnalyzerKit

/// A measure whose scores are found round by round, until they hardly move.
protocol IteratedMeasure: DirectedAnalyzer {
  var rounds: Int { get set }
  var tolerance: Double { get set }
  var isWeighted: Bool { get set }
}

extension IteratedMeasure {
  /// What can be set of every such measure.
  static var settingsOfRounds: [Setting<Self>] {
    [
      Setting(\Self.rounds, "rounds", "The most rounds to compute.", in: 1...1_000_000),
      Setting(
        \Self.tolerance, "tolerance",
        "Stop when scores change by no more than this in a round, on average.", in: 0..<1),
    ] + settingsOfDirection + [
      Setting(\Self.isWeighted, "weighted", "Let each relation count as much as its weight.")
    ]
  }

  /// The ranking by scores that are computed round by round.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - progress: Is told the rounds.
  ///   - compute: Computes the scores on the rows given, calling the checkpoint before each round.
  /// - Returns: The ranking, with what is to be said of scores that still moved.
  /// - Throws: ``AnalysisError`` for a weight below 0; ``Cancelled``.
  func ranking(
    of graph: AnalyzedGraph, _ progress: Progress,
    _ compute: (
      _ measured: MeasuredRows, _ checkpoint: (_ round: Int) throws(Cancelled) -> Void
    ) throws -> ConvergedScores
  ) throws -> Finding {
    let measured = try MeasuredRows(
      graph, direction.traversal, isWeighted: isWeighted, as: .strength)
    let found = try progress.reporting(of: rounds) { _ in
      try compute(measured) { (round) throws(Cancelled) in
        try progress.update(round, of: rounds)
      }
    }
    return .scores(measured.inGraph(found.scores), caveats: found.caveats)
  }
}

/// Scores indexed by vertex of the rows, and what is to be said of them.
struct ConvergedScores {
  let scores: [Double]
  let caveats: [Caveat]

  /// - Parameters:
  ///   - found: What was found round by round.
  ///   - scores: The scores to rank by; `nil` for those found.
  ///   - caveats: What else is to be said.
  init(_ found: IteratedScores, scores: [Double]? = nil, _ caveats: [Caveat] = []) {
    self.scores = scores ?? found.scores
    self.caveats =
      (found.isConverged
        ? [] : [.notConverged(rounds: found.iterations, residual: found.residual)]) + caveats
  }
}
