extension PartialDate {
  /// The start of 1970 in seconds from the start of the year 0, from which ``earliest`` counts.
  package static let secondsBefore1970 = Calendar.days(to: 1970, 1, 1) * secondsOfDay

  package static let secondsOfDay: Int64 = 24 * 60 * 60

  /// The date of a second, counted from 1970 in UTC; the day alone where it is the first or the last
  /// second of one.
  ///
  /// Seconds of no year from 0 to 9999 make the first or the last of those.
  package init(secondsSince1970 seconds: Int64) {
    let bounds = Self.secondsOfYears
    let second = min(max(seconds, bounds.lowerBound), bounds.upperBound) + Self.secondsBefore1970
    let (day, rest) = second.quotientAndRemainder(dividingBy: Self.secondsOfDay)
    let date = Calendar.date(ofDay: day)
    let text = "\(date.year.padded(4))-\(date.month.padded(2))-\(date.day.padded(2))"
    let start = day * Self.secondsOfDay
    if rest == 0 || rest == Self.secondsOfDay - 1 {
      self.init(text: text, earliest: start, latest: start + Self.secondsOfDay - 1)
    } else {
      let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { $0.padded(2) }
      self.init(
        text: "\(text)T\(clock.joined(separator: ":"))", earliest: second, latest: second)
    }
  }

  /// The seconds of the years 0 to 9999, counted from 1970.
  package static var secondsOfYears: ClosedRange<Int64> {
    -secondsBefore1970...Calendar.days(to: 10_000, 1, 1) * secondsOfDay - secondsBefore1970 - 1
  }
}

extension Int64 {
  fileprivate func padded(_ digits: Int) -> String {
    let text = "\(self)"
    return String(repeating: "0", count: Swift.max(0, digits - text.count)) + text
  }
}
