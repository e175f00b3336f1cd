/// Some vertices and arcs of a graph as a graph of their own, in the same order.
package struct GraphPart: Sendable {
  package typealias Vertex = CSRGraph.Vertex

  package let graph: CSRGraph

  /// The vertex of the whole that each vertex is, ascending.
  package let vertices: [Vertex]

  /// The arc of the whole that each arc is, ascending.
  package let arcOrder: [Int]

  private let members: VertexSet

  /// How many members come before those of each word of the set.
  private let counts: [Vertex]

  /// The members, and those of the arcs between them that are to be kept.
  ///
  /// - Complexity: O(arcs that leave the members + V/64).
  init(
    of whole: CSRGraph, _ members: VertexSet, where isKept: (_ tail: Vertex, _ head: Vertex) -> Bool
  ) {
    let counts = members.countsBefore
    var (vertices, rowStarts, heads, arcOrder) = ([Vertex](), [0], [Vertex](), [Int]())
    members.forEach { tail in
      vertices.append(tail)
      for arc in whole.arcs(leaving: tail) {
        let head = whole.heads[arc]
        guard members.contains(head), isKept(tail, head) else { continue }
        heads.append(members.number(of: head, counts))
        arcOrder.append(arc)
      }
      rowStarts.append(heads.count)
    }
    graph = CSRGraph(checkedRowStarts: rowStarts, heads: heads)
    (self.vertices, self.arcOrder) = (vertices, arcOrder)
    (self.members, self.counts) = (members, counts)
  }

  /// The vertex that a member is here.
  ///
  /// - Complexity: O(1).
  package func vertex(of member: Vertex) -> Vertex { members.number(of: member, counts) }
}

extension VertexSet {
  /// How many members come before those of each word.
  fileprivate var countsBefore: [Vertex] {
    var count: Vertex = 0
    return words.map { word in
      defer { count += Vertex(word.nonzeroBitCount) }
      return count
    }
  }

  /// How many members come before one.
  fileprivate func number(of member: Vertex, _ countsBefore: [Vertex]) -> Vertex {
    let word = Int(member) >> 6
    let before = words[word] & (1 << UInt64(member & 63) - 1)
    return countsBefore[word] + Vertex(before.nonzeroBitCount)
  }
}
