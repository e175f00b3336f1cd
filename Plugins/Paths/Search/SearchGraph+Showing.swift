import AnalyzerKit

extension SearchGraph {
  /// Chooses the arc that each leg shows: from the first leg on the most preferred one that is
  /// within the bounds and leaves a way to the end.
  ///
  /// - Precondition: There is such a choice.
  func arcsToShow(of legs: [Range<Int>], _ bounds: RouteBounds) -> [Int] {
    let deadlines = deadlines(of: legs, bounds)
    var moment = Int64.min
    return legs.indices.map { leg in
      guard let arc = usable(legs[leg], moment, deadlines[leg], bounds).first else {
        preconditionFailure("a route was found that cannot be followed")
      }
      moment = max(moment, starts[arc])
      return arc
    }
  }

  /// The path of a route, with the parallel relations of each leg that would have done: after the
  /// legs before it as they are shown, and before some choice of those after it.
  ///
  /// Where paths differ by relations, no leg has parallel ones: they make other paths.
  func path(of route: Route, _ request: PathRequest) -> FoundPath {
    let route = withoutEnds(route)
    let runs = route.arcs.indices.map { run(of: route.arcs[$0], leaving: route.stops[$0]) }
    let bounds = RouteBounds(legs: .max, level: Self.closed)
    let deadlines = deadlines(of: runs, bounds)
    var moment = Int64.min
    let parallel = route.arcs.indices.map { leg in
      let shown = route.arcs[leg]
      let others = usable(runs[leg], moment, deadlines[leg], bounds)
        .filter { request.distinct == .stops && $0 != shown }
      moment = max(moment, starts[shown])
      return others.map { relations[$0] }
    }
    return FoundPath(
      from: vertices[Int(route.stops[0])], route.arcs.map { relations[$0] }, parallel: parallel,
      cost: cost(of: route, request.by))
  }

  /// The sum or product of the weights of a route, or the least of them, as its order has it.
  private func cost(of route: Route, _ order: PathOrder) -> Double? {
    let weights = route.arcs.map { self.weights.isEmpty ? 1 : self.weights[$0] }
    return switch order {
    case .weight: weights.reduce(0, +) / unit
    case .width: weights.min()
    case .chance: weights.reduce(1, *)
    default: nil
    }
  }

  /// The last moment at which each leg may be over if the legs after it are still to be followed,
  /// indexed by leg.
  private func deadlines(of legs: [Range<Int>], _ bounds: RouteBounds) -> [Int64] {
    var deadline = Int64.max
    return legs.reversed().map { leg in
      defer {
        deadline = usable(leg, .min, deadline, bounds).reduce(.min) {
          max($0, min(ends[$1], deadline))
        }
      }
      return deadline
    }.reversed()
  }

  /// The arcs among `leg` that can be followed between two moments, best first.
  private func usable(
    _ leg: Range<Int>, _ moment: Int64, _ deadline: Int64, _ bounds: RouteBounds
  ) -> [Int] {
    leg.filter { arc in
      isWithin(bounds, arc) && max(moment, starts[arc]) <= min(ends[arc], deadline)
    }
  }
}
