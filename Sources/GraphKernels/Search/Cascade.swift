/// How failure passes along arcs from some vertices to others, round by round.
///
/// > Granovetter, M. "Threshold models of collective behavior." *American Journal of Sociology* 83(6),
/// > 1978, 1420–1443. doi:10.1086/226707
/// >
/// > Watts, D. J. "A simple model of global cascades on random networks." *PNAS* 99(9), 2002,
/// > 5766–5771. doi:10.1073/pnas.082090499
public struct Cascade: Hashable, Sendable {
  /// What it takes to make a vertex fail.
  public enum Threshold: String, CaseIterable, Sendable {
    /// One of those from which an arc leads to it has failed.
    case any

    /// All of them have, and there are some.
    case all
  }

  /// The round in which each vertex fails, indexed by vertex.
  ///
  /// It is 0 for those with which the cascade begins, `nil` where a vertex holds.
  public private(set) var rounds: [Int32?]

  /// The arc by which the last blow came to each vertex, indexed by vertex.
  ///
  /// Of the arcs from those that failed in the round before it is the one of the lowest tail, then
  /// the first in its row; `nil` where a vertex holds or is one of the first to fail.
  public private(set) var causes: [Int?]
}

extension Cascade {
  /// Lets vertices of a graph fail, and all that fails with them.
  ///
  /// Loops do not count; parallel arcs count as one.
  ///
  /// - Parameters:
  ///   - graph: An arc leads from what is needed to what needs it.
  ///   - roots: Those with which it begins.
  ///   - threshold: What it takes to make a vertex fail.
  /// - Complexity: O(V + A log V).
  public init(_ graph: CSRGraph, from roots: [CSRGraph.Vertex], _ threshold: Threshold) {
    rounds = [Int32?](repeating: nil, count: graph.vertexCount)
    causes = [Int?](repeating: nil, count: graph.vertexCount)
    var left = threshold == .all ? graph.neededArcs() : []
    var (failed, round) = (Set(roots).sorted(), Int32(0))
    for root in failed { rounds[Int(root)] = 0 }
    while !failed.isEmpty {
      var hit: [CSRGraph.Vertex] = []
      for tail in failed {
        for arc in graph.arcs(leaving: tail) {
          let head = graph.head(of: arc)
          guard head != tail, rounds[Int(head)] == nil else { continue }
          if threshold == .all { left[Int(head)] -= 1 }
          if causes[Int(head)] == nil {
            causes[Int(head)] = arc
            hit.append(head)
          }
        }
      }
      failed = hit.filter { threshold == .any || left[Int($0)] == 0 }.sorted()
      round += 1
      for vertex in failed { rounds[Int(vertex)] = round }
      for vertex in hit where rounds[Int(vertex)] == nil { causes[Int(vertex)] = nil }
    }
  }
}

extension CSRGraph {
  /// How many arcs, other than loops, lead to each vertex; indexed by vertex.
  fileprivate func neededArcs() -> [Int] {
    var counts = [Int](repeating: 0, count: vertexCount)
    for tail in vertices {
      for arc in arcs(leaving: tail) where heads[arc] != tail { counts[Int(heads[arc])] += 1 }
    }
    return counts
  }
}
