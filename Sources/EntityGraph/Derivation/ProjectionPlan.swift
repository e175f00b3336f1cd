/// Which projections of events are written out as relations, and which would be too many.
///
/// Those of few pairs always are. Of the others the smallest are, as many as stay within a bound;
/// none of them that alone is beyond a bound of its own. So relations grow no faster than claims.
struct ProjectionPlan<Name: Hashable & Comparable & Sendable>: Sendable {
  /// What one event implies between two of its roles.
  struct Item: Sendable {
    let event: Name
    let projection: EventType.Projection
    let pairs: Int
  }

  /// What is written out, in order of events.
  let made: [Item]

  /// What is counted only, with the bound it is beyond, in order of events.
  let left: [(item: Item, bound: Crowd.Bound)]

  /// - Complexity: O(fillers + n log n) for n projections.
  init(_ roles: EventRoles<Name>, _ projections: (Name) -> [EventType.Projection]) {
    let items = roles.events.flatMap { event in
      projections(event).map {
        Item(event: event, projection: $0, pairs: roles.pairs(of: event, $0))
      }
    }
    let bounds = Self.bounds(items.map(\.pairs))
    made = zip(items, bounds).filter { $1 == nil }.map { $0.0 }
    left = zip(items, bounds).compactMap { item, bound in bound.map { (item, $0) } }
  }

  /// The bound that each of so many pairs is beyond; `nil` for what is within both.
  private static func bounds(_ pairs: [Int]) -> [Crowd.Bound?] {
    var bounds: [Crowd.Bound?] = pairs.map { $0 > Crowd.mostPairs ? .event : nil }
    let large = pairs.indices.filter { bounds[$0] == nil && pairs[$0] > Crowd.fewPairs }
    var total = 0
    for item in large.sorted(by: { (pairs[$0], $0) < (pairs[$1], $1) }) {
      total += pairs[item]
      if total > Crowd.mostPairsTogether { bounds[item] = .together }
    }
    return bounds
  }
}

extension ProjectionPlan {
  /// What is counted only; `id` has the ids of events.
  func crowds(_ id: (Name) -> Entity.ID) -> [Crowd] {
    left.map { item, bound in
      Crowd(event: id(item.event), projection: item.projection, pairs: item.pairs, bound: bound)
    }
  }
}
