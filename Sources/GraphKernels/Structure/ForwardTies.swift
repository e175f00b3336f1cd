/// Which ways the arcs between two vertices point.
struct TieWays: OptionSet {
  let rawValue: UInt8

  /// From the vertex whose row it is to the other.
  static let onward = TieWays(rawValue: 1)
  static let back = TieWays(rawValue: 2)
}

/// The neighbors of each vertex in a directed graph that have more arcs, every pair of neighbors
/// once.
///
/// The rows are short: at most about the square root of twice the number of arcs.
struct ForwardTies {
  private var rowStarts = [0]
  private var heads: [CSRGraph.Vertex] = []
  private var ways: [TieWays] = []

  /// - Parameters:
  ///   - outgoing: A graph without loops and parallel arcs, its rows ascending.
  ///   - incoming: The same with its arcs turned round.
  init(_ outgoing: CSRGraph, incoming: CSRGraph) {
    func weight(_ vertex: CSRGraph.Vertex) -> (Int, CSRGraph.Vertex) {
      (outgoing.arcs(leaving: vertex).count + incoming.arcs(leaving: vertex).count, vertex)
    }
    for tail in outgoing.vertices {
      let (after, before) = (outgoing.arcs(leaving: tail), incoming.arcs(leaving: tail))
      var (next, previous) = (after.lowerBound, before.lowerBound)
      while next < after.upperBound || previous < before.upperBound {
        let onward = next < after.upperBound ? outgoing.heads[next] : .max
        let back = previous < before.upperBound ? incoming.heads[previous] : .max
        let head = min(onward, back)
        if onward == head { next += 1 }
        if back == head { previous += 1 }
        guard weight(tail) < weight(head) else { continue }
        heads.append(head)
        ways.append(onward == back ? [.onward, .back] : onward == head ? .onward : .back)
      }
      rowStarts.append(heads.count)
    }
  }

  /// Hands over every transitive triad: first → middle → last and first → last.
  ///
  /// - Parameters:
  ///   - checkpoint: Called now and then with the number of vertices done; may throw to cancel.
  ///   - body: Takes first, middle and last.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(A √A) time, a byte a vertex.
  func forEachTransitiveTriad<Failure: Error>(
    checkpoint: (Int) throws(Failure) -> Void,
    _ body: (CSRGraph.Vertex, CSRGraph.Vertex, CSRGraph.Vertex) -> Void
  ) throws(Failure) {
    var marks = [TieWays](repeating: [], count: rowStarts.count - 1)
    for vertex in 0..<rowStarts.count - 1 {
      if vertex % 1024 == 0 { try checkpoint(vertex) }
      let row = rowStarts[vertex]..<rowStarts[vertex + 1]
      for place in row { marks[Int(heads[place])] = ways[place] }
      let first = CSRGraph.Vertex(vertex)
      for place in row {
        let second = heads[place]
        for further in rowStarts[Int(second)]..<rowStarts[Int(second) + 1] {
          let third = heads[further]
          let (ab, bc, ac) = (ways[place], ways[further], marks[Int(third)])
          guard !ac.isEmpty else { continue }
          if ab.contains(.onward) && bc.contains(.onward) && ac.contains(.onward) {
            body(first, second, third)
          }
          if ab.contains(.back) && bc.contains(.back) && ac.contains(.back) {
            body(third, second, first)
          }
          if ab.contains(.back) && ac.contains(.onward) && bc.contains(.onward) {
            body(second, first, third)
          }
          if ab.contains(.onward) && ac.contains(.back) && bc.contains(.back) {
            body(third, first, second)
          }
          if ac.contains(.onward) && bc.contains(.back) && ab.contains(.onward) {
            body(first, third, second)
          }
          if ac.contains(.back) && bc.contains(.onward) && ab.contains(.back) {
            body(second, third, first)
          }
        }
      }
      for place in row { marks[Int(heads[place])] = [] }
    }
  }
}
