/// The scores of PageRank and how far they are settled.
public struct PageRankScores: Sendable, Hashable {
  /// The share of time a random walker spends at each vertex; indexed by vertex.
  ///
  /// They sum to 1.
  public let scores: [Double]

  /// How many rounds were computed.
  public let iterations: Int

  /// By how much all scores together moved in the last round.
  public let residual: Double

  /// Whether the last round moved the scores by less than the tolerance.
  public let isConverged: Bool
}

extension CSRGraph {
  /// Returns how often a walker visits each vertex who follows arcs at random and now and then
  /// starts anew at any vertex.
  ///
  /// A vertex that no arc leaves passes its score on to all vertices alike. Parallel arcs count each.
  ///
  /// > Brin, S., Page, L. "The anatomy of a large-scale hypertextual Web search engine." *Computer
  /// > Networks and ISDN Systems* 30, 1998, 107–117. doi:10.1016/S0169-7552(98)00110-X
  ///
  /// - Parameters:
  ///   - damping: The chance of following an arc rather than starting anew, from 0 to 1.
  ///   - weights: How readily each arc is followed, finite and not negative; indexed by arc. Without
  ///     them all arcs are alike.
  ///   - tolerance: How far a score may move in the last round, on average over the vertices.
  ///   - iterationLimit: The most rounds to compute.
  ///   - checkpoint: Called before each round with the number of rounds done; may throw to cancel.
  /// - Returns: The scores and whether they converged.
  /// - Complexity: O(V + A) time a round, O(V + A) space.
  public func pageRank(
    damping: Double = 0.85, weights: [Double]? = nil, tolerance: Double = 1e-6,
    iterationLimit: Int = 100, checkpoint: (Int) throws -> Void
  ) rethrows -> PageRankScores {
    precondition((0...1).contains(damping), "the damping \(damping) is outside 0...1")
    let count = Double(vertexCount)
    var scores = [Double](repeating: 1 / count, count: vertexCount)
    guard vertexCount > 0 else {
      return PageRankScores(scores: [], iterations: 0, residual: 0, isConverged: true)
    }
    let (incoming, shares, dangling) = followingShares(weights)
    let tails = incoming.heads
    var next = scores
    var residual = Double.infinity
    var iterations = 0
    while iterations < iterationLimit, residual >= tolerance * count {
      try checkpoint(iterations)
      var lost = 0.0
      for vertex in dangling { lost += scores[Int(vertex)] }
      let base = (damping * lost + 1 - damping) / count
      residual = 0
      for vertex in 0..<vertexCount {
        var sum = 0.0
        for arc in incoming.rowStarts[vertex]..<incoming.rowStarts[vertex + 1] {
          sum += scores[Int(tails[arc])] * shares[arc]
        }
        next[vertex] = damping * sum + base
        residual += abs(next[vertex] - scores[vertex])
      }
      swap(&scores, &next)
      iterations += 1
    }
    return PageRankScores(
      scores: scores, iterations: iterations, residual: residual,
      isConverged: residual < tolerance * count)
  }

  /// The reversed graph, the chance that each of its arcs is followed from its old tail, and the
  /// vertices from which none is.
  private func followingShares(
    _ weights: [Double]?
  ) -> (incoming: CSRGraph, shares: [Double], dangling: [Vertex]) {
    let weights = weights ?? [Double](repeating: 1, count: arcCount)
    precondition(weights.count == arcCount, "\(weights.count) weights for \(arcCount) arcs")
    var sums = [Double](repeating: 0, count: vertexCount)
    for vertex in vertices {
      for arc in arcs(leaving: vertex) {
        precondition(
          weights[arc] >= 0 && weights[arc] < .infinity,
          "the weight \(weights[arc]) of an arc is negative or not finite")
        sums[Int(vertex)] += weights[arc]
      }
    }
    let (incoming, original) = reversed()
    let shares = original.indices.map { arc in
      let sum = sums[Int(incoming.heads[arc])]
      return sum > 0 ? weights[original[arc]] / sum : 0
    }
    return (incoming, shares, vertices.filter { sums[Int($0)] == 0 })
  }
}
