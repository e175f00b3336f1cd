import AnalyzerKit

/// The best routes of a question, as many as are wanted, and the graph that they lead through.
///
/// By hops no more of a graph is looked at than can matter: a corridor of so few legs that it has just
/// enough routes, found by making it wider a leg at a time.
struct FoundRoutes {
  let searchGraph: SearchGraph
  let routes: [Route]

  /// Finds them.
  ///
  /// - Throws: ``AnalysisError`` for a weight of which no path can be made, and for too many stops;
  ///   ``Cancelled``.
  init(
    _ graph: AnalyzedGraph, _ request: PathRequest, between ends: RouteEnds,
    _ progress: Progress
  ) throws {
    if request.by == .hops, ends.through.isEmpty, let (source, goal) = ends.single,
      let found = try Self.inCorridor(graph, request, from: source, to: goal, progress)
    {
      self = found
    } else {
      try self.init(
        SearchGraph(graph, request, between: ends), request.countingEnds(of: ends), progress)
    }
  }

  /// Finds them through stops: the source, what is to be passed in this order, and the goal.
  init(
    _ graph: AnalyzedGraph, _ request: PathRequest, through stops: [Graph.Vertex],
    _ progress: Progress
  ) throws {
    try self.init(graph, request, between: RouteEnds(stops), progress)
  }

  init(
    _ searchGraph: SearchGraph, _ request: PathRequest, _ progress: Progress
  ) throws(Cancelled) {
    var best = BestRoutes(searchGraph, request)
    var routes: [Route] = []
    while routes.count < request.wanted, let route = try best.next(progress) {
      routes.append(route)
    }
    (self.searchGraph, self.routes) = (searchGraph, routes)
  }

  /// The routes of the first corridor with enough of them, all where there are fewer; `nil` where it is
  /// so wide that the whole graph had better be searched.
  private static func inCorridor(
    _ graph: AnalyzedGraph, _ request: PathRequest, from source: Graph.Vertex,
    to goal: Graph.Vertex,
    _ progress: Progress
  ) throws(Cancelled) -> Self? {
    var corridor = Corridor(graph.topology(request.traversal), from: source, to: goal)
    let mostLegs = source == goal ? 0 : request.mostLegs
    var (request, found) = (request, 0)
    repeat {
      let hasAll = corridor.isWhole || corridor.length >= mostLegs
      guard corridor.isOpen || hasAll else { continue }
      guard let searchGraph = SearchGraph(graph, request, corridor) else { return nil }
      request.mostLegs = min(corridor.length, mostLegs)
      let routes = try Self(searchGraph, request, progress.going(onFrom: found))
      if hasAll || request.isSatisfied(by: routes.routes.count) { return routes }
      found = routes.routes.count
    } while corridor.widen()
    return nil
  }
}

extension FoundRoutes {
  /// Whether one of the first `count` passes an entity more than once.
  func isRevisiting(_ count: Int) -> Bool {
    routes.prefix(count).contains { route in
      let stops = searchGraph.withoutEnds(route).stops.map { searchGraph.vertices[Int($0)] }
      return Set(stops).count < stops.count
    }
  }
}

extension Progress {
  /// The same for work that is begun anew, which tells of nothing before it has come as far again.
  fileprivate func going(onFrom done: Int) -> Progress {
    Progress { (count, total) throws(Cancelled) in try update(max(count, done), of: total) }
  }
}
