/// The cheapest routes from one vertex to every vertex it reaches.
public struct LeastCostTree: Sendable {
  public let root: CSRGraph.Vertex

  let costs: [Double]
  let parents: [CSRGraph.Vertex]
  let parentArcs: [Int]

  /// The sum of the costs on the way to `vertex`, or `nil` when it is out of reach.
  public func cost(to vertex: CSRGraph.Vertex) -> Double? {
    let cost = costs[Int(vertex)]
    return cost == .infinity ? nil : cost
  }

  /// The route from the root to `vertex`, or `nil` when it is out of reach.
  ///
  /// - Complexity: O(length of the route).
  public func path(to vertex: CSRGraph.Vertex) -> ArcPath? {
    guard costs[Int(vertex)] != .infinity else { return nil }
    return ArcPath(endingAt: vertex, root: root, parents: parents, parentArcs: parentArcs)
  }
}

extension CSRGraph {
  /// Returns the cheapest routes from `root`; of equally cheap ones, one with the fewest arcs.
  ///
  /// > Dijkstra, E. W. "A note on two problems in connexion with graphs." *Numerische Mathematik* 1,
  /// > 1959, 269–271. doi:10.1007/BF01386390
  ///
  /// - Parameters:
  ///   - root: The vertex to start from.
  ///   - costs: The cost of each arc, finite and not negative; indexed by arc.
  /// - Returns: The tree, with the cost and the route to every vertex it reaches.
  /// - Complexity: O((V + A) log A) time, O(V + A) space.
  public func leastCostTree(from root: Vertex, costs: [Double]) -> LeastCostTree {
    checkVertex(root)
    checkCosts(costs)
    var least = [Double](repeating: .infinity, count: vertexCount)
    var lengths = [Int32](repeating: 0, count: vertexCount)
    var parents = [Vertex](repeating: root, count: vertexCount)
    var parentArcs = [Int](repeating: 0, count: vertexCount)
    var heap = BinaryHeap<Tentative>()
    least[Int(root)] = 0
    heap.insert(Tentative(cost: 0, length: 0, vertex: root))
    while let settled = heap.popLeast() {
      let tail = Int(settled.vertex)
      guard settled.cost == least[tail], settled.length == lengths[tail] else { continue }
      let length = settled.length + 1
      for arc in rowStarts[tail]..<rowStarts[tail + 1] {
        let head = Int(heads[arc])
        let cost = settled.cost + costs[arc]
        guard cost < least[head] || (cost == least[head] && length < lengths[head])
        else { continue }
        least[head] = cost
        lengths[head] = length
        parents[head] = settled.vertex
        parentArcs[head] = arc
        heap.insert(Tentative(cost: cost, length: length, vertex: heads[arc]))
      }
    }
    return LeastCostTree(root: root, costs: least, parents: parents, parentArcs: parentArcs)
  }

  func checkCosts(_ costs: [Double]) {
    precondition(costs.count == arcCount, "\(costs.count) costs for \(arcCount) arcs")
    for cost in costs where !(cost >= 0 && cost < .infinity) {
      preconditionFailure("the cost \(cost) of an arc is negative or not finite")
    }
  }
}
