extension PathSearch {
  /// The shortest way; of those, where ranks are given, one with the best worst arc.
  ///
  /// - Complexity: O(V + A).
  func shortestWay(thenRanks ranks: [Int]?) -> [Int]? {
    let spur = spur
    let (lengths, order) = arcsToGoal()
    guard lengths[Int(spur)] >= 0 else { return nil }
    guard let ranks else { return shortestWay(lengths) }
    var worst = [Int](repeating: .max, count: graph.vertexCount)
    worst[Int(goal)] = worstRank(ranks)
    for tail in order.dropFirst() {
      for arc in graph.arcs(leaving: tail) {
        let head = Int(graph.heads[arc])
        guard lengths[head] >= 0, lengths[head] == lengths[Int(tail)] - 1,
          allows(tail, graph.heads[arc], from: spur)
        else { continue }
        worst[Int(tail)] = min(worst[Int(tail)], max(ranks[arc], worst[head]))
      }
    }
    return shortestWay(lengths, ranks: ranks, limit: worst[Int(spur)], worst: worst)
  }

  /// The way whose worst arc is best, of those one with the fewest arcs.
  ///
  /// > Pollack, M. "The maximum capacity through a network." *Operations Research* 8(5), 1960,
  /// > 733–736. doi:10.1287/opre.8.5.733
  ///
  /// - Complexity: O((V + A) log A).
  func widestWay(_ ranks: [Int]) -> [Int]? {
    guard let limit = bestWorstRank(ranks) else { return nil }
    let (lengths, _) = arcsToGoal(ranks: ranks, limit: limit)
    return shortestWay(lengths, ranks: ranks, limit: limit)
  }

  /// The worst rank in the beginning.
  private func worstRank(_ ranks: [Int]) -> Int {
    beginning.arcs.reduce(.min) { max($0, ranks[$1]) }
  }

  /// The least rank that must be put up with between the spur and the goal.
  private func bestWorstRank(_ ranks: [Int]) -> Int? {
    let spur = spur
    let worstRank = worstRank(ranks)
    var worst = [Int](repeating: .max, count: graph.vertexCount)
    var isReached = [Bool](repeating: false, count: graph.vertexCount)
    var heap = BinaryHeap<RankedVertex>()
    worst[Int(goal)] = worstRank
    isReached[Int(goal)] = true
    heap.insert(RankedVertex(rank: worstRank, vertex: goal))
    while let settled = heap.popLeast() {
      if settled.vertex == spur { return settled.rank }
      guard settled.rank == worst[Int(settled.vertex)] else { continue }
      for arc in reversed.arcs(leaving: settled.vertex) {
        let tail = reversed.heads[arc]
        let rank = max(ranks[originalArcs[arc]], settled.rank)
        guard !isReached[Int(tail)] || rank < worst[Int(tail)],
          allows(tail, settled.vertex, from: spur)
        else { continue }
        isReached[Int(tail)] = true
        worst[Int(tail)] = rank
        heap.insert(RankedVertex(rank: rank, vertex: tail))
      }
    }
    return nil
  }

  /// The number of arcs from each vertex to the goal, -1 where there is no way or it is longer than
  /// from the spur; and the vertices with a way, nearest first.
  private func arcsToGoal(
    ranks: [Int]? = nil, limit: Int = .max
  ) -> (lengths: [Int32], order: [CSRGraph.Vertex]) {
    let spur = spur
    var lengths = [Int32](repeating: -1, count: graph.vertexCount)
    var order = [goal]
    lengths[Int(goal)] = 0
    var next = 0
    while next < order.count, order[next] != spur {
      let head = order[next]
      next += 1
      for arc in reversed.arcs(leaving: head) {
        let tail = reversed.heads[arc]
        guard lengths[Int(tail)] < 0, allows(tail, head, from: spur) else { continue }
        if let ranks, ranks[originalArcs[arc]] > limit { continue }
        lengths[Int(tail)] = lengths[Int(head)] + 1
        order.append(tail)
      }
    }
    return (lengths, order)
  }

  /// The way along which the lengths go down, to the lowest vertices and by the best arcs within
  /// the limit.
  private func shortestWay(
    _ lengths: [Int32], ranks: [Int]? = nil, limit: Int = .max, worst: [Int]? = nil
  ) -> [Int]? {
    let spur = spur
    var way: [Int] = []
    var vertex = spur
    while vertex != goal {
      var best: Int?
      for arc in graph.arcs(leaving: vertex) {
        let head = graph.heads[arc]
        guard lengths[Int(head)] >= 0, lengths[Int(head)] == lengths[Int(vertex)] - 1,
          (ranks?[arc] ?? .min) <= limit, (worst?[Int(head)] ?? .min) <= limit,
          allows(vertex, head, from: spur)
        else { continue }
        if let best, !isBetter(arc, than: best, ranks) { continue }
        best = arc
      }
      guard let best else { return nil }
      way.append(best)
      vertex = graph.heads[best]
    }
    return way
  }

  private func isBetter(_ arc: Int, than other: Int, _ ranks: [Int]?) -> Bool {
    let (head, otherHead) = (graph.heads[arc], graph.heads[other])
    guard head == otherHead, let ranks else { return head < otherHead }
    return ranks[arc] < ranks[other]
  }
}

private struct RankedVertex: Comparable {
  let rank: Int
  let vertex: CSRGraph.Vertex

  static func < (left: RankedVertex, right: RankedVertex) -> Bool {
    (left.rank, left.vertex) < (right.rank, right.vertex)
  }
}
