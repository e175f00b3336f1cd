extension CSRGraph {
  /// Which way distances are measured.
  public enum Reach: Sendable {
    /// From the other vertices to the vertex that is scored.
    case incoming
    /// From the vertex that is scored to the others.
    case outgoing
  }

  /// Returns what the distances between each vertex and all others come to, in arcs.
  ///
  /// 512 sources are searched from at once, a bit each; as many bits as arrive at a vertex in a
  /// round are as many sources at that distance. A batch of sources that goes on for more rounds
  /// than it has lanes is searched source by source instead. Relabel a large graph with
  /// ``orderedByDegree(isUndirected:threads:)`` first: it is then several times as fast.
  ///
  /// > Then, M., et al. "The more the merrier: efficient multi-source graph traversal."
  /// > *Proceedings of the VLDB Endowment* 8(4), 2014, 449–460. doi:10.14778/2735496.2735507
  ///
  /// - Parameters:
  ///   - reach: Which way distances are measured; the same in an undirected graph.
  ///   - isUndirected: Whether every arc is known to have its reverse, which saves time.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of vertices searched from; may throw to
  ///     cancel.
  /// - Returns: The sums, indexed by vertex.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(V · A) in the worst case, about 1/100 of it where distances are small; 192
  ///   bytes a vertex and thread, 32 a vertex and stripe (8 to 16).
  public func distanceSums<Failure: Error>(
    _ reach: Reach = .incoming, isUndirected: Bool = false,
    threads: Int = Parallel.cores,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [DistanceSums] {
    let turned = isUndirected ? self : transposed(threads: threads)
    let search = MultiSourceSearch(
      pulled: reach == .incoming ? turned : self, pushed: reach == .incoming ? self : turned,
      batches: SourceBatches(reach == .incoming ? self : turned, components()))
    return try search.sums(threads: threads, checkpoint: checkpoint)
  }
}
