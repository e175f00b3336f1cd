/// What the cheapest paths from one vertex to every other cost.
public struct LeastCosts: Sendable {
  /// Indexed by vertex.
  private enum Labels {
    /// Infinite out of reach.
    case real([Double])

    /// ``IntegerCosts/unreached`` out of reach.
    case integer([UInt32])
  }

  private let labels: Labels

  /// The cost of a cheapest path to `vertex`, or `nil` when it is out of reach.
  public func cost(to vertex: CSRGraph.Vertex) -> Double? {
    switch labels {
    case .real(let costs):
      costs[Int(vertex)] == .infinity ? nil : costs[Int(vertex)]
    case .integer(let costs):
      costs[Int(vertex)] == IntegerCosts.unreached ? nil : Double(costs[Int(vertex)])
    }
  }
}

extension LeastCosts {
  /// Searches from a vertex by Dijkstra's method.
  ///
  /// The queue is one of buckets where the costs allow, else a heap. Where all costs are whole numbers
  /// from 1 on, the greatest less than 4096 times the least and their sums below 2^31 on any path, it
  /// calculates in whole numbers and takes about a quarter of the time. Costs equal those of
  /// `single_source_dijkstra` of networkx, the cheapest of parallel arcs counting.
  ///
  /// > Dijkstra, E. W. "A note on two problems in connexion with graphs." *Numerische Mathematik* 1,
  /// > 1959, 269–271. doi:10.1007/BF01386390
  ///
  /// - Parameters:
  ///   - root: The vertex to start from.
  ///   - costed: The graph and what its arcs cost.
  /// - Complexity: O((V + A) log A) time, O(V + A) with buckets; 4 bytes a vertex with whole numbers,
  ///   else 8, and what waits in the queue.
  public init(from root: CSRGraph.Vertex, in costed: CostedGraph) {
    costed.graph.checkVertex(root)
    if let integers = costed.integers {
      labels = .integer(integers.leastCosts(from: root))
    } else if costed.range.suitsBuckets {
      labels = .real(Self.costs(from: root, in: costed, CostBuckets(costed.range)))
    } else {
      labels = .real(Self.costs(from: root, in: costed, CostHeap()))
    }
  }

  private static func costs<Queue: VertexQueue>(
    from root: CSRGraph.Vertex, in costed: CostedGraph, _ empty: Queue
  ) -> [Double] {
    var least = [Double](repeating: .infinity, count: costed.graph.vertexCount)
    least[Int(root)] = 0
    var queue = empty
    queue.insert(Tentative(cost: 0, vertex: root))
    func search(_ least: inout [Double]) {
      let (rowStarts, heads) = (costed.graph.rowStarts.span, costed.graph.heads.span)
      let costs = costed.costs.span
      var least = least.mutableSpan
      while let settled = queue.popLeast() {
        let tail = Int(settled.vertex)
        guard settled.cost == least[tail] else { continue }
        for arc in rowStarts[tail]..<rowStarts[tail + 1] {
          let head = Int(heads[arc])
          let cost = settled.cost + costs[arc]
          guard cost < least[head] else { continue }
          least[head] = cost
          queue.insert(Tentative(cost: cost, vertex: heads[arc]))
        }
      }
    }
    search(&least)
    return least
  }
}
