extension CSRGraph {
  /// Returns scores that are proportional to the sum of the scores of those who lead to a vertex.
  ///
  /// The dominant eigenvector of the adjacency matrix, by power iteration on that matrix, divided by the
  /// mean weight, plus the identity, which settles in bipartite graphs too and in any unit. Squares sum to 1. Parallel arcs count each,
  /// loops too. In a graph of several components those of the greatest eigenvalue keep all score;
  /// where no arcs lie on cycles it does not settle. Equals `eigenvector_centrality` of networkx,
  /// whose tolerance has the same meaning.
  ///
  /// > Bonacich, P. "Power and centrality: a family of measures." *American Journal of Sociology*
  /// > 92(5), 1987, 1170–1182. doi:10.1086/228631
  ///
  /// - Parameters:
  ///   - weights: What each arc counts, finite and not negative; indexed by arc. Without them 1.
  ///   - isUndirected: Whether every arc is known to have its reverse, which saves time.
  ///   - tolerance: How far a score may move in the last round, on average over the vertices.
  ///   - iterationLimit: The most rounds to compute.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called before each round with the number of rounds done; may throw to cancel.
  /// - Returns: The scores and whether they converged.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(V + A) time a round, O(V + A) space.
  public func eigenvectorCentrality<Failure: Error>(
    weights: [Double]? = nil, isUndirected: Bool = false, tolerance: Double = 1e-6,
    iterationLimit: Int = 100, threads: Int = Parallel.cores,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> IteratedScores {
    let sums = incomingSums(weights, isUndirected, threads: threads)
    let mean = weights.map { $0.reduce(0) { $0 + $1 / Double(arcCount) } } ?? 1
    let unit = mean > 0 ? mean : 1
    let start = [Double](repeating: 1 / Double(max(vertexCount, 1)), count: vertexCount)
    return try IteratedScores(
      startingWith: start, tolerance: tolerance, iterationLimit: iterationLimit,
      checkpoint: checkpoint
    ) { scores in
      var next = sums.sums(of: scores)
      for vertex in next.indices { next[vertex] = next[vertex] / unit + scores[vertex] }
      next.divide(by: next.length)
      return next
    }
  }
}

extension [Double] {
  /// The square root of the sum of the squares.
  var length: Double { reduce(0) { $0 + $1 * $1 }.squareRoot() }

  /// Divides every number, unless by 0.
  mutating func divide(by divisor: Double) {
    guard divisor > 0 else { return }
    for index in indices { self[index] /= divisor }
  }
}
