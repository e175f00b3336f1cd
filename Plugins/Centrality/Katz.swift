public import AnalyzerKit

/// Ranks entities by the number of walks that lead to them, longer ones counting less.
///
/// Each further step counts `share` of the largest factor at which scores stay finite, which is one
/// over the greatest eigenvalue of the adjacency matrix; a bound of that is computed first, in 2,000
/// rounds at most. Where nothing leads in a circle scores stay finite at any factor, and one over the
/// most relations that lead to an entity is taken. Squares of scores sum to 1. Parallel relations
/// count each, and a relation to oneself twice where it passes both ways. Equals `katz_centrality` of
/// networkx with that factor as alpha.
public struct Katz: IteratedMeasure {
  public static let name = "katz"
  public static let summary =
    "Ranks entities by the walks that lead to them, longer ones counting less."
  public static let reference: String? =
    "Katz, L. A new status index derived from sociometric analysis. Psychometrika 18, 1953. doi:10.1007/BF02289026"
  public static let complexity = "O(V + A) a round"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count each",
    loops: "count each, and twice where they can be followed from either end",
    direction: Conventions.alongFlow,
    weights: Conventions.strengths,
    missingWeights: Conventions.oneEach,
    disconnectedParts: "scores compare, each part has its own",
    normalization: "squares of scores sum to 1",
    equals:
      "katz_centrality of networkx, parallel relations added up as weights, its alpha being share "
      + "divided by the greatest eigenvalue; where no relations form a circle that is 0, and the most "
      + "that leads to one entity is taken instead")
  public static let settings =
    [
      Setting(
        \Katz.share, "share",
        "What each further step counts, as a share of the most at which scores stay finite.",
        in: 0..<1)
    ] + settingsOfRounds

  public var share = 0.85
  public var rounds = 10_000
  public var tolerance = 1e-12
  public var direction = Direction.flow
  public var isWeighted = false

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    try ranking(of: graph, progress) { measured, checkpoint in
      var roundsBefore = 0
      let radius = try measured.rows.spectralRadiusBound(
        weights: measured.weights, isUndirected: !isDirected, tolerance: tolerance,
        iterationLimit: min(rounds, 2000)
      ) { (round) throws(Cancelled) in
        roundsBefore = round
        try checkpoint(round)
      }
      let limit = radius > 0 ? radius : measured.rows.greatestIncomingSum(of: measured.weights)
      let found = try measured.rows.katzCentrality(
        attenuation: limit > 0 ? share / limit : 0, weights: measured.weights,
        isUndirected: !isDirected, tolerance: tolerance, iterationLimit: rounds
      ) { (round) throws(Cancelled) in try checkpoint(min(roundsBefore + round, rounds)) }
      let length = found.scores.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return ConvergedScores(found, scores: found.scores.map { $0 / length })
    }
  }
}
