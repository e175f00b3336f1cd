extension CSRGraph {
  /// Returns a bound that the greatest eigenvalue of the adjacency matrix does not pass, as close as
  /// a number of rounds brings it.
  ///
  /// For any positive x, no eigenvalue of a matrix A without negative entries is greater than the
  /// greatest (Ax)ᵢ / xᵢ. Power iteration on A plus the identity brings that down to the eigenvalue.
  ///
  /// > Collatz, L. "Einschließungssatz für die charakteristischen Zahlen von Matrizen."
  /// > *Mathematische Zeitschrift* 48, 1942, 221–226. doi:10.1007/BF01180013
  ///
  /// - Parameters:
  ///   - weights: What each arc counts, finite and not negative; indexed by arc. Without them 1.
  ///   - isUndirected: Whether every arc is known to have its reverse, which saves time.
  ///   - tolerance: By what share the bound may still fall in the last round.
  ///   - iterationLimit: The most rounds to compute.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called before each round with the number of rounds done; may throw to cancel.
  /// - Returns: The bound, 0 when there are no arcs.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(V + A) time a round, O(V + A) space.
  public func spectralRadiusBound<Failure: Error>(
    weights: [Double]? = nil, isUndirected: Bool = false, tolerance: Double = 1e-6,
    iterationLimit: Int = 200, threads: Int = Parallel.cores,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> Double {
    try incomingSums(weights, isUndirected, threads: threads).spectralRadiusBound(
      tolerance: tolerance, iterationLimit: iterationLimit, checkpoint: checkpoint)
  }
}

extension RowSums {
  /// See ``CSRGraph/spectralRadiusBound(weights:isUndirected:tolerance:iterationLimit:threads:checkpoint:)``.
  func spectralRadiusBound<Failure: Error>(
    tolerance: Double, iterationLimit: Int, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> Double {
    var vector = [Double](repeating: 1, count: graph.vertexCount)
    var bound = Double.infinity
    for iteration in 0..<iterationLimit where bound > 0 {
      try checkpoint(iteration)
      let sums = sums(of: vector)
      let now = zip(sums, vector).reduce(0) { max($0, $1.0 / $1.1) }
      if now > bound * (1 - tolerance), iteration > 0 { return min(now, bound) }
      bound = min(now, bound)
      for vertex in vector.indices { vector[vertex] += sums[vertex] }
      // A number that vanishes would be divided by: no vertex falls behind by more than this
      let scale = vector.max() ?? 1
      for vertex in vector.indices { vector[vertex] = max(vector[vertex] / scale, 0x1p-500) }
    }
    return bound.isFinite ? bound : 0
  }
}
