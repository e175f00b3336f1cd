/// What the distances between a vertex and all others come to.
public struct DistanceSums: Sendable, Hashable, BitwiseCopyable {
  /// The number of other vertices with a finite distance.
  public internal(set) var reached = 0

  /// The sum of these distances.
  public internal(set) var total = 0

  /// The sum of their inverses.
  public internal(set) var inverse = 0.0

  /// The greatest of them, 0 when there is none.
  public internal(set) var greatest = 0

  mutating func add(_ count: Int, at distance: Int, inverse share: Double) {
    reached &+= count
    total &+= count &* distance
    inverse += Double(count) * share
    greatest = max(greatest, distance)
  }

  static func + (left: Self, right: Self) -> Self {
    DistanceSums(
      reached: left.reached + right.reached, total: left.total + right.total,
      inverse: left.inverse + right.inverse, greatest: max(left.greatest, right.greatest))
  }
}
