/// The neighbors of each vertex that come before it, every pair of neighbors once.
///
/// In an order by falling degree the rows are short: at most about the square root of twice the
/// number of arcs. It takes 5 bytes a pair of neighbors and 8 a vertex.
struct ForwardAdjacency {
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

extension ForwardAdjacency {
  /// In how many pieces so many vertices are gone over.
  static func pieces(_ vertexCount: Int) -> Int { min(vertexCount, 512) }

  /// Goes over all vertices on several threads and returns what `body` adds up; indexed by vertex.
  ///
  /// - Parameters:
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of pieces done; may throw to cancel.
  ///   - body: Takes a vertex, marks for its own use, zero everywhere before and after, and the sums
  ///     to add to.
  /// - Returns: The sums.
  /// - Throws: What `checkpoint` throws.
  func sums<Failure: Error>(
    threads: Int, checkpoint: (Int) throws(Failure) -> Void,
    _ body: (_ vertex: Int, _ marks: inout [UInt8], _ sums: inout [Int]) -> Void
  ) throws(Failure) -> [Int] {
    let count = rowStarts.count - 1
    let pieces = Self.pieces(count)
    let stripes = try Parallel.sums(
      ofPieces: pieces, stripes: threads, threads: threads, checkpoint: checkpoint,
      scratch: { [UInt8](repeating: 0, count: count) },
      sums: { [Int](repeating: 0, count: count) }
    ) { piece, marks, sums in
      for vertex in stride(from: count - 1 - piece, through: 0, by: -pieces) {
        body(vertex, &marks, &sums)
      }
    }
    return stripes.dropFirst().reduce(into: stripes.first ?? []) { total, stripe in
      for vertex in total.indices { total[vertex] += stripe[vertex] }
    }
  }
}
