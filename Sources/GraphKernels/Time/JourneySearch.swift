/// Searches for the best journeys between two vertices, many pairs one after the other.
///
/// An arc can be followed at any moment of its span and takes no time; along a path no moment is
/// before the one before it. The best are those than which none sets out as late *and* is there as
/// early; among them are the earliest arrival, the latest departure and the shortest duration.
///
/// Arcs are let in by falling ends of their spans. As long as an arc ends last of those that are in,
/// whoever is reached sets out no earlier than its end, so only an earlier arrival is news.
///
/// > Wu, H. et al. "Path problems in temporal graphs." *Proceedings of the VLDB Endowment* 7(9),
/// > 2014, 721–732. doi:10.14778/2732939.2732945
public struct JourneySearch: Sendable {
  public typealias Vertex = CSRGraph.Vertex

  private let graph: CSRGraph
  private let tails: [Vertex]
  private let starts: [Int64]
  private let ends: [Int64]

  /// The arcs that can be followed at all, by falling ends.
  private let order: [Int]

  private var fronts: ArrivalFronts
  private var isAvoided: [Bool]

  /// Creates the working memory for searches in a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph; arcs are followed forwards only.
  ///   - starts: The first moment at which each arc can be followed, indexed by arc.
  ///   - ends: The last such moment, indexed by arc; before the start where there is none.
  /// - Complexity: O(V + A log A) time; 5 bytes a vertex and 28 an arc.
  public init(_ graph: CSRGraph, starts: [Int64], ends: [Int64]) {
    precondition(
      starts.count == graph.arcCount && ends.count == graph.arcCount,
      "\(starts.count) starts and \(ends.count) ends for \(graph.arcCount) arcs")
    self.graph = graph
    self.starts = starts
    self.ends = ends
    tails = graph.tails()
    order = ends.indices.filter { starts[$0] <= ends[$0] }
      .sorted { ends[$0] == ends[$1] ? $0 < $1 : ends[$0] > ends[$1] }
    fronts = ArrivalFronts(vertexCount: graph.vertexCount)
    isAvoided = [Bool](repeating: false, count: graph.vertexCount)
  }

  /// Returns the best journeys.
  ///
  /// - Parameters:
  ///   - source: The vertex to set out from.
  ///   - goal: The vertex to reach.
  ///   - begun: The journeys by which the source itself was reached.
  ///   - avoided: Vertices not to pass.
  ///   - closed: Arcs not to follow out of the source.
  ///   - most: The most arcs a journey may have; no limit by default.
  /// - Returns: The best of them, the latest to set out first; each is there before the one before.
  ///   Empty when the goal cannot be reached.
  /// - Complexity: O(J log V + A) for J arcs followed; in the worst case an arc is followed once for
  ///   every end of a span, and with a limit as often for every number of arcs.
  public mutating func journeys(
    from source: Vertex, to goal: Vertex, after begun: [Journey] = [.none],
    avoiding avoided: [Vertex] = [], closed: [Range<Int>] = [], most: Int? = nil
  ) -> [Journey] {
    graph.checkVertex(source)
    graph.checkVertex(goal)
    let begun = Journey.best(of: begun)
    guard source != goal else { return begun }
    for vertex in avoided { isAvoided[Int(vertex)] = true }
    defer {
      for vertex in avoided { isAvoided[Int(vertex)] = false }
      fronts.removeAll()
    }
    return search(Request(source: source, goal: goal, closed: closed, most: most), begun)
  }

  private struct Request {
    let source: Vertex
    let goal: Vertex
    let closed: [Range<Int>]
    let most: Int?

    func isOpen(_ arc: Int, from tail: Vertex) -> Bool {
      tail != source || !closed.contains { $0.contains(arc) }
    }
  }

  private mutating func search(_ request: Request, _ begun: [Journey]) -> [Journey] {
    var found: [Journey] = []
    var queue = BinaryHeap<ArrivalFronts.Entry>()
    var (arc, beginning) = (0, 0)
    while arc < order.count || beginning < begun.count {
      let end = arc < order.count ? ends[order[arc]] : .min
      let departure = beginning < begun.count ? max(end, begun[beginning].departure) : end
      if beginning < begun.count, begun[beginning].departure == departure {
        reach(request.source, at: begun[beginning].arrival, arcs: 0, &queue)
        beginning += 1
      }
      while arc < order.count, ends[order[arc]] == departure {
        var place = fronts.firstPlace(of: tails[order[arc]])
        while let reached = place {
          follow(order[arc], from: fronts[reached], request, &queue)
          place = fronts.place(after: reached)
        }
        arc += 1
      }
      while let reached = queue.popLeast() {
        guard fronts.contains(reached) else { continue }
        for arc in graph.arcs(leaving: reached.vertex) where ends[arc] >= departure {
          follow(arc, from: reached, request, &queue)
        }
      }
      if let place = fronts.firstPlace(of: request.goal),
        found.last.map({ fronts[place].moment < $0.arrival }) ?? true
      {
        found.append(Journey(departure: departure, arrival: fronts[place].moment))
      }
    }
    return found
  }

  /// Follows an arc to its head, unless that is too late, too far or not worth it at the goal.
  ///
  /// At the goal itself the number of arcs does not count.
  private mutating func follow(
    _ arc: Int, from reached: ArrivalFronts.Entry, _ request: Request,
    _ queue: inout BinaryHeap<ArrivalFronts.Entry>
  ) {
    let head = graph.heads[arc]
    let arrival = max(reached.moment, starts[arc])
    guard arrival <= ends[arc], reached.arcs < request.most ?? .max, !isAvoided[Int(head)],
      fronts.firstPlace(of: request.goal).map({ arrival < fronts[$0].moment }) ?? true,
      request.isOpen(arc, from: reached.vertex)
    else { return }
    let counts = request.most != nil && head != request.goal
    reach(head, at: arrival, arcs: counts ? reached.arcs + 1 : 0, &queue)
  }

  private mutating func reach(
    _ vertex: Vertex, at moment: Int64, arcs: Int, _ queue: inout BinaryHeap<ArrivalFronts.Entry>
  ) {
    let entry = ArrivalFronts.Entry(moment: moment, arcs: arcs, vertex: vertex)
    if fronts.insert(entry) { queue.insert(entry) }
  }
}
