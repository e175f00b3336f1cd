/// An undirected weighted graph whose vertices may stand for groups of vertices.
struct CommunityGraph {
  typealias Vertex = CSRGraph.Vertex

  let rowStarts: [Int]
  let heads: [Vertex]

  /// The weight of each arc; empty where all are 1.
  let weights: [Double]

  /// Twice the weight inside each vertex: its loops, or the edges of the group it stands for.
  let inner: [Double]

  /// The weight of all arcs out of each vertex and inside it.
  let strengths: [Double]

  /// The sum of ``strengths``, twice the weight of the graph.
  let total: Double

  var vertexCount: Int { rowStarts.count - 1 }

  /// - Parameters:
  ///   - graph: A graph with every edge as two arcs and every loop as one.
  ///   - weights: The weight of each arc, the same both ways, not negative; `nil` where all are 1.
  init(_ graph: CSRGraph, weights: [Double]?) {
    precondition(
      weights.map { $0.count == graph.arcCount } ?? true,
      "\(weights?.count ?? 0) weights for \(graph.arcCount) arcs")
    var inner = [Double](repeating: 0, count: graph.vertexCount)
    let heads = graph.heads.span
    let strengths = graph.vertices.map { tail in
      var strength = 0.0
      for arc in graph.arcs(leaving: tail) {
        let weight = weights?[arc] ?? 1
        strength += weight
        if heads[arc] == tail {
          strength += weight
          inner[Int(tail)] += 2 * weight
        }
      }
      return strength
    }
    rowStarts = graph.rowStarts
    self.heads = graph.heads
    self.weights = weights ?? []
    self.inner = inner
    self.strengths = strengths
    total = strengths.reduce(0, +)
  }

  /// The graph whose vertices are the groups of this one's.
  ///
  /// - Complexity: O(V + A).
  func merging(_ partition: Partition) -> CommunityGraph {
    CommunityGraph(self, partition)
  }

  private init(_ fine: CommunityGraph, _ partition: Partition) {
    let (members, starts) = Self.members(partition)
    var (rowStarts, heads, weights): ([Int], [Vertex], [Double]) = ([0], [], [])
    rowStarts.reserveCapacity(partition.count + 1)
    heads.reserveCapacity(fine.heads.count / 2)
    weights.reserveCapacity(fine.heads.count / 2)
    var inner = [Double](repeating: 0, count: partition.count)
    var strengths = inner
    var sums = WeightSums(partition.count)
    let labels = partition.labels
    for group in 0..<partition.count {
      for place in starts[group]..<starts[group + 1] {
        let vertex = Int(members[place])
        inner[group] += fine.inner[vertex]
        strengths[group] += fine.strengths[vertex]
        sums.add(fine, labels, around: vertex)
      }
      for other in sums.touched {
        if Int(other) == group {
          inner[group] += sums.values[group]
        } else {
          heads.append(other)
          weights.append(sums.values[Int(other)])
        }
      }
      sums.clear()
      rowStarts.append(heads.count)
    }
    (self.rowStarts, self.heads, self.weights) = (rowStarts, heads, weights)
    (self.inner, self.strengths, total) = (inner, strengths, fine.total)
  }

  private static func members(_ partition: Partition) -> (members: [Vertex], starts: [Int]) {
    var starts = [Int](repeating: 0, count: partition.count + 1)
    for label in partition.labels { starts[Int(label) + 1] += 1 }
    for group in 0..<partition.count { starts[group + 1] += starts[group] }
    var next = starts
    var members = [Vertex](repeating: 0, count: partition.labels.count)
    for (vertex, label) in partition.labels.enumerated() {
      members[next[Int(label)]] = Vertex(vertex)
      next[Int(label)] += 1
    }
    return (members, starts)
  }
}

/// Sums of weights by community that are cleared in no more time than they were made.
struct WeightSums {
  /// Indexed by community.
  private(set) var values: [Double]

  /// The communities that have a sum, in the order in which they were met.
  private(set) var touched: [Int32] = []

  init(_ count: Int) { values = [Double](repeating: 0, count: count) }

  /// Adds the weights of the arcs out of a vertex to the communities they lead to.
  ///
  /// Loops of a vertex are not followed: ``CommunityGraph/inner`` has them.
  mutating func add(_ graph: CommunityGraph, _ labels: [Int32], around vertex: Int) {
    Self.add(graph, labels, around: vertex, &values, &touched)
  }

  private static func add(
    _ graph: CommunityGraph, _ labels: [Int32], around vertex: Int,
    _ values: inout [Double], _ touched: inout [Int32]
  ) {
    let (heads, weights, labels) = (graph.heads.span, graph.weights.span, labels.span)
    let isWeighted = !weights.isEmpty
    var values = values.mutableSpan
    for arc in graph.rowStarts[vertex]..<graph.rowStarts[vertex + 1] {
      let weight = isWeighted ? weights[arc] : 1
      guard Int(heads[arc]) != vertex, weight > 0 else { continue }
      let label = labels[Int(heads[arc])]
      if values[Int(label)] == 0 { touched.append(label) }
      values[Int(label)] += weight
    }
  }

  mutating func clear() {
    for label in touched { values[Int(label)] = 0 }
    touched.removeAll(keepingCapacity: true)
  }
}
