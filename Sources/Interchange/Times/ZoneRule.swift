import EntityGraph

/// When the clocks of a zone change in every year, such as `GMT0BST,M3.5.0/1,M10.5.0`.
///
/// > IEEE Std 1003.1-2024, section 8.3, "Other Environment Variables", `TZ`.
struct ZoneRule: Equatable {
  /// Seconds ahead of UTC.
  private let standard: Int
  private let summer: Summer?

  private struct Summer: Equatable {
    let offset: Int
    let start: YearlyMoment
    let end: YearlyMoment
  }

  /// - Returns: `nil` for a text that is no such rule.
  init?(_ text: String) {
    var text = text[...]
    guard text.takeZoneName(), let behind = text.takeClock() else { return nil }
    standard = -behind
    guard !text.isEmpty else {
      summer = nil
      return
    }
    guard text.takeZoneName() else { return nil }
    let offset = text.first == "," ? standard + 3600 : text.takeClock().map { -$0 }
    guard let offset, text.take(","), let start = YearlyMoment(&text), text.take(","),
      let end = YearlyMoment(&text), text.isEmpty
    else { return nil }
    summer = Summer(offset: offset, start: start, end: end)
  }

  /// The offset in seconds at a second since 1970.
  func offset(at second: Int64) -> Int {
    guard let summer else { return standard }
    let year = PartialDate(secondsSince1970: second + Int64(standard)).text.prefix(4)
    guard let first = PartialDate("\(year)-01-01")?.earliest else { return standard }
    let newYear = first - PartialDate.secondsBefore1970
    let isLeap = PartialDate("\(year)-02-29") != nil
    let start = newYear + summer.start.seconds(isLeap, newYear) - Int64(standard)
    let end = newYear + summer.end.seconds(isLeap, newYear) - Int64(summer.offset)
    let isSummer = start < end ? start..<end ~= second : !(end..<start ~= second)
    return isSummer ? summer.offset : standard
  }
}

/// A moment of every year, such as `M10.5.0/3`: 3 o'clock on the last Sunday of October.
private struct YearlyMoment: Equatable {
  private enum Day: Equatable {
    /// Day 1 to 365 of a year, which 29 February does not count among.
    case ofCommonYear(Int)

    /// Day 0 to 365 of a year.
    case ofYear(Int)

    /// The first to the fifth, or the last, such day of the week in a month.
    case ofWeek(month: Int, week: Int, weekday: Int)
  }

  private let day: Day
  private let time: Int

  init?(_ text: inout Substring) {
    if text.take("M") {
      guard let month = text.takeNumber(), 1...12 ~= month, text.take("."),
        let week = text.takeNumber(), 1...5 ~= week, text.take("."),
        let weekday = text.takeNumber(), 0...6 ~= weekday
      else { return nil }
      day = .ofWeek(month: month, week: week, weekday: weekday)
    } else if text.take("J") {
      guard let number = text.takeNumber(), 1...365 ~= number else { return nil }
      day = .ofCommonYear(number)
    } else {
      guard let number = text.takeNumber(), 0...365 ~= number else { return nil }
      day = .ofYear(number)
    }
    guard text.take("/") else {
      time = 2 * 3600
      return
    }
    guard let time = text.takeClock() else { return nil }
    self.time = time
  }

  /// The seconds by the clock from the beginning of a year to it; the year begins at `newYear`, in
  /// seconds since 1970.
  func seconds(_ isLeap: Bool, _ newYear: Int64) -> Int64 {
    let days =
      switch day {
      case .ofCommonYear(let number): number - 1 + (isLeap && number > 59 ? 1 : 0)
      case .ofYear(let number): number
      case .ofWeek(let month, let week, let weekday):
        Self.day(
          month, week, weekday, isLeap, Int((newYear / PartialDate.secondsOfDay + 4) % 7 + 7) % 7)
      }
    return Int64(days) * PartialDate.secondsOfDay + Int64(time)
  }

  private static func day(
    _ month: Int, _ week: Int, _ weekday: Int, _ isLeap: Bool, _ firstWeekday: Int
  ) -> Int {
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let start = lengths[..<(month - 1)].reduce(0, +)
    let first = (weekday - (firstWeekday + start) % 7 + 7) % 7
    var day = first + 7 * (week - 1)
    while day >= lengths[month - 1] { day -= 7 }
    return start + day
  }
}

extension Substring {
  /// Takes a character off the front.
  ///
  /// - Returns: Whether it stood there.
  fileprivate mutating func take(_ character: Character) -> Bool {
    guard first == character else { return false }
    removeFirst()
    return true
  }

  fileprivate mutating func takeNumber() -> Int? {
    let digits = prefix { "0"..."9" ~= $0 }
    guard 1...3 ~= digits.count else { return nil }
    self = self[digits.endIndex...]
    return Int(digits)
  }

  /// Takes a name such as `BST`, or `<+03>`, off the front.
  fileprivate mutating func takeZoneName() -> Bool {
    if take("<") {
      self = drop { $0 != ">" }
      return take(">")
    }
    let letters = prefix(while: \.isLetter)
    self = self[letters.endIndex...]
    return letters.count > 2
  }

  /// Takes hours, which may have minutes and seconds behind them, off the front; in seconds.
  fileprivate mutating func takeClock() -> Int? {
    let sign = take("-") ? -1 : 1
    if sign == 1 { _ = take("+") }
    guard let hours = takeNumber() else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where take(":") {
      guard let number = takeNumber() else { return nil }
      seconds += number * unit
    }
    return sign * seconds
  }
}
