/// A day and a time as spreadsheets count them: days since the end of 1899, or since 1904.
///
/// The system of 1900 takes 1900 for a leap year, as Lotus 1-2-3 did: day 60 is one that never was.
///
/// > ISO/IEC 29500-1:2016, Office Open XML, section 18.17.4.
struct SerialDate {
  private static let secondsOfDay = 86_400

  /// Whole days, as the workbook counts them.
  private let day: Int

  /// The second of the day.
  private let second: Int
  private let isOf1904: Bool

  /// - Returns: `nil` for a number of no day up to 9999.
  init?(_ number: Double, isOf1904: Bool) {
    guard number >= 0, number < 2_958_466 else { return nil }
    let whole = Int(number.rounded(.down))
    let second = Int(((number - Double(whole)) * Double(Self.secondsOfDay)).rounded())
    day = whole + second / Self.secondsOfDay
    self.second = second % Self.secondsOfDay
    self.isOf1904 = isOf1904
  }

  /// The days since 1970; `nil` for one that never was, and for a mere time of day.
  private var daysSince1970: Int? {
    if isOf1904 { return day - 24_107 }
    if day == 0 || day == 60 { return nil }
    return day < 60 ? day - 25_568 : day - 25_569
  }

  /// Appends it as a format shows it, times in hours, minutes and seconds.
  ///
  /// A time of day that a format of days hides is written all the same, as is the day of a month or
  /// the year where it is not the first.
  ///
  /// - Returns: Whether there is such a day.
  func append(to bytes: inout [UInt8], as format: NumberFormat) -> Bool {
    let hasNoDay = day == 0 && (format == .clock || format == .moment && !isOf1904)
    if format == .duration || hasNoDay {
      appendTime(to: &bytes, days: format == .duration ? day : 0)
      return true
    }
    guard let days = daysSince1970 else { return false }
    let (year, month, dayOfMonth) = Self.civil(days)
    Self.append(year, digits: 4, to: &bytes)
    if format == .year, month == 1, dayOfMonth == 1, second == 0 { return true }
    bytes.append(UInt8(ascii: "-"))
    Self.append(month, digits: 2, to: &bytes)
    if format == .month, dayOfMonth == 1, second == 0 { return true }
    bytes.append(UInt8(ascii: "-"))
    Self.append(dayOfMonth, digits: 2, to: &bytes)
    if second > 0 || format == .moment || format == .clock {
      bytes.append(UInt8(ascii: "T"))
      appendTime(to: &bytes, days: 0)
    }
    return true
  }

  private func appendTime(to bytes: inout [UInt8], days: Int) {
    let hours = days * 24 + second / 3600
    Self.append(hours, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    Self.append(second / 60 % 60, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    Self.append(second % 60, digits: 2, to: &bytes)
  }

  /// Appends a number with at least so many digits.
  private static func append(_ number: Int, digits: Int, to bytes: inout [UInt8]) {
    var power = 10
    for _ in 1..<max(digits, 2) { power *= 10 }
    while power <= number { power *= 10 }
    while power > 1 {
      power /= 10
      bytes.append(UInt8(0x30 + number / power % 10))
    }
  }

  /// Year, month and day of the proleptic Gregorian calendar.
  ///
  /// Source: the days of eras of 400 years, see Hinnant, H. "chrono-Compatible Low-Level Date
  /// Algorithms." 2013.
  private static func civil(_ daysSince1970: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = daysSince1970 + 719_468
    let (era, day) = shifted.quotientAndRemainder(dividingBy: 146_097)
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let monthOfYear = month < 10 ? month + 3 : month - 9
    return (
      year + era * 400 + (monthOfYear <= 2 ? 1 : 0), monthOfYear,
      dayOfYear - (153 * month + 2) / 5 + 1
    )
  }
}
