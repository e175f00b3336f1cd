extension CSRGraph {
  /// Which way distances are measured.
  public enum Reach: Sendable {
    /// From the other vertices to the vertex that is scored.
    case incoming
    /// From the vertex that is scored to the others.
    case outgoing
  }

  /// Returns how near each vertex is to the vertices it is connected with, scaled by how many of all
  /// vertices those are.
  ///
  /// With r of the n - 1 other vertices connected at a mean distance d, the score is
  /// (r / (n - 1)) / d; 0 when there are none. In an undirected graph both ways are the same.
  ///
  /// > Wasserman, S., Faust, K. *Social Network Analysis: Methods and Applications*, 1994, 201.
  /// > doi:10.1017/CBO9780511815478
  ///
  /// - Parameters:
  ///   - reach: Which way distances are measured.
  ///   - checkpoint: Called once a vertex with the number of vertices done; may throw to cancel.
  /// - Returns: The scores, from 0 to 1, indexed by vertex.
  /// - Complexity: O(V · A) time, O(V + A) space.
  public func closeness(
    _ reach: Reach = .incoming, checkpoint: (Int) throws -> Void
  ) rethrows -> [Double] {
    let graph = reach == .outgoing ? self : reversed().graph
    let others = Double(vertexCount - 1)
    var scores = [Double](repeating: 0, count: vertexCount)
    var search = DistanceSearch(graph)
    for source in vertices {
      try checkpoint(Int(source))
      let (reached, sum) = search.reachAndDistanceSum(from: source)
      if sum > 0 { scores[Int(source)] = Double(reached) / Double(sum) * Double(reached) / others }
    }
    return scores
  }
}

/// A breadth-first search that is run from many sources and only counts.
private struct DistanceSearch {
  let graph: CSRGraph
  var seenBy: [CSRGraph.Vertex]
  var queue: [CSRGraph.Vertex]

  init(_ graph: CSRGraph) {
    self.graph = graph
    seenBy = [CSRGraph.Vertex](repeating: -1, count: graph.vertexCount)
    queue = []
    queue.reserveCapacity(graph.vertexCount)
  }

  /// The number of other vertices reached from `source` and the sum of their distances.
  mutating func reachAndDistanceSum(from source: CSRGraph.Vertex) -> (Int, Int) {
    let graph = graph
    let heads = graph.heads.span
    let rowStarts = graph.rowStarts.span
    queue.removeAll(keepingCapacity: true)
    queue.append(source)
    seenBy[Int(source)] = source
    var (next, levelEnd, distance, sum) = (0, 1, 1, 0)
    while next < queue.count {
      if next == levelEnd {
        levelEnd = queue.count
        distance += 1
      }
      let tail = Int(queue[next])
      next += 1
      for arc in rowStarts[tail]..<rowStarts[tail + 1] where seenBy[Int(heads[arc])] != source {
        seenBy[Int(heads[arc])] = source
        queue.append(heads[arc])
        sum += distance
      }
    }
    return (queue.count - 1, sum)
  }
}
