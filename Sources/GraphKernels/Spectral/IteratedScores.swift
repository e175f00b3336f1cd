/// Scores that are found by repetition, and how far they are settled.
public struct IteratedScores: Sendable, Hashable {
  /// The scores; indexed by vertex.
  public let scores: [Double]

  /// How many rounds were computed.
  public let iterations: Int

  /// By how much all scores together moved in the last round.
  public let residual: Double

  /// Whether the last round moved the scores by less than the tolerance.
  public let isConverged: Bool
}

extension IteratedScores {
  /// Repeats `advance` until scores move by less than `tolerance` on average.
  init<Failure: Error>(
    startingWith start: [Double], tolerance: Double, iterationLimit: Int,
    checkpoint: (Int) throws(Failure) -> Void, advance: ([Double]) -> [Double]
  ) throws(Failure) {
    var scores = start
    var residual = start.isEmpty ? 0 : Double.infinity
    let limit = tolerance * Double(start.count)
    var iterations = 0
    while iterations < iterationLimit, residual >= limit, !start.isEmpty {
      try checkpoint(iterations)
      let next = advance(scores)
      residual = 0
      for vertex in next.indices { residual += abs(next[vertex] - scores[vertex]) }
      scores = next
      iterations += 1
      if !residual.isFinite { break }
    }
    self.init(
      scores: scores, iterations: iterations, residual: residual,
      isConverged: residual < limit || start.isEmpty)
  }
}
