extension CSRGraph {
  /// Returns communities in which each vertex has a label that most of its neighbors have.
  ///
  /// Every vertex begins with a label of its own and takes, in turn, the most frequent of its
  /// neighbors', its own if that is among them, else one drawn by lot. One thread works, so the seed
  /// alone decides. Parallel arcs count each, loops not at all.
  ///
  /// > Raghavan, U. N., Albert, R., Kumara, S. "Near linear time algorithm to detect community
  /// > structures in large-scale networks." *Physical Review E* 76, 2007, 036106.
  /// > doi:10.1103/PhysRevE.76.036106
  ///
  /// - Parameters:
  ///   - rounds: How often each vertex is looked at, at most.
  ///   - seed: What the order of vertices and the lots are drawn from.
  ///   - checkpoint: Called once a round with the number of rounds done; may throw to cancel.
  /// - Returns: The communities, and how many vertices changed their label in the last round: 0 when
  ///   every vertex is content.
  /// - Throws: What `checkpoint` throws.
  /// - Precondition: Every arc has its reverse.
  /// - Complexity: O(V + A) time a round, O(V) space.
  public func labelPropagation<Failure: Error>(
    rounds: Int = 100, seed: UInt64 = 0, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> (partition: Partition, changes: Int) {
    let graph = CommunityGraph(self, weights: nil)
    var order = SeededOrder(seed: seed)
    var labels = Array(vertices)
    let votes = NeighborSums()
    var (changes, round) = (1, 0)
    while changes > 0, round < rounds {
      try checkpoint(round)
      changes = 0
      for vertex in order.pieces(of: vertexCount, size: 16).joined() {
        unsafe labels.withUnsafeBufferPointer { unsafe votes.add(around: vertex, of: graph, $0) }
        let best = votes.greatest
        if let label = best.first, votes.sum(of: labels[vertex]) < votes.sum(of: label) {
          labels[vertex] = best[Int.random(in: best.indices, using: &order)]
          changes += 1
        }
        votes.clear()
      }
      round += 1
    }
    return (Partition(renumbering: labels), changes)
  }
}
