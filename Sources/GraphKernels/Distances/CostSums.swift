/// What the costs of cheapest paths between a vertex and all others come to.
public struct CostSums: Sendable, Hashable {
  /// The number of other vertices with a path.
  public internal(set) var reached = 0

  /// The sum of the costs of these paths.
  public internal(set) var total = 0.0

  /// The sum of their inverses.
  public internal(set) var inverse = 0.0

  /// The greatest of them, 0 when there is none.
  public internal(set) var greatest = 0.0
}

extension CSRGraph {
  /// Returns what the costs of the cheapest paths between each vertex and all others come to.
  ///
  /// Of parallel arcs the cheapest counts; loops change nothing. Sums are taken in the order in
  /// which vertices are settled: by cost, then by number.
  ///
  /// > Dijkstra, E. W. "A note on two problems in connexion with graphs." *Numerische Mathematik* 1,
  /// > 1959, 269–271. doi:10.1007/BF01386390
  ///
  /// - Parameters:
  ///   - costs: The cost of each arc, finite and greater than 0; indexed by arc.
  ///   - reach: Which way costs are summed; the same in an undirected graph.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of vertices done; may throw to cancel.
  /// - Returns: The sums, indexed by vertex.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(V · A log A) time; O(V + A) space a thread.
  public func costSums<Failure: Error>(
    costs: [Double], _ reach: Reach = .incoming, threads: Int = Parallel.cores,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [CostSums] {
    checkPositiveCosts(costs)
    let (graph, original) = reach == .outgoing ? (self, Array(heads.indices)) : reversed()
    let costs = reach == .outgoing ? costs : original.map { costs[$0] }
    let blocks = try Parallel.sums(
      of: vertexCount, inBlocksOf: 16, threads: threads, checkpoint: checkpoint,
      scratch: { CostQueue(vertexCount: vertexCount) }, sums: { [CostSums]() }
    ) { source, queue, sums in
      sums.append(queue.sums(from: Vertex(source), in: graph, costs: costs))
    }
    return Array(blocks.joined())
  }
}

/// Dijkstra's search from one source after the other.
private struct CostQueue {
  private var least: [Double]
  private var reached: [CSRGraph.Vertex] = []
  private var heap = BinaryHeap<Tentative>()

  init(vertexCount: Int) { least = [Double](repeating: .infinity, count: vertexCount) }

  mutating func sums(
    from source: CSRGraph.Vertex, in graph: CSRGraph, costs: [Double]
  ) -> CostSums {
    var sums = CostSums()
    least[Int(source)] = 0
    reached.append(source)
    heap.insert(Tentative(cost: 0, vertex: source))
    while let settled = heap.popLeast() {
      guard settled.cost == least[Int(settled.vertex)] else { continue }
      if settled.vertex != source { sums.add(settled.cost) }
      for arc in graph.arcs(leaving: settled.vertex) {
        let head = Int(graph.heads[arc])
        let cost = settled.cost + costs[arc]
        guard cost < least[head] else { continue }
        if least[head] == .infinity { reached.append(graph.heads[arc]) }
        least[head] = cost
        heap.insert(Tentative(cost: cost, vertex: graph.heads[arc]))
      }
    }
    for vertex in reached { least[Int(vertex)] = .infinity }
    reached.removeAll(keepingCapacity: true)
    return sums
  }
}

extension CostSums {
  fileprivate mutating func add(_ cost: Double) {
    reached += 1
    total += cost
    inverse += 1 / cost
    greatest = max(greatest, cost)
  }

  /// How near a vertex with these costs is to the `others` other vertices.
  func closeness(_ scaling: ClosenessScaling, others: Int) -> Double {
    guard reached > 0 else { return 0 }
    let nearness = Double(reached) / total
    return scaling == .withinReach ? nearness : nearness * (Double(reached) / Double(others))
  }
}
