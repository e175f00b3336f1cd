extension CSRGraph {
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
  ///   - weights: The weight of each arc, the same both ways, not negative; `nil` where all are 1.
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
    if let weights { checkWeights(weights) }
    let labels = partition.labels
    var strengths = [Double](repeating: 0, count: partition.count)
    var (inside, total) = (0.0, 0.0)
    for tail in vertices {
      let label = labels[Int(tail)]
      for arc in arcs(leaving: tail) {
        let weight = (weights?[arc] ?? 1) * (heads[arc] == tail ? 2 : 1)
        strengths[Int(label)] += weight
        total += weight
        if labels[Int(heads[arc])] == label { inside += weight }
      }
    }
    guard total > 0 else { return 0 }
    return inside / total
      - resolution * strengths.reduce(0) { $0 + ($1 / total) * ($1 / total) }
  }
}
