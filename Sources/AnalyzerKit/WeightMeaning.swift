/// What the weight of a relation stands for.
public enum WeightMeaning: Sendable {
  /// Something to be added up.
  case number

  /// What it takes to follow the relation: above 0.
  case cost

  /// How much the relation counts, or passes: 0 or more.
  case strength

  /// How likely the relation holds: above 0, at most 1.
  case chance
}

extension WeightMeaning {
  /// Whether a relation of an entity to itself counts.
  var countsLoops: Bool { self == .number || self == .strength }

  /// Whether a weight can stand for this.
  func allows(_ weight: Double) -> Bool {
    switch self {
    case .number: weight.isFinite
    case .cost: weight > 0 && weight.isFinite
    case .strength: weight >= 0 && weight.isFinite
    case .chance: weight > 0 && weight <= 1
    }
  }

  /// What is wrong with a weight that cannot.
  func error(_ relation: Relation.ID, _ weight: Double) -> AnalysisError {
    switch self {
    case .chance: .notAChance(relation, weight)
    case _ where !weight.isFinite: .weightNotFinite(relation, weight)
    case .strength: .weightNegative(relation, weight)
    case .number, .cost: .costNotPositive(relation, weight)
    }
  }
}
