extension CSRGraph {
  /// Returns the coreness of each vertex: the largest k such that it is in a part of the graph in
  /// which all have k neighbors or more.
  ///
  /// Vertices are peeled off, those with the fewest arcs left first. Each arc out of a vertex counts,
  /// loops do not; simplify a graph first where parallel arcs shall count as one. On simple graphs
  /// with every edge as two arcs it equals `core_number` of networkx and `coreness` of igraph.
  ///
  /// > Seidman, S. B. "Network structure and minimum degree." *Social Networks* 5(3), 1983, 269–287.
  /// > doi:10.1016/0378-8733(83)90028-X
  /// >
  /// > Dasari, N. S., Desh, R., Zubair, M. "ParK: An efficient algorithm for k-core decomposition on
  /// > multicore processors." *IEEE Big Data*, 2014. doi:10.1109/BigData.2014.7004366
  ///
  /// - Returns: The coreness, indexed by vertex.
  /// - Precondition: Every arc has its reverse.
  /// - Complexity: O(V + A log k) time for the largest coreness k, O(V) space.
  public func coreness() -> [Int32] {
    var left = degreesWithoutLoops()
    var remaining = Array(vertices)
    var peeled: [Vertex] = []
    var level: Int32 = -1
    let (rowStarts, heads) = (rowStarts.span, heads.span)
    while !remaining.isEmpty {
      var least = Int32.max
      remaining.removeAll { vertex in
        let degree = left[Int(vertex)]
        if degree > level { least = min(least, degree) }
        return degree <= level
      }
      guard !remaining.isEmpty else { break }
      level = least
      peeled.removeAll(keepingCapacity: true)
      for vertex in remaining where left[Int(vertex)] == level { peeled.append(vertex) }
      var left = left.mutableSpan
      var next = 0
      while next < peeled.count {
        let tail = Int(peeled[next])
        next += 1
        for arc in rowStarts[tail]..<rowStarts[tail + 1] {
          let head = Int(heads[arc])
          guard left[head] > level else { continue }
          left[head] &-= 1
          if left[head] == level { peeled.append(heads[arc]) }
        }
      }
    }
    return left
  }

  private func degreesWithoutLoops() -> [Int32] {
    let heads = heads.span
    return vertices.map { vertex in
      let row = arcs(leaving: vertex)
      var count = row.count
      for arc in row where heads[arc] == vertex { count -= 1 }
      return Int32(count)
    }
  }
}
