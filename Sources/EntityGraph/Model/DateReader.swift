/// Reads one EDTF date and tells the seconds it spans.
struct DateReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = Substring(text).utf8 }

  /// Returns the first and last second, counted from the year 0, or `nil` for a bad date.
  mutating func date() -> ClosedRange<Int64>? {
    guard let year = self.year() else { return nil }
    guard year.lowerBound == year.upperBound, skip("-") else { return ended(Self.seconds(year)) }
    if rest.starts(with: "XX".utf8) {
      return skip("X") && skip("X") && unspecifiedDay()
        ? ended(Self.seconds(year.lowerBound, 1...12)) : nil
    }
    guard let month = digits(2, in: 1...24) else { return nil }
    if month.lowerBound > 12 {
      return Self.months(ofSeason: month.lowerBound).flatMap {
        ended(Self.seconds(year.lowerBound, $0))
      }
    }
    guard month.lowerBound == month.upperBound else { return nil }
    guard skip("-") else { return ended(Self.seconds(year.lowerBound, month)) }
    let length = Calendar.days(inMonth: month.lowerBound, of: year.lowerBound)
    guard let day = digits(2, in: 1...length) else { return nil }
    let start = Calendar.days(to: year.lowerBound, month.lowerBound, day.lowerBound) * 86_400
    let end = Calendar.days(to: year.lowerBound, month.lowerBound, day.upperBound) * 86_400
    guard day.lowerBound == day.upperBound, skip("T") else { return ended(start...(end + 86_399)) }
    return time().flatMap { ended((start + $0.lowerBound)...(start + $0.upperBound)) }
  }

  /// After `2004-XX` a day can only be `-XX`.
  private mutating func unspecifiedDay() -> Bool {
    guard skip("-") else { return true }
    return skip("X") && skip("X")
  }

  /// A time of day with or without seconds; an offset is read over.
  private mutating func time() -> ClosedRange<Int64>? {
    guard let hour = digits(2, in: 0...23)?.lowerBound, skip(":"),
      let minute = digits(2, in: 0...59)?.lowerBound
    else { return nil }
    var span = (hour * 3600 + minute * 60)...(hour * 3600 + minute * 60 + 59)
    if skip(":") {
      guard let second = digits(2, in: 0...59)?.lowerBound else { return nil }
      span = (span.lowerBound + second)...(span.lowerBound + second)
    }
    return offset() ? span : nil
  }

  private mutating func offset() -> Bool {
    if skip("Z") { return true }
    guard skip("+") || skip("-") else { return true }
    guard digits(2, in: 0...14) != nil else { return false }
    return !skip(":") || digits(2, in: 0...59) != nil
  }

  /// Four digits of which the last may be `X`, or `Y` with more; a sign in front of either.
  private mutating func year() -> ClosedRange<Int64>? {
    let isLong = skip("Y")
    let isNegative = skip("-")
    let width = isLong ? rest.prefix(while: { (48...57).contains($0) }).count : 4
    guard (4...9).contains(width), !isLong || width > 4,
      let years = digits(width, in: 0...999_999_999)
    else { return nil }
    return isNegative ? -years.upperBound ... -years.lowerBound : years
  }

  /// `count` digits, of which trailing ones may be `X`, clamped to `range`.
  private mutating func digits(_ count: Int, in range: ClosedRange<Int64>) -> ClosedRange<Int64>? {
    var low: Int64 = 0
    var high: Int64 = 0
    var isUnspecified = false
    for _ in 0..<count {
      guard let byte = rest.popFirst() else { return nil }
      switch byte {
      case 88: (low, high, isUnspecified) = (low * 10, high * 10 + 9, true)
      case 48...57 where !isUnspecified:
        (low, high) = (low * 10 + Int64(byte - 48), high * 10 + Int64(byte - 48))
      default: return nil
      }
    }
    if isUnspecified { (low, high) = (max(low, range.lowerBound), min(high, range.upperBound)) }
    return low <= high && range.contains(low) && range.contains(high) ? low...high : nil
  }

  private mutating func skip(_ character: Character) -> Bool {
    guard rest.first == character.asciiValue else { return false }
    rest.removeFirst()
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
