extension CSRGraph {
  /// Returns, for every arc, how many cheapest paths use it, each ordered pair of vertices counting as
  /// one however many cheapest paths it has.
  ///
  /// Of parallel arcs only the cheapest are used; equally cheap ones share what one of them would
  /// have. Loops have 0. Paths are equally cheap when their sums of costs differ by no more than
  /// one part in 10^12. Equals `edge_betweenness_centrality` of networkx with
  /// weights, times the number of pairs.
  ///
  /// > Brandes, U. "On variants of shortest-path betweenness centrality and their generic
  /// > computation." *Social Networks* 30(2), 2008, 136–145. doi:10.1016/j.socnet.2007.11.001
  ///
  /// - Parameters:
  ///   - costs: The cost of each arc, finite and greater than 0; indexed by arc.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of sources done; may throw to cancel.
  /// - Returns: The sums over pairs, indexed by arc.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(V · A log A) time; 8 bytes an arc and stripe (8).
  public func edgeBetweenness<Failure: Error>(
    costs: [Double], threads: Int = Parallel.cores, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    checkPositiveCosts(costs)
    let (simple, original) = simplified(keepingCheapest: costs)
    let simpleCosts = original.map { costs[$0] }
    let scores = try Parallel.sums(
      of: vertexCount, inBlocksOf: 8, stripes: 8, threads: threads, checkpoint: checkpoint,
      scratch: { WeightedBrandes<Double>(simple, costs: simpleCosts) },
      sums: { [Double](repeating: 0, count: simple.arcCount) }
    ) { source, dependencies, sums in
      if dependencies.addPaths(from: Vertex(source), toArcs: &sums) { return }
      var scaled = WeightedBrandes<ScaledCount>(simple, costs: simpleCosts)
      _ = scaled.addPaths(from: Vertex(source), toArcs: &sums)
    }.summed(count: simple.arcCount)
    return shared(scores, byCheapestOf: simple, simpleCosts, costs)
  }

  /// The score of each arc, when parallel arcs that cost what the one in `simple` does share its score.
  private func shared(
    _ scores: [Double], byCheapestOf simple: CSRGraph, _ simpleCosts: [Double], _ costs: [Double]
  ) -> [Double] {
    var shared = [Double](repeating: 0, count: arcCount)
    var places = [Int](repeating: 0, count: vertexCount)
    var counts = [Int](repeating: 0, count: simple.arcCount)
    for tail in vertices {
      for place in simple.arcs(leaving: tail) { places[Int(simple.heads[place])] = place }
      let cheapest = arcs(leaving: tail).filter {
        heads[$0] != tail && costs[$0].isAsCheap(as: simpleCosts[places[Int(heads[$0])]])
      }
      for arc in cheapest { counts[places[Int(heads[arc])]] += 1 }
      for arc in cheapest {
        let place = places[Int(heads[arc])]
        shared[arc] = scores[place] / Double(counts[place])
      }
    }
    return shared
  }
}
