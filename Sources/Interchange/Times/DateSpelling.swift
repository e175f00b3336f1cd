import EntityGraph

/// One cell of a column of times, read as a date.
///
/// Takes EDTF, ISO 8601 with `T` or a blank, fractions and offsets, `2020/02/03`, `20200203`,
/// `3.2.2020`, `03/02/2020`, `3 Feb 2020` and other days with words for months, and seconds or
/// milliseconds since 1970.
enum DateSpelling: Hashable {
  case date(PartialDate)

  /// A date whose day and month could be either way round.
  case undecided
  case unreadable

  init(_ text: String, _ order: DateOrder?) {
    if let date = PartialDate(text) {
      self = .date(date)
    } else if let iso = Self.epoch(text) {
      self.init(iso: iso)
    } else if let spelled = SpelledDay(text) {
      let clock = spelled.time.isEmpty ? "" : Self.clock(spelled.time)
      self.init(iso: clock.map { spelled.day + $0 })
    } else {
      self.init(parts: text, order)
    }
  }

  private init(iso: String?) {
    self = iso.flatMap { PartialDate($0) }.map { .date($0) } ?? .unreadable
  }

  private init(parts text: String, _ order: DateOrder?) {
    let day = text.prefix { !"T ".contains($0) }
    let time = String(text[day.endIndex...].dropFirst())
    guard let clock = time.isEmpty ? "" : Self.clock(time), let triple = Self.numbers(day) else {
      self = .unreadable
      return
    }
    switch (triple.fixed ?? order ?? Self.onlyOrder(triple.first, triple.second)) {
    case .dayFirst?: self.init(iso: Self.iso(triple.year, triple.second, triple.first) + clock)
    case .monthFirst?: self.init(iso: Self.iso(triple.year, triple.first, triple.second) + clock)
    case nil where triple.first == triple.second:
      self.init(iso: Self.iso(triple.year, triple.first, triple.second) + clock)
    case nil:
      let areMonths = 1...12 ~= triple.first && 1...12 ~= triple.second
      self = areMonths ? .undecided : .unreadable
    }
  }

  /// The order that a date can only have; `nil` for what has none, or could have both.
  static func onlyOrder(of text: String) -> DateOrder? {
    guard let triple = numbers(text.prefix { !"T ".contains($0) }), triple.fixed == nil else {
      return nil
    }
    return onlyOrder(triple.first, triple.second)
  }

  private static func onlyOrder(_ first: Int, _ second: Int) -> DateOrder? {
    if 13...31 ~= first, 1...12 ~= second { return .dayFirst }
    return 13...31 ~= second && 1...12 ~= first ? .monthFirst : nil
  }

  /// The year and the two other numbers of a day, with their order where the spelling fixes it.
  private static func numbers(
    _ day: Substring
  ) -> (year: Int, first: Int, second: Int, fixed: DateOrder?)? {
    let day = day.hasSuffix("Z") ? day.dropLast() : day
    if day.utf8.count == 8, day.isOfDigits, let number = Int(day) {
      return (number / 10_000, number / 100 % 100, number % 100, .monthFirst)
    }
    guard let separator = day.first(where: { !$0.isNumber }), "/.-".contains(separator) else {
      return nil
    }
    let parts = day.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy(\.isOfDigits) else { return nil }
    let numbers = parts.compactMap { Int($0) }
    let lengths = parts.map(\.utf8.count)
    if lengths[0] == 4, lengths[1] <= 2, lengths[2] <= 2 {
      return (numbers[0], numbers[1], numbers[2], .monthFirst)
    }
    guard lengths[0] <= 2, lengths[1] <= 2, lengths[2] == 4 else { return nil }
    return (numbers[2], numbers[0], numbers[1], separator == "." ? .dayFirst : nil)
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(padded(year, 4))-\(padded(month))-\(padded(day))"
  }

  private static func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// Seconds or milliseconds since 1970, as a moment in Greenwich.
  private static func epoch(_ text: String) -> String? {
    let whole = text.prefix { $0 != "." }
    guard whole.isOfDigits, text.dropFirst(whole.count).dropFirst().allSatisfy(\.isNumber),
      let number = Int64(whole)
    else { return nil }
    switch whole.utf8.count {
    case 9...10: return Instant(number + Instant.of1970).spelled.map { $0 + "Z" }
    case 12...13: return Instant(number / 1000 + Instant.of1970).spelled.map { $0 + "Z" }
    default: return nil
    }
  }
}

extension DateSpelling {
  /// A time of day as EDTF has it, `T` in front and parts of seconds left out.
  private static func clock(_ text: String) -> String? {
    let time = text.prefix { "0123456789:.,".contains($0) }
    let behind = text[time.endIndex...].filter { $0 != " " }
    let parts = time.prefix { $0 != "." && $0 != "," }.split(
      separator: ":", omittingEmptySubsequences: false)
    guard 2...3 ~= parts.count, parts.allSatisfy({ 1...2 ~= $0.utf8.count && $0.isOfDigits }),
      let hour = Int(parts[0]), let (clockHour, zone) = hourAndZone(hour, behind)
    else { return nil }
    let rest = parts.dropFirst().map { $0.utf8.count == 1 ? "0\($0)" : "\($0)" }
    return "T\(padded(clockHour)):\(rest.joined(separator: ":"))\(zone)"
  }

  private static func hourAndZone(_ hour: Int, _ behind: String) -> (Int, String)? {
    switch behind.lowercased() {
    case "": return (hour, "")
    case "z", "utc", "gmt": return (hour, "Z")
    case "am": return 1...12 ~= hour ? (hour % 12, "") : nil
    case "pm": return 1...12 ~= hour ? (hour % 12 + 12, "") : nil
    default:
      guard let sign = behind.first, "+-".contains(sign) else { return nil }
      let digits = behind.dropFirst().filter { $0 != ":" }
      guard digits.isOfDigits, [2, 4].contains(digits.utf8.count) else { return nil }
      return (hour, "\(sign)\(digits.prefix(2))" + (digits.count > 2 ? ":\(digits.suffix(2))" : ""))
    }
  }
}

extension StringProtocol {
  fileprivate var isOfDigits: Bool { !isEmpty && utf8.allSatisfy { 0x30...0x39 ~= $0 } }
}

extension DateOrder {
  /// The order that some of the texts can only have; `nil` where none decides, or where some decide
  /// one way and some the other.
  init?(decidedBy texts: some Sequence<String>) {
    var found: Set<DateOrder> = []
    for text in texts { if let order = DateSpelling.onlyOrder(of: text) { found.insert(order) } }
    guard found.count == 1, let order = found.first else { return nil }
    self = order
  }
}
