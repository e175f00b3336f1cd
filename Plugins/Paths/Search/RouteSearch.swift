import AnalyzerKit

/// The search for the best route of a part of all routes, in any of the orders.
struct RouteSearch {
  private(set) var searchGraph: SearchGraph
  private let order: PathOrder
  private let isTimed: Bool
  private var bounds: RouteBounds
  private var fewest: FewestLegsSearch
  private var cheapest: LeastCostSearch?
  private var timely: BestJourneys?

  /// Counts the legs of routes where neither time nor levels matter; made when first asked.
  private lazy var bidirectional = BidirectionalSearch(searchGraph.rows)

  /// The level that the weakest leg has at best, where that is what the order compares first.
  private var leastLevel: Int32 = 0

  /// The journey that all routes from now on must make.
  private var kept: Journey?

  init(_ searchGraph: SearchGraph, _ request: PathRequest) {
    self.searchGraph = searchGraph
    order = request.by
    isTimed = request.isTimed
    bounds = RouteBounds(legs: request.mostLegs, level: Int32(searchGraph.levelCount) - 1)
    fewest = FewestLegsSearch(vertexCount: order.isOfCosts ? 0 : searchGraph.rows.vertexCount)
    cheapest =
      order.isOfCosts
      ? LeastCostSearch(searchGraph, order, mostLegs: request.mostLegs) : nil
    timely = order.isOfTime ? BestJourneys(searchGraph, order) : nil
  }

  /// From now on finds only routes that are as short as `route`.
  mutating func keepOnlyAsShort(as route: Route) {
    if order.isOfCosts { return keepOnly(ranking: route.rank[0]) }
    bounds.legs = route.arcs.count
    if order.isOfWeakest { bounds.level = route.weakest ?? bounds.level }
    kept = route.journey
  }

  /// From now on finds only routes whose rank begins with no more than `worst`; where that is a
  /// moment, all.
  mutating func keepOnly(ranking worst: Double) { bounds.narrow(toRank: worst, by: order) }

  /// From now on takes it that no route is better than `route`.
  mutating func expectNone(betterThan route: Route) {
    if order.isOfWeakest { leastLevel = route.weakest ?? 0 }
  }

  /// The number of legs of the shortest route of a part of all routes, or `nil` when there is none.
  ///
  /// - Complexity: O(V + A), in practice about the square root of that where time does not matter.
  mutating func fewestLegs(of subspace: PathSubspace) -> Int? {
    if !isTimed {
      let begun = subspace.choices.count
      return bidirectional.distance(
        from: subspace.spur, to: searchGraph.goal, avoiding: subspace.stops.dropLast(),
        closed: subspace.closed, within: bounds.legs - begun
      ).map { begun + $0 }
    }
    let reopened = close(subspace.closed)
    defer { for (arc, level) in reopened { searchGraph.levels[arc] = level } }
    return fewest.legs(of: subspace, searchGraph, bounds)?.count
  }

  /// The best route of a part of all routes, or `nil` when there is none.
  mutating func best(of subspace: PathSubspace) -> Route? {
    let reopened = close(subspace.closed)
    defer { for (arc, level) in reopened { searchGraph.levels[arc] = level } }
    return switch order {
    case .hops: shortest(subspace, bounds)
    case .rating, .width:
      fewest.legs(of: subspace, searchGraph, bounds).map { widest(subspace, bounds, $0) }
    case .weight, .chance: cheapest?.best(of: subspace, searchGraph, costing: bounds.cost)
    case .arrival, .departure, .duration: timeliest(subspace)
    }
  }

  private mutating func close(_ arcs: [Range<Int>]) -> [(arc: Int, level: Int32)] {
    let reopened = arcs.joined().map { ($0, searchGraph.levels[$0]) }
    for arc in arcs.joined() { searchGraph.levels[arc] = SearchGraph.closed }
    return reopened
  }

  private mutating func timeliest(_ subspace: PathSubspace) -> Route? {
    guard let journey = kept ?? timely?.best(of: subspace, searchGraph, bounds) else {
      return nil
    }
    var bounds = bounds
    bounds.narrow(to: journey, by: order)
    return shortest(subspace, bounds, journey)
  }

  private mutating func shortest(
    _ subspace: PathSubspace, _ bounds: RouteBounds, _ journey: Journey? = nil
  ) -> Route? {
    guard let legs = fewest.legs(of: subspace, searchGraph, bounds) else { return nil }
    var bounds = bounds
    bounds.legs = legs.count
    return widest(subspace, bounds, legs, journey)
  }

  /// The route with the best weakest leg, of those with the fewest legs.
  ///
  /// A worse limit on legs never makes the shortest route longer, so the limit is found by
  /// bisection; `legs` are those of the shortest route within the bounds.
  ///
  /// > Pollack, M. "The maximum capacity through a network." *Operations Research* 8(5), 1960,
  /// > 733–736. doi:10.1287/opre.8.5.733
  ///
  /// - Complexity: O(log of the number of levels) searches for the fewest legs.
  private mutating func widest(
    _ subspace: PathSubspace, _ bounds: RouteBounds, _ legs: [Range<Int>], _ journey: Journey? = nil
  ) -> Route {
    var (best, bounds) = (legs, bounds)
    var (low, high) = (leastLevel, best.isEmpty ? 0 : bounds.level)
    while low < high {
      bounds.level = (low + high) / 2
      if let found = fewest.legs(of: subspace, searchGraph, bounds) {
        (best, high) = (found, bounds.level)
      } else {
        low = bounds.level + 1
      }
    }
    bounds.level = high
    return route(by: best, from: subspace.stops[0], bounds, journey)
  }

  private func route(
    by legs: [Range<Int>], from source: Graph.Vertex, _ bounds: RouteBounds, _ journey: Journey?
  ) -> Route {
    let stops = [source] + legs.map { searchGraph.rows.heads[$0.lowerBound] }
    let rank = [Double(legs.count), Double(bounds.level)]
    return Route(
      stops: stops, arcs: searchGraph.arcsToShow(of: legs, bounds),
      rank: order.isOfWeakest
        ? rank.reversed() : (journey.map(order.rank) ?? []) + rank,
      weakest: legs.isEmpty ? nil : bounds.level, journey: journey)
  }
}
