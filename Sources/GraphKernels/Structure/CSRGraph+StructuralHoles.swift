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
  /// - Parameters:
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of vertices done; may throw to cancel.
  /// - Returns: The constraint, indexed by vertex.
  /// - Throws: What `checkpoint` throws.
  /// - Precondition: Every arc has its reverse, no two are parallel, there are no loops, and rows are
  ///   ascending, as ``simplified(threads:)`` makes them.
  /// - Complexity: O(A √A log V) time, 8 bytes a vertex and thread.
  public func constraint<Failure: Error>(
    threads: Int = Parallel.cores, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    let blocks = try Parallel.sums(
      of: vertexCount, inBlocksOf: 64, threads: threads, checkpoint: checkpoint,
      scratch: { [Double](repeating: 0, count: vertexCount) }, sums: { [Double]() }
    ) { vertex, times, scores in
      scores.append(constraint(of: Vertex(vertex), &times))
    }
    return Array(blocks.joined())
  }

  /// The constraint of one vertex; `times` are 0 everywhere, before and after, indexed by vertex.
  private func constraint(of vertex: Vertex, _ times: inout [Double]) -> Double {
    let row = arcs(leaving: vertex)
    guard !row.isEmpty else { return .nan }
    let share = 1 / Double(row.count)
    for arc in row { times[Int(heads[arc])] = share }
    for arc in row { addTimes(through: heads[arc], share, to: row, &times) }
    let constraint = row.reduce(0) { $0 + times[Int(heads[$1])] * times[Int(heads[$1])] }
    for arc in row { times[Int(heads[arc])] = 0 }
    return constraint
  }

  /// Adds the time that is spent through one contact with each of the others, whose times are above 0.
  ///
  /// A contact of many is not asked for all of them, but whether each of the few is among them.
  private func addTimes(
    through contact: Vertex, _ share: Double, to row: Range<Int>, _ times: inout [Double]
  ) {
    let second = arcs(leaving: contact)
    let part = share / Double(second.count)
    guard second.count > 4 * row.count else {
      for arc in second where times[Int(heads[arc])] > 0 { times[Int(heads[arc])] += part }
      return
    }
    for arc in row where place(of: heads[arc], in: second) != nil {
      times[Int(heads[arc])] += part
    }
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
