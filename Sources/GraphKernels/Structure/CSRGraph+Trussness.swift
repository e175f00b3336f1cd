extension CSRGraph {
  /// Returns the trussness of each arc: the largest k such that it is in a k-truss, a part of the
  /// graph in which every edge is in k - 2 triangles or more.
  ///
  /// Edges are peeled off, those in the fewest triangles left first. An edge in no triangle has 2.
  /// Parallel arcs have what one of them would have, loops 0. An edge is in `k_truss` of networkx
  /// just for the k up to its trussness.
  ///
  /// > Cohen, J. "Trusses: Cohesive subgraphs for social network analysis." *National Security
  /// > Agency Technical Report*, 2008.
  /// >
  /// > Wang, J., Cheng, J. "Truss decomposition in massive networks." *Proceedings of the VLDB
  /// > Endowment* 5(9), 2012, 812–823. doi:10.14778/2311906.2311909
  ///
  /// - Parameter checkpoint: Called now and then with the number of edges done, which goes up to
  ///   twice their number: they are gone over twice; may throw to cancel.
  /// - Returns: The trussness, indexed by arc.
  /// - Throws: What `checkpoint` throws.
  /// - Precondition: Every arc has its reverse.
  /// - Complexity: O(A √A log V) time, O(V + A) space.
  public func trussness<Failure: Error>(
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Int32] {
    let simple = simplified()
    let edges = TriangleEdges(simple)
    let ofEdges = try edges.trussness(checkpoint: checkpoint)
    var trussness = [Int32](repeating: 0, count: arcCount)
    for tail in vertices {
      let row = simple.arcs(leaving: tail)
      for arc in arcs(leaving: tail) {
        guard let place = simple.place(of: heads[arc], in: row) else { continue }  // a loop
        trussness[arc] = ofEdges[edges.edgeOfArc[place]]
      }
    }
    return trussness
  }
}

/// The edges of a simple undirected graph, each once, and the triangles they are in.
private struct TriangleEdges {
  private let graph: CSRGraph

  /// The number of the edge that each arc is; indexed by arc.
  private(set) var edgeOfArc: [Int]

  /// The ends of each edge, the one with the shorter row first.
  private var ends: [(CSRGraph.Vertex, CSRGraph.Vertex)] = []

  /// - Parameter graph: A graph without loops and parallel arcs, its rows ascending, in which every
  ///   arc has its reverse.
  init(_ graph: CSRGraph) {
    self.graph = graph
    edgeOfArc = [Int](repeating: 0, count: graph.arcCount)
    ends.reserveCapacity(graph.arcCount / 2)
    var reverse = graph.rowStarts  // where the next reverse arc stands in each row
    for tail in graph.vertices {
      for arc in graph.arcs(leaving: tail) where graph.heads[arc] > tail {
        let head = graph.heads[arc]
        edgeOfArc[arc] = ends.count
        edgeOfArc[reverse[Int(head)]] = ends.count
        reverse[Int(head)] += 1
        let isShorter = graph.arcs(leaving: tail).count <= graph.arcs(leaving: head).count
        ends.append(isShorter ? (tail, head) : (head, tail))
      }
    }
  }

  /// Hands over the other two edges of each triangle that an edge is in.
  private func forEachTriangle(of edge: Int, _ body: (Int, Int) -> Void) {
    let (first, second) = ends[edge]
    let row = graph.arcs(leaving: second)
    for arc in graph.arcs(leaving: first) {
      guard let place = graph.place(of: graph.heads[arc], in: row) else { continue }
      body(edgeOfArc[arc], edgeOfArc[place])
    }
  }

  /// The trussness of each edge; indexed by edge.
  func trussness<Failure: Error>(
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Int32] {
    var left = [Int32](repeating: 0, count: ends.count)
    for edge in ends.indices {
      if edge % 1024 == 0 { try checkpoint(edge) }
      forEachTriangle(of: edge) { _, _ in left[edge] += 1 }
    }
    var isPeeled = [Bool](repeating: false, count: ends.count)
    var remaining = Array(ends.indices)
    var peeled: [Int] = []
    var (level, done): (Int32, Int) = (-1, 0)
    while !remaining.isEmpty {
      remaining.removeAll { left[$0] <= level }
      guard let least = remaining.lazy.map({ left[$0] }).min() else { break }
      level = least
      peeled = remaining.filter { left[$0] == level }
      var next = 0
      while next < peeled.count {
        let edge = peeled[next]
        next += 1
        forEachTriangle(of: edge) { first, second in
          guard !isPeeled[first], !isPeeled[second] else { return }
          for other in [first, second] where left[other] > level {
            left[other] -= 1
            if left[other] == level { peeled.append(other) }
          }
        }
        isPeeled[edge] = true
        done += 1
        if done % 1024 == 0 { try checkpoint(ends.count + done) }
      }
    }
    return left.map { $0 + 2 }
  }
}
