import AnalyzerKit
import EntityGraph

extension Graph {
  /// The `weight` of the relation behind each arc, 1 where it has none; indexed by arc.
  ///
  /// - Throws: ``AnalysisError/costNotPositive(_:_:)`` for a weight that is no cost.
  func arcCosts(_ topology: Topology) throws(AnalysisError) -> [Double] {
    var costs: [Double] = []
    costs.reserveCapacity(topology.relationOfArc.count)
    for number in topology.relationOfArc {
      let cost = weight(ofRelation: Int(number)) ?? 1
      guard cost > 0, cost.isFinite else { throw .costNotPositive(relation(Int(number)).id, cost) }
      costs.append(cost)
    }
    return costs
  }
}

extension Bool {
  /// Along the flow, or from either end.
  var passage: Passage { self ? .alongFlow : .eitherWay }
}
