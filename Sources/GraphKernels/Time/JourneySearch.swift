/// Searches for the best ways through time between two vertices, many pairs one after the other.
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

  private static let unreached = Int64.max

  private let graph: CSRGraph
  private let tails: [Vertex]
  private let starts: [Int64]
  private let ends: [Int64]

  /// The arcs that can be followed at all, by falling ends.
  private let order: [Int]

  /// The first moment at which each vertex was reached so far, indexed by vertex.
  private var arrivals: [Int64]
  private var isAvoided: [Bool]
  private var touched: [Vertex] = []

  /// Creates the working memory for searches in a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph; arcs are followed forwards only.
  ///   - starts: The first moment at which each arc can be followed, indexed by arc.
  ///   - ends: The last such moment, indexed by arc; before the start where there is none.
  /// - Complexity: O(V + A log A) time; 9 bytes a vertex and 28 an arc.
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
    arrivals = [Int64](repeating: Self.unreached, count: graph.vertexCount)
    isAvoided = [Bool](repeating: false, count: graph.vertexCount)
  }

  /// Returns the best ways through time.
  ///
  /// - Parameters:
  ///   - source: The vertex to set out from.
  ///   - goal: The vertex to reach.
  ///   - begun: The ways by which the source itself was reached.
  ///   - avoided: Vertices not to pass.
  ///   - closed: Arcs not to follow out of the source.
  /// - Returns: The best of them, the latest to set out first; each is there before the one before.
  ///   Empty when the goal cannot be reached.
  /// - Complexity: O(J log V + A) for J arcs followed; in the worst case an arc is followed once for
  ///   every end of a span.
  public mutating func journeys(
    from source: Vertex, to goal: Vertex, after begun: [Journey] = [.none],
    avoiding avoided: [Vertex] = [], closed: [Range<Int>] = []
  ) -> [Journey] {
    graph.checkVertex(source)
    graph.checkVertex(goal)
    let begun = Journey.best(of: begun)
    guard source != goal else { return begun }
    for vertex in avoided { isAvoided[Int(vertex)] = true }
    defer {
      for vertex in avoided { isAvoided[Int(vertex)] = false }
      for vertex in touched { arrivals[Int(vertex)] = Self.unreached }
      touched.removeAll(keepingCapacity: true)
    }
    return search(Request(source: source, goal: goal, closed: closed), begun)
  }

  private struct Request {
    let source: Vertex
    let goal: Vertex
    let closed: [Range<Int>]

    func isOpen(_ arc: Int, from tail: Vertex) -> Bool {
      tail != source || !closed.contains { $0.contains(arc) }
    }
  }

  private mutating func search(_ request: Request, _ begun: [Journey]) -> [Journey] {
    var found: [Journey] = []
    var queue = BinaryHeap<Arrival>()
    var (arc, beginning) = (0, 0)
    touched.append(request.source)
    while arc < order.count || beginning < begun.count {
      let end = arc < order.count ? ends[order[arc]] : .min
      let departure = beginning < begun.count ? max(end, begun[beginning].departure) : end
      if beginning < begun.count, begun[beginning].departure == departure {
        arrivals[Int(request.source)] = begun[beginning].arrival
        queue.insert(Arrival(moment: begun[beginning].arrival, vertex: request.source))
        beginning += 1
      }
      while arc < order.count, ends[order[arc]] == departure {
        let tail = tails[order[arc]]
        follow(order[arc], from: tail, at: arrivals[Int(tail)], request, &queue)
        arc += 1
      }
      while let reached = queue.popLeast() {
        guard reached.moment == arrivals[Int(reached.vertex)] else { continue }
        for arc in graph.arcs(leaving: reached.vertex) where ends[arc] >= departure {
          follow(arc, from: reached.vertex, at: reached.moment, request, &queue)
        }
      }
      let arrival = arrivals[Int(request.goal)]
      if arrival < found.last?.arrival ?? Self.unreached {
        found.append(Journey(departure: departure, arrival: arrival))
      }
    }
    return found
  }

  /// Reaches the head of an arc, unless that is no news there or not worth it at the goal.
  private mutating func follow(
    _ arc: Int, from tail: Vertex, at moment: Int64, _ request: Request,
    _ queue: inout BinaryHeap<Arrival>
  ) {
    let head = Int(graph.heads[arc])
    let arrival = max(moment, starts[arc])
    guard arrival <= ends[arc], arrival < arrivals[head],
      arrival < arrivals[Int(request.goal)], !isAvoided[head], request.isOpen(arc, from: tail)
    else { return }
    if arrivals[head] == Self.unreached { touched.append(graph.heads[arc]) }
    arrivals[head] = arrival
    queue.insert(Arrival(moment: arrival, vertex: graph.heads[arc]))
  }
}
