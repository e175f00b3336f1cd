/// Moves vertices one at a time to the neighbouring community that raises modularity most.
///
/// A vertex waits in a queue until it is looked at, and again when a neighbour has moved away.
///
/// > Ozaki, N., Tezuka, H., Inaba, M. "A simple acceleration method for the Louvain algorithm."
/// > *International Journal of Computer and Electrical Engineering* 8(3), 2016, 207–218.
struct LocalMoving {
  typealias Vertex = CSRGraph.Vertex

  let graph: CommunityGraph
  let resolution: Double

  /// The community each vertex is in, a number below the number of vertices; indexed by vertex.
  var labels: [Int32]

  /// The strength of each community; indexed by community.
  private var strengths: [Double]
  private var sums: WeightSums
  private var visits = 0

  init(_ graph: CommunityGraph, from labels: [Int32], resolution: Double) {
    self.graph = graph
    self.resolution = resolution
    self.labels = labels
    strengths = [Double](repeating: 0, count: graph.vertexCount)
    for (vertex, label) in labels.enumerated() { strengths[Int(label)] += graph.strengths[vertex] }
    sums = WeightSums(graph.vertexCount)
  }

  /// Moves vertices until none wants to or enough were looked at.
  ///
  /// - Parameters:
  ///   - order: The order in which the vertices are looked at first.
  ///   - limit: How many vertices are looked at, again or not.
  ///   - checkpoint: Called now and then with the number of vertices looked at; may throw to cancel.
  /// - Returns: Whether any moved.
  /// - Throws: What `checkpoint` throws.
  mutating func run<Failure: Error>(
    _ order: [Vertex], limit: Int = .max, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    var isWaiting = [Bool](repeating: true, count: graph.vertexCount)
    var (queue, next) = (order, 0)
    var hasMoved = false
    while next < queue.count, visits < limit {
      let vertex = Int(queue[next])
      next += 1
      isWaiting[vertex] = false
      visits += 1
      if visits % 8192 == 0 { try checkpoint(visits) }
      guard let label = betterCommunity(of: vertex) else { continue }
      hasMoved = true
      strengths[Int(labels[vertex])] -= graph.strengths[vertex]
      strengths[Int(label)] += graph.strengths[vertex]
      labels[vertex] = label
      wakeNeighbours(of: vertex, in: label, &queue, &isWaiting)
      if next > graph.vertexCount {
        queue.removeFirst(next)
        next = 0
      }
    }
    return hasMoved
  }

  private func wakeNeighbours(
    of vertex: Int, in label: Int32, _ queue: inout [Vertex], _ isWaiting: inout [Bool]
  ) {
    let (heads, labels) = (graph.heads.span, labels.span)
    var isWaiting = isWaiting.mutableSpan
    for arc in graph.rowStarts[vertex]..<graph.rowStarts[vertex + 1] {
      let head = Int(heads[arc])
      guard !isWaiting[head], labels[head] != label else { continue }
      isWaiting[head] = true
      queue.append(heads[arc])
    }
  }

  /// The community that a vertex would rather be in, the first met of equals; `nil` for its own.
  private mutating func betterCommunity(of vertex: Int) -> Int32? {
    sums.add(graph, labels, around: vertex)
    let own = labels[vertex]
    let share = resolution * graph.strengths[vertex] / graph.total
    var best = own
    var most =
      sums.values[Int(own)] - share * (strengths[Int(own)] - graph.strengths[vertex])
      + 1e-13 * graph.total
    for label in sums.touched where label != own {
      let gain = sums.values[Int(label)] - share * strengths[Int(label)]
      if gain > most { (best, most) = (label, gain) }
    }
    sums.clear()
    return best == own ? nil : best
  }
}
