/// What the times of a period are told by.
enum Clock: Hashable, Sendable {
  /// Dates of no stated place, dates with their offset from UTC, and places on an axis of numbers.
  case anywhere, offset, axis

  /// By how many seconds the two may differ; `nil` where they cannot be compared.
  func slack(to other: Self) -> Int64? {
    if self == other { return 0 }
    return self == .axis || other == .axis ? nil : Period.furthestOffset
  }
}

extension Period {
  var clock: Clock {
    let dates = [start.date, end.date].compactMap(\.self)
    if dates.contains(where: { $0.axisNumber != nil }) { return .axis }
    return dates.contains(where: \.statesOffset) ? .offset : .anywhere
  }

  /// Whether all of it is before all of another one, by any clock.
  func isOver(before other: Self) -> Bool {
    guard let slack = clock.slack(to: other.clock), latest <= .max - slack else { return false }
    return latest + slack < other.earliest
  }
}
