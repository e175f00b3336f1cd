/// Vertices that certainly share a strong component with a well connected one, found by sweeps.
///
/// Sweeps read the arcs in the order of memory and gather single bits, which stay in cache; a search
/// that follows arcs waits for memory at each. Where most vertices are in one component, little is
/// then left to search.
///
/// > Fleischer, L. K., Hendrickson, B., Pınar, A. "On identifying strongly connected components in
/// > parallel." *IPDPS 2000 Workshops*, 2000, 505–511. doi:10.1007/3-540-45591-4_68
struct StrongCore {
  typealias Vertex = CSRGraph.Vertex

  /// All vertices that a pivot reaches.
  let reached: VertexSet

  /// The vertices of ``reached`` that were seen to reach the pivot: the pivot, and maybe not all.
  let members: VertexSet

  /// - Complexity: O(V + A) time, three bits a vertex.
  init(_ graph: CSRGraph, threads: Int) {
    var sides = [VertexSet](repeating: VertexSet(vertexCount: graph.vertexCount), count: 2)
    if let pivot = Self.pivot(of: graph) {
      unsafe sides.withUnsafeMutableBufferPointer { sides in
        let sides = unsafe sides
        Parallel.forEach(2, threads: threads) { side in
          unsafe sides[side].insert(pivot)
          if side == 0 {
            unsafe Self.push(&sides[side], graph)
          } else {
            unsafe Self.pull(&sides[side], graph)
          }
        }
      }
    }
    for word in sides[0].words.indices { sides[1].words[word] &= sides[0].words[word] }
    (reached, members) = (sides[0], sides[1])
  }

  /// Of a few heads of arcs, which many arcs are likely to reach, the one that most arcs leave.
  private static func pivot(of graph: CSRGraph) -> Vertex? {
    let samples = min(64, graph.arcCount)
    return (0..<samples).map { graph.heads[$0 * (graph.arcCount / samples)] }
      .max { graph.arcs(leaving: $0).count < graph.arcs(leaving: $1).count }
  }
}

extension StrongCore {
  /// Lets the vertices of a set add their heads until there is nothing to add, in sweeps while these
  /// find many, then in a queue.
  private static func push(_ reached: inout VertexSet, _ graph: CSRGraph) {
    var done = VertexSet(vertexCount: graph.vertexCount)
    while pushSweep(&reached.words, &done.words, graph) >= reached.words.count {}
    var queue: [Vertex] = []
    for word in reached.words.indices {
      VertexSet.forEachBit(reached.words[word] & ~done.words[word], of: word) {
        queue.append(Vertex(truncatingIfNeeded: $0))
      }
    }
    follow(&queue, &reached.words, graph)
  }

  /// - Returns: How many vertices added their heads.
  private static func pushSweep(
    _ reached: inout [UInt64], _ done: inout [UInt64], _ graph: CSRGraph
  ) -> Int {
    let (rowStarts, heads) = (graph.rowStarts.span, graph.heads.span)
    var reached = reached.mutableSpan
    var done = done.mutableSpan
    var count = 0
    for word in reached.indices {
      while case let fresh = reached[word] & ~done[word], fresh != 0 {
        done[word] |= fresh
        count += fresh.nonzeroBitCount
        var bits = fresh
        while bits != 0 {
          let tail = word &* 64 &+ bits.trailingZeroBitCount
          bits &= bits &- 1
          for arc in rowStarts[tail]..<rowStarts[tail + 1] {
            let head = heads[arc]
            reached[Int(head) >> 6] |= 1 << UInt64(head & 63)
          }
        }
      }
    }
    return count
  }

  private static func follow(
    _ queue: inout [Vertex], _ reached: inout [UInt64], _ graph: CSRGraph
  ) {
    let (rowStarts, heads) = (graph.rowStarts.span, graph.heads.span)
    var next = 0
    while next < queue.count {
      let tail = Int(queue[next])
      next += 1
      for arc in rowStarts[tail]..<rowStarts[tail + 1] {
        let (word, bit) = (Int(heads[arc]) >> 6, UInt64(1) << UInt64(heads[arc] & 63))
        guard reached[word] & bit == 0 else { continue }
        reached[word] |= bit
        queue.append(heads[arc])
      }
    }
  }
}

extension StrongCore {
  /// Lets vertices look for one of a set among their heads and join it, while many do.
  private static func pull(_ reaching: inout VertexSet, _ graph: CSRGraph) {
    var (left, sweeps, found) = (graph.vertexCount - 1, 0, 0)
    repeat {
      found = pullSweep(&reaching.words, graph)
      left -= found
      sweeps += 1
    } while sweeps < 16 && found > (sweeps < 4 ? 0 : left / 32)
  }

  /// - Returns: How many vertices joined.
  private static func pullSweep(_ reaching: inout [UInt64], _ graph: CSRGraph) -> Int {
    let (rowStarts, heads) = (graph.rowStarts.span, graph.heads.span)
    var reaching = reaching.mutableSpan
    var found = 0
    for word in reaching.indices {
      let size = min(64, graph.vertexCount - word * 64)
      var bits = ~reaching[word] & (UInt64.max >> UInt64(64 - size))
      while bits != 0 {
        let tail = word &* 64 &+ bits.trailingZeroBitCount
        bits &= bits &- 1
        for arc in rowStarts[tail]..<rowStarts[tail + 1] {
          let head = heads[arc]
          guard reaching[Int(head) >> 6] >> UInt64(head & 63) & 1 == 1 else { continue }
          reaching[word] |= 1 << UInt64(tail & 63)
          found += 1
          break
        }
      }
    }
    return found
  }
}
