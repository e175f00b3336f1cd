/// What makes one entity nearer than another.
public enum DistanceMeasure: String, CaseIterable, Sendable {
  /// Fewer legs.
  case hops

  /// A smaller sum of weights.
  case weight
}
