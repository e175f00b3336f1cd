extension CSRGraph {
  /// Returns, for every vertex, how many shortest paths from some vertices to others pass through it,
  /// each pair counting as one however many shortest paths it has.
  ///
  /// The ends of a path do not count. Parallel arcs count as one, loops not at all; pairs without a
  /// path add nothing. Exact but for rounding, however many paths there are. Equals
  /// `betweenness_centrality_subset` of networkx on a directed graph, and twice what it gives on an
  /// undirected one.
  ///
  /// > Brandes, U. "On variants of shortest-path betweenness centrality and their generic
  /// > computation." *Social Networks* 30(2), 2008, 136–145. doi:10.1016/j.socnet.2007.11.001
  ///
  /// - Parameters:
  ///   - sources: Where paths start; each counts once.
  ///   - targets: Where paths end; each counts once.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of searches done, as many as the smaller of
  ///     the two has vertices; may throw to cancel.
  /// - Returns: The sums over pairs, indexed by vertex.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(S · A) time for S vertices in the smaller of the two; 8 bytes a vertex and
  ///   stripe (32).
  public func subsetBetweenness<Failure: Error>(
    from sources: [Vertex], to targets: [Vertex], threads: Int = Parallel.cores,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    let (sources, targets) = (Set(sources).sorted(), Set(targets).sorted())
    let simple = simplified(threads: threads)
    return sources.count <= targets.count
      ? try simple.dependencySums(
        on: targets, of: sources, threads: threads, checkpoint: checkpoint)
      : try simple.transposed(threads: threads).dependencySums(
        on: sources, of: targets, threads: threads, checkpoint: checkpoint)
  }

  /// The dependencies of `sources` on each vertex, on their way to `targets` alone.
  private func dependencySums<Failure: Error>(
    on targets: [Vertex], of sources: [Vertex], threads: Int,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    let task = BrandesTask(
      self, incoming: self, ends: membership(in: targets).map { $0 ? 1 : 0 },
      weights: membership(in: sources).map { $0 ? 1 : 0 })
    let stripes = try Parallel.sums(
      of: sources.count, inBlocksOf: 1, stripes: 32, threads: threads, checkpoint: checkpoint,
      scratch: { SingleSourceBrandes<Double>(vertexCount: vertexCount) },
      sums: { [Double](repeating: 0, count: vertexCount) }
    ) { place, search, sums in
      if search.add(sources[place], of: task, to: &sums) { return }
      var scaled = SingleSourceBrandes<ScaledCount>(vertexCount: vertexCount)
      _ = scaled.add(sources[place], of: task, to: &sums)
    }
    return stripes.summed(count: vertexCount)
  }
}
