extension CSRGraph {
  /// Returns how often a random walk that follows arcs and now and then starts anew visits each vertex.
  ///
  /// Scores are the shares of time spent at each vertex and sum to 1. From a vertex that no arc leaves
  /// the walk always starts anew. Parallel arcs count each, loops too. Equals `pagerank` of networkx, whose tolerance has the same meaning.
  ///
  /// > Brin, S., Page, L. "The anatomy of a large-scale hypertextual Web search engine." *Computer
  /// > Networks and ISDN Systems* 30, 1998, 107–117. doi:10.1016/S0169-7552(98)00110-X
  ///
  /// - Parameters:
  ///   - damping: The chance of following an arc rather than starting anew, from 0 to 1.
  ///   - weights: How readily each arc is followed, finite and not negative; indexed by arc. Without
  ///     them all arcs are alike.
  ///   - starts: How readily the walk starts at each vertex, finite, not negative and not all 0;
  ///     indexed by vertex. Without them all vertices are alike.
  ///   - isUndirected: Whether every arc is known to have its reverse, which saves time.
  ///   - tolerance: How far a score may move in the last round, on average over the vertices.
  ///   - iterationLimit: The most rounds to compute.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called before each round with the number of rounds done; may throw to cancel.
  /// - Returns: The scores and whether they converged. In a graph of more than 131,072 vertices all
  ///   scores together are off by up to 5e-10 through rounding.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(V + A) time a round; 40 bytes a vertex, and 4 an arc, or 12 with weights.
  public func pageRank<Failure: Error>(
    damping: Double = 0.85, weights: [Double]? = nil, starts: [Double]? = nil,
    isUndirected: Bool = false, tolerance: Double = 1e-6, iterationLimit: Int = 100,
    threads: Int = Parallel.cores,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> IteratedScores {
    precondition((0...1).contains(damping), "the damping \(damping) is outside 0...1")
    let count = Double(vertexCount)
    guard vertexCount > 0 else {
      return IteratedScores(scores: [], iterations: 0, residual: 0, isConverged: true)
    }
    var walk = PageRankWalk(
      incomingSums(weights, isUndirected, threads: threads), damping: damping,
      inverses: leavingWeights(weights).map { $0 > 0 ? 1 / $0 : 0 }, starts: shares(starts))
    var iterations = 0
    while iterations < iterationLimit, walk.residual >= tolerance * count {
      try checkpoint(iterations)
      walk.advance()
      iterations += 1
    }
    return IteratedScores(
      scores: walk.scores, iterations: iterations, residual: walk.residual,
      isConverged: walk.residual < tolerance * count)
  }

  /// Sums over the arcs that lead to a vertex.
  func incomingSums(_ weights: [Double]?, _ isUndirected: Bool, threads: Int) -> RowSums {
    guard let weights else {
      return RowSums(isUndirected ? self : transposed(threads: threads), threads: threads)
    }
    checkWeights(weights)
    let (incoming, original) = reversed()
    return RowSums(incoming, weights: original.map { weights[$0] }, threads: threads)
  }

  func checkWeights(_ weights: [Double]) {
    precondition(weights.count == arcCount, "\(weights.count) weights for \(arcCount) arcs")
    for weight in weights where !(weight >= 0 && weight < .infinity) {
      preconditionFailure("the weight \(weight) of an arc is negative or not finite")
    }
  }

  /// The sum of the weights of the arcs that leave each vertex; indexed by vertex.
  private func leavingWeights(_ weights: [Double]?) -> [Double] {
    vertices.map { vertex in
      let row = arcs(leaving: vertex)
      guard let weights else { return Double(row.count) }
      return row.reduce(0) { $0 + weights[$1] }
    }
  }

  /// The shares of all starts that each vertex has; indexed by vertex.
  private func shares(_ starts: [Double]?) -> [Double] {
    guard let starts else {
      return [Double](repeating: 1 / Double(vertexCount), count: vertexCount)
    }
    precondition(starts.count == vertexCount, "\(starts.count) starts for \(vertexCount) vertices")
    for start in starts where !(start >= 0 && start < .infinity) {
      preconditionFailure("the start \(start) of a vertex is negative or not finite")
    }
    let sum = starts.reduce(0, +)
    precondition(sum > 0, "the walk starts nowhere; give a start above 0")
    return starts.map { $0 / sum }
  }
}
