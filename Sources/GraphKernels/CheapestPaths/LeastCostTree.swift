/// The cheapest routes from one vertex to every vertex it reaches.
public struct LeastCostTree: Sendable {
  public let root: CSRGraph.Vertex

  /// How a vertex is reached, the best way so far.
  struct Label {
    var cost = Double.infinity
    var parent: CSRGraph.Vertex = -1
    var length: Int32 = 0
  }

  /// Indexed by vertex.
  enum Labels {
    case real([Label])
    case whole(WholeCosts.Labels)
  }

  private let costs: CostedGraph
  private let labels: Labels

  init(root: CSRGraph.Vertex, costs: CostedGraph, labels: Labels) {
    self.root = root
    self.costs = costs
    self.labels = labels
  }

  /// The sum of the costs on the way to `vertex`, or `nil` when it is out of reach.
  public func cost(to vertex: CSRGraph.Vertex) -> Double? {
    switch labels {
    case .real(let labels):
      let cost = labels[Int(vertex)].cost
      return cost == .infinity ? nil : cost
    case .whole(let labels):
      let key = labels.keys[Int(vertex)]
      return key == WholeCosts.unreached ? nil : Double(key >> 32)
    }
  }

  /// The route from the root to `vertex`, or `nil` when it is out of reach.
  ///
  /// - Complexity: O(arcs that leave the vertices of the route).
  public func path(to vertex: CSRGraph.Vertex) -> ArcPath? {
    guard cost(to: vertex) != nil else { return nil }
    var vertices = [vertex]
    while case let last = vertices[vertices.count - 1], last != root {
      vertices.append(parent(of: last))
    }
    return costs.cheapestPath(along: vertices.reversed())
  }

  private func parent(of vertex: CSRGraph.Vertex) -> CSRGraph.Vertex {
    switch labels {
    case .real(let labels): labels[Int(vertex)].parent
    case .whole(let labels): labels.parents[Int(vertex)]
    }
  }
}
