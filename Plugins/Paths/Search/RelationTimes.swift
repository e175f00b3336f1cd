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

/// The moments from which one is to be chosen, in seconds; none when it ends before it starts.
struct Interval {
  static let always = Interval(start: .min, end: .max)
  static let never = Interval(start: .max, end: .min)

  let start: Int64
  let end: Int64
}

extension Interval {
  /// When a relation can be followed; when it is of one moment and nobody says which, never, or
  /// at any time where that is asked for.
  init(_ validity: Validity, followsUndated: Bool = false) {
    if let period = validity.period {
      self.init(start: period.earliest, end: period.latest)
    } else {
      self = validity.isMomentary && !followsUndated ? .never : .always
    }
  }
}
