extension CSRGraph {
  /// Returns the pairs of vertices without an edge that are likeliest to have one, as they have
  /// neighbors in common.
  ///
  /// Parallel arcs count as one, loops not at all. Pairs without a common neighbor are none. Equals
  /// `adamic_adar_index`, `resource_allocation_index` and `jaccard_coefficient` of networkx.
  ///
  /// > Adamic, L. A., Adar, E. "Friends and neighbors on the Web." *Social Networks* 25(3), 2003,
  /// > 211–230. doi:10.1016/S0378-8733(03)00009-1
  /// >
  /// > Zhou, T., Lü, L., Zhang, Y.-C. "Predicting missing links via local information." *European
  /// > Physical Journal B* 71, 2009, 623–630. doi:10.1140/epjb/e2009-00335-8
  ///
  /// - Parameters:
  ///   - score: What they are ranked by.
  ///   - limit: How many to return at most.
  ///   - asked: One of each pair is one of these, and comes first in it; any where there is none.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of vertices done, of those asked about or of
  ///     all; may throw to cancel.
  /// - Returns: The pairs, the highest score first, at a tie in order of vertices; and whether there
  ///   are more.
  /// - Throws: What `checkpoint` throws.
  /// - Precondition: Every arc has its reverse.
  /// - Complexity: O(the sum of the squares of degrees) time, O(V) space a thread; never all pairs at
  ///   once.
  public func predictedLinks<Failure: Error>(
    by score: LinkScore, limit: Int, of asked: [Vertex] = [], threads: Int = Parallel.cores,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> (links: [PredictedLink], isTruncated: Bool) {
    let graph = simplified(threads: threads)
    let isAsked = membership(in: asked)
    let firsts = asked.isEmpty ? Array(vertices) : Set(asked).sorted()
    let stripes = try Parallel.sums(
      of: firsts.count, inBlocksOf: 16, stripes: 32, threads: threads, checkpoint: checkpoint,
      scratch: { CommonNeighborSums(graph) }, sums: { Greatest<RankedLink>(limit) }
    ) { place, sums, greatest in
      let first = firsts[place]
      let isWanted = { (second: Vertex) in
        second > first || !asked.isEmpty && !isAsked[Int(second)]
      }
      sums.forEachLink(of: first, isWanted: isWanted) { link in
        greatest.insert(RankedLink(link: link, score: link.score(score)))
      }
    }
    var greatest = Greatest<RankedLink>(limit)
    for stripe in stripes { greatest.formUnion(stripe) }
    return (greatest.sorted().map(\.link), greatest.isTruncated)
  }
}
