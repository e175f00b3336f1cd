extension CSRGraph {
  /// Returns communities that are denser inside than chance would have them, by the Leiden method.
  ///
  /// As ``louvain(weights:resolution:seed:checkpoint:)``, but in the second ascent, before communities
  /// become vertices, they are refined: each is built anew from its vertices, joining only what is
  /// well connected, the best join first (the paper draws lots). No community falls into parts. One
  /// thread works, so the seed alone decides.
  ///
  /// > Traag, V. A., Waltman, L., van Eck, N. J. "From Louvain to Leiden: guaranteeing well-connected
  /// > communities." *Scientific Reports* 9, 2019, 5233. doi:10.1038/s41598-019-41695-z
  ///
  /// - Parameters:
  ///   - weights: The weight of each arc, the same both ways, not negative; `nil` where all are 1.
  ///   - resolution: Above 1 for smaller communities, below for larger ones.
  ///   - seed: What the order of vertices is drawn from.
  ///   - checkpoint: Called now and then with the number of vertices looked at; may throw to cancel.
  /// - Returns: The communities.
  /// - Throws: What `checkpoint` throws.
  /// - Precondition: Every edge is two arcs, every loop one, as ``undirected()`` makes them.
  /// - Complexity: About O(A) time for each of a few rounds; O(V + A) space.
  public func leiden<Failure: Error>(
    weights: [Double]? = nil, resolution: Double = 1, seed: UInt64 = 0,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> Partition {
    var graph = CommunityGraph(self, weights: weights)
    var order = SeededOrder(seed: seed)

    let first = try graph.ascent(
      from: Array(vertices), looks: vertexCount, resolution, &order, checkpoint: checkpoint)

    /// The vertex of `graph` that each vertex is part of, and the community of each of those.
    var parts = Array(vertices)
    var communities = first.labels
    while graph.total > 0 {
      var moving = LocalMoving(graph, from: communities, resolution: resolution)
      let hasMoved = try moving.run(order.order(graph.vertexCount), checkpoint: checkpoint)
      communities = moving.labels
      var refinement = Refinement(graph, of: communities, resolution: resolution)
      let refined = Partition(renumbering: refinement.run(order.order(graph.vertexCount)))
      guard hasMoved || refined.count < graph.vertexCount else { break }
      for vertex in parts.indices { parts[vertex] = refined.labels[Int(parts[vertex])] }
      communities = Self.carriedOver(communities, to: refined)
      graph = graph.merging(refined)
    }
    return connectedParts(of: parts.map { communities[Int($0)] })
  }

  /// The partition into what hangs together inside each group.
  ///
  /// To part what does not hang together never lowers modularity.
  private func connectedParts(of labels: [Int32]) -> Partition {
    var parts = [Int32](repeating: -1, count: vertexCount)
    var pending: [Vertex] = []
    for root in vertices where parts[Int(root)] < 0 {
      parts[Int(root)] = root
      pending.append(root)
      while let tail = pending.popLast() {
        for arc in arcs(leaving: tail) {
          let head = Int(heads[arc])
          guard parts[head] < 0, labels[head] == labels[Int(tail)] else { continue }
          parts[head] = root
          pending.append(heads[arc])
        }
      }
    }
    return Partition(renumbering: parts)
  }

  /// The community of each group of a finer partition, renumbered.
  private static func carriedOver(_ communities: [Int32], to refined: Partition) -> [Int32] {
    var carried = [Int32](repeating: 0, count: refined.count)
    for (vertex, group) in refined.labels.enumerated() {
      carried[Int(group)] = communities[vertex]
    }
    var names = [Int32](repeating: -1, count: communities.count)
    var count: Int32 = 0
    return carried.map { label in
      if names[Int(label)] < 0 {
        names[Int(label)] = count
        count += 1
      }
      return names[Int(label)]
    }
  }
}

/// Builds each community anew from single vertices, joining only what is well connected to the rest
/// of the community.
private struct Refinement {
  let graph: CommunityGraph
  let communities: [Int32]
  let resolution: Double

  /// The part each vertex is in, named by a vertex; indexed by vertex.
  private var parts: [Int32]

  /// The strength of each part, and the weight of its arcs to the rest of its community.
  private var strengths: [Double]
  private var outward: [Double]
  private var isSingle: [Bool]

  /// The strength of each community; indexed by community.
  private var totals: [Double]
  private var sums: WeightSums

  init(_ graph: CommunityGraph, of communities: [Int32], resolution: Double) {
    self.graph = graph
    self.communities = communities
    self.resolution = resolution
    parts = (0..<graph.vertexCount).map { Int32($0) }
    strengths = graph.strengths
    outward = [Double](repeating: 0, count: graph.vertexCount)
    isSingle = [Bool](repeating: true, count: graph.vertexCount)
    totals = outward
    sums = WeightSums(graph.vertexCount)
    for vertex in parts.indices { totals[Int(communities[vertex])] += graph.strengths[vertex] }
    let (heads, labels) = (graph.heads.span, communities.span)
    for vertex in parts.indices {
      for arc in graph.rowStarts[vertex]..<graph.rowStarts[vertex + 1]
      where labels[Int(heads[arc])] == labels[vertex] && Int(heads[arc]) != vertex {
        outward[vertex] += graph.weights.isEmpty ? 1 : graph.weights[arc]
      }
    }
  }

  mutating func run(_ order: [CSRGraph.Vertex]) -> [Int32] {
    for vertex in order where isSingle[Int(vertex)] {
      if isWellConnected(vertex, of: communities[Int(vertex)]) { join(Int(vertex)) }
    }
    return parts
  }

  /// Whether a part is tied to the rest of its community as strongly as chance would have it.
  private func isWellConnected(_ part: Int32, of community: Int32) -> Bool {
    let strength = strengths[Int(part)]
    return outward[Int(part)]
      >= resolution * strength * (totals[Int(community)] - strength) / graph.total
  }

  /// Moves a single vertex to the part of its community that raises modularity most.
  private mutating func join(_ vertex: Int) {
    sums.add(graph, parts, around: vertex)
    let community = communities[vertex]
    let share = resolution * graph.strengths[vertex] / graph.total
    var best: Int32?
    var most = 0.0
    for part in sums.touched where communities[Int(part)] == community && Int(part) != vertex {
      let gain = sums.values[Int(part)] - share * strengths[Int(part)]
      if gain > most, isWellConnected(part, of: community) { (best, most) = (part, gain) }
    }
    if let best {
      outward[Int(best)] += outward[vertex] - 2 * sums.values[Int(best)]
      strengths[Int(best)] += strengths[vertex]
      parts[vertex] = best
      isSingle[Int(best)] = false
      isSingle[vertex] = false
    }
    sums.clear()
  }
}
