import AnalyzerKit
import EntityGraph
import GraphKernels

/// Routes without loops, best first, found one at a time.
///
/// What was found divides what was not: the routes that leave it at its first stop, at its second,
/// and so on. The best of each part waits in a queue; by hops first as its number of legs, and it is
/// made only when its turn comes. By hops where time does not matter, the shortest of all come from
/// ``ShortestRoutes``.
///
/// > Yen, J. Y. "Finding the k shortest loopless paths in a network." *Management Science* 17(11),
/// > 1971, 712–716. doi:10.1287/mnsc.17.11.712
/// >
/// > Lawler, E. L. "A procedure for computing the k best solutions to discrete optimization problems
/// > and its application to the shortest path problem." *Management Science* 18(7), 1972, 401–405.
/// > doi:10.1287/mnsc.18.7.401
struct BestRoutes {
  private struct Candidate: Comparable {
    /// The best route of the part, or one without stops that is no worse.
    let route: Route
    let deviation: Deviation

    var isMade: Bool { !route.stops.isEmpty }

    static func == (left: Self, right: Self) -> Bool { left.route == right.route }
    static func < (left: Self, right: Self) -> Bool { left.route < right.route }
  }

  private let question: ShortestPath
  private var search: RouteSearch
  private var queue = BinaryHeap<Candidate>()
  private var last: Candidate?
  private var found = 0

  /// What the cheapest routes made so far cost, by cost, as many as are wanted, in order.
  private var costs: [Double] = []

  /// The shortest routes of all, by hops where time does not matter, as many as are wanted.
  private var shortest: [Route] = []
  private let source: Graph.Vertex

  init(_ ways: Ways, from source: Graph.Vertex, to goal: Graph.Vertex, _ question: ShortestPath) {
    self.source = ways.stages.first(source)
    self.question = question
    search = RouteSearch(ways, to: ways.stages.last(goal), question)
    guard question.by == .hops, !question.isTimed else { return }
    shortest = ShortestRoutes(
      ways, from: self.source, to: ways.stages.last(goal), question.distinct
    ).best(question.all ? ShortestPath.mostPaths + 1 : question.count, mostLegs: question.mostLegs)
  }

  /// The next best route, or `nil` when there are no more.
  ///
  /// - Throws: ``Cancelled``.
  /// - Complexity: One search a leg of the route before it, and one by hops.
  mutating func next(_ progress: Progress) throws(Cancelled) -> Route? {
    if found < shortest.count {
      try progress.update(found, of: max(found, question.count))
      found += 1
      return shortest[found - 1]
    }
    if question.by == .hops, !question.isTimed, question.all || shortest.isEmpty { return nil }
    if let last {
      try divide(last, progress)
    } else if found == 0 {
      try enqueueBest(of: Deviation(stops: [source]), progress)
    } else if !shortest.isEmpty {
      for part in partsBesideShortest() { try enqueueBest(of: part, progress) }
    }
    last = nextMade()
    guard let route = last?.route else { return nil }
    found += 1
    if question.all, found == 1 { search.keepOnlyAsShort(as: route) }
    return route
  }

  /// The first of the queue, made.
  private mutating func nextMade() -> Candidate? {
    while let candidate = queue.popLeast() {
      if candidate.isMade { return candidate }
      if let route = search.best(of: candidate.deviation) {
        queue.insert(Candidate(route: route, deviation: candidate.deviation))
      }
    }
    return nil
  }

  /// The parts of all routes that have none of the shortest in them.
  private func partsBesideShortest() -> [Deviation] {
    var parts: [Deviation] = []
    /// The parts that begin as the route before it, the shorter beginning first.
    var open: [Int] = []
    for route in shortest.sorted(by: { $0.arcs.lexicographicallyPrecedes($1.arcs) }) {
      let choices = route.arcs.indices.map { self.choices(for: $0, of: route) }
      var shared = 0
      while shared < open.count, parts[open[shared]].choices == Array(choices[..<shared]) {
        shared += 1
      }
      open.removeSubrange(shared...)
      for spur in shared..<choices.count {
        open.append(parts.count)
        parts.append(
          Deviation(stops: Array(route.stops[...spur]), choices: Array(choices[..<spur])))
      }
      for (spur, part) in open.enumerated() where !parts[part].closed.contains(choices[spur]) {
        parts[part].closed.append(choices[spur])
      }
    }
    return parts
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
    let route =
      question.by == .hops
      ? search.fewestLegs(of: deviation).map { Route(stops: [], arcs: [], rank: [Double($0), -1]) }
      : search.best(of: deviation)
    guard let route else { return }
    queue.insert(Candidate(route: route, deviation: deviation))
    if question.by.isOfCosts, !question.all { limitCosts(route.rank[0]) }
  }

  /// Keeps the search from routes that as many as are wanted are cheaper than.
  private mutating func limitCosts(_ cost: Double) {
    costs.insert(cost, at: costs.firstIndex { $0 > cost } ?? costs.count)
    if costs.count > question.count { costs.removeLast() }
    if costs.count == question.count, let most = costs.last { search.keepOnly(costing: most) }
  }
}
