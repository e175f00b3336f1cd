/// The proleptic Gregorian calendar, counted in days from the start of the year 0.
enum Calendar {
  static func isLeap(_ year: Int64) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  static func days(inMonth month: Int64, of year: Int64) -> Int64 {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The days from 1 January of the year 0 to the given day.
  static func days(to year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let before = year - 1
    let leapDays = floored(before, 4) - floored(before, 100) + floored(before, 400) + 1
    let months = (1..<month).reduce(0) { $0 + days(inMonth: $1, of: year) }
    return year * 365 + leapDays + months + day - 1
  }

  /// The date of a day, counted from 1 January of the year 0.
  ///
  /// - Precondition: The day is in the year 0 or later.
  static func date(ofDay day: Int64) -> (year: Int64, month: Int64, day: Int64) {
    var year = day * 400 / 146_097
    while days(to: year + 1, 1, 1) <= day { year += 1 }
    while days(to: year, 1, 1) > day { year -= 1 }
    var (month, rest) = (Int64(1), day - days(to: year, 1, 1))
    while rest >= days(inMonth: month, of: year) {
      rest -= days(inMonth: month, of: year)
      month += 1
    }
    return (year, month, rest + 1)
  }

  private static func floored(_ number: Int64, _ divisor: Int64) -> Int64 {
    number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
  }
}
