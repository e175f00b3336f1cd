import EntityGraph

extension Ways {
  /// Chooses the arc that each leg shows: from the first leg on the most preferred one that is no
  /// worse than `limit` and leaves a way to the end.
  ///
  /// - Precondition: There is such a choice.
  func arcsToShow(of legs: [Range<Int>], limit: Int32) -> [Int] {
    let deadlines = deadlines(of: legs, limit: limit)
    var moment = Int64.min
    return legs.indices.map { leg in
      guard let arc = usable(legs[leg], moment, deadlines[leg], limit: limit).first else {
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
  func path(of route: Route, in graph: Graph, _ question: ShortestPath) -> Path {
    let runs = route.arcs.indices.map { run(of: route.arcs[$0], leaving: route.stops[$0]) }
    let deadlines = deadlines(of: runs, limit: Self.closed)
    let stops = route.stops.map { graph.id(at: $0) }
    var moment = Int64.min
    let legs = route.arcs.indices.map { leg in
      let shown = route.arcs[leg]
      let relation = graph.relation(Int(relations[shown]))
      let others = usable(runs[leg], moment, deadlines[leg], limit: Self.closed)
        .filter { question.distinct == .stops && $0 != shown }
      moment = max(moment, starts[shown])
      return Path.Leg(
        relation, isReversed: relation.subject != stops[leg],
        parallel: others.map { graph.relationID(Int(relations[$0])) })
    }
    return Path(
      stops: stops, legs: legs,
      cost: costs.isEmpty ? nil : route.arcs.reduce(0) { $0 + costs[$1] })
  }

  /// The last moment at which each leg may be over if the legs after it are still to be followed,
  /// indexed by leg.
  private func deadlines(of legs: [Range<Int>], limit: Int32) -> [Int64] {
    var deadline = Int64.max
    return legs.reversed().map { leg in
      defer {
        deadline = usable(leg, .min, deadline, limit: limit).reduce(.min) {
          max($0, min(ends[$1], deadline))
        }
      }
      return deadline
    }.reversed()
  }

  /// The arcs among `leg` that can be followed between two moments, best first.
  private func usable(
    _ leg: Range<Int>, _ moment: Int64, _ deadline: Int64, limit: Int32
  ) -> [Int] {
    leg.filter { arc in
      levels[arc] <= limit && max(moment, starts[arc]) <= min(ends[arc], deadline)
    }
  }
}
