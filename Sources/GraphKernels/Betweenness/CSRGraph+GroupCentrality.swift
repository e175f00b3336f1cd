extension CSRGraph {
  /// Returns how many vertices outside a group an arc from the group leads to.
  ///
  /// Equals `group_out_degree_centrality` of networkx times the number of vertices outside, and on
  /// undirected graphs `group_degree_centrality`.
  ///
  /// > Everett, M. G., Borgatti, S. P. "The centrality of groups and classes." *Journal of
  /// > Mathematical Sociology* 23(3), 1999, 181–201. doi:10.1080/0022250X.1999.9990219
  ///
  /// - Complexity: O(V + the arcs of the group).
  public func groupDegree(_ group: [Vertex]) -> Int {
    var isCounted = membership(in: group)
    var count = 0
    for vertex in group {
      for arc in arcs(leaving: vertex) where !isCounted[Int(heads[arc])] {
        isCounted[Int(heads[arc])] = true
        count += 1
      }
    }
    return count
  }

  /// Returns the share of shortest paths between vertices outside a group that pass through it, summed
  /// over ordered pairs.
  ///
  /// From each source the shortest paths are counted twice: all, and those that avoid the group.
  /// Parallel arcs count as one. Exact but for rounding, however many paths there are. Divided by the
  /// number of ordered pairs of others it equals `group_betweenness_centrality` of networkx.
  ///
  /// > Everett, M. G., Borgatti, S. P. "The centrality of groups and classes." *Journal of
  /// > Mathematical Sociology* 23(3), 1999, 181–201. doi:10.1080/0022250X.1999.9990219
  ///
  /// - Parameters:
  ///   - group: The vertices of the group.
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of sources done; may throw to cancel.
  /// - Returns: The sum.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(V · A) time, O(V) space a thread.
  public func groupBetweenness<Failure: Error>(
    _ group: [Vertex], threads: Int = Parallel.cores, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> Double {
    let graph = simplified(threads: threads)
    let isMember = membership(in: group)
    let sources = vertices.filter { !isMember[Int($0)] }
    let stripes = try Parallel.sums(
      of: sources.count, inBlocksOf: 8, stripes: 32, threads: threads, checkpoint: checkpoint,
      scratch: { GroupPaths<Double>(graph, isMember: isMember) }, sums: { 0.0 }
    ) { place, paths, sum in
      if let found = paths.sum(from: sources[place]) {
        sum += found
      } else {
        var scaled = GroupPaths<ScaledCount>(graph, isMember: isMember)
        sum += scaled.sum(from: sources[place]) ?? 0
      }
    }
    return stripes.reduce(0, +)
  }

  /// Whether each vertex is in a group; indexed by vertex.
  func membership(in group: [Vertex]) -> [Bool] {
    var isMember = [Bool](repeating: false, count: vertexCount)
    for vertex in group {
      checkVertex(vertex)
      isMember[Int(vertex)] = true
    }
    return isMember
  }
}
