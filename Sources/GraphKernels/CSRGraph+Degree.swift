extension CSRGraph {
  /// The number of arcs that leave `vertex`; parallel arcs and loops count.
  @inlinable public func outDegree(of vertex: Vertex) -> Int { arcs(leaving: vertex).count }

  /// The number of arcs that leave each vertex; indexed by vertex.
  ///
  /// - Complexity: O(V).
  public func outDegrees() -> [Int] {
    vertices.map { outDegree(of: $0) }
  }

  /// The number of arcs that lead to each vertex; indexed by vertex.
  ///
  /// - Complexity: O(V + A).
  public func inDegrees() -> [Int] {
    var degrees = [Int](repeating: 0, count: vertexCount)
    for head in heads { degrees[Int(head)] += 1 }
    return degrees
  }
}
