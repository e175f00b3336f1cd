extension CSRGraph {
  /// Returns how near each vertex is to the vertices it is connected with.
  ///
  /// 0 where nobody is connected. Parallel arcs and loops change nothing. In an undirected graph
  /// both ways are the same.
  ///
  /// > Wasserman, S., Faust, K. *Social Network Analysis: Methods and Applications*, 1994, 201.
  /// > doi:10.1017/CBO9780511815478
  ///
  /// - Parameters:
  ///   - reach: Which way distances are measured.
  ///   - scaling: Whether the score is scaled by the share of vertices that are connected.
  ///   - isUndirected: Whether every arc is known to have its reverse, which saves time.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of vertices done; may throw to cancel.
  /// - Returns: The scores, from 0 to 1, indexed by vertex.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: That of ``distanceSums(_:isUndirected:threads:checkpoint:)``.
  public func closeness<Failure: Error>(
    _ reach: Reach = .incoming, scaling: ClosenessScaling = .shareOfAll,
    isUndirected: Bool = false, threads: Int = Parallel.cores,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    let sums = try distanceSums(
      reach, isUndirected: isUndirected, threads: threads, checkpoint: checkpoint)
    return sums.map { $0.closeness(scaling, others: vertexCount - 1) }
  }

  /// Returns how near each vertex is to those it is connected with, by the costs of cheapest paths.
  ///
  /// As ``closeness(_:scaling:isUndirected:threads:checkpoint:)``, with costs for distances.
  ///
  /// - Parameters:
  ///   - costs: The cost of each arc, finite and greater than 0; indexed by arc.
  ///   - reach: Which way costs are summed.
  ///   - scaling: Whether the score is scaled by the share of vertices that are connected.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of vertices done; may throw to cancel.
  /// - Returns: The scores, indexed by vertex.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(V · A log A).
  public func closeness<Failure: Error>(
    costs: [Double], _ reach: Reach = .incoming, scaling: ClosenessScaling = .shareOfAll,
    threads: Int = Parallel.cores, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    try costSums(costs: costs, reach, threads: threads, checkpoint: checkpoint)
      .map { $0.closeness(scaling, others: vertexCount - 1) }
  }
}
