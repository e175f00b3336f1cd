import AnalyzerKit

/// A path as vertices and arcs.
struct Route {
  /// The vertices visited, one more than there are arcs.
  let stops: [Graph.Vertex]

  /// The arcs shown.
  let arcs: [Int]

  /// What the order compares before the stops, the lower the better: cost, level of the weakest leg,
  /// moments, number of legs.
  let rank: [Double]

  /// The level of the weakest leg; `nil` when there are no legs or the order does not ask.
  var weakest: Int32?

  /// What is known of its moments, where the order asks.
  var journey: Journey?
}

extension Route: Comparable {
  static func == (left: Self, right: Self) -> Bool {
    left.rank == right.rank && left.stops == right.stops && left.arcs == right.arcs
  }

  /// Sums of costs that differ by rounding alone count as equal, moments that differ never do.
  static func < (left: Self, right: Self) -> Bool {
    let difference = zip(left.rank, right.rank).first { mine, theirs in
      mine != theirs
        && (left.journey != nil || mine.isCostlier(than: theirs) || theirs.isCostlier(than: mine))
    }
    if let (mine, theirs) = difference { return mine < theirs }
    if left.stops != right.stops { return left.stops.lexicographicallyPrecedes(right.stops) }
    return left.arcs.lexicographicallyPrecedes(right.arcs)
  }
}
