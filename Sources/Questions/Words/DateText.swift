package import EntityGraph

/// Dates as people write them: `2 Jan 2023`, `31 Dec 2022 to 1 Jan 2023`, `since 2014`.
package enum DateText {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// A date; what is no plain date of the calendar stays as it was written.
  ///
  /// What qualifies it, `?`, `~` or `%`, stays behind it.
  package static func text(_ date: PartialDate) -> String {
    if date.axisNumber != nil { return date.plainText }
    if let mark = date.text.last, "?~%".contains(mark),
      let plain = PartialDate(String(date.text.dropLast()))
    {
      return "\(text(plain))\(mark)"
    }
    let halves = date.text.split(separator: "T", maxSplits: 1)
    let parts = halves.first?.split(separator: "-", omittingEmptySubsequences: false) ?? []
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }), parts.count <= 3,
      let year = parts.first
    else { return date.text }
    var words = [String(year)]
    if parts.count > 1 {
      guard let month = Int(parts[1]), (1...12).contains(month) else { return date.text }
      words.insert(months[month - 1], at: 0)
    }
    if parts.count > 2, let day = Int(parts[2]) { words.insert(String(day), at: 0) }
    return words.joined(separator: " ") + (halves.count > 1 ? ", \(halves[1])" : "")
  }

  /// A date as part of a sentence: `on 2 Jan 2023`, `in Jan 2023`, `in 2023`.
  package static func when(_ date: PartialDate) -> String {
    let isDay = date.text.split(separator: "-").count > 2
    return "\(date.axisNumber != nil ? "at" : isDay ? "on" : "in") \(text(date))"
  }

  /// What is known of a moment, or when something lasting held.
  package static func text(_ validity: Validity) -> String {
    guard let period = validity.period else { return "undated" }
    guard validity.spells.isEmpty else { return list(validity.spells) }
    return validity.isMomentary ? moment(period) : span(period)
  }

  /// A value, its dates as people write them.
  package static func text(_ value: Value) -> String {
    if case .date(let period) = value { moment(period) } else { value.text }
  }

  /// Several times, one after the other; `nil` where there are none.
  package static func text(_ periods: [Period]) -> String? {
    periods.isEmpty ? nil : periods.map(span).joined(separator: ", ")
  }

  /// The first of several times, and how many more there are.
  private static func list(_ periods: [Period]) -> String {
    let more = periods.count - mostListed
    let list = text(Array(periods.prefix(mostListed))) ?? ""
    return more > 0 ? "\(list) and \(more) more, until \(end(of: periods))" : list
  }

  private static let mostListed = 4

  private static func end(of periods: [Period]) -> String {
    guard let last = periods.max(by: { $0.latest < $1.latest }), case .date(let date) = last.end
    else { return "now" }
    return text(date)
  }

  package static func moment(_ period: Period) -> String {
    switch (period.start, period.end) {
    case (.date(let start), .date(let end)) where start == end: text(start)
    case (.date, .date): "between \(range(period, joinedBy: "and") ?? "")"
    case (.date(let start), _): "on or after \(text(start))"
    case (_, .date(let end)): "on or before \(text(end))"
    default: "undated"
    }
  }

  private static func span(_ period: Period) -> String {
    switch (period.start, period.end) {
    case (.date(let start), .date(let end)) where start == end: text(start)
    case (.date, .date): range(period) ?? ""
    case (.date(let start), .open): "since \(text(start))"
    case (.date(let start), .unknown): "from \(text(start))"
    case (_, .date(let end)): "until \(text(end))"
    case (_, .open): "still so when claimed"
    default: "undated"
    }
  }
}

extension DateText {
  /// "2 to 3 Jan 2023": both ends, with what they share at the end said once.
  package static func range(_ period: Period, joinedBy word: String = "to") -> String? {
    guard case .date(let start) = period.start, case .date(let end) = period.end else { return nil }
    let (first, last) = (text(start), text(end))
    return first == last ? first : "\(first.without(suffixOf: last)) \(word) \(last)"
  }
}

extension String {
  /// The words in front of those that `other` ends with too; at least one.
  fileprivate func without(suffixOf other: String) -> String {
    let mine = split(separator: " ")
    let shared = zip(mine.reversed(), other.split(separator: " ").reversed()).prefix { $0 == $1 }
    return mine.prefix(max(1, mine.count - shared.count)).joined(separator: " ")
  }
}
