import EntityGraph
import GraphKernels

extension Topology {
  /// The rows in order of heads, parallel arcs best first, and the relation of each of its arcs.
  ///
  /// - Parameters:
  ///   - graph: The graph that the topology is of.
  ///   - costs: The cost of each relation, indexed by relation; empty when costs do not matter.
  /// - Returns: The rows, and the number of the relation behind each of their arcs.
  func inOrderOfPreference(
    _ graph: Graph, _ costs: [Double]
  ) -> (rows: CSRGraph, relations: [Int32]) {
    let (turned, first) = rows.reversed()
    let (sorted, second) = turned.reversed()
    var relations = second.map { relationOfArc[first[$0]] }
    for tail in sorted.vertices {
      let row = sorted.arcs(leaving: tail)
      var start = row.lowerBound
      while start < row.upperBound {
        var end = start + 1
        while end < row.upperBound, sorted.heads[end] == sorted.heads[start] { end += 1 }
        if end - start > 1 {
          relations[start..<end] = graph.byPreference(relations[start..<end], costs)[...]
        }
        start = end
      }
    }
    return (sorted, relations)
  }
}

extension Graph {
  fileprivate func byPreference(_ relations: ArraySlice<Int32>, _ costs: [Double]) -> [Int32] {
    relations.map { Preference($0, of: self, cost: costs.isEmpty ? 1 : costs[Int($0)]) }
      .sorted().map(\.relation)
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
  let projection: Int
  let start: Int64
  let end: Int64

  init(_ relation: Int32, of graph: Graph, cost: Double) {
    let period = graph.validity(ofRelation: Int(relation)).period
    self.relation = relation
    self.cost = cost
    rank = graph.rating(ofRelation: Int(relation)).rank
    projection = graph.isProjection(relation: Int(relation)) ? 1 : 0
    start = period?.earliest ?? .max
    end = period?.latest ?? .max
  }

  static func < (left: Self, right: Self) -> Bool {
    let (mine, theirs) = (
      (left.cost, left.rank, left.projection), (right.cost, right.rank, right.projection)
    )
    if mine != theirs { return mine < theirs }
    return (left.start, left.end, left.relation) < (right.start, right.end, right.relation)
  }
}
