/// A path: the vertices it visits and the arcs between them.
public struct ArcPath: Sendable, Hashable {
  /// The vertices in order, the two ends included.
  public let vertices: [CSRGraph.Vertex]

  /// The arcs in order; arc `i` leads from vertex `i` to vertex `i + 1`.
  public let arcs: [Int]

  /// Creates a path.
  ///
  /// - Precondition: There is one vertex more than there are arcs.
  public init(vertices: [CSRGraph.Vertex], arcs: [Int]) {
    precondition(
      vertices.count == arcs.count + 1,
      "a path of \(arcs.count) arcs has \(arcs.count + 1) vertices, not \(vertices.count)")
    self.vertices = vertices
    self.arcs = arcs
  }

  /// The number of arcs.
  public var length: Int { arcs.count }
}
