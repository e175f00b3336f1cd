/// One of the times at which something is said to have been, and its place in the order of time.
package struct TimelineMark: Sendable {
  package let subject: TimelineSubject

  /// Which of the times of its subject it is.
  package let number: Int

  /// The seconds of the date by which it stands in order: its start, or its end where no start is
  /// known.
  let earliest: Int64
  let latest: Int64

  /// Whether it is a place on an axis of numbers, which has no order among dates.
  let isOnAxis: Bool

  init(_ subject: TimelineSubject, number: Int = 0, earliest: Int64, latest: Int64) {
    (self.subject, self.number) = (subject, number)
    (self.earliest, self.latest, isOnAxis) = (earliest, latest, false)
  }

  /// - Returns: `nil` where neither end is known.
  init?(_ subject: TimelineSubject, number: Int, _ period: Period) {
    guard let date = period.start.date ?? period.end.date else { return nil }
    (self.subject, self.number) = (subject, number)
    (earliest, latest, isOnAxis) = (date.earliest, date.latest, date.axisNumber != nil)
  }
}

extension TimelineMark: Comparable {
  /// Orders by first second, then by last; of the same time events come first, each by its id.
  package static func < (left: Self, right: Self) -> Bool {
    (left.earliest, left.latest, left.rank, left.number)
      < (right.earliest, right.latest, right.rank, right.number)
  }

  /// Events before relations, each in order of ids.
  private var rank: Int {
    switch subject {
    case .event(let row): Int(row) - Int(Int32.max)
    case .relation(let number): number
    }
  }
}
