extension CSRGraph {
  /// Returns, for every vertex, how many cheapest paths between others pass through it, each pair
  /// counting as one however many cheapest paths it has.
  ///
  /// Of parallel arcs the cheapest counts, as one; loops count not at all. Paths are equally cheap
  /// when their sums of costs are the same number: take whole numbers as costs where ties matter.
  ///
  /// > Brandes, U. "A faster algorithm for betweenness centrality." *Journal of Mathematical
  /// > Sociology* 25(2), 2001, 163–177. doi:10.1080/0022250X.2001.9990249
  ///
  /// - Parameters:
  ///   - costs: The cost of each arc, finite and greater than 0; indexed by arc.
  ///   - scaling: What the sums over pairs are divided by.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of sources done; may throw to cancel.
  /// - Returns: The scores, indexed by vertex.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(V · A log A) time, O(V + A) space a thread.
  public func betweenness<Failure: Error>(
    costs: [Double], _ scaling: PairScaling = .shareOfPairs, threads: Int = Parallel.cores,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    var scores = try costDependencies(
      costs: costs, from: Array(vertices), threads: threads, checkpoint: checkpoint)
    scaling.apply(to: &scores)
    return scores
  }

  /// The sum over sources of their dependencies on each vertex along cheapest paths.
  func costDependencies<Failure: Error>(
    costs: [Double], from sources: [Vertex], threads: Int, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    checkPositiveCosts(costs)
    let (graph, original) = simplified(keepingCheapest: costs)
    let costs = original.map { costs[$0] }
    let block = 8
    let empty = [Double](repeating: 0, count: vertexCount)
    let stripes = try Parallel.sums(
      ofPieces: (sources.count + block - 1) / block, stripes: 16, threads: threads,
      checkpoint: { (done) throws(Failure) in try checkpoint(done * block) },
      scratch: { WeightedDependencySums(graph, costs: costs) }, sums: { empty }
    ) { piece, dependencies, sums in
      for source in sources[piece * block..<min(sources.count, (piece + 1) * block)] {
        dependencies.addPaths(from: source, to: &sums)
      }
    }
    return stripes.reduce(into: empty) { total, stripe in
      for vertex in total.indices { total[vertex] += stripe[vertex] }
    }
  }
}

/// The working memory of Brandes' algorithm with costs; indexed by vertex but for `costs`.
private struct WeightedDependencySums {
  let graph: CSRGraph
  let costs: [Double]
  private var distances: [Double]
  private var pathCounts: [Double]
  private var dependencies: [Double]
  private var places: [Int]
  private var order: [CSRGraph.Vertex] = []
  private var heap = BinaryHeap<Tentative>()
  private let unsettled = Int.max

  init(_ graph: CSRGraph, costs: [Double]) {
    self.graph = graph
    self.costs = costs
    distances = [Double](repeating: .infinity, count: graph.vertexCount)
    pathCounts = [Double](repeating: 0, count: graph.vertexCount)
    dependencies = pathCounts
    places = [Int](repeating: unsettled, count: graph.vertexCount)
  }

  mutating func addPaths(from source: CSRGraph.Vertex, to sums: inout [Double]) {
    countPaths(from: source)
    gatherDependencies(of: source, to: &sums)
    for vertex in order {
      distances[Int(vertex)] = .infinity
      pathCounts[Int(vertex)] = 0
      dependencies[Int(vertex)] = 0
      places[Int(vertex)] = unsettled
    }
    order.removeAll(keepingCapacity: true)
  }

  private mutating func countPaths(from source: CSRGraph.Vertex) {
    distances[Int(source)] = 0
    pathCounts[Int(source)] = 1
    heap.insert(Tentative(cost: 0, length: 0, vertex: source))
    while let settled = heap.popLeast() {
      let tail = Int(settled.vertex)
      guard places[tail] == unsettled else { continue }
      places[tail] = order.count
      order.append(settled.vertex)
      for arc in graph.arcs(leaving: settled.vertex) {
        let head = Int(graph.heads[arc])
        let distance = settled.cost + costs[arc]
        guard places[head] == unsettled, distance <= distances[head] else { continue }
        if distance < distances[head] {
          distances[head] = distance
          pathCounts[head] = 0
          heap.insert(Tentative(cost: distance, length: 0, vertex: graph.heads[arc]))
        }
        pathCounts[head] += pathCounts[tail]
      }
    }
  }

  private mutating func gatherDependencies(
    of source: CSRGraph.Vertex, to sums: inout [Double]
  ) {
    for vertex in order.reversed() where vertex != source {
      let tail = Int(vertex)
      var sum = 0.0
      for arc in graph.arcs(leaving: vertex) {
        let head = Int(graph.heads[arc])
        guard places[head] > places[tail], distances[tail] + costs[arc] == distances[head]
        else { continue }
        sum += (1 + dependencies[head]) / pathCounts[head]
      }
      dependencies[tail] = sum * pathCounts[tail]
      sums[tail] += dependencies[tail]
    }
  }
}
