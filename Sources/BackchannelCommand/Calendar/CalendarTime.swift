import EntityGraph

/// When an entry of a calendar begins and ends.
///
/// A time to the minute is a time, in UTC where an offset is stated and local where none is. Anything
/// else is whole days: all that it may mean, such as each day of a month.
struct CalendarTime {
  /// `DTSTART`, and `DTEND` where it takes any time.
  let lines: [CalendarLine]

  /// Whether it is one day or one time, so that the days say all that is known.
  let isExact: Bool

  /// - Returns: `nil` where a calendar has no such time: before the year 0, after the year 9998, or
  ///   a number for a time.
  init?(_ period: Period) {
    let dates = [period.start.date, period.end.date].compactMap(\.self)
    guard let first = dates.first, let last = dates.last,
      dates.allSatisfy({ $0.axisNumber == nil && Self.range.contains($0.earliest) }),
      Self.range.contains(last.latest)
    else { return nil }
    let isWhole = dates.count == 2
    if first.isTime, last.isTime, first.statesOffset == last.statesOffset {
      lines = Self.times(first, last)
      isExact = isWhole && first == last
    } else {
      lines = Self.days(first, last)
      isExact = isWhole && first == last && last.latest - first.earliest < PartialDate.secondsOfDay
    }
  }

  private static func times(_ first: PartialDate, _ last: PartialDate) -> [CalendarLine] {
    let suffix = first.statesOffset ? "Z" : ""
    let start = CalendarLine("DTSTART", stamp(first.earliest) + suffix)
    guard last.earliest > first.earliest else { return [start] }
    return [start, CalendarLine("DTEND", stamp(last.earliest) + suffix)]
  }

  /// Whole days; the end is the day behind the last one.
  private static func days(_ first: PartialDate, _ last: PartialDate) -> [CalendarLine] {
    [
      CalendarLine("DTSTART;VALUE=DATE", day(first.day.earliest)),
      CalendarLine("DTEND;VALUE=DATE", day(last.day.latest + 1)),
    ]
  }

  /// A second as `20230102T030405`.
  static func stamp(_ second: Int64) -> String {
    let clock = [second / 3600 % 24, second / 60 % 60, second % 60]
    return "\(day(second))T\(clock.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined())"
  }

  /// The day of a second as `20230102`.
  private static func day(_ second: Int64) -> String {
    let start = second - second % PartialDate.secondsOfDay - PartialDate.secondsBefore1970
    return PartialDate(secondsSince1970: start).text.split(separator: "-").joined()
  }

  /// The seconds of the years 0 to 9998, from the start of the year 0.
  private static let range =
    0..<(PartialDate.secondsOfYears.upperBound + PartialDate.secondsBefore1970
    - 366 * PartialDate.secondsOfDay)
}

extension PartialDate {
  /// Whether it tells a time of day.
  fileprivate var isTime: Bool { text.utf8.contains(UInt8(ascii: "T")) }

  /// The day as it was written, which with an offset may be another than in UTC.
  fileprivate var day: PartialDate {
    isTime ? PartialDate(String(text.prefix { $0 != "T" })) ?? self : self
  }
}
