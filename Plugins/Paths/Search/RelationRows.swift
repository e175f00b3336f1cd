import AnalyzerKit

/// Rows of arcs, and the number of the relation behind each.
struct RelationRows {
  private(set) var rows: CSRGraph
  private(set) var relations: [Int32]
}

extension RelationRows {
  /// Brings the rows into the order of heads, parallel arcs into that of relations.
  ///
  /// Turned round they are in order; where each arc has its reverse, that already is the same graph.
  ///
  /// - Complexity: O(V + A).
  mutating func sortByHead(isSymmetric: Bool) {
    for _ in 0..<(isSymmetric ? 1 : 2) {
      let (turned, arcOrder) = rows.reversed()
      let before = relations
      (rows, relations) = (turned, arcOrder.map { before[$0] })
    }
  }

  /// Brings parallel arcs into the order of preference, the best first.
  ///
  /// - Parameters:
  ///   - graph: The graph that the relations are of.
  ///   - costs: The cost of each relation, indexed by relation; empty when costs do not matter.
  /// - Precondition: The rows are in the order of heads.
  /// - Complexity: O(V + A), and O(p log p) for each p parallel arcs that are not in order by chance.
  mutating func sortByPreference(in graph: AnalyzedGraph, _ costs: [Double]) {
    var parallel: [Preference] = []
    for tail in rows.vertices {
      for run in rows.runs(leaving: tail) where run.count > 1 {
        parallel.removeAll(keepingCapacity: true)
        for relation in relations[run] { parallel.append(Preference(relation, of: graph, costs)) }
        if parallel.isAscending { continue }
        parallel.sort()
        for (arc, preferred) in zip(run, parallel) { relations[arc] = preferred.relation }
      }
    }
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

  init(_ relation: Int32, of graph: AnalyzedGraph, _ costs: [Double]) {
    let period = graph.validity(ofRelation: Int(relation)).period
    self.relation = relation
    cost = costs.isEmpty ? 1 : costs[Int(relation)]
    rank = graph.rating(ofRelation: Int(relation)).rank
    isProjection = graph.isProjection(relation: Int(relation))
    start = period?.earliest ?? .max
    end = period?.latest ?? .max
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
