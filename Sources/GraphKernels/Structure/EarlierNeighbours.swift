/// The neighbours of each vertex that come before it, every pair of neighbours once.
///
/// In an order by falling degree the rows are short: at most about the square root of twice the
/// number of arcs.
struct EarlierNeighbours {
  typealias Vertex = CSRGraph.Vertex

  let rowStarts: [Int]

  /// Ascending in each row.
  let heads: [Vertex]

  /// How many arcs lead from the one to the other, at most 255; indexed like ``heads``.
  let multiplicities: [UInt8]

  /// - Parameter graph: A graph whose rows are ascending and in which every arc has its reverse.
  init(_ graph: CSRGraph) {
    let rows = graph.heads.span
    var (rowStarts, heads, multiplicities): ([Int], [Vertex], [UInt8]) = ([0], [], [])
    rowStarts.reserveCapacity(graph.vertexCount + 1)
    heads.reserveCapacity(graph.arcCount / 2)
    multiplicities.reserveCapacity(graph.arcCount / 2)
    for tail in graph.vertices {
      let start = heads.count
      for arc in graph.arcs(leaving: tail) {
        let head = rows[arc]
        guard head < tail else { break }
        if heads.count > start, heads[heads.count - 1] == head {
          let last = multiplicities.count - 1
          multiplicities[last] += multiplicities[last] < .max ? 1 : 0
        } else {
          heads.append(head)
          multiplicities.append(1)
        }
      }
      rowStarts.append(heads.count)
    }
    (self.rowStarts, self.heads, self.multiplicities) = (rowStarts, heads, multiplicities)
  }
}
