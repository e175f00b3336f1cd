extension CSRGraph {
  /// Returns a bound that the greatest eigenvalue of the adjacency matrix does not pass, as close as
  /// a number of rounds brings it.
  ///
  /// In a strong component with adjacency matrix A, for any positive x, the greatest eigenvalue lies
  /// between the least and the greatest (Ax)ᵢ / xᵢ; power iteration brings the two together, on A
  /// plus a share of the bound, so that it settles in bipartite graphs too. That of the graph is the greatest of its components', 0 where nothing leads in a
  /// circle.
  ///
  /// > Collatz, L. "Einschließungssatz für die charakteristischen Zahlen von Matrizen."
  /// > *Mathematische Zeitschrift* 48, 1942, 221–226. doi:10.1007/BF01180013
  ///
  /// - Parameters:
  ///   - weights: What each arc counts, finite and not negative; indexed by arc. Without them 1.
  ///   - isUndirected: Whether every arc is known to have its reverse, which saves time.
  ///   - tolerance: By what share the bound may be above the eigenvalue.
  ///   - iterationLimit: The most rounds to compute, one at least; then the bound may be farther off.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called before each round with the number of rounds done; may throw to cancel.
  /// - Returns: The bound, 0 when there are no arcs.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(V + A) time a round, O(V + A) space.
  public func spectralRadiusBound<Failure: Error>(
    weights: [Double]? = nil, isUndirected: Bool = false, tolerance: Double = 1e-6,
    iterationLimit: Int = 200, threads: Int = Parallel.cores,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> Double {
    if let weights { checkWeights(weights) }
    var rounds =
      isUndirected && weights == nil
      ? CollatzRounds(RowSums(self, threads: threads), components(isSymmetric: true))
      : collatzRoundsOnCycles(weights, threads: threads)
    var (floor, bound, iteration) = (0.0, Double.infinity, 0)
    repeat {
      try checkpoint(iteration)
      let (least, greatest) = rounds.advance()
      (floor, bound) = (max(floor, least), min(bound, greatest))
      iteration += 1
    } while iteration < iterationLimit && bound > floor * (1 + tolerance)
    return bound
  }

  /// Rounds over the arcs between vertices that lead to each other, by arcs that weigh something.
  private func collatzRoundsOnCycles(_ weights: [Double]?, threads: Int) -> CollatzRounds {
    let tails = tails()
    func graph(_ arcs: [Int]) -> CSRGraph {
      CSRGraph(
        vertexCount: vertexCount, tails: arcs.map { tails[$0] }, heads: arcs.map { heads[$0] })
    }
    let counted = heads.indices.filter { weights?[$0] != 0 }
    let components = graph(counted).strongComponents(threads: threads)
    let closed = counted.filter {
      components.labels[Int(tails[$0])] == components.labels[Int(heads[$0])]
    }
    let own = weights.map { weights in closed.map { weights[$0] } }
    return CollatzRounds(RowSums(graph(closed), weights: own, threads: threads), components)
  }

  /// Returns what the arcs that lead to a vertex count together, of the vertex with the most.
  ///
  /// - Parameter weights: What each arc counts; indexed by arc. Without them 1.
  /// - Returns: The sum, 0 without arcs.
  /// - Complexity: O(V + A).
  public func greatestIncomingSum(of weights: [Double]? = nil) -> Double {
    var sums = [Double](repeating: 0, count: vertexCount)
    for (arc, head) in heads.enumerated() { sums[Int(head)] += weights?[arc] ?? 1 }
    return sums.max() ?? 0
  }
}

/// Power iteration in every component at once, each with numbers of its own size.
private struct CollatzRounds {
  private let sums: RowSums

  /// The component each vertex is in, and their number.
  private let labels: [Int32]
  private let count: Int

  /// Positive; indexed by vertex.
  private var vector: [Double]

  /// - Parameters:
  ///   - sums: Sums over arcs inside components.
  ///   - components: Components in which every vertex leads to every other.
  init(_ sums: RowSums, _ components: Components) {
    self.sums = sums
    labels = components.labels
    count = components.count
    vector = [Double](repeating: 1, count: components.labels.count)
  }

  /// Computes a round.
  ///
  /// - Returns: Bounds of the greatest eigenvalue of all components.
  mutating func advance() -> (least: Double, greatest: Double) {
    let product = sums.sums(of: vector)
    var least = [Double](repeating: .infinity, count: count)
    var greatest = [Double](repeating: 0, count: count)
    for vertex in vector.indices {
      let component = Int(labels[vertex])
      let ratio = product[vertex] / vector[vertex]
      least[component] = min(least[component], ratio)
      greatest[component] = max(greatest[component], ratio)
    }
    step(along: product, bounds: greatest)
    return (least.max() ?? 0, greatest.max() ?? 0)
  }

  /// Adds the product to an eighth of the vector times the bound, and scales each component to 1.
  private mutating func step(along product: [Double], bounds: [Double]) {
    var scales = [Double](repeating: 0, count: count)
    for vertex in vector.indices {
      let component = Int(labels[vertex])
      guard bounds[component] > 0 else { continue }
      vector[vertex] = vector[vertex] / 8 + product[vertex] / bounds[component]
      scales[component] = max(scales[component], vector[vertex])
    }
    // A number that vanishes would be divided by: no vertex falls behind by more than this
    for vertex in vector.indices where bounds[Int(labels[vertex])] > 0 {
      vector[vertex] = max(vector[vertex] / scales[Int(labels[vertex])], 0x1p-500)
    }
  }
}
