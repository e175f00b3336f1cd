import EntityGraph

/// When relations can be followed, each looked up once and only if somebody asks.
struct RelationTimes {
  private struct Time {
    let interval: Interval
    let isDated: Bool
  }

  private let graph: Graph

  /// What was looked up, indexed by relation.
  private var times: [Time?]

  init(_ graph: Graph) {
    self.graph = graph
    times = [Time?](repeating: nil, count: graph.relationCount)
  }

  /// When a relation can be followed.
  mutating func interval(of relation: Int32) -> Interval { time(of: relation).interval }

  /// What is known of the time of a relation; `nil` where nothing is.
  mutating func period(of relation: Int32) -> Interval? {
    let time = time(of: relation)
    return time.isDated ? time.interval : nil
  }

  private mutating func time(of relation: Int32) -> Time {
    if let time = times[Int(relation)] { return time }
    let validity = graph.validity(ofRelation: Int(relation))
    let time = Time(
      interval: Interval(validity, followsUndated: graph.policy.filter.followsUndated),
      isDated: validity.period != nil)
    times[Int(relation)] = time
    return time
  }
}
