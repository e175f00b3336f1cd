/// Breadth-first search from one source after the other, for graphs of great diameter.
struct SingleSourceSearch {
  private var searches: Int32 = 0

  /// The last search that came by; indexed by vertex.
  private var seenIn: [Int32]
  private var queue: [CSRGraph.Vertex] = []

  init(vertexCount: Int) { seenIn = [Int32](repeating: 0, count: vertexCount) }

  /// Adds the distance from `source` to each vertex to the sums of that vertex, unless it is
  /// `nearest` or less.
  mutating func add(
    from source: CSRGraph.Vertex, in graph: CSRGraph, beyond nearest: Int,
    to sums: inout [DistanceSums]
  ) {
    searches += 1
    seenIn[Int(source)] = searches
    queue.removeAll(keepingCapacity: true)
    queue.append(source)
    var (next, distance) = (0, 0)
    while next < queue.count {
      let levelEnd = queue.count
      distance += 1
      while next < levelEnd {
        for arc in graph.arcs(leaving: queue[next]) {
          let head = Int(graph.heads[arc])
          guard seenIn[head] != searches else { continue }
          seenIn[head] = searches
          queue.append(graph.heads[arc])
          if distance > nearest {
            sums[head].add(1, at: distance, inverse: 1 / Double(distance))
          }
        }
        next += 1
      }
    }
  }
}
