extension CSRGraph {
  /// Returns communities in which each vertex has a label that most of its neighbours have.
  ///
  /// Every vertex begins with a label of its own and takes, in turn, the most frequent of its
  /// neighbours', its own if that is among them, else one drawn by lot. One thread works, so the seed
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
    let votes = NeighbourSums()
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

  /// Returns the labels after some rounds in which all vertices change theirs at the same moment.
  ///
  /// Each takes the most frequent label of its neighbours, the lowest of several; without neighbours
  /// it keeps its own. This is the CDLP of LDBC Graphalytics: on a directed graph take
  /// ``undirected()``, where one that an arc leads to and from counts twice.
  ///
  /// > Iosup, A. et al. "The LDBC Graphalytics Benchmark." 2020. doi:10.48550/arXiv.2011.15028
  ///
  /// - Parameters:
  ///   - rounds: How many rounds.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of vertices done in the round, in blocks of
  ///     1,024; may throw to cancel.
  /// - Returns: The label of each vertex, the number of a vertex; indexed by vertex.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(V + A) time a round, O(V) space a thread.
  public func synchronousLabels<Failure: Error>(
    rounds: Int, threads: Int = Parallel.cores, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Vertex] {
    var labels = Array(vertices)
    for _ in 0..<rounds {
      let blocks = (vertexCount + 1023) / 1024
      let (old, count) = (labels, vertexCount)
      let changed = try Parallel.sums(
        ofPieces: blocks, stripes: 64, threads: threads, checkpoint: checkpoint,
        scratch: { [Int32](repeating: 0, count: count) },
        sums: { [(Vertex, Vertex)]() }
      ) { block, votes, changed in
        for vertex in block * 1024..<min(count, block * 1024 + 1024) {
          let label = favourite(of: Vertex(vertex), old, &votes)
          if label != old[vertex] { changed.append((Vertex(vertex), label)) }
        }
      }
      for (vertex, label) in changed.joined() { labels[Int(vertex)] = label }
    }
    return labels
  }

  /// The most frequent label of a vertex's neighbours, the lowest of several.
  private func favourite(of vertex: Vertex, _ labels: [Vertex], _ votes: inout [Int32]) -> Vertex {
    let (heads, labels) = (heads.span, labels.span)
    var votes = votes.mutableSpan
    var best = labels[Int(vertex)]
    var most: Int32 = 0
    for arc in arcs(leaving: vertex) {
      let label = labels[Int(heads[arc])]
      votes[Int(label)] += 1
      let count = votes[Int(label)]
      if count > most || (count == most && label < best) { (best, most) = (label, count) }
    }
    for arc in arcs(leaving: vertex) { votes[Int(labels[Int(heads[arc])])] = 0 }
    return best
  }
}
