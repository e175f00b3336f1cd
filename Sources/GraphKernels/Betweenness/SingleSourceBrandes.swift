/// Brandes' algorithm from one source after the other, for graphs of great diameter.
struct SingleSourceBrandes<Count: PathCount> {
  /// The distance from the source, -1 where it does not reach; indexed by vertex, as the next two.
  private var distances: [Int32]
  private var pathCounts: [Count]
  private var dependencies: [Double]

  /// What the source reaches, nearest first.
  private var order: [CSRGraph.Vertex] = []

  init(vertexCount: Int) {
    distances = [Int32](repeating: -1, count: vertexCount)
    pathCounts = [Count](repeating: .none, count: vertexCount)
    dependencies = [Double](repeating: 0, count: vertexCount)
  }

  /// Adds the dependencies of one source, or nothing when path counts are too great for `Count`.
  ///
  /// - Returns: Whether it added them.
  mutating func add(
    _ source: CSRGraph.Vertex, of task: BrandesTask, to sums: inout [Double]
  ) -> Bool {
    let isCounted = countPaths(from: source, in: task.outgoing)
    if isCounted {
      for vertex in order.reversed() where vertex != source {
        gather(vertex, in: task.outgoing, task.ends)
        sums[Int(vertex)] += dependencies[Int(vertex)] * task.weights[Int(source)]
      }
    }
    forget()
    return isCounted
  }

  /// Adds the dependencies of one source on the arcs of a simple graph.
  ///
  /// - Returns: Whether it added them.
  mutating func addToArcs(
    _ source: CSRGraph.Vertex, of graph: CSRGraph, ends: [Double], to sums: inout [Double]
  ) -> Bool {
    let isCounted = countPaths(from: source, in: graph)
    if isCounted {
      for vertex in order.reversed() {
        gather(vertex, in: graph, ends)
        for arc in graph.arcs(leaving: vertex) {
          sums[arc] += flow(along: arc, from: Int(vertex), in: graph, ends)
        }
      }
    }
    forget()
    return isCounted
  }

  private mutating func countPaths(from source: CSRGraph.Vertex, in graph: CSRGraph) -> Bool {
    let (rowStarts, heads) = (graph.rowStarts.span, graph.heads.span)
    order.append(source)
    distances[Int(source)] = 0
    pathCounts[Int(source)] = .one
    var next = 0
    while next < order.count {
      let tail = Int(order[next])
      next += 1
      let distance = distances[tail] + 1
      let count = pathCounts[tail]
      if count.isLost { return false }
      for arc in rowStarts[tail]..<rowStarts[tail + 1] {
        let head = Int(heads[arc])
        if distances[head] < 0 {
          distances[head] = distance
          order.append(heads[arc])
        }
        if distances[head] == distance { pathCounts[head] += count }
      }
    }
    return true
  }

  private mutating func gather(
    _ vertex: CSRGraph.Vertex, in graph: CSRGraph, _ ends: [Double]
  ) {
    var sum = 0.0
    for arc in graph.arcs(leaving: vertex) {
      sum += flow(along: arc, from: Int(vertex), in: graph, ends)
    }
    dependencies[Int(vertex)] = sum
  }

  /// How many shortest paths from the source use an arc, each end counting as one.
  @inline(__always)
  private func flow(along arc: Int, from tail: Int, in graph: CSRGraph, _ ends: [Double]) -> Double
  {
    let head = Int(graph.heads[arc])
    guard distances[head] == distances[tail] + 1 else { return 0 }
    return pathCounts[tail].share(of: pathCounts[head]) * (ends[head] + dependencies[head])
  }

  private mutating func forget() {
    for vertex in order {
      distances[Int(vertex)] = -1
      pathCounts[Int(vertex)] = .none
      dependencies[Int(vertex)] = 0
    }
    order.removeAll(keepingCapacity: true)
  }
}
