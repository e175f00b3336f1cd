/// Vertices in groups that grow together.
///
/// Union by halved paths; R. E. Tarjan, Efficiency of a good but not linear set union algorithm,
/// 1975, doi:10.1145/321879.321884.
package struct UnionFind {
  private var parents: [Graph.Vertex]

  /// The number of groups.
  package private(set) var count: Int

  package init(_ vertexCount: Int) {
    parents = Array(0..<Graph.Vertex(vertexCount))
    count = vertexCount
  }

  package mutating func join(_ left: Graph.Vertex, _ right: Graph.Vertex) {
    let (mine, theirs) = (root(left), root(right))
    guard mine != theirs else { return }
    parents[Int(max(mine, theirs))] = min(mine, theirs)
    count -= 1
  }

  private mutating func root(_ vertex: Graph.Vertex) -> Graph.Vertex {
    var vertex = vertex
    while parents[Int(vertex)] != vertex {
      parents[Int(vertex)] = parents[Int(parents[Int(vertex)])]
      vertex = parents[Int(vertex)]
    }
    return vertex
  }
}
