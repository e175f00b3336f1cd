import LibC

/// Betweenness estimated from some of the sources.
public struct SampledBetweenness: Sendable, Hashable {
  /// The estimates; indexed by vertex, and scaled as asked for.
  public let scores: [Double]

  /// How many sources were drawn.
  public let sourceCount: Int

  /// How far scores may be off, scaled like the scores; 0 when all vertices were sources.
  public let errorBound: Double

  /// The probability with which the bound holds for all vertices at once.
  public let confidence: Double
}

extension CSRGraph {
  /// Returns betweenness estimated from sources drawn at random without replacement.
  ///
  /// The share of a source's paths that pass through a vertex lies between 0 and 1, and the estimate
  /// is its mean; by Hoeffding's inequality and the sum over V vertices, with k sources all scores
  /// are within V / (V - 1) · √(ln(2V / (1 - confidence)) / 2k) of the exact shares of pairs.
  ///
  /// > Brandes, U., Pich, C. "Centrality estimation in large networks." *International Journal of
  /// > Bifurcation and Chaos* 17(7), 2007, 2303–2318. doi:10.1142/S0218127407018403
  ///
  /// > Hoeffding, W. "Probability inequalities for sums of bounded random variables." *Journal of the
  /// > American Statistical Association* 58, 1963, 13–30. doi:10.1080/01621459.1963.10500830
  ///
  /// - Parameters:
  ///   - count: How many sources to draw, more than 0; with as many as vertices the result is exact.
  ///   - seed: The same seed draws the same sources.
  ///   - confidence: The probability with which the bound is to hold, below 1.
  ///   - scaling: What the sums over pairs are divided by.
  ///   - costs: The cost of each arc, finite and greater than 0; indexed by arc. Without them paths
  ///     are as long as their arcs are many.
  ///   - isUndirected: Whether every arc is known to have its reverse, which saves time.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of sources done; may throw to cancel.
  /// - Returns: The estimates and their bound.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(k · A) time for k sources, with costs O(k · A log A).
  public func betweenness<Failure: Error>(
    fromRandomSources count: Int, seed: UInt64 = 0, confidence: Double = 0.9,
    _ scaling: PairScaling = .shareOfPairs, costs: [Double]? = nil, isUndirected: Bool = false,
    threads: Int = Parallel.cores,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> SampledBetweenness {
    precondition(count > 0, "betweenness cannot be estimated from \(count) sources")
    precondition((0..<1).contains(confidence), "the confidence \(confidence) is outside 0..<1")
    let sources = drawnVertices(min(count, vertexCount), seed: seed)
    var scores =
      if let costs {
        try costDependencies(costs: costs, from: sources, threads: threads, checkpoint: checkpoint)
      } else {
        try betweenness(
          from: sources, isUndirected: isUndirected, threads: threads, checkpoint: checkpoint)
      }
    let whole = Double(vertexCount)
    let drawn = Double(sources.count)
    for vertex in scores.indices { scores[vertex] *= whole / drawn }
    scaling.apply(to: &scores)
    return SampledBetweenness(
      scores: scores, sourceCount: sources.count,
      errorBound: errorBound(sources: sources.count, confidence, scaling), confidence: confidence)
  }

  /// How far scores estimated from so many sources may be off.
  private func errorBound(sources: Int, _ confidence: Double, _ scaling: PairScaling) -> Double {
    guard sources < vertexCount, vertexCount > 2 else { return 0 }
    let (whole, drawn) = (Double(vertexCount), Double(sources))
    let deviation = (log(2 * whole / (1 - confidence)) / (2 * drawn)).squareRoot()
    var pairs = [Double](repeating: 0, count: vertexCount)
    pairs[0] = deviation * whole * (whole - 2)
    scaling.apply(to: &pairs)
    return pairs[0]
  }

  /// Vertices drawn without replacement.
  private func drawnVertices(_ count: Int, seed: UInt64) -> [Vertex] {
    var order = Array(vertices)
    var generator = SeededOrder(seed: seed)
    for place in 0..<count {
      order.swapAt(place, place + generator.next(below: order.count - place))
    }
    return Array(order.prefix(count))
  }
}
