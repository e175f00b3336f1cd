/// Brandes' algorithm with costs from one source after the other.
///
/// It takes 36 bytes a vertex, and 24 an arc at most for what waits.
struct WeightedBrandes<Count: PathCount> {
  private let graph: CSRGraph

  /// Indexed by arc.
  private let costs: [Double]

  /// The cost of the cheapest path from the source so far; indexed by vertex, as the next three.
  private var distances: [Double]
  private var pathCounts: [Count]
  private var dependencies: [Double]

  /// The place of each vertex in ``order``.
  private var places: [Int]

  /// What the source reaches, nearest first.
  private var order: [CSRGraph.Vertex] = []
  private var heap = BinaryHeap<Tentative>()
  private let unsettled = Int.max

  init(_ graph: CSRGraph, costs: [Double]) {
    self.graph = graph
    self.costs = costs
    distances = [Double](repeating: .infinity, count: graph.vertexCount)
    pathCounts = [Count](repeating: .none, count: graph.vertexCount)
    dependencies = [Double](repeating: 0, count: graph.vertexCount)
    places = [Int](repeating: unsettled, count: graph.vertexCount)
  }

  /// Adds the dependencies of a source on each other vertex, or nothing when path counts are too
  /// great for `Count`.
  ///
  /// - Returns: Whether it added them.
  mutating func addPaths(from source: CSRGraph.Vertex, to sums: inout [Double]) -> Bool {
    defer { forget() }
    guard countPaths(from: source) else { return false }
    for vertex in order.reversed() {
      gatherDependency(on: vertex) { _, _ in }
      if vertex != source { sums[Int(vertex)] += dependencies[Int(vertex)] }
    }
    return true
  }

  /// The same for the dependencies on each arc; `sums` are indexed by arc.
  mutating func addPaths(from source: CSRGraph.Vertex, toArcs sums: inout [Double]) -> Bool {
    defer { forget() }
    guard countPaths(from: source) else { return false }
    for vertex in order.reversed() { gatherDependency(on: vertex) { sums[$0] += $1 } }
    return true
  }

  private mutating func forget() {
    for vertex in order {
      distances[Int(vertex)] = .infinity
      pathCounts[Int(vertex)] = .none
      dependencies[Int(vertex)] = 0
      places[Int(vertex)] = unsettled
    }
    order.removeAll(keepingCapacity: true)
  }

  /// - Returns: Whether no number of paths was lost.
  private mutating func countPaths(from source: CSRGraph.Vertex) -> Bool {
    settle(from: source)
    pathCounts[Int(source)] = .one
    var isCounted = true
    for vertex in order {
      let count = pathCounts[Int(vertex)]
      isCounted = isCounted && !count.isLost
      for arc in graph.arcs(leaving: vertex) where isOnCheapestPath(arc, leaving: vertex) {
        pathCounts[Int(graph.heads[arc])] += count
      }
    }
    return isCounted
  }

  /// Finds what it costs to reach each vertex, and in which order they are reached.
  private mutating func settle(from source: CSRGraph.Vertex) {
    distances[Int(source)] = 0
    heap.insert(Tentative(cost: 0, vertex: source))
    while let settled = heap.popLeast() {
      let tail = Int(settled.vertex)
      guard places[tail] == unsettled else { continue }
      places[tail] = order.count
      order.append(settled.vertex)
      for arc in graph.arcs(leaving: settled.vertex) {
        let head = Int(graph.heads[arc])
        let distance = settled.cost + costs[arc]
        guard distance < distances[head] else { continue }
        distances[head] = distance
        heap.insert(Tentative(cost: distance, vertex: graph.heads[arc]))
      }
    }
  }

  /// Whether an arc leads on as cheaply as any path does, but for what rounding may add.
  @inline(__always)
  private func isOnCheapestPath(_ arc: Int, leaving tail: CSRGraph.Vertex) -> Bool {
    let head = Int(graph.heads[arc])
    return places[head] > places[Int(tail)]
      && (distances[Int(tail)] + costs[arc]).isAsCheap(as: distances[head])
  }

  /// Sums what depends on a vertex, of which the later ones are known.
  ///
  /// - Parameters:
  ///   - vertex: The vertex.
  ///   - body: Called with each arc out of it on a cheapest path, and what depends on the arc.
  @inline(__always)
  private mutating func gatherDependency(
    on vertex: CSRGraph.Vertex, _ body: (_ arc: Int, _ dependency: Double) -> Void
  ) {
    let tail = Int(vertex)
    var sum = 0.0
    for arc in graph.arcs(leaving: vertex) where isOnCheapestPath(arc, leaving: vertex) {
      let head = Int(graph.heads[arc])
      let flow = pathCounts[tail].share(of: pathCounts[head]) * (1 + dependencies[head])
      sum += flow
      body(arc, flow)
    }
    dependencies[tail] = sum
  }
}
