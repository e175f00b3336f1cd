import AnalyzerKit

/// Routes without loops, best first, found one at a time.
///
/// What was found divides what was not: the routes that leave it at its first stop, at its second,
/// and so on. The best of each part waits in a queue; by hops first as its number of legs, and it is
/// made only when its turn comes. By hops where time does not matter, the shortest of all come from
/// ``ShortestRoutes``.
///
/// > Yen, J. Y. "Finding the k shortest loopless paths in a network." *Management Science* 17(11),
/// > 1971, 712–716. doi:10.1287/mnsc.17.11.712
/// >
/// > Lawler, E. L. "A procedure for computing the k best solutions to discrete optimization problems
/// > and its application to the shortest path problem." *Management Science* 18(7), 1972, 401–405.
/// > doi:10.1287/mnsc.18.7.401
struct BestRoutes {
  private struct Candidate: Comparable {
    /// The best route of the part, or one without stops that is no worse.
    let route: Route
    let subspace: PathSubspace

    var isMade: Bool { !route.stops.isEmpty }

    static func == (left: Self, right: Self) -> Bool { left.route == right.route }
    static func < (left: Self, right: Self) -> Bool { left.route < right.route }
  }

  private let request: PathRequest
  private var search: RouteSearch
  private var deadEnds: DeadEnds
  private var queue = BinaryHeap<Candidate>()
  private var last: Candidate?
  private var found = 0

  /// What the best parts are ranked by first, as many as are wanted, in order.
  private var ranks: [Double] = []

  /// The shortest routes of all, by hops where time does not matter, as many as are wanted.
  private var shortest: [Route] = []

  init(_ searchGraph: SearchGraph, _ request: PathRequest) {
    self.request = request
    deadEnds = DeadEnds(searchGraph.rows, to: searchGraph.goal)
    search = RouteSearch(searchGraph, request)
    guard request.by == .hops, !request.isTimed else { return }
    shortest = ShortestRoutes(searchGraph, request.distinct)
      .best(request.wanted, mostLegs: request.mostLegs)
  }

  /// The next best route, or `nil` when there are no more.
  ///
  /// - Throws: ``Cancelled``.
  /// - Complexity: One search a leg of the route before it, and one by hops.
  mutating func next(_ progress: Progress) throws(Cancelled) -> Route? {
    if found < shortest.count {
      try progress.update(found, of: max(found, request.count))
      found += 1
      return shortest[found - 1]
    }
    if request.by == .hops, !request.isTimed, request.all || shortest.isEmpty { return nil }
    if let last {
      try enqueue(last.subspace.divided(by: last.route, choices(of: last.route)), progress)
    } else if found == 0 {
      try enqueue([PathSubspace(stops: [search.searchGraph.source])], progress)
    } else if !shortest.isEmpty {
      let inOrder = shortest.sorted { $0.arcs.lexicographicallyPrecedes($1.arcs) }
      for parts in PathSubspace.parts(beside: inOrder, choices: choices) {
        try enqueue(parts, progress)
      }
    }
    last = nextMade()
    guard let route = last?.route else { return nil }
    found += 1
    if found == 1 { search.expectNone(betterThan: route) }
    if request.all, found == 1 { search.keepOnlyAsShort(as: route) }
    return route
  }

  /// The first of the queue, made.
  private mutating func nextMade() -> Candidate? {
    while let candidate = queue.popLeast() {
      if candidate.isMade { return candidate }
      if let route = search.best(of: candidate.subspace) {
        queue.insert(Candidate(route: route, subspace: candidate.subspace))
      }
    }
    return nil
  }

  /// For each leg the arcs that make the same leg of the same path.
  private func choices(of route: Route) -> [Range<Int>] {
    zip(route.arcs, route.stops).map { arc, tail in
      request.distinct == .relations
        ? arc..<arc + 1 : search.searchGraph.run(of: arc, leaving: tail)
    }
  }

  private mutating func enqueue(
    _ parts: [PathSubspace], _ progress: Progress
  ) throws(Cancelled) {
    for part in found == 0 ? parts : deadEnds.removed(from: parts) {
      try progress.update(found, of: request.all ? max(found, 1) : request.count)
      let route =
        request.by == .hops
        ? search.fewestLegs(of: part).map { Route(stops: [], arcs: [], rank: [Double($0), -1]) }
        : search.best(of: part)
      guard let route else { continue }
      queue.insert(Candidate(route: route, subspace: part))
      if !request.all { limit(to: route.rank[0]) }
    }
  }

  /// Keeps the search from routes that as many as are wanted are better than.
  private mutating func limit(to rank: Double) {
    let wanted = request.count - shortest.count
    ranks.insert(rank, at: ranks.lastIndex { $0 <= rank }.map { $0 + 1 } ?? 0)
    if ranks.count > wanted { ranks.removeLast() }
    if ranks.count == wanted, let worst = ranks.last { search.keepOnly(ranking: worst) }
  }
}
