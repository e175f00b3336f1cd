/// The two scores of HITS.
public struct HubsAndAuthorities: Sendable, Hashable {
  /// How well each vertex leads to authorities, 1 in all, and how far that is settled.
  public let hubs: IteratedScores

  /// How well hubs lead to each vertex, 1 in all; indexed by vertex.
  public let authorities: [Double]
}

extension CSRGraph {
  /// Returns hubs, which lead to authorities, and authorities, to which hubs lead.
  ///
  /// A score of one kind is proportional to the sum of the scores of the other kind along the arcs,
  /// by power iteration. Parallel arcs count each, loops too. All are 0 where there are no arcs.
  /// Equals `hits` of networkx where one pair of scores is dominant.
  ///
  /// > Kleinberg, J. M. "Authoritative sources in a hyperlinked environment." *Journal of the ACM*
  /// > 46(5), 1999, 604–632. doi:10.1145/324133.324140
  ///
  /// - Parameters:
  ///   - weights: What each arc counts, finite and not negative; indexed by arc. Without them 1.
  ///   - isUndirected: Whether every arc is known to have its reverse, which saves time.
  ///   - tolerance: How far a hub score may move in the last round, on average over the vertices.
  ///   - iterationLimit: The most rounds to compute.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called before each round with the number of rounds done; may throw to cancel.
  /// - Returns: The scores and whether they converged.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(V + A) time a round, O(V + A) space.
  public func hubsAndAuthorities<Failure: Error>(
    weights: [Double]? = nil, isUndirected: Bool = false, tolerance: Double = 1e-8,
    iterationLimit: Int = 1000, threads: Int = Parallel.cores,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> HubsAndAuthorities {
    let incoming = incomingSums(weights, isUndirected, threads: threads)
    let outgoing = RowSums(self, weights: weights, threads: threads)
    let start = [Double](repeating: 1 / Double(max(vertexCount, 1)), count: vertexCount)
    var authorities = [Double](repeating: 0, count: vertexCount)
    let hubs = try IteratedScores(
      startingWith: start, tolerance: tolerance, iterationLimit: iterationLimit,
      checkpoint: checkpoint
    ) { hubs in
      authorities = incoming.sums(of: hubs)
      authorities.divide(by: authorities.reduce(0, +))
      var next = outgoing.sums(of: authorities)
      next.divide(by: next.reduce(0, +))
      return next
    }
    return HubsAndAuthorities(hubs: hubs, authorities: authorities)
  }
}
