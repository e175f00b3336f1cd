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

  private static func floored(_ number: Int64, _ divisor: Int64) -> Int64 {
    number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
  }
}
