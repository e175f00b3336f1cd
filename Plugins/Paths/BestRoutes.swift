import AnalyzerKit
import EntityGraph
import GraphKernels

/// Routes without loops, best first, found one at a time.
///
/// What was found divides what was not: the routes that leave it at its first stop, at its second,
/// and so on. The best of each part waits in a queue.
///
/// > Yen, J. Y. "Finding the k shortest loopless paths in a network." *Management Science* 17(11),
/// > 1971, 712–716. doi:10.1287/mnsc.17.11.712
/// >
/// > Lawler, E. L. "A procedure for computing the k best solutions to discrete optimization problems
/// > and its application to the shortest path problem." *Management Science* 18(7), 1972, 401–405.
/// > doi:10.1287/mnsc.18.7.401
struct BestRoutes {
  private struct Candidate: Comparable {
    let route: Route
    let deviation: Deviation

    static func == (left: Self, right: Self) -> Bool { left.route == right.route }
    static func < (left: Self, right: Self) -> Bool { left.route < right.route }
  }

  private let question: ShortestPath
  private var search: RouteSearch
  private var queue = BinaryHeap<Candidate>()
  private var last: Candidate?
  private var found = 0
  private let source: Graph.Vertex

  init(_ ways: Ways, from source: Graph.Vertex, to goal: Graph.Vertex, _ question: ShortestPath) {
    self.source = source
    self.question = question
    search = RouteSearch(ways, to: goal, question)
  }

  /// The next best route, or `nil` when there are no more.
  ///
  /// - Throws: ``Cancelled``.
  /// - Complexity: One search a leg of the route before it.
  mutating func next(_ progress: Progress) throws(Cancelled) -> Route? {
    if let last {
      try divide(last, progress)
    } else if found == 0 {
      try enqueueBest(of: Deviation(stops: [source]), progress)
    }
    last = queue.popLeast()
    guard let route = last?.route else { return nil }
    found += 1
    if question.all, found == 1 { search.keepOnlyAsShort(as: route) }
    return route
  }

  private mutating func divide(
    _ candidate: Candidate, _ progress: Progress
  ) throws(Cancelled) {
    let route = candidate.route
    let spurs = candidate.deviation.choices.count..<route.arcs.count
    let choices = route.arcs.indices.map { self.choices(for: $0, of: route) }
    for spur in spurs {
      let inherited = spur == spurs.lowerBound ? candidate.deviation.closed : []
      try enqueueBest(
        of: Deviation(
          stops: Array(route.stops[...spur]), choices: Array(choices[..<spur]),
          closed: inherited + [choices[spur]]),
        progress)
    }
  }

  /// The arcs that make the same leg of the same path.
  private func choices(for leg: Int, of route: Route) -> Range<Int> {
    let arc = route.arcs[leg]
    return question.distinct == .relations
      ? arc..<arc + 1 : search.ways.run(of: arc, leaving: route.stops[leg])
  }

  private mutating func enqueueBest(
    of deviation: Deviation, _ progress: Progress
  ) throws(Cancelled) {
    try progress.update(found, of: question.all ? max(found, 1) : question.count)
    guard let route = search.best(of: deviation) else { return }
    queue.insert(Candidate(route: route, deviation: deviation))
  }
}
