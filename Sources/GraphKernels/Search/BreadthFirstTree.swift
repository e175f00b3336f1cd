/// The shortest unweighted routes from one vertex to every vertex it reaches.
public struct BreadthFirstTree: Sendable {
  static let unreached: Int32 = -1

  public let root: CSRGraph.Vertex

  /// The vertices that are reached, nearest first; the root is the first.
  public let order: [CSRGraph.Vertex]

  let parents: [CSRGraph.Vertex]
  let parentArcs: [Int]
  let distances: [Int32]

  /// The number of arcs from the root to `vertex`, or `nil` when it is out of reach.
  public func distance(to vertex: CSRGraph.Vertex) -> Int? {
    let distance = distances[Int(vertex)]
    return distance == Self.unreached ? nil : Int(distance)
  }

  /// The vertex before `vertex` on its route, or `nil` for the root and what is out of reach.
  public func parent(of vertex: CSRGraph.Vertex) -> CSRGraph.Vertex? {
    let parent = parents[Int(vertex)]
    return parent == Self.unreached ? nil : parent
  }

  /// The route from the root to `vertex`, or `nil` when it is out of reach.
  ///
  /// - Complexity: O(length of the route).
  public func path(to vertex: CSRGraph.Vertex) -> ArcPath? {
    guard distances[Int(vertex)] != Self.unreached else { return nil }
    return ArcPath(endingAt: vertex, root: root, parents: parents, parentArcs: parentArcs)
  }
}
