/// Which community a vertex would rather be in.
@safe struct CommunityChoice {
  let graph: CommunityGraph

  /// How much chance counts.
  let resolution: Double

  /// The strength of each community; indexed by community.
  let strengths: UnsafeMutableBufferPointer<Double>

  /// The neighboring community that raises modularity most, the first met of equals.
  ///
  /// - Parameters:
  ///   - vertex: The vertex, the next one gathered by `sums`.
  ///   - labels: The community of each vertex.
  ///   - sums: Empty, before and after.
  /// - Returns: The community; `nil` for its own.
  @inline(__always)
  func better(
    for vertex: Int, _ labels: UnsafeBufferPointer<Int32>, _ sums: NeighborSums
  ) -> Int32? {
    unsafe sums.addNext(vertex, of: graph, labels)
    let own = unsafe labels[vertex]
    let strength = graph.strengths[vertex]
    let share = resolution * strength / graph.total
    var best = own
    var most =
      unsafe sums.sum(of: own) - share * (strengths[Int(own)] - strength) + 1e-13 * graph.total
    for index in 0..<sums.count {
      let entry = sums[index]
      let gain = unsafe entry.sum - share * strengths[Int(entry.label)]
      if gain > most, entry.label != own { (best, most) = (entry.label, gain) }
    }
    sums.clear()
    return best == own ? nil : best
  }
}
