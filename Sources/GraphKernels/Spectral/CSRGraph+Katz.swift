extension CSRGraph {
  /// Returns how many walks lead to each vertex, longer ones counting less.
  ///
  /// The score is 1 plus `attenuation` times the scores of those who lead to it: the solution of
  /// x = α Aᵀ x + 1. It exists when α is below one over the greatest eigenvalue, for which
  /// ``spectralRadiusBound(weights:isUndirected:tolerance:iterationLimit:threads:checkpoint:)`` gives
  /// a bound; else the scores grow without end. Parallel arcs count each, loops too. Not scaled:
  /// divided by the root of the sum of squares it equals `katz_centrality` of networkx.
  ///
  /// > Katz, L. "A new status index derived from sociometric analysis." *Psychometrika* 18, 1953,
  /// > 39–43. doi:10.1007/BF02289026
  ///
  /// - Parameters:
  ///   - attenuation: What each further step of a walk counts, α, not negative.
  ///   - weights: What each arc counts, finite and not negative; indexed by arc. Without them 1.
  ///   - isUndirected: Whether every arc is known to have its reverse, which saves time.
  ///   - tolerance: How far a score may move in the last round, on average over the vertices.
  ///   - iterationLimit: The most rounds to compute.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called before each round with the number of rounds done; may throw to cancel.
  /// - Returns: The scores, 1 or more, and whether they converged.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(V + A) time a round, O(V + A) space.
  public func katzCentrality<Failure: Error>(
    attenuation: Double, weights: [Double]? = nil, isUndirected: Bool = false,
    tolerance: Double = 1e-6, iterationLimit: Int = 1000, threads: Int = Parallel.cores,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> IteratedScores {
    precondition(attenuation >= 0, "the attenuation \(attenuation) is negative")
    let sums = incomingSums(weights, isUndirected, threads: threads)
    let start = [Double](repeating: 1, count: vertexCount)
    return try IteratedScores(
      startingWith: start, tolerance: tolerance, iterationLimit: iterationLimit,
      checkpoint: checkpoint
    ) { scores in
      sums.sums(of: scores).map { attenuation * $0 + 1 }
    }
  }
}
