/// How closeness treats vertices that are not all connected.
public enum ClosenessScaling: Sendable, Hashable, CaseIterable {
  /// With r of the n - 1 others connected at a mean distance d, (r / (n - 1)) / d: as networkx.
  case shareOfAll

  /// 1 / d, whoever is not connected: as igraph, 0 where that has no number.
  case withinReach
}

extension DistanceSums {
  /// How near a vertex with these distances is to the `others` other vertices.
  func closeness(_ scaling: ClosenessScaling, others: Int) -> Double {
    guard total > 0 else { return 0 }
    let nearness = Double(reached) / Double(total)
    return scaling == .withinReach ? nearness : nearness * (Double(reached) / Double(others))
  }
}
