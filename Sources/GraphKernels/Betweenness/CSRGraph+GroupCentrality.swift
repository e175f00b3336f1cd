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
    var isCounted = [Bool](repeating: false, count: vertexCount)
    for vertex in group { isCounted[Int(vertex)] = true }
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
  /// Parallel arcs count as one. Divided by the number of ordered pairs of others it equals
  /// `group_betweenness_centrality` of networkx.
  ///
  /// > Everett, M. G., Borgatti, S. P. "The centrality of groups and classes." *Journal of
  /// > Mathematical Sociology* 23(3), 1999, 181–201. doi:10.1080/0022250X.1999.9990219
  ///
  /// - Parameters:
  ///   - group: The vertices of the group.
  ///   - checkpoint: Called once a source with the number of sources done; may throw to cancel.
  /// - Returns: The sum.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(V · A) time, O(V + A) space.
  public func groupBetweenness<Failure: Error>(
    _ group: [Vertex], checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> Double {
    let graph = simplified()
    var isMember = [Bool](repeating: false, count: vertexCount)
    for vertex in group { isMember[Int(vertex)] = true }
    var sum = 0.0
    for source in vertices where !isMember[Int(source)] {
      try checkpoint(Int(source))
      let tree = graph.breadthFirstTree(from: source)
      var (all, free) = ([Double](repeating: 0, count: vertexCount), [Double]())
      free = all
      (all[Int(source)], free[Int(source)]) = (1, 1)
      for tail in tree.order {
        let next = tree.distances[Int(tail)] + 1
        for arc in graph.arcs(leaving: tail) where tree.distances[Int(graph.heads[arc])] == next {
          let head = Int(graph.heads[arc])
          all[head] += all[Int(tail)]
          if !isMember[head] { free[head] += free[Int(tail)] }
        }
      }
      for goal in tree.order where !isMember[Int(goal)] {
        sum += 1 - free[Int(goal)] / all[Int(goal)]
      }
    }
    return sum
  }
}
