/// A chain of relations from one entity to another.
public struct Path: Hashable, Sendable {
  /// One relation crossed, the best of those between its two stops.
  public struct Leg: Hashable, Sendable {
    public let relation: Relation

    /// Whether it is followed from object to subject; never so for a symmetric one.
    public let isReversed: Bool

    /// The other relations that would have done, best first.
    public let parallel: [Relation.ID]

    public init(_ relation: Relation, isReversed: Bool, parallel: [Relation.ID] = []) {
      self.relation = relation
      self.isReversed = isReversed && !relation.isSymmetric
      self.parallel = parallel
    }
  }

  /// The entities visited, first to last; never empty.
  public let stops: [Entity.ID]

  /// The relations crossed; one fewer than the stops.
  public let legs: [Leg]

  /// The sum of the costs of its legs, 1 each unless weights were asked for; by width the least of
  /// its weights, by chance their product.
  public let cost: Double

  public init(stops: [Entity.ID], legs: [Leg], cost: Double? = nil) {
    precondition(stops.count == legs.count + 1, "a path has one more stop than legs")
    self.stops = stops
    self.legs = legs
    self.cost = cost ?? Double(legs.count)
  }

  /// The number of relations crossed.
  public var length: Int { legs.count }

  /// The number of the leg with the worst rating, at a tie with fewer independent sources, then
  /// the earlier; `nil` when there are no legs.
  public var weakestLeg: Int? {
    legs.indices.min { left, right in
      let (mine, theirs) = (legs[left].relation, legs[right].relation)
      return (theirs.rating, mine.independentSources, left) < (
        mine.rating, theirs.independentSources, right
      )
    }
  }
}
