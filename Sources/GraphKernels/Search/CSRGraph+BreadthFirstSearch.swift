extension CSRGraph {
  /// Returns the breadth-first tree of the vertices reachable from `root`.
  ///
  /// Of several shortest routes the tree has the one found first: rows are read in order.
  ///
  /// > Moore, E. F. "The shortest path through a maze." *Proceedings of the International Symposium
  /// > on the Theory of Switching*, 1959, 285–292.
  ///
  /// - Parameters:
  ///   - root: The vertex to start from.
  ///   - goal: A vertex to stop at; what is farther away than it may then be missing.
  /// - Returns: The tree, with the distance and the route to every vertex it reaches.
  /// - Complexity: O(V + A) time, O(V) space.
  public func breadthFirstTree(from root: Vertex, to goal: Vertex? = nil) -> BreadthFirstTree {
    checkVertex(root)
    let heads = heads.span
    var parents = [Vertex](repeating: BreadthFirstTree.unreached, count: vertexCount)
    var parentArcs = [Int](repeating: 0, count: vertexCount)
    var distances = [Int32](repeating: BreadthFirstTree.unreached, count: vertexCount)
    var order = [root]
    distances[Int(root)] = 0
    var next = 0
    search: while next < order.count {
      let tail = order[next]
      next += 1
      if tail == goal { break search }
      let distance = distances[Int(tail)] + 1
      for arc in arcs(leaving: tail) {
        let head = Int(heads[arc])
        guard distances[head] == BreadthFirstTree.unreached else { continue }
        distances[head] = distance
        parents[head] = tail
        parentArcs[head] = arc
        order.append(heads[arc])
      }
    }
    return BreadthFirstTree(
      root: root, order: order, parents: parents, parentArcs: parentArcs, distances: distances)
  }
}
