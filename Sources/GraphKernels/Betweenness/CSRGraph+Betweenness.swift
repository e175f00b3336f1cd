extension CSRGraph {
  /// Returns, for every vertex, how many shortest paths between others pass through it, each pair
  /// counting as one however many shortest paths it has.
  ///
  /// Parallel arcs count as one, loops not at all; pairs without a path add nothing. Exact but for
  /// rounding, however many paths there are. Equals `betweenness_centrality` of networkx on the
  /// simple graph. Relabel a large graph with ``orderedByDegree(isUndirected:threads:)`` first: it
  /// is then twice as fast.
  ///
  /// > Brandes, U. "A faster algorithm for betweenness centrality." *Journal of Mathematical
  /// > Sociology* 25(2), 2001, 163–177. doi:10.1080/0022250X.2001.9990249
  ///
  /// - Parameters:
  ///   - scaling: What the sums over pairs are divided by.
  ///   - isUndirected: Whether every arc is known to have its reverse, which saves time.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of sources done; may throw to cancel.
  /// - Returns: The scores, indexed by vertex.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(V · A) time; 8 bytes a vertex, thread and round (at most 256 MiB a thread),
  ///   and 400 more a vertex and thread.
  public func betweenness<Failure: Error>(
    _ scaling: PairScaling = .shareOfPairs, isUndirected: Bool = false,
    threads: Int = Parallel.cores,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    let ones = [Double](repeating: 1, count: vertexCount)
    var scores = try dependencySums(
      weights: ones, isUndirected, threads: threads, checkpoint: checkpoint)
    scaling.apply(to: &scores)
    return scores
  }

  /// Returns, for every vertex, how many shortest paths from some vertices to all others pass
  /// through it, each pair counting as one.
  ///
  /// As ``betweenness(_:isUndirected:threads:checkpoint:)``, but only of paths that start at a source, and not
  /// scaled.
  ///
  /// - Parameters:
  ///   - sources: Where paths start; a vertex given twice counts twice.
  ///   - isUndirected: Whether every arc is known to have its reverse, which saves time.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of sources done; may throw to cancel.
  /// - Returns: The sums, indexed by vertex.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(S · A) time for S sources.
  public func betweenness<Failure: Error>(
    from sources: [Vertex], isUndirected: Bool = false, threads: Int = Parallel.cores,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    var weights = [Double](repeating: 0, count: vertexCount)
    for source in sources {
      checkVertex(source)
      weights[Int(source)] += 1
    }
    return try dependencySums(
      weights: weights, isUndirected, threads: threads, checkpoint: checkpoint)
  }

  /// The sum over sources of their dependencies on each vertex, each source with its weight.
  private func dependencySums<Failure: Error>(
    weights: [Double], _ isUndirected: Bool, threads: Int, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    let simple = simplified(threads: threads)
    let turned = isUndirected ? simple : simple.transposed(threads: threads)
    let components = simple.components()
    guard isUndirected || simple == turned else {
      let ends = [Double](repeating: 1, count: vertexCount)
      let task = BrandesTask(simple, incoming: turned, ends: ends, weights: weights)
      return try BrandesSearch(task, components).sums(threads: threads, checkpoint: checkpoint)
    }
    let folded = LeafFolding(simple, weights: weights)
    let task = BrandesTask(
      folded.core, incoming: folded.core, ends: folded.leaves.map { $0 + 1 },
      weights: folded.weights)
    let sums = try BrandesSearch(task, components).sums(threads: threads, checkpoint: checkpoint)
    let paths = folded.pathsOfLeaves(components, ownWeights: weights)
    return sums.indices.map { sums[$0] + paths[$0] }
  }
}
