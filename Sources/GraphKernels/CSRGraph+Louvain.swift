extension CSRGraph {
  /// Returns communities that are denser inside than chance would have them, by the Louvain method.
  ///
  /// Vertices move one at a time to the neighbouring community that raises modularity most; then
  /// communities become vertices, and so on until nothing moves. That is done twice: the first time
  /// every vertex is looked at once before communities become vertices, the second time vertices
  /// begin in the communities found (Rotta and Noack's refinement). One thread works, so the seed
  /// alone decides.
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
  ///   - checkpoint: Called now and then with the number of vertices looked at; may throw to cancel.
  /// - Returns: The communities.
  /// - Throws: What `checkpoint` throws.
  /// - Precondition: Every edge is two arcs, every loop one, as ``undirected()`` makes them.
  /// - Complexity: About O(A) time for each of a few rounds; O(V + A) space.
  public func louvain<Failure: Error>(
    weights: [Double]? = nil, resolution: Double = 1, seed: UInt64 = 0,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> Partition {
    let graph = CommunityGraph(self, weights: weights)
    var order = SeededOrder(seed: seed)
    let first = try graph.ascent(
      from: Array(vertices), looks: vertexCount, resolution, &order, checkpoint: checkpoint)
    return try graph.ascent(
      from: first.labels, looks: .max, resolution, &order, checkpoint: checkpoint)
  }

  /// Returns the modularity of a partition: the share of the weight inside its groups less the share
  /// that chance would put there.
  ///
  /// Equals `modularity` of networkx on the undirected graph; 0 without arcs.
  ///
  /// > Newman, M. E. J., Girvan, M. "Finding and evaluating community structure in networks."
  /// > *Physical Review E* 69, 2004, 026113. doi:10.1103/PhysRevE.69.026113
  ///
  /// - Parameters:
  ///   - partition: The groups.
  ///   - weights: The weight of each arc, the same both ways; `nil` where all are 1.
  ///   - resolution: How much chance counts.
  /// - Returns: The modularity, from -1/2 to 1 where the resolution is 1.
  /// - Precondition: Every edge is two arcs, every loop one, as ``undirected()`` makes them.
  /// - Complexity: O(V + A).
  public func modularity(
    of partition: Partition, weights: [Double]? = nil, resolution: Double = 1
  ) -> Double {
    precondition(
      partition.labels.count == vertexCount,
      "a partition of \(partition.labels.count) vertices is none of a graph of \(vertexCount)")
    let graph = CommunityGraph(self, weights: weights).merging(partition)
    guard graph.total > 0 else { return 0 }
    return graph.strengths.indices.reduce(0) { sum, group in
      let share = graph.strengths[group] / graph.total
      return sum + graph.inner[group] / graph.total - resolution * share * share
    }
  }
}

extension CommunityGraph {
  /// The communities when nothing moves any more, neither vertices nor whole communities.
  ///
  /// - Parameters:
  ///   - labels: The communities to begin with, numbers below the number of vertices.
  ///   - looks: How many vertices are looked at before communities become vertices.
  ///   - resolution: How much chance counts.
  ///   - order: What the orders of vertices are drawn from.
  ///   - checkpoint: Called now and then; may throw to cancel.
  /// - Returns: The communities.
  /// - Throws: What `checkpoint` throws.
  func ascent<Failure: Error>(
    from labels: [Int32], looks: Int, _ resolution: Double, _ order: inout SeededOrder,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> Partition {
    guard total > 0 else { return Partition(renumbering: labels) }
    var moving = LocalMoving(self, from: labels, resolution: resolution)
    _ = try moving.run(order.order(vertexCount), limit: looks, checkpoint: checkpoint)
    var partition = Partition(renumbering: moving.labels)
    var graph = merging(partition)
    while true {
      let single = (0..<graph.vertexCount).map { Int32($0) }
      var moving = LocalMoving(graph, from: single, resolution: resolution)
      guard try moving.run(order.order(graph.vertexCount), checkpoint: checkpoint)
      else { return partition }
      let coarse = Partition(renumbering: moving.labels)
      partition = Partition(renumbering: partition.labels.map { coarse.labels[Int($0)] })
      graph = graph.merging(coarse)
    }
  }
}
