extension CommunityGraph {
  /// The communities when nothing moves any more, neither vertices nor whole communities.
  ///
  /// - Parameters:
  ///   - labels: The communities to begin with, numbers below the number of vertices.
  ///   - looksOnce: Whether each vertex is looked at once only before communities become vertices.
  ///   - resolution: How much chance counts.
  ///   - order: What the orders of vertices are drawn from.
  ///   - threads: How many threads work.
  ///   - checkpoint: Called now and then; may throw to cancel.
  /// - Returns: The communities.
  /// - Throws: What `checkpoint` throws.
  func ascent<Failure: Error>(
    from labels: [Int32], looksOnce: Bool, _ resolution: Double, _ order: inout SeededOrder,
    _ threads: Int, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> Partition {
    guard total > 0 else { return Partition(renumbering: labels) }
    var partition = try moved(
      from: labels, looksOnce: looksOnce, resolution, &order, threads, checkpoint: checkpoint
    ).partition
    var coarser: [Partition] = []
    var graph = self
    while true {
      graph = graph.merging(partition, threads: threads)
      let single = (0..<graph.vertexCount).map { Int32($0) }
      let (next, hasMoved) = try graph.moved(
        from: single, looksOnce: false, resolution, &order, threads, checkpoint: checkpoint)
      coarser.append(partition)
      guard hasMoved else { return Partition(coarser) }
      partition = next
    }
  }

  /// The communities after vertices have moved, and whether any has.
  func moved<Failure: Error>(
    from labels: [Int32], looksOnce: Bool = false, _ resolution: Double,
    _ order: inout SeededOrder, _ threads: Int, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> (partition: Partition, hasMoved: Bool) {
    var moving = LocalMoving(self, from: labels, resolution: resolution, threads: threads)
    let hasMoved = try moving.run(&order, looksOnce: looksOnce, checkpoint: checkpoint)
    return (Partition(renumbering: moving.labels), hasMoved)
  }
}
