/// Brandes' algorithm with costs from one source after the other.
///
/// It takes 36 bytes a vertex, and 24 an arc at most for what waits.
struct WeightedDependencySums<Count: PathCount> {
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
    var isCounted = true
    distances[Int(source)] = 0
    pathCounts[Int(source)] = .one
    heap.insert(Tentative(cost: 0, length: 0, vertex: source))
    while let settled = heap.popLeast() {
      let tail = Int(settled.vertex)
      guard places[tail] == unsettled else { continue }
      places[tail] = order.count
      order.append(settled.vertex)
      isCounted = isCounted && !pathCounts[tail].isLost
      for arc in graph.arcs(leaving: settled.vertex) {
        let head = Int(graph.heads[arc])
        let distance = settled.cost + costs[arc]
        guard places[head] == unsettled, distance <= distances[head] else { continue }
        if distance < distances[head] {
          distances[head] = distance
          pathCounts[head] = .none
          heap.insert(Tentative(cost: distance, length: 0, vertex: graph.heads[arc]))
        }
        pathCounts[head] += pathCounts[tail]
      }
    }
    return isCounted
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
    for arc in graph.arcs(leaving: vertex) {
      let head = Int(graph.heads[arc])
      guard places[head] > places[tail], distances[tail] + costs[arc] == distances[head]
      else { continue }
      let flow = pathCounts[tail].share(of: pathCounts[head]) * (1 + dependencies[head])
      sum += flow
      body(arc, flow)
    }
    dependencies[tail] = sum
  }
}
