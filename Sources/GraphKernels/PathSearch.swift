/// The search for the best way on: from the end of a given beginning to the goal.
///
/// Every search labels vertices backwards from the goal, until the end of the beginning (the *spur*)
/// is labelled, then walks forward from there and always takes the lowest vertex that keeps the
/// promise of the labels. So ties are broken by the lexicographic order of vertices.
struct PathSearch {
  let graph: CSRGraph
  let reversed: CSRGraph
  let originalArcs: [Int]
  let goal: CSRGraph.Vertex
  let order: PathOrder
  let times: ArcTimes?

  /// The ranks that occur, ascending.
  let ranksInUse: [Int]

  /// What no path visits, and the beginning without the spur; indexed by vertex.
  var isBlocked: [Bool]

  var beginning: ArcPath

  /// The vertices that do not follow the spur.
  var excludedNext: [CSRGraph.Vertex] = []

  init(
    graph: CSRGraph, from source: CSRGraph.Vertex, to goal: CSRGraph.Vertex, by order: PathOrder,
    within times: ArcTimes?, avoiding isAvoided: [Bool]
  ) {
    self.graph = graph
    (reversed, originalArcs) = graph.reversed()
    self.goal = goal
    self.order = order
    self.times = times
    ranksInUse = times == nil ? [] : Set(order.ranks ?? []).sorted()
    isBlocked = isAvoided
    beginning = ArcPath(vertices: [source], arcs: [])
  }

  /// The last vertex of the beginning.
  var spur: CSRGraph.Vertex { beginning.vertices[beginning.length] }

  /// The best path that starts with the beginning, or `nil` when there is none.
  func bestPath() -> ArcPath? {
    guard let arcs = bestArcs() else { return nil }
    return ArcPath(
      vertices: [beginning.vertices[0]] + arcs.map { graph.heads[$0] }, arcs: arcs)
  }

  private func bestArcs() -> [Int]? {
    if let times { return bestArcs(within: times) }
    let way =
      switch order {
      case .leastCost(let costs): cheapestWay(costs)
      case .fewestArcs(let ranks): shortestWay(thenRanks: ranks)
      case .bestWorstArc(let ranks): widestWay(ranks)
      }
    return way.map { beginning.arcs + $0 }
  }

  /// Whether a path may follow an arc with these ends.
  func allows(_ tail: CSRGraph.Vertex, _ head: CSRGraph.Vertex, from spur: CSRGraph.Vertex) -> Bool
  {
    !isBlocked[Int(tail)] && !(tail == spur && excludedNext.contains(head))
  }
}
