extension CSRGraph {
  /// Returns Burt's constraint of each vertex: how far its contacts are in contact with one another.
  ///
  /// All of k contacts take 1/k of a vertex's time. Of each contact the time spent with it directly
  /// and with it through others is summed, and squared; the constraint is the sum of the squares.
  /// Equals `constraint` of networkx on the simple undirected graph; NaN without contacts.
  ///
  /// > Burt, R. S. "Structural holes and good ideas." *American Journal of Sociology* 110(2), 2004,
  /// > 349–399. doi:10.1086/421787
  ///
  /// - Parameter checkpoint: Called once a vertex with the number done; may throw to cancel.
  /// - Returns: The constraint, indexed by vertex.
  /// - Throws: What `checkpoint` throws.
  /// - Precondition: Every arc has its reverse, no two are parallel, and there are no loops.
  /// - Complexity: O(the sum of squared degrees) time, O(V) space.
  public func constraint<Failure: Error>(
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    let heads = heads.span
    var times = [Double](repeating: 0, count: vertexCount)
    var scores = [Double](repeating: .nan, count: vertexCount)
    for vertex in vertices {
      try checkpoint(Int(vertex))
      let row = arcs(leaving: vertex)
      guard !row.isEmpty else { continue }
      let share = 1 / Double(row.count)
      for arc in row { times[Int(heads[arc])] += share }
      for arc in row {
        let second = arcs(leaving: heads[arc])
        for next in second { times[Int(heads[next])] += share / Double(second.count) }
      }
      scores[Int(vertex)] = row.reduce(0) { sum, arc in
        sum + times[Int(heads[arc])] * times[Int(heads[arc])]
      }
      for arc in row {
        times[Int(heads[arc])] = 0
        for next in arcs(leaving: heads[arc]) { times[Int(heads[next])] = 0 }
      }
    }
    return scores
  }

  /// Returns Burt's effective size of each vertex's contacts: their number less the mean number of
  /// contacts that each has among the others.
  ///
  /// Equals `effective_size` of networkx on the simple undirected graph; NaN without contacts.
  ///
  /// > Borgatti, S. P. "Structural holes: unpacking Burt's redundancy measures." *Connections* 20(1),
  /// > 1997, 35–38.
  ///
  /// - Parameters:
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called as ``triangles(threads:checkpoint:)`` does.
  /// - Returns: The sizes, indexed by vertex.
  /// - Throws: What `checkpoint` throws.
  /// - Precondition: Every arc has its reverse, no two are parallel, and there are no loops.
  /// - Complexity: O(A √A) time; O(V) space for each thread beside a copy of the graph.
  public func effectiveSize<Failure: Error>(
    threads: Int = Parallel.cores, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    let triangles = try triangles(threads: threads, checkpoint: checkpoint)
    return vertices.map { vertex in
      let degree = Double(arcs(leaving: vertex).count)
      return degree - 2 * Double(triangles[Int(vertex)]) / degree
    }
  }
}
