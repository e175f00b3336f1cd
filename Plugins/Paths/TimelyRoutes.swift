import EntityGraph
import GraphKernels

/// The search for the moments between which the best route of a part of all routes lies.
///
/// Once they are known, the route is the one of fewest legs among the arcs that keep to them.
struct TimelyRoutes {
  private var search: JourneySearch
  private let goal: Graph.Vertex
  private let order: ShortestPath.Order

  init(_ ways: Ways, to goal: Graph.Vertex, _ order: ShortestPath.Order) {
    search = JourneySearch(ways.rows, starts: ways.starts, ends: ways.ends)
    self.goal = goal
    self.order = order
  }

  /// The best journey of a part of all routes, or `nil` when there is none within the bounds.
  ///
  /// - Complexity: That of ``JourneySearch``.
  mutating func best(of deviation: Deviation, _ ways: Ways, _ bounds: Bounds) -> Journey? {
    var begun = [Journey.none]
    for choice in deviation.choices {
      let arcs = choice.filter { ways.levels[$0] != Ways.closed }
      begun = Journey.best(
        of: begun.flatMap { journey in
          arcs.compactMap { journey.continued(from: ways.starts[$0], until: ways.ends[$0]) }
        })
    }
    return search.journeys(
      from: deviation.spur, to: goal, after: begun, avoiding: deviation.stops.dropLast(),
      closed: deviation.closed,
      most: bounds.legs == .max ? nil : bounds.legs - deviation.choices.count
    ).min { order.rank($0).lexicographicallyPrecedes(order.rank($1)) }
  }
}

extension ShortestPath.Order {
  /// What an order of time compares of journeys, the lower the better.
  func rank(_ journey: Journey) -> [Double] {
    switch self {
    case .departure: [-Double(journey.departure)]
    case .duration: [Double(journey.duration), Double(journey.arrival)]
    default: [Double(journey.arrival)]
    }
  }
}
