extension CSRGraph {
  /// Returns the sum of the inverse distances between each vertex and all others.
  ///
  /// A vertex that is not connected adds nothing, so the measure needs no components. Parallel arcs
  /// and loops change nothing. Equals `harmonic_centrality` of networkx.
  ///
  /// > Boldi, P., Vigna, S. "Axioms for centrality." *Internet Mathematics* 10(3–4), 2014, 222–262.
  /// > doi:10.1080/15427951.2013.865686
  ///
  /// - Parameters:
  ///   - reach: Which way distances are measured; the same in an undirected graph.
  ///   - isUndirected: Whether every arc is known to have its reverse, which saves time.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of vertices done; may throw to cancel.
  /// - Returns: The scores, from 0 to V - 1, indexed by vertex.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: That of ``distanceSums(_:isUndirected:threads:checkpoint:)``.
  public func harmonicCloseness<Failure: Error>(
    _ reach: Reach = .incoming, isUndirected: Bool = false, threads: Int = Parallel.cores,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    try distanceSums(reach, isUndirected: isUndirected, threads: threads, checkpoint: checkpoint)
      .map(\.inverse)
  }
}
