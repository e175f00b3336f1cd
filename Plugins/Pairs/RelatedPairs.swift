package import AnalyzerKit

/// Two entities, the lower vertex first, and how many relations join them; in order of the number,
/// at a tie the one of the lower vertices the greater.
package struct RelatedPair: Comparable {
  package let first: Graph.Vertex
  package let second: Graph.Vertex

  /// Where their relations stand among all.
  let arcs: Range<Int>

  package static func < (left: Self, right: Self) -> Bool {
    left.arcs.count == right.arcs.count
      ? (left.first, left.second) > (right.first, right.second)
      : left.arcs.count < right.arcs.count
  }
}

/// The asserted relations of a graph, those of each pair together.
package struct RelatedPairs {
  /// Each row ascending, so that parallel arcs stand together.
  private let rows: CSRGraph
  private let arcOrder: [Int]
  private let relationOfArc: [Int32]

  /// - Parameter topology: The relations, followed from either end.
  /// - Complexity: O(V + A).
  package init(_ topology: Topology) {
    (rows, arcOrder) = topology.rows.reversed()  // the same rows, as every arc has its reverse
    relationOfArc = topology.relationOfArc
  }

  /// Hands over each pair of which a vertex is the lower one.
  package func forEach(from first: Graph.Vertex, _ body: (RelatedPair) -> Void) {
    let row = rows.arcs(leaving: first)
    var start = row.lowerBound
    for arc in row where arc + 1 == row.upperBound || rows.heads[arc + 1] != rows.heads[arc] {
      if rows.heads[arc] > first {
        body(RelatedPair(first: first, second: rows.heads[arc], arcs: start..<arc + 1))
      }
      start = arc + 1
    }
  }

  /// The numbers of the relations of a pair.
  package func relations(of pair: RelatedPair) -> [Int] {
    pair.arcs.map { Int(relationOfArc[arcOrder[$0]]) }
  }
}
