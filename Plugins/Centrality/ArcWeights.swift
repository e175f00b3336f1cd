import AnalyzerKit
import EntityGraph

/// What the weight of a relation stands for.
enum WeightMeaning {
  /// What it takes to follow the relation: above 0.
  case cost

  /// How much the relation counts, or passes: 0 or more.
  case strength
}

extension Graph {
  /// The `weight` of the relation behind each arc, 1 where it has none; indexed by arc.
  ///
  /// - Throws: ``AnalysisError`` for a weight that is no cost, or no strength, and where all of them,
  ///   as often as a measure may add them, come to more than a number holds.
  func arcWeights(
    _ topology: Topology, as meaning: WeightMeaning
  ) throws(AnalysisError) -> [Double] {
    var weights: [Double] = []
    weights.reserveCapacity(topology.relationOfArc.count)
    var sum = 0.0
    for number in topology.relationOfArc {
      let weight = weight(ofRelation: Int(number)) ?? 1
      guard meaning.allows(weight) else {
        throw meaning.error(relation(Int(number)).id, weight)
      }
      sum += weight
      weights.append(weight)
    }
    guard (sum * Double(max(entityCount, 1))).isFinite else { throw .sumTooGreat }
    return weights
  }
}

extension WeightMeaning {
  fileprivate func allows(_ weight: Double) -> Bool {
    weight.isFinite && (self == .cost ? weight > 0 : weight >= 0)
  }

  fileprivate func error(_ relation: Relation.ID, _ weight: Double) -> AnalysisError {
    switch self {
    case _ where !weight.isFinite: .weightNotFinite(relation, weight)
    case .cost: .costNotPositive(relation, weight)
    case .strength: .weightNegative(relation, weight)
    }
  }
}
