extension CSRGraph {
  /// Returns how often each vertex is a broker: an arc leads to it from one vertex and from it to
  /// another, and none from the one to the other.
  ///
  /// What role it has is told by the groups of the three. Parallel arcs count as one, loops not at
  /// all; where every edge is two arcs, each pair counts both ways. Equals `brokerage` of the R
  /// package sna. Pairs are counted group by group, and those that an arc joins are taken away, which
  /// transitive triads tell.
  ///
  /// > Gould, R. V., Fernandez, R. M. "Structures of mediation: A formal approach to brokerage in
  /// > transaction networks." *Sociological Methodology* 19, 1989, 89–126. doi:10.2307/270949
  ///
  /// - Parameters:
  ///   - groups: The number of each vertex's group, negative where it has none and does not count;
  ///     indexed by vertex.
  ///   - checkpoint: Called now and then with the number of vertices done; may throw to cancel.
  /// - Returns: The numbers of pairs.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(A √A) time, O(V + A) space.
  public func brokerage<Failure: Error>(
    groups: [Int32], checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> BrokerageCounts {
    precondition(groups.count == vertexCount, "\(groups.count) groups for \(vertexCount) vertices")
    let outgoing = simplified()
    let incoming = outgoing.transposed()
    var counts = BrokerageCounts(vertexCount: vertexCount)
    var pairs = PairsByGroup(groups)
    for broker in vertices where groups[Int(broker)] >= 0 {
      pairs.count(
        from: incoming.heads[incoming.arcs(leaving: broker)], by: broker,
        to: outgoing.heads[outgoing.arcs(leaving: broker)], into: &counts)
    }
    try ForwardTies(outgoing, incoming: incoming).forEachTransitiveTriad(checkpoint: checkpoint) {
      first, broker, last in
      let (before, own, after) = (groups[Int(first)], groups[Int(broker)], groups[Int(last)])
      guard before >= 0, own >= 0, after >= 0 else { return }
      counts[broker, BrokerageRole(from: before, by: own, to: after)] -= 1
    }
    return counts
  }
}

/// Counts pairs of different vertices by their groups, without going over the pairs.
private struct PairsByGroup {
  private let groups: [Int32]

  /// How many of those who come before are of each group, 0 between two brokers.
  private var sizes: [Int]
  private var comesBefore: [Bool]

  init(_ groups: [Int32]) {
    self.groups = groups
    sizes = [Int](repeating: 0, count: Int(groups.max() ?? -1) + 1)
    comesBefore = [Bool](repeating: false, count: groups.count)
  }

  /// Counts the pairs of those before and those after a broker, whether or not an arc joins them.
  mutating func count(
    from before: ArraySlice<CSRGraph.Vertex>, by broker: CSRGraph.Vertex,
    to after: ArraySlice<CSRGraph.Vertex>, into counts: inout BrokerageCounts
  ) {
    let before = before.filter { groups[Int($0)] >= 0 }
    let after = after.filter { groups[Int($0)] >= 0 }
    let own = groups[Int(broker)]
    for vertex in before {
      sizes[Int(groups[Int(vertex)])] += 1
      comesBefore[Int(vertex)] = true
    }
    let fromOwn = sizes[Int(own)]
    let toOwn = after.count { groups[Int($0)] == own }
    let alike = after.reduce(0) { $0 + sizes[Int(groups[Int($1)])] }  // pairs of one group
    let (fromOthers, toOthers) = (before.count - fromOwn, after.count - toOwn)
    let same = after.filter { comesBefore[Int($0)] }  // who comes before and after is no pair
    let sameOwn = same.count { groups[Int($0)] == own }
    counts[broker, .coordinator] = fromOwn * toOwn - sameOwn
    counts[broker, .gatekeeper] = fromOthers * toOwn
    counts[broker, .representative] = fromOwn * toOthers
    counts[broker, .consultant] = alike - fromOwn * toOwn - (same.count - sameOwn)
    counts[broker, .liaison] = fromOthers * toOthers - (alike - fromOwn * toOwn)
    for vertex in before {
      sizes[Int(groups[Int(vertex)])] = 0
      comesBefore[Int(vertex)] = false
    }
  }
}
