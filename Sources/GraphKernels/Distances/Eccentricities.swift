/// How far apart the vertices of a graph are.
public struct Eccentricities: Sendable, Hashable {
  /// The greatest finite distance between each vertex and another, 0 when there is none; indexed by
  /// vertex.
  public let eccentricities: [Double]

  /// The least eccentricity of a vertex that has another in reach, 0 when there is none.
  public let radius: Double

  /// The greatest eccentricity.
  public let diameter: Double

  /// Whether every vertex has every other in reach.
  public let isConnected: Bool

  /// - Parameters:
  ///   - greatest: The greatest distance of each vertex.
  ///   - reached: How many others each vertex has in reach.
  init(_ greatest: [Double], reached: [Int]) {
    eccentricities = greatest
    radius = greatest.indices.lazy.filter { reached[$0] > 0 }.map { greatest[$0] }.min() ?? 0
    diameter = greatest.max() ?? 0
    isConnected = reached.allSatisfy { $0 == greatest.count - 1 }
  }
}

extension CSRGraph {
  /// Returns how far each vertex is from the farthest one in its reach, and the radius and diameter.
  ///
  /// Vertices out of reach are left out, as igraph does; networkx refuses such graphs, and agrees
  /// where `isConnected`. Parallel arcs and loops change nothing.
  ///
  /// > Hage, P., Harary, F. "Eccentricity and centrality in networks." *Social Networks* 17(1), 1995,
  /// > 57–63. doi:10.1016/0378-8733(94)00248-9
  ///
  /// - Parameters:
  ///   - reach: Which way distances are measured; the same in an undirected graph.
  ///   - isUndirected: Whether every arc is known to have its reverse, which saves time.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of vertices done; may throw to cancel.
  /// - Returns: The eccentricities, and what follows from them.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: That of ``distanceSums(_:isUndirected:threads:checkpoint:)``.
  public func eccentricities<Failure: Error>(
    _ reach: Reach = .outgoing, isUndirected: Bool = false, threads: Int = Parallel.cores,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> Eccentricities {
    let sums = try distanceSums(
      reach, isUndirected: isUndirected, threads: threads, checkpoint: checkpoint)
    return Eccentricities(sums.map { Double($0.greatest) }, reached: sums.map(\.reached))
  }

  /// Returns how far each vertex is from the farthest one in its reach by the costs of cheapest paths.
  ///
  /// As ``eccentricities(_:isUndirected:threads:checkpoint:)``, with costs for distances.
  ///
  /// - Parameters:
  ///   - costs: The cost of each arc, finite and greater than 0; indexed by arc.
  ///   - reach: Which way costs are summed.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of vertices done; may throw to cancel.
  /// - Returns: The eccentricities, and what follows from them.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(V · A log A).
  public func eccentricities<Failure: Error>(
    costs: [Double], _ reach: Reach = .outgoing, threads: Int = Parallel.cores,
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> Eccentricities {
    let sums = try costSums(costs: costs, reach, threads: threads, checkpoint: checkpoint)
    return Eccentricities(sums.map(\.greatest), reached: sums.map(\.reached))
  }
}
