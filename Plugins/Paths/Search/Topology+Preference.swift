import EntityGraph
import GraphKernels

extension Topology {
  /// The rows in order of heads, parallel arcs best first, and the relation of each of its arcs.
  ///
  /// - Parameters:
  ///   - graph: The graph that the topology is of.
  ///   - passage: How the topology follows relations.
  ///   - costs: The cost of each relation, indexed by relation; empty when costs do not matter.
  ///   - times: When the relations of the graph can be followed.
  /// - Returns: The rows, and the number of the relation behind each of their arcs.
  /// - Complexity: O(V + A), and O(p log p) for each p parallel arcs that are not in order by chance.
  func inOrderOfPreference(
    _ graph: Graph, _ passage: Traversal, _ costs: [Double], _ times: inout RelationTimes
  ) -> (rows: CSRGraph, relations: [Int32]) {
    let sorted = inOrderOfHeads(passage)
    var relations = sorted.relations
    var parallel: [Preference] = []
    for tail in sorted.rows.vertices {
      for run in sorted.rows.runs(leaving: tail) where run.count > 1 {
        parallel.removeAll(keepingCapacity: true)
        for relation in relations[run] {
          parallel.append(Preference(relation, of: graph, costs, &times))
        }
        if parallel.isAscending { continue }
        parallel.sort()
        for (arc, preferred) in zip(run, parallel) { relations[arc] = preferred.relation }
      }
    }
    return (sorted.rows, relations)
  }

  /// The rows in order of heads, parallel arcs by relation, and the relation of each of its arcs.
  ///
  /// Turned round they are in order; where each arc has its reverse, that already is the topology.
  private func inOrderOfHeads(_ passage: Traversal) -> (rows: CSRGraph, relations: [Int32]) {
    let (turned, first) = rows.reversed()
    if passage == .eitherWay { return (turned, first.map { relationOfArc[$0] }) }
    let (sorted, second) = turned.reversed()
    return (sorted, second.map { relationOfArc[first[$0]] })
  }
}

/// What makes one of several parallel relations the one to show.
///
/// The lower cost, then the better rating, an explicit one before a projection, the earlier date
/// before the later and that before none, and the lower id; relations are numbered in order of ids.
private struct Preference: Comparable {
  let relation: Int32
  let cost: Double
  let rank: Int
  let isProjection: Bool
  let start: Int64
  let end: Int64

  init(_ relation: Int32, of graph: Graph, _ costs: [Double], _ times: inout RelationTimes) {
    let period = times.period(of: relation)
    self.relation = relation
    cost = costs.isEmpty ? 1 : costs[Int(relation)]
    rank = graph.rating(ofRelation: Int(relation)).rank
    isProjection = graph.isProjection(relation: Int(relation))
    start = period?.start ?? .max
    end = period?.end ?? .max
  }

  static func < (left: Self, right: Self) -> Bool {
    if left.cost != right.cost { return left.cost < right.cost }
    if left.rank != right.rank { return left.rank < right.rank }
    if left.isProjection != right.isProjection { return right.isProjection }
    return (left.start, left.end, left.relation) < (right.start, right.end, right.relation)
  }
}

extension [Preference] {
  fileprivate var isAscending: Bool {
    indices.dropFirst().allSatisfy { self[$0 - 1] <= self[$0] }
  }
}
