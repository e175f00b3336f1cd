extension CSRGraph {
  /// Returns, for every arc, how many shortest paths use it, each ordered pair of vertices counting
  /// as one however many shortest paths it has.
  ///
  /// Parallel arcs share what one of them would have, loops have 0. In an undirected graph the score
  /// of an edge is that of its two arcs together, halved where each pair is to count once. Equals
  /// `edge_betweenness_centrality` of networkx.
  ///
  /// > Girvan, M., Newman, M. E. J. "Community structure in social and biological networks."
  /// > *Proceedings of the National Academy of Sciences* 99(12), 2002, 7821–7826.
  /// > doi:10.1073/pnas.122653799
  ///
  /// - Parameters:
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of sources done; may throw to cancel.
  /// - Returns: The sums over pairs, indexed by arc.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(V · A) time; 8 bytes an arc and stripe (8).
  public func edgeBetweenness<Failure: Error>(
    threads: Int = Parallel.cores, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    let simple = simplified(threads: threads)
    let ends = [Double](repeating: 1, count: vertexCount)
    let stripes = try Parallel.sums(
      of: vertexCount, inBlocksOf: 8, stripes: 8, threads: threads, checkpoint: checkpoint,
      scratch: { SingleSourceBrandes<Double>(vertexCount: vertexCount) },
      sums: { [Double](repeating: 0, count: simple.arcCount) }
    ) { source, queue, sums in
      if queue.addToArcs(Vertex(source), of: simple, ends: ends, to: &sums) { return }
      var scaled = SingleSourceBrandes<ScaledCount>(vertexCount: vertexCount)
      _ = scaled.addToArcs(Vertex(source), of: simple, ends: ends, to: &sums)
    }
    return sharedByParallelArcs(stripes.summed(count: simple.arcCount), of: simple)
  }

  /// The score of each arc, when parallel arcs share the score of the one arc they are in `simple`.
  private func sharedByParallelArcs(_ scores: [Double], of simple: CSRGraph) -> [Double] {
    var shared = [Double](repeating: 0, count: arcCount)
    var counts = [Int](repeating: 0, count: vertexCount)
    for tail in vertices {
      for arc in arcs(leaving: tail) { counts[Int(heads[arc])] += 1 }
      for arc in arcs(leaving: tail) where heads[arc] != tail {
        guard let place = simple.place(of: heads[arc], in: simple.arcs(leaving: tail)) else {
          continue
        }
        shared[arc] = scores[place] / Double(counts[Int(heads[arc])])
      }
      for arc in arcs(leaving: tail) { counts[Int(heads[arc])] = 0 }
    }
    return shared
  }

  /// The arc of an ascending row that leads to `head`.
  func place(of head: Vertex, in row: Range<Int>) -> Int? {
    let arc = row.partitioningIndex { heads[$0] >= head }
    return arc < row.upperBound && heads[arc] == head ? arc : nil
  }
}
