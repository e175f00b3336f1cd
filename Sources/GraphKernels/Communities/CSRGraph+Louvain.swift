extension CSRGraph {
  /// Returns communities that are denser inside than chance would have them, by the Louvain method.
  ///
  /// Vertices move to the neighboring community that raises modularity most; then communities become
  /// vertices, and so on until nothing moves. That is done twice: the first time every vertex is
  /// looked at once before communities become vertices, the second time vertices begin in the
  /// communities found (Rotta and Noack's refinement). The seed alone decides.
  ///
  /// > Blondel, V. D., Guillaume, J.-L., Lambiotte, R., Lefebvre, E. "Fast unfolding of communities in
  /// > large networks." *Journal of Statistical Mechanics*, 2008, P10008.
  /// > doi:10.1088/1742-5468/2008/10/P10008
  /// >
  /// > Rotta, R., Noack, A. "Multilevel local search algorithms for modularity clustering." *ACM Journal
  /// > of Experimental Algorithmics* 16, 2011, 2.3. doi:10.1145/1963190.1970376
  ///
  /// - Parameters:
  ///   - weights: The weight of each arc, the same both ways, not negative; `nil` where all are 1.
  ///   - resolution: Above 1 for smaller communities, below for larger ones.
  ///   - seed: What the order of vertices is drawn from.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of vertices looked at; may throw to cancel.
  /// - Returns: The communities.
  /// - Throws: What `checkpoint` throws.
  /// - Precondition: Every edge is two arcs, every loop one, as ``undirected()`` makes them.
  /// - Complexity: About O(A) time for each of a few rounds; 12 bytes an arc and 60 a vertex.
  public func louvain<Failure: Error>(
    weights: [Double]? = nil, resolution: Double = 1, seed: UInt64 = 0,
    threads: Int = Parallel.cores, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> Partition {
    let graph = CommunityGraph(self, weights: weights)
    var order = SeededOrder(seed: seed)
    let first = try graph.ascent(
      from: Array(vertices), looksOnce: true, resolution, &order, threads, checkpoint: checkpoint)
    return try graph.ascent(
      from: first.labels, looksOnce: false, resolution, &order, threads, checkpoint: checkpoint)
  }
}
