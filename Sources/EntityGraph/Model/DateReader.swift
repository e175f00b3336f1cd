/// Reads one EDTF date and tells the seconds it spans.
struct DateReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = Substring(text).utf8 }

  /// Returns the first and last second, counted from the year 0, or `nil` for a bad date.
  mutating func date() -> ClosedRange<Int64>? {
    if let plain { return plain }
    if skip("Y") { return longYear().flatMap { ended(Self.seconds($0...$0)) } }
    guard let years = year() else { return nil }
    guard years.count == 1, skip("-") else { return ended(Self.seconds(years)) }
    return date(in: years.lowerBound)
  }

  /// How most dates and times are written; `0` stands for a digit.
  private static let plainShape = Array("0000-00-00T00:00:00Z".utf8)

  /// The seconds of what is written as most is, such as `2023-01-02` and `2023-01-02T08:00:00Z`; `nil`
  /// for all else.
  private var plain: ClosedRange<Int64>? {
    var (place, digits) = (0, Int64(0))
    for byte in rest {
      guard place < Self.plainShape.count else { return nil }
      if Self.plainShape[place] == UInt8(ascii: "0") {
        guard (48...57).contains(byte) else { return nil }
        digits = digits * 10 + Int64(byte - 48)
      } else if byte != Self.plainShape[place] {
        return nil
      }
      place += 1
    }
    switch place {
    case 10: return Self.day(digits).map { $0...($0 + 86_399) }
    case 19, 20: return Self.second(digits).map { $0...$0 }
    default: return nil
    }
  }

  /// The first second of a day of eight digits.
  private static func day(_ digits: Int64) -> Int64? {
    let (year, month, day) = (digits / 10_000, digits / 100 % 100, digits % 100)
    guard (1...12).contains(month), day > 0, day <= Calendar.days(inMonth: month, of: year) else {
      return nil
    }
    return Calendar.days(to: year, month, day) * 86_400
  }

  /// The second of fourteen digits.
  private static func second(_ digits: Int64) -> Int64? {
    let (hour, minute, second) = (digits / 10_000 % 100, digits / 100 % 100, digits % 100)
    guard hour < 24, minute < 60, second < 60 else { return nil }
    return day(digits / 1_000_000).map { $0 + hour * 3600 + minute * 60 + second }
  }

  /// What stands after the year: `-XX` for a month or a day that is not specified.
  private mutating func date(in year: Int64) -> ClosedRange<Int64>? {
    if skip("XX") { return !skip("-") || skip("XX") ? ended(Self.seconds(year, 1...12)) : nil }
    guard let month = number(2, in: 1...24) else { return nil }
    guard month <= 12 else {
      return Self.months(ofSeason: month).flatMap { ended(Self.seconds(year, $0)) }
    }
    if !skip("-") || skip("XX") { return ended(Self.seconds(year, month...month)) }
    guard let day = number(2, in: 1...Calendar.days(inMonth: month, of: year)) else { return nil }
    let start = Calendar.days(to: year, month, day) * 86_400
    guard skip("T") else { return ended(start...(start + 86_399)) }
    return time().flatMap { ended((start + $0.lowerBound)...(start + $0.upperBound)) }
  }

  /// A time of day with or without seconds, in UTC where an offset is stated.
  private mutating func time() -> ClosedRange<Int64>? {
    guard let hour = number(2, in: 0...23), skip(":"), let minute = number(2, in: 0...59) else {
      return nil
    }
    var span = (hour * 3600 + minute * 60)...(hour * 3600 + minute * 60 + 59)
    if skip(":") {
      guard let second = number(2, in: 0...59) else { return nil }
      span = (span.lowerBound + second)...(span.lowerBound + second)
    }
    guard let ahead = secondsAhead() else { return nil }
    return (span.lowerBound - ahead)...(span.upperBound - ahead)
  }

  /// How far the clock is ahead of UTC; 0 where no offset is stated, `nil` for a bad one.
  private mutating func secondsAhead() -> Int64? {
    if skip("Z") { return 0 }
    let isBehind = skip("-")
    guard isBehind || skip("+") else { return 0 }
    guard let hours = number(2, in: 0...14) else { return nil }
    guard let minutes = skip(":") ? number(2, in: 0...59) : 0 else { return nil }
    return (hours * 3600 + minutes * 60) * (isBehind ? -1 : 1)
  }

  /// Four digits of which the last two may be `X`, with a sign in front.
  private mutating func year() -> ClosedRange<Int64>? {
    let isNegative = skip("-")
    let known = digitCount(of: rest.prefix(4))
    let scale: Int64 = known == 4 ? 1 : known == 3 ? 10 : 100
    guard known >= 2, let first = number(known, in: 0...9999),
      skip(String(repeating: "X", count: 4 - known))
    else { return nil }
    let years = (first * scale)...(first * scale + scale - 1)
    return isNegative ? -years.upperBound ... -years.lowerBound : years
  }

  /// What stands after `Y`: five to nine digits, with a sign in front.
  private mutating func longYear() -> Int64? {
    let isNegative = skip("-")
    let count = digitCount(of: rest)
    guard (5...9).contains(count), let year = number(count, in: 0...999_999_999) else { return nil }
    return isNegative ? -year : year
  }

  private func digitCount(of text: Substring.UTF8View) -> Int {
    text.prefix { (48...57).contains($0) }.count
  }

  private mutating func number(_ count: Int, in range: ClosedRange<Int64>) -> Int64? {
    guard digitCount(of: rest.prefix(count)) == count else { return nil }
    let number = rest.prefix(count).reduce(Int64(0)) { $0 * 10 + Int64($1 - 48) }
    rest.removeFirst(count)
    return range.contains(number) ? number : nil
  }

  private mutating func skip(_ text: String) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    rest.removeFirst(text.utf8.count)
    return true
  }

  /// Accepts `span` when nothing but one qualifier, `?`, `~` or `%`, is left.
  private mutating func ended(_ span: ClosedRange<Int64>) -> ClosedRange<Int64>? {
    _ = skip("?") || skip("~") || skip("%")
    return rest.isEmpty ? span : nil
  }
}

extension DateReader {
  private static func seconds(_ years: ClosedRange<Int64>) -> ClosedRange<Int64> {
    let end = Calendar.days(to: years.upperBound + 1, 1, 1) * 86_400
    return (Calendar.days(to: years.lowerBound, 1, 1) * 86_400)...(end - 1)
  }

  private static func seconds(_ year: Int64, _ months: ClosedRange<Int64>) -> ClosedRange<Int64> {
    let last = months.upperBound
    let end = last == 12 ? Calendar.days(to: year + 1, 1, 1) : Calendar.days(to: year, last + 1, 1)
    return (Calendar.days(to: year, months.lowerBound, 1) * 86_400)...(end * 86_400 - 1)
  }

  /// The months of a season, 21 spring to 24 winter; a winter may be at either end of its year.
  private static func months(ofSeason code: Int64) -> ClosedRange<Int64>? {
    switch code {
    case 21: 3...5
    case 22: 6...8
    case 23: 9...11
    case 24: 1...12
    default: nil
    }
  }
}
