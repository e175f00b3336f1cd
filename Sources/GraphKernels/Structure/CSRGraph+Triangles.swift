extension CSRGraph {
  /// Returns, for every vertex, the number of triangles it is in: pairs of neighbors that are
  /// neighbors themselves.
  ///
  /// Direction, parallel arcs and loops do not matter. Each triangle is found once, at the vertex of
  /// the lowest degree: its neighbors of higher degree are marked, and their neighbors of higher
  /// degree counted. Equals `triangles` of networkx on the simple undirected graph.
  ///
  /// > Latapy, M. "Main-memory triangle computations for very large (sparse (power-law)) graphs."
  /// > *Theoretical Computer Science* 407, 2008, 458–473. doi:10.1016/j.tcs.2008.07.017
  ///
  /// - Parameters:
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of pieces of work done, of
  ///     ``trianglePieces``; may throw to cancel.
  /// - Returns: The numbers, indexed by vertex.
  /// - Throws: What `checkpoint` throws.
  /// - Precondition: Every arc has its reverse.
  /// - Complexity: O(A √A) time; O(V) space for each thread beside a copy of the graph.
  public func triangles<Failure: Error>(
    threads: Int = Parallel.cores, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Int] {
    let (ranked, order) = orderedByDegree(threads: threads)
    let rows = ForwardAdjacency(ranked)
    let sums = try rows.sums(threads: threads, checkpoint: checkpoint) { vertex, marks, sums in
      rows.addTriangles(at: vertex, &marks, &sums)
    }
    var triangles = [Int](repeating: 0, count: vertexCount)
    for vertex in sums.indices { triangles[Int(order[vertex])] = sums[vertex] }
    return triangles
  }

  /// In how many pieces triangles are counted.
  public var trianglePieces: Int { ForwardAdjacency.pieces(vertexCount) }
}

extension ForwardAdjacency {
  /// Adds the triangles of which a vertex is the last.
  ///
  /// - Parameters:
  ///   - vertex: The vertex.
  ///   - marks: Zero everywhere, before and after; indexed by vertex.
  ///   - sums: The triangles of each vertex.
  fileprivate func addTriangles(at vertex: Int, _ marks: inout [UInt8], _ sums: inout [Int]) {
    let (rowStarts, heads) = (rowStarts.span, heads.span)
    var marks = marks.mutableSpan
    var sums = sums.mutableSpan
    let row = rowStarts[vertex]..<rowStarts[vertex + 1]
    guard row.count > 1 else { return }
    for place in row { marks[Int(heads[place])] = 1 }
    var own = 0
    for place in row.dropFirst() {
      let middle = Int(heads[place])
      var found = 0
      for third in rowStarts[middle]..<rowStarts[middle + 1] {
        let head = unsafe Int(heads[unchecked: third])
        let mark = unsafe Int(marks[unchecked: head])
        found &+= mark
        unsafe sums[unchecked: head] &+= mark
      }
      sums[middle] += found
      own += found
    }
    sums[vertex] += own
    for place in row { marks[Int(heads[place])] = 0 }
  }
}
