/// A second, counted from the start of the year 0 of the proleptic Gregorian calendar.
struct Instant {
  private let second: Int64

  /// The second in which 1970 begins.
  static let of1970: Int64 = 62_167_219_200

  init(_ second: Int64) { self.second = second }

  /// `2023-01-02T00:00:00`; `nil` outside the years 1 to 9999.
  ///
  /// Source: the days of eras of 400 years, see Hinnant, H. "chrono-Compatible Low-Level Date
  /// Algorithms." 2013.
  var spelled: String? {
    guard 31_622_400..<315_569_520_000 ~= second else { return nil }
    let (days, time) = second.quotientAndRemainder(dividingBy: 86_400)
    let shifted = days - 60
    let (eras, day) = (shifted + 146_097).quotientAndRemainder(dividingBy: 146_097)
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let monthOfYear = month < 10 ? month + 3 : month - 9
    let calendarYear = year + (eras - 1) * 400 + (monthOfYear <= 2 ? 1 : 0)
    let dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1
    return "\(Self.padded(calendarYear, 4))-\(Self.padded(monthOfYear))-\(Self.padded(dayOfMonth))"
      + "T\(Self.padded(time / 3600)):\(Self.padded(time / 60 % 60)):\(Self.padded(time % 60))"
  }

  private static func padded(_ number: Int64, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
