/// What lies on the paths from one vertex to another that have at most so many arcs.
///
/// Two balls grow, around the source and, backwards, around the goal. When together they are as deep
/// as the paths are long, each vertex of a path lies in one or the other; where both lie, their
/// searches go on to the other's root, no farther than the paths are long. So it costs what is near
/// the two ends, however large the graph. Every such path is in it, and of other arcs only such as
/// are on walks that short.
package struct Corridor: Sendable {
  package typealias Vertex = CSRGraph.Vertex

  /// The most arcs of a path, unless it is whole.
  package static let longest = BreadthFirstBall.deepest

  private let graph: CSRGraph
  package let source: Vertex
  package let goal: Vertex
  private var near: BreadthFirstBall
  private var far: BreadthFirstBall

  /// How many arcs the paths have at most; `Int.max` where no limit keeps any out.
  package private(set) var length = 0

  /// - Parameters:
  ///   - graph: The graph; arcs are followed forwards only.
  ///   - incoming: The graph with its arcs turned round.
  ///   - source: Where the paths begin.
  ///   - goal: Where they end.
  /// - Complexity: A byte for each vertex, twice.
  package init(_ graph: CSRGraph, incoming: CSRGraph, from source: Vertex, to goal: Vertex) {
    graph.checkVertex(source)
    graph.checkVertex(goal)
    (self.graph, self.source, self.goal) = (graph, source, goal)
    near = BreadthFirstBall(graph, around: source)
    far = BreadthFirstBall(incoming, around: goal)
  }

  /// Whether any path is that short.
  package var isOpen: Bool { far.depth(of: source) != nil }

  /// Whether all paths are in it.
  package var isWhole: Bool { length == .max }

  /// Lets paths have one arc more, or any number where all that one end reaches was seen.
  ///
  /// - Returns: Whether it can be done: not where it is whole, or ``longest``.
  /// - Complexity: O(arcs of the vertices that are newly reached).
  package mutating func widen() -> Bool {
    guard length < Self.longest else { return false }
    near.comeBack()
    far.comeBack()
    if near.arcsAhead <= far.arcsAhead {
      near.grow(towards: far)
    } else {
      far.grow(towards: near)
    }
    let isSeen = near.outermost.isEmpty || far.outermost.isEmpty
    length = isSeen ? .max : near.depth + far.depth
    far.goOn(within: near, length)
    near.goOn(within: far, length)
    return true
  }

  /// Its arcs as a graph of their own.
  ///
  /// - Complexity: O(arcs that leave its vertices, and V/64).
  package var part: GraphPart {
    var members = VertexSet(vertexCount: graph.vertexCount)
    members.insert(source)
    members.insert(goal)
    for vertex in near.reached where isOnWalk(vertex, vertex, arcs: 0) { members.insert(vertex) }
    return GraphPart(of: graph, members) { isOnWalk($0, $1, arcs: 1) }
  }

  /// Whether a walk leads over one vertex and, so many arcs later, another.
  private func isOnWalk(_ first: Vertex, _ second: Vertex, arcs: Int) -> Bool {
    guard let before = near.depth(of: first), let after = far.depth(of: second) else {
      return false
    }
    return before + arcs + after <= length
  }
}
