/// Searches for the cheapest paths between two vertices that visit no vertex twice, the cheapest first.
public struct CostRanking: Sendable {
  public typealias Vertex = CSRGraph.Vertex

  private let costs: CostedGraph
  private let backwards: CostedGraph

  /// Prepares searches in a graph.
  ///
  /// - Parameters:
  ///   - costs: The graph and what its arcs cost; arcs are followed forwards only.
  ///   - incoming: What ``CSRGraph/reversed()`` returns of the graph, where it is at hand.
  /// - Complexity: O(V + A) time; 20 bytes an arc, and 8 more where the costs are whole numbers.
  public init(_ costs: CostedGraph, incoming: CSRGraph.Reordered? = nil) {
    let (turned, arcOrder) = incoming ?? costs.graph.reversed()
    self.costs = costs
    backwards = CostedGraph(turned, costs: arcOrder.map { costs.costs[$0] })
  }

  /// Returns the cheapest paths; of equally cheap ones, those with fewer arcs first.
  ///
  /// What each vertex costs from the goal is found first. A path divides what was not found: the
  /// paths that leave it at its first stop, at its second, and so on (Lawler's rule: each part is
  /// searched once). The best of a part is found by a search towards the goal that knows how far it
  /// is, and so hardly looks aside. Costs equal those of `shortest_simple_paths` of networkx, where
  /// there are no parallel arcs.
  ///
  /// > Yen, J. Y. "Finding the k shortest loopless paths in a network." *Management Science* 17(11),
  /// > 1971, 712–716. doi:10.1287/mnsc.17.11.712
  /// >
  /// > Lawler, E. L. "A procedure for computing the k best solutions to discrete optimization
  /// > problems." *Management Science* 18(7), 1972, 401–405. doi:10.1287/mnsc.18.7.401
  /// >
  /// > Hart, P. E., Nilsson, N. J., Raphael, B. "A formal basis for the heuristic determination of
  /// > minimum cost paths." *IEEE Transactions on Systems Science and Cybernetics* 4(2), 1968, 100–107.
  /// > doi:10.1109/TSSC.1968.300136
  ///
  /// - Parameters:
  ///   - count: How many paths at most.
  ///   - source: The vertex to start from.
  ///   - goal: The vertex to reach.
  ///   - distinction: What two paths must differ in. By stops, each path takes the cheapest of parallel
  ///     arcs.
  ///   - checkpoint: Called once a path with the number of paths found; may throw to cancel.
  /// - Returns: The paths and what they cost; fewer than `count` when there are no more.
  /// - Complexity: One search of all vertices, then one towards the goal a leg of each path.
  public func paths(
    _ count: Int, from source: Vertex, to goal: Vertex,
    distinct distinction: PairSearch.Distinction = .stops, checkpoint: (Int) throws -> Void
  ) rethrows -> [CostSearch.Answer] {
    costs.graph.checkVertex(source)
    let ahead = backwards.leastCostTree(from: goal)
    var paths: [CostSearch.Answer] = []
    var parts = RankedParts(limit: count)
    let all = Deviation(vertices: [source], arcs: [], closed: PairSearch.Closed())
    search(all, ahead, &parts)
    while let (answer, part) = parts.popCheapest() {
      try checkpoint(paths.count)
      paths.append(answer)
      for part in part.divided(by: answer.path, distinction) { search(part, ahead, &parts) }
    }
    return paths
  }

  /// Searches a part of all paths for its best, if that can be among those wanted.
  private func search(_ part: Deviation, _ ahead: LeastCostTree, _ parts: inout RankedParts) {
    var search = GuidedSearch(part, costs, ahead)
    guard let path = search.cheapestPath(below: parts.mostWanted) else { return }
    parts.insert((path, path.arcs.reduce(0) { $0 + costs.costs[$1] }), part)
  }
}

/// The best paths of the parts that were searched, as many as are still wanted.
private struct RankedParts {
  /// In order of costs, then lengths; of equal ones the one inserted first is first.
  private var candidates: [(answer: CostSearch.Answer, part: Deviation)] = []
  private var limit: Int

  init(limit: Int) { self.limit = limit }

  /// Paths that cost more are not wanted.
  var mostWanted: Double {
    candidates.count < limit ? .infinity : candidates.last?.answer.cost ?? -1
  }

  mutating func insert(_ answer: CostSearch.Answer, _ part: Deviation) {
    let rank = (answer.cost, answer.path.length)
    let place = candidates.firstIndex { ($0.answer.cost, $0.answer.path.length) > rank }
    candidates.insert((answer, part), at: place ?? candidates.count)
    if candidates.count > limit { candidates.removeLast() }
  }

  mutating func popCheapest() -> (answer: CostSearch.Answer, part: Deviation)? {
    guard !candidates.isEmpty else { return nil }
    limit -= 1
    return candidates.removeFirst()
  }
}
