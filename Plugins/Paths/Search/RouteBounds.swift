import AnalyzerKit

/// What no route may exceed.
struct RouteBounds {
  var legs: Int
  var level: Int32
  var cost = Double.infinity

  /// The last moment at which it may begin that an arc can be followed.
  var arrival = Int64.max

  /// The first moment at which it may end.
  var departure = Int64.min
}

extension RouteBounds {
  /// Shuts out routes whose rank in an order begins with more than `worst`; where that is a moment,
  /// none.
  mutating func narrow(toRank worst: Double, by order: PathOrder) {
    switch order {
    case .weight, .chance: cost = worst
    case .rating, .width: level = Int32(worst)
    case .hops: legs = Int(worst)
    case .arrival, .departure, .duration: break
    }
  }

  /// Shuts out the arcs that a route as good as a journey cannot follow.
  mutating func narrow(to journey: Journey, by order: PathOrder) {
    if order != .departure { arrival = journey.arrival }
    if order == .departure { departure = journey.departure }
    if order == .duration { departure = min(journey.departure, journey.arrival) }
  }
}
