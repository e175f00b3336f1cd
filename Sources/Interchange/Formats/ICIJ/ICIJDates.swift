import EntityGraph

/// Dates as the leaked databases spell them, each spelling looked at once.
struct ICIJDates {
  /// What had to be decided about a date.
  enum Doubt { case dayFirst, monthFirst, unreadable }

  private var texts = TextInterner()
  private var dates: [(date: PartialDate?, doubt: Doubt?)] = []

  /// Indexed by spelling; negative where it was not asked for.
  private var values: [Int32] = []
  private var periods: [SIMD2<Int32>: Int32] = [:]
  private(set) var doubts: [Doubt: Int] = [:]

  /// The number of a spelling.
  mutating func number(of text: Span<UInt8>) -> Int32 {
    let number = texts.number(of: text)
    if number == dates.count {
      dates.append(Self.date(texts[number]))
      values.append(-1)
    }
    if let doubt = dates[Int(number)].doubt { doubts[doubt, default: 0] += 1 }
    return number
  }

  /// The value that is the object of claims; a date that cannot be read stays a text.
  mutating func value(_ number: Int32, in claims: inout ClaimList) -> Int32 {
    if values[Int(number)] < 0 {
      let date = dates[Int(number)].date
      values[Int(number)] = claims.add(date.map { .date(Period($0)) } ?? .text(texts[number]))
    }
    return values[Int(number)]
  }

  /// The period between two spellings, of which one may be missing, as -1.
  ///
  /// - Returns: The number that it has in claims, or -1 where nothing is known of it.
  mutating func period(_ start: Int32, _ end: Int32, in claims: inout ClaimList) -> Int32 {
    let key = SIMD2(start, end)
    if let known = periods[key] { return known }
    let first = start < 0 ? nil : dates[Int(start)].date
    let last = end < 0 ? nil : dates[Int(end)].date
    let number = Period(from: first, until: last).map { claims.number(of: $0) } ?? CodedClaim.none
    periods[key] = number
    return number
  }

  /// Whether both can be read, and the end comes before the start.
  func isReversed(_ start: Int32, _ end: Int32) -> Bool {
    guard start >= 0, end >= 0, let first = dates[Int(start)].date, let last = dates[Int(end)].date
    else { return false }
    return Period(from: first, until: last) == nil
  }

  private static func date(_ text: String) -> (PartialDate?, Doubt?) {
    if let date = PartialDate(timestamp: text) { return (date, nil) }
    let words = text.split { " -/,.".contains($0) }.map(String.init)
    guard words.count == 3 else { return (nil, .unreadable) }
    if let month = month(words[1]), let date = date(words[2], month, words[0]) {
      return (date, nil)
    }
    if let month = month(words[0]), let date = date(words[2], month, words[1]) {
      return (date, nil)
    }
    guard let first = Int(words[0]), let second = Int(words[1]) else { return (nil, .unreadable) }
    if let date = date(words[2], second, words[0]) { return (date, .dayFirst) }
    if let date = date(words[2], first, words[1]) { return (date, .monthFirst) }
    return (nil, .unreadable)
  }

  private static func month(_ word: String) -> Int? {
    let names = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    return names.firstIndex(of: word.prefix(3).lowercased()).map { $0 + 1 }
  }

  private static func date(_ year: String, _ month: Int, _ day: String) -> PartialDate? {
    guard year.count == 4, day.count <= 2, (1...12).contains(month) else { return nil }
    return PartialDate("\(year)-\(month < 10 ? "0" : "")\(month)-\(day.count < 2 ? "0" : "")\(day)")
  }
}

extension ICIJDates.Doubt: CaseIterable {
  var words: String {
    switch self {
    case .dayFirst: "a date such as 04/05/2009 is read with the day first"
    case .monthFirst: "a date such as 05/23/2009 is read with the month first"
    case .unreadable: "a date that cannot be read is kept as a text, or left out of a relation"
    }
  }
}
