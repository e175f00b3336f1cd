/// The routes from one vertex whose narrowest arc is as wide as can be.
public struct WidestTree: Sendable {
  public let root: CSRGraph.Vertex

  /// The width of the narrowest arc on the way; infinite for the root, -infinite out of reach.
  ///
  /// Indexed by vertex.
  public internal(set) var widths: [Double]

  var parents: [CSRGraph.Vertex]
  var parentArcs: [Int]

  /// A widest route from the root to `vertex`, or `nil` when it is out of reach.
  ///
  /// - Complexity: O(length of the route).
  public func path(to vertex: CSRGraph.Vertex) -> ArcPath? {
    guard widths[Int(vertex)] > -.infinity else { return nil }
    return ArcPath(endingAt: vertex, root: root, parents: parents, parentArcs: parentArcs)
  }
}

extension CSRGraph {
  /// Returns the widest routes from `root`: a route is as wide as its narrowest arc.
  ///
  /// With ratings as widths these are the routes whose weakest leg is best; for the most *reliable*
  /// routes, where chances multiply, take their negative logarithms as costs of
  /// ``leastCostTree(from:costs:)``. The widest of parallel arcs counts.
  ///
  /// > Pollack, M. "The maximum capacity through a network." *Operations Research* 8(5), 1960,
  /// > 733–736. doi:10.1287/opre.8.5.733
  ///
  /// - Parameters:
  ///   - root: The vertex to start from.
  ///   - widths: The width of each arc, not NaN; indexed by arc.
  /// - Returns: The tree; of equally wide routes it has always the same one.
  /// - Complexity: O((V + A) log A) time, O(V + A) space.
  public func widestTree(from root: Vertex, widths: [Double]) -> WidestTree {
    checkVertex(root)
    precondition(widths.count == arcCount, "\(widths.count) widths for \(arcCount) arcs")
    var tree = WidestTree(
      root: root, widths: [Double](repeating: -.infinity, count: vertexCount),
      parents: [Vertex](repeating: root, count: vertexCount),
      parentArcs: [Int](repeating: 0, count: vertexCount))
    var queue = CostHeap()
    tree.widths[Int(root)] = .infinity
    queue.insert(Tentative(cost: -.infinity, length: 0, vertex: root))
    while let settled = queue.popLeast() {
      let tail = Int(settled.vertex)
      guard -settled.cost == tree.widths[tail] else { continue }
      for arc in rowStarts[tail]..<rowStarts[tail + 1] {
        let head = Int(heads[arc])
        let width = min(-settled.cost, widths[arc])
        guard width > tree.widths[head] else { continue }
        tree.widths[head] = width
        tree.parents[head] = settled.vertex
        tree.parentArcs[head] = arc
        queue.insert(Tentative(cost: -width, length: settled.length + 1, vertex: heads[arc]))
      }
    }
    return tree
  }
}
