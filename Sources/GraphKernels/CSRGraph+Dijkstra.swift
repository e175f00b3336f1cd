/// The cheapest routes from one vertex to every vertex it reaches.
public struct LeastCostTree: Sendable {
  public let root: CSRGraph.Vertex

  /// How a vertex is reached, the best way so far.
  struct Label {
    var cost = Double.infinity
    var arc = 0
    var parent: CSRGraph.Vertex = -1
    var length: Int32 = 0
  }

  /// Indexed by vertex.
  let labels: [Label]

  /// The sum of the costs on the way to `vertex`, or `nil` when it is out of reach.
  public func cost(to vertex: CSRGraph.Vertex) -> Double? {
    let cost = labels[Int(vertex)].cost
    return cost == .infinity ? nil : cost
  }

  /// The route from the root to `vertex`, or `nil` when it is out of reach.
  ///
  /// - Complexity: O(length of the route).
  public func path(to vertex: CSRGraph.Vertex) -> ArcPath? {
    guard labels[Int(vertex)].cost != .infinity else { return nil }
    var (vertices, arcs, last) = ([vertex], [Int](), vertex)
    while last != root {
      arcs.append(labels[Int(last)].arc)
      last = labels[Int(last)].parent
      vertices.append(last)
    }
    return ArcPath(vertices: vertices.reversed(), arcs: arcs.reversed())
  }
}

extension CSRGraph {
  /// Returns the cheapest routes from `root`; of equally cheap ones, one with the fewest arcs.
  ///
  /// The queue is one of buckets where the costs allow, else a heap. Costs equal those of
  /// `single_source_dijkstra` of networkx, the cheapest of parallel arcs counting.
  ///
  /// > Dijkstra, E. W. "A note on two problems in connexion with graphs." *Numerische Mathematik* 1,
  /// > 1959, 269–271. doi:10.1007/BF01386390
  ///
  /// - Parameters:
  ///   - root: The vertex to start from.
  ///   - costs: The cost of each arc, finite and not negative; indexed by arc.
  /// - Returns: The tree, with the cost and the route to every vertex it reaches.
  /// - Complexity: O((V + A) log A) time, O(V + A) with buckets; O(V + A) space.
  public func leastCostTree(from root: Vertex, costs: [Double]) -> LeastCostTree {
    checkVertex(root)
    precondition(costs.count == arcCount, "\(costs.count) costs for \(arcCount) arcs")
    let range = CostRange(costs)
    return range.suitsBuckets
      ? leastCostTree(from: root, costs, CostBuckets(range))
      : leastCostTree(from: root, costs, CostHeap())
  }

  private func leastCostTree<Queue: VertexQueue>(
    from root: Vertex, _ costs: [Double], _ empty: Queue
  ) -> LeastCostTree {
    var labels = [LeastCostTree.Label](repeating: LeastCostTree.Label(), count: vertexCount)
    labels[Int(root)].cost = 0
    var queue = empty
    queue.insert(Tentative(cost: 0, length: 0, vertex: root))
    func search(_ labels: inout [LeastCostTree.Label]) {
      let (rowStarts, heads, costs) = (rowStarts.span, heads.span, costs.span)
      var labels = labels.mutableSpan
      while let settled = queue.popLeast() {
        let tail = Int(settled.vertex)
        guard settled.cost == labels[tail].cost, settled.length == labels[tail].length
        else { continue }
        let length = settled.length + 1
        for arc in rowStarts[tail]..<rowStarts[tail + 1] {
          let head = Int(heads[arc])
          let cost = settled.cost + costs[arc]
          let old = labels[head].cost
          guard cost < old || (cost == old && length < labels[head].length) else { continue }
          labels[head] = LeastCostTree.Label(
            cost: cost, arc: arc, parent: settled.vertex, length: length)
          queue.insert(Tentative(cost: cost, length: length, vertex: heads[arc]))
        }
      }
    }
    search(&labels)
    return LeastCostTree(root: root, labels: labels)
  }

  func checkCosts(_ costs: [Double]) {
    precondition(costs.count == arcCount, "\(costs.count) costs for \(arcCount) arcs")
    for cost in costs where !(cost >= 0 && cost < .infinity) {
      preconditionFailure("the cost \(cost) of an arc is negative or not finite")
    }
  }
}
