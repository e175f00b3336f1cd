extension CSRGraph {
  /// Returns communities that are denser inside than chance would have them, by the Louvain method.
  ///
  /// Vertices move one at a time to the neighbouring community that raises modularity most; then
  /// communities become vertices, and so on until nothing moves. One thread works, so the seed alone
  /// decides.
  ///
  /// > Blondel, V. D., Guillaume, J.-L., Lambiotte, R., Lefebvre, E. "Fast unfolding of communities in
  /// > large networks." *Journal of Statistical Mechanics*, 2008, P10008.
  /// > doi:10.1088/1742-5468/2008/10/P10008
  ///
  /// - Parameters:
  ///   - weights: The weight of each arc, the same both ways, not negative; `nil` where all are 1.
  ///   - resolution: Above 1 for smaller communities, below for larger ones.
  ///   - seed: What the order of vertices is drawn from.
  ///   - checkpoint: Called now and then with the number of vertices looked at; may throw to cancel.
  /// - Returns: The communities.
  /// - Precondition: Every edge is two arcs, every loop one, as ``undirected()`` makes them.
  /// - Complexity: About O(A) time for each of a few rounds; O(V + A) space.
  public func louvain<Failure: Error>(
    weights: [Double]? = nil, resolution: Double = 1, seed: UInt64 = 0,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> Partition {
    var graph = CommunityGraph(self, weights: weights)
    var order = SeededOrder(seed: seed)
    var labels = Array(vertices)
    while graph.total > 0 {
      var moving = LocalMoving(
        graph, from: (0..<graph.vertexCount).map { Int32($0) }, resolution: resolution)
      guard try moving.run(order.order(graph.vertexCount), checkpoint: checkpoint) else { break }
      let partition = Partition(renumbering: moving.labels)
      for vertex in labels.indices { labels[vertex] = partition.labels[Int(labels[vertex])] }
      graph = graph.merging(partition)
    }
    return Partition(renumbering: labels)
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
