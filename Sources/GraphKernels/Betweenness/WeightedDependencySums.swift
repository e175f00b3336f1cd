/// The working memory of Brandes' algorithm with costs; indexed by vertex but for `costs`.
struct WeightedDependencySums {
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

  /// Adds the dependencies of a source on each other vertex.
  mutating func addPaths(from source: CSRGraph.Vertex, to sums: inout [Double]) {
    countPaths(from: source)
    for vertex in order.reversed() {
      gatherDependency(on: vertex) { _, _ in }
      if vertex != source { sums[Int(vertex)] += dependencies[Int(vertex)] }
    }
    forget()
  }

  /// Adds the dependencies of a source on each arc; `sums` are indexed by arc.
  mutating func addPaths(from source: CSRGraph.Vertex, toArcs sums: inout [Double]) {
    countPaths(from: source)
    for vertex in order.reversed() { gatherDependency(on: vertex) { sums[$0] += $1 } }
    forget()
  }

  private mutating func forget() {
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
      let share = (1 + dependencies[head]) / pathCounts[head]
      sum += share
      body(arc, share * pathCounts[tail])
    }
    dependencies[tail] = sum * pathCounts[tail]
  }
}
