extension CSRGraph {
  /// Returns, for every vertex, how many shortest paths between others pass through it, each pair
  /// counting as one however many shortest paths it has.
  ///
  /// Parallel arcs count as one, loops not at all.
  ///
  /// > Brandes, U. "A faster algorithm for betweenness centrality." *Journal of Mathematical
  /// > Sociology* 25(2), 2001, 163–177. doi:10.1080/0022250X.2001.9990249
  ///
  /// - Parameters:
  ///   - scaling: What the sums over pairs are divided by.
  ///   - checkpoint: Called once a source with the number of sources done; may throw to cancel.
  /// - Returns: The scores, indexed by vertex.
  /// - Complexity: O(V · A) time, O(V + A) space.
  public func betweenness(
    _ scaling: PairScaling = .shareOfPairs, checkpoint: (Int) throws -> Void
  ) rethrows -> [Double] {
    var dependencies = DependencySums(simplified())
    for source in vertices {
      try checkpoint(Int(source))
      dependencies.addPaths(from: source)
    }
    scaling.apply(to: &dependencies.sums)
    return dependencies.sums
  }
}

/// The working memory of Brandes' algorithm; every array is indexed by vertex.
private struct DependencySums {
  let graph: CSRGraph
  var sums: [Double]
  private var distances: [Int32]
  private var pathCounts: [Double]
  private var dependencies: [Double]
  private var order: [CSRGraph.Vertex] = []

  init(_ graph: CSRGraph) {
    self.graph = graph
    sums = [Double](repeating: 0, count: graph.vertexCount)
    distances = [Int32](repeating: -1, count: graph.vertexCount)
    pathCounts = sums
    dependencies = sums
    order.reserveCapacity(graph.vertexCount)
  }

  mutating func addPaths(from source: CSRGraph.Vertex) {
    countPaths(from: source)
    gatherDependencies(of: source)
    for vertex in order {
      distances[Int(vertex)] = -1
      pathCounts[Int(vertex)] = 0
      dependencies[Int(vertex)] = 0
    }
  }

  private mutating func countPaths(from source: CSRGraph.Vertex) {
    let graph = graph
    let heads = graph.heads.span
    let rowStarts = graph.rowStarts.span
    order.removeAll(keepingCapacity: true)
    order.append(source)
    distances[Int(source)] = 0
    pathCounts[Int(source)] = 1
    var next = 0
    while next < order.count {
      let tail = Int(order[next])
      next += 1
      let distance = distances[tail] + 1
      let count = pathCounts[tail]
      for arc in rowStarts[tail]..<rowStarts[tail + 1] {
        let head = Int(heads[arc])
        if distances[head] < 0 {
          distances[head] = distance
          order.append(heads[arc])
        }
        if distances[head] == distance { pathCounts[head] += count }
      }
    }
  }

  private mutating func gatherDependencies(of source: CSRGraph.Vertex) {
    let graph = graph
    let heads = graph.heads.span
    let rowStarts = graph.rowStarts.span
    for vertex in order.reversed() where vertex != source {
      let tail = Int(vertex)
      var sum = 0.0
      for arc in rowStarts[tail]..<rowStarts[tail + 1] {
        let head = Int(heads[arc])
        guard distances[head] == distances[tail] + 1 else { continue }
        sum += (1 + dependencies[head]) / pathCounts[head]
      }
      dependencies[tail] = sum * pathCounts[tail]
      sums[tail] += dependencies[tail]
    }
  }
}
