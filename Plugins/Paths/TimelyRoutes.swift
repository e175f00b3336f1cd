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
  /// - Complexity: That of ``JourneySearch``; under a limit on legs one search for the fewest for
  ///   every moment at which a relation begins or ends.
  mutating func best(
    of deviation: Deviation, _ ways: Ways, _ bounds: Bounds, _ fewest: inout FewestLegs
  ) -> Journey? {
    let journeys =
      bounds.legs == .max
      ? unlimited(deviation, ways) : limited(deviation, ways, bounds, &fewest)
    return journeys.min { order.rank($0).lexicographicallyPrecedes(order.rank($1)) }
  }

  private mutating func unlimited(_ deviation: Deviation, _ ways: Ways) -> [Journey] {
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
      closed: deviation.closed)
  }

  /// Lets in arcs by falling ends and, since arrivals only become earlier, shuts out those that begin
  /// last as long as there is a route.
  private func limited(
    _ deviation: Deviation, _ ways: Ways, _ bounds: Bounds, _ fewest: inout FewestLegs
  ) -> [Journey] {
    let starts = Set(ways.starts).union([.min]).sorted()
    let ends = Set(ways.ends).union([.max]).sorted(by: >)
    var journeys: [Journey] = []
    var bounds = bounds
    var place = starts.count
    for end in ends {
      bounds.departure = end
      while place > 0 {
        bounds.arrival = starts[place - 1]
        guard fewest.legs(of: deviation, to: goal, ways, bounds) != nil else { break }
        place -= 1
        journeys.append(Journey(departure: end, arrival: starts[place]))
      }
    }
    return Journey.best(of: journeys)
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

  /// Shuts out the arcs that a route as good as `journey` cannot follow.
  func narrow(_ bounds: inout Bounds, to journey: Journey) {
    if self != .departure { bounds.arrival = journey.arrival }
    if self == .departure { bounds.departure = journey.departure }
    if self == .duration { bounds.departure = min(journey.departure, journey.arrival) }
  }
}
