import AnalyzerKit

extension SearchGraph {
  /// How many legs the ends of ``connected(_:_:)`` add to each route.
  static let legsOfEnds = 2

  /// Reads off a whole graph what a question needs whose routes may begin and end at several vertices.
  ///
  /// - Throws: ``AnalysisError`` for a weight of which no path can be made, and for too many stops.
  /// - Complexity: O(V + A log A), times the number of stops.
  init(
    _ graph: AnalyzedGraph, _ request: PathRequest, between ends: RouteEnds
  ) throws(AnalysisError) {
    let stops = ends.sources.prefix(1) + ends.through + ends.goals.prefix(1)
    if ends.single != nil {
      try self.init(graph, request, through: Array(stops))
    } else {
      let layers = try WaypointLayers(ends.through, in: graph.topology(request.traversal).rows)
      let whole = try Self(graph, request, through: [0] + ends.through + [0])
      self = whole.connected(
        ends.sources.map(layers.beginning), ends.goals.map(layers.last), request.by)
    }
  }

  /// The same with a vertex from which an arc leads to every source, where routes begin, and one to
  /// which an arc leads from every goal, where they end.
  ///
  /// These arcs make no route better or worse than another: they can be followed at any moment, are as
  /// good as the best, and cost nothing. Both vertices come after all others, so that the order of
  /// routes is that of their own stops.
  ///
  /// - Complexity: O(V + A).
  private func connected(
    _ sources: [Graph.Vertex], _ goals: [Graph.Vertex], _ order: PathOrder
  ) -> SearchGraph {
    let (first, last) = (Graph.Vertex(rows.vertexCount), Graph.Vertex(rows.vertexCount + 1))
    var isGoal = RowSet(rowCount: rows.vertexCount)
    for goal in goals { isGoal.insert(Int(goal)) }
    var (rowStarts, heads, origins) = ([0], [Graph.Vertex](), [Int]())
    for tail in rows.vertices {
      for arc in rows.arcs(leaving: tail) {
        heads.append(rows.heads[arc])
        origins.append(arc)
      }
      if isGoal.contains(Int(tail)) { heads.append(last) }
      if isGoal.contains(Int(tail)) { origins.append(Self.noArc) }
      rowStarts.append(heads.count)
    }
    heads += sources
    origins += sources.map { _ in Self.noArc }
    rowStarts += [heads.count, heads.count]
    func column<Value>(_ values: [Value], _ added: Value) -> [Value] {
      origins.map { $0 == Self.noArc ? added : values[$0] }
    }
    return SearchGraph(
      rows: CSRGraph(rowStarts: rowStarts, heads: heads), relations: column(relations, -1),
      levels: column(levels, 0), levelCount: max(levelCount, 1),
      starts: column(starts, Interval.always.start), ends: column(ends, Interval.always.end),
      unit: unit, weights: weights.isEmpty ? [] : column(weights, order.weightOfNoLeg),
      vertices: vertices + [-1, -1], source: first, goal: last, hasSeveralEnds: true)
  }

  private static let noArc = -1

  /// A route without the arcs that lead to its source and from its goal.
  func withoutEnds(_ route: Route) -> Route {
    guard hasSeveralEnds else { return route }
    return Route(
      stops: Array(route.stops.dropFirst().dropLast()),
      arcs: Array(route.arcs.dropFirst().dropLast()), rank: route.rank, weakest: route.weakest,
      journey: route.journey)
  }
}

extension PathOrder {
  /// The weight of an arc that changes no cost of a route.
  fileprivate var weightOfNoLeg: Double {
    switch self {
    case .width: .infinity
    case .chance: 1
    case .hops, .rating, .weight, .arrival, .departure, .duration: 0
    }
  }
}

extension PathRequest {
  /// The same for routes that have the arcs of several ends.
  func countingEnds(of ends: RouteEnds) -> PathRequest {
    guard ends.single == nil, mostLegs < .max else { return self }
    var request = self
    request.mostLegs += SearchGraph.legsOfEnds
    return request
  }
}
