extension PathSearch {
  /// The cheapest way, of those one with the fewest arcs: Dijkstra's algorithm from the goal.
  ///
  /// - Complexity: O((V + A) log A).
  func cheapestWay(_ costs: [Double]) -> [Int]? {
    let spur = spur
    var least = [Double](repeating: .infinity, count: graph.vertexCount)
    var lengths = [Int32](repeating: .max, count: graph.vertexCount)
    var heap = BinaryHeap<Tentative>()
    least[Int(goal)] = 0
    lengths[Int(goal)] = 0
    heap.insert(Tentative(cost: 0, length: 0, vertex: goal))
    while let settled = heap.popLeast(), settled.vertex != spur {
      let head = Int(settled.vertex)
      guard settled.cost == least[head], settled.length == lengths[head] else { continue }
      for arc in reversed.arcs(leaving: settled.vertex) {
        let tail = reversed.heads[arc]
        let cost = costs[originalArcs[arc]] + settled.cost
        let length = settled.length + 1
        guard (cost, length) < (least[Int(tail)], lengths[Int(tail)]),
          allows(tail, settled.vertex, from: spur)
        else { continue }
        least[Int(tail)] = cost
        lengths[Int(tail)] = length
        heap.insert(Tentative(cost: cost, length: length, vertex: tail))
      }
    }
    guard least[Int(spur)] < .infinity else { return nil }
    var way: [Int] = []
    var vertex = spur
    while vertex != goal {
      var best: Int?
      for arc in graph.arcs(leaving: vertex) {
        let (tail, head) = (Int(vertex), Int(graph.heads[arc]))
        if let best, graph.heads[best] <= graph.heads[arc] { continue }
        guard costs[arc] + least[head] == least[tail], lengths[head] == lengths[tail] - 1,
          allows(vertex, graph.heads[arc], from: spur)
        else { continue }
        best = arc
      }
      guard let best else { return nil }
      way.append(best)
      vertex = graph.heads[best]
    }
    return way
  }
}
