extension CSRGraph {
  /// Returns, for every vertex, how many cheapest paths between others pass through it, each pair
  /// counting as one however many cheapest paths it has.
  ///
  /// Of parallel arcs the cheapest counts, as one; loops count not at all. Paths are equally cheap
  /// when their sums of costs differ by no more than one part in 10^12. Exact but for rounding,
  /// however many paths there are.
  ///
  /// > Brandes, U. "A faster algorithm for betweenness centrality." *Journal of Mathematical
  /// > Sociology* 25(2), 2001, 163–177. doi:10.1080/0022250X.2001.9990249
  ///
  /// - Parameters:
  ///   - costs: The cost of each arc, finite and greater than 0; indexed by arc.
  ///   - scaling: What the sums over pairs are divided by.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of sources done; may throw to cancel.
  /// - Returns: The scores, indexed by vertex.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(V · A log A) time, O(V + A) space a thread.
  public func betweenness<Failure: Error>(
    costs: [Double], _ scaling: PairScaling = .shareOfPairs, threads: Int = Parallel.cores,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    var scores = try costDependencies(
      costs: costs, from: Array(vertices), threads: threads, checkpoint: checkpoint)
    scaling.apply(to: &scores)
    return scores
  }

  /// The sum over sources of their dependencies on each vertex along cheapest paths.
  func costDependencies<Failure: Error>(
    costs: [Double], from sources: [Vertex], threads: Int, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    checkPositiveCosts(costs)
    let (graph, original) = simplified(keepingCheapest: costs)
    let costs = original.map { costs[$0] }
    return try Parallel.sums(
      of: sources.count, inBlocksOf: 8, stripes: 16, threads: threads, checkpoint: checkpoint,
      scratch: { WeightedBrandes<Double>(graph, costs: costs) },
      sums: { [Double](repeating: 0, count: vertexCount) }
    ) { place, dependencies, sums in
      if dependencies.addPaths(from: sources[place], to: &sums) { return }
      var scaled = WeightedBrandes<ScaledCount>(graph, costs: costs)
      _ = scaled.addPaths(from: sources[place], to: &sums)
    }.summed(count: vertexCount)
  }
}
