import AnalyzerKit

/// The search for the moments between which the best route of a part of all routes lies.
///
/// Once they are known, the route is the one of fewest legs among the arcs that keep to them.
struct BestJourneys {
  private var search: JourneySearch
  private let goal: Graph.Vertex
  private let order: PathOrder

  init(_ searchGraph: SearchGraph, _ order: PathOrder) {
    search = JourneySearch(searchGraph.rows, starts: searchGraph.starts, ends: searchGraph.ends)
    goal = searchGraph.goal
    self.order = order
  }

  /// The best journey of a part of all routes, or `nil` when there is none within the bounds.
  ///
  /// - Complexity: That of ``JourneySearch``.
  mutating func best(of subspace: PathSubspace, _ searchGraph: SearchGraph, _ bounds: RouteBounds)
    -> Journey?
  {
    var begun = [Journey.none]
    for choice in subspace.choices {
      let arcs = choice.filter { searchGraph.levels[$0] != SearchGraph.closed }
      begun = Journey.best(
        of: begun.flatMap { journey in
          arcs.compactMap {
            journey.continued(from: searchGraph.starts[$0], until: searchGraph.ends[$0])
          }
        })
    }
    return search.journeys(
      from: subspace.spur, to: goal, after: begun, avoiding: subspace.stops.dropLast(),
      closed: subspace.closed,
      most: bounds.legs == .max ? nil : bounds.legs - subspace.choices.count
    ).min { order.rank($0).lexicographicallyPrecedes(order.rank($1)) }
  }
}

extension PathOrder {
  /// What an order of time compares of journeys, the lower the better.
  func rank(_ journey: Journey) -> [Double] {
    switch self {
    case .departure: [-Double(journey.departure)]
    case .duration: [Double(journey.duration), Double(journey.arrival)]
    default: [Double(journey.arrival)]
    }
  }
}
