import EntityGraph
import GraphKernels

/// The search for the best route of a part of all routes, in any of the orders.
struct RouteSearch {
  private(set) var ways: Ways
  private let order: ShortestPath.Order
  private let goal: Graph.Vertex
  private var bounds: Bounds
  private var fewest: FewestLegs
  private var cheapest: LeastCost?
  private var timely: TimelyRoutes?

  /// The level that the weakest leg has at best, where that is what the order compares first.
  private var leastLevel: Int32 = 0

  /// The journey that all routes from now on must make.
  private var kept: Journey?

  init(_ ways: Ways, to goal: Graph.Vertex, _ question: ShortestPath) {
    self.ways = ways
    self.goal = goal
    order = question.by
    bounds = Bounds(legs: question.mostLegs, level: Int32(ways.levelCount) - 1)
    fewest = FewestLegs(vertexCount: order.isOfCosts ? 0 : ways.rows.vertexCount)
    cheapest =
      order.isOfCosts ? LeastCost(ways, to: goal, order, mostLegs: question.mostLegs) : nil
    timely = order.isOfTime ? TimelyRoutes(ways, to: goal, order) : nil
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
  mutating func fewestLegs(of deviation: Deviation) -> Int? {
    let reopened = close(deviation.closed)
    defer { for (arc, level) in reopened { ways.levels[arc] = level } }
    return fewest.legs(of: deviation, to: goal, ways, bounds)?.count
  }

  /// The best route of a part of all routes, or `nil` when there is none.
  mutating func best(of deviation: Deviation) -> Route? {
    let reopened = close(deviation.closed)
    defer { for (arc, level) in reopened { ways.levels[arc] = level } }
    return switch order {
    case .hops: shortest(deviation, bounds)
    case .rating, .width:
      fewest.legs(of: deviation, to: goal, ways, bounds).map { widest(deviation, bounds, $0) }
    case .weight, .chance: cheapest?.best(of: deviation, ways, costing: bounds.cost)
    case .arrival, .departure, .duration: timeliest(deviation)
    }
  }

  private mutating func close(_ arcs: [Range<Int>]) -> [(arc: Int, level: Int32)] {
    let reopened = arcs.joined().map { ($0, ways.levels[$0]) }
    for arc in arcs.joined() { ways.levels[arc] = Ways.closed }
    return reopened
  }

  private mutating func timeliest(_ deviation: Deviation) -> Route? {
    guard let journey = kept ?? timely?.best(of: deviation, ways, bounds) else {
      return nil
    }
    var bounds = bounds
    bounds.narrow(to: journey, by: order)
    return shortest(deviation, bounds, journey)
  }

  private mutating func shortest(
    _ deviation: Deviation, _ bounds: Bounds, _ journey: Journey? = nil
  ) -> Route? {
    guard let legs = fewest.legs(of: deviation, to: goal, ways, bounds) else { return nil }
    var bounds = bounds
    bounds.legs = legs.count
    return widest(deviation, bounds, legs, journey)
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
    _ deviation: Deviation, _ bounds: Bounds, _ legs: [Range<Int>], _ journey: Journey? = nil
  ) -> Route {
    var (best, bounds) = (legs, bounds)
    var (low, high) = (leastLevel, best.isEmpty ? 0 : bounds.level)
    while low < high {
      bounds.level = (low + high) / 2
      if let found = fewest.legs(of: deviation, to: goal, ways, bounds) {
        (best, high) = (found, bounds.level)
      } else {
        low = bounds.level + 1
      }
    }
    bounds.level = high
    return route(by: best, from: deviation.stops[0], bounds, journey)
  }

  private func route(
    by legs: [Range<Int>], from source: Graph.Vertex, _ bounds: Bounds, _ journey: Journey?
  ) -> Route {
    let stops = [source] + legs.map { ways.rows.heads[$0.lowerBound] }
    let rank = [Double(legs.count), Double(bounds.level)]
    return Route(
      stops: stops, arcs: ways.arcsToShow(of: legs, bounds),
      rank: order.isOfWeakest
        ? rank.reversed() : (journey.map(order.rank) ?? []) + rank,
      weakest: legs.isEmpty ? nil : bounds.level, journey: journey)
  }
}
