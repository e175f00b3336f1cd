/// What is known of a path through time: moments can be chosen along it, none before the one before.
public struct Journey: Hashable, Sendable {
  /// The last moment at which one can set out.
  public let departure: Int64

  /// The first moment at which one can be there.
  public let arrival: Int64

  /// The journey that takes no arc: at any time.
  public static let none = Journey(departure: .max, arrival: .min)

  public init(departure: Int64, arrival: Int64) {
    self.departure = departure
    self.arrival = arrival
  }

  /// The least time from setting out to being there, 0 when one moment does for all arcs.
  public var duration: Int64 {
    guard arrival > departure else { return 0 }
    let (duration, isTooLong) = arrival.subtractingReportingOverflow(departure)
    return isTooLong ? .max : duration
  }

  /// Goes on along an arc that can be followed from `start` to `end`; `nil` when that is over.
  public func continued(from start: Int64, until end: Int64) -> Journey? {
    guard max(arrival, start) <= end else { return nil }
    return Journey(departure: min(departure, end), arrival: max(arrival, start))
  }

  /// Those than which no other sets out as late and is there as early; the latest to set out first.
  ///
  /// - Complexity: O(n log n).
  public static func best(of journeys: [Journey]) -> [Journey] {
    let sorted = journeys.sorted { ($1.departure, $0.arrival) < ($0.departure, $1.arrival) }
    var best: [Journey] = []
    for journey in sorted where best.last.map({ journey.arrival < $0.arrival }) ?? true {
      best.append(journey)
    }
    return best
  }
}
