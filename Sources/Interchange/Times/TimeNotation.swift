import EntityGraph

/// One stretch of time as a GEXF file spells it, or a moment.
struct TimeNotation {
  let start: String?
  let end: String?
  let isMoment: Bool

  init(from start: String?, until end: String?) {
    self.start = start
    self.end = end
    isMoment = false
  }

  init(at moment: String) {
    start = moment
    end = moment
    isMoment = true
  }

  /// A value at that time, as Gephi writes it.
  func notation(_ value: String) -> String {
    let value =
      value.utf8.contains { ",;<>[]\"' \t\n\r\\".utf8.contains($0) } || value.isEmpty
      ? "\"\(value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\"" : value
    return isMoment ? "[\(start ?? ""), \(value)]" : "[\(bounds), \(value)]"
  }

  /// The time alone, as Gephi writes it.
  var notation: String { isMoment ? "[\(start ?? "")]" : "[\(bounds)]" }

  private var bounds: String { "\(start ?? "-Infinity"), \(end ?? "Infinity")" }

  /// The time as a period; `nil` where its ends are no dates.
  ///
  /// Numbers such as `2004` are years only where `areDates`, as the file says.
  func period(areDates: Bool) -> Period? {
    guard let first = Self.bound(start, areDates), let last = Self.bound(end, areDates) else {
      return nil
    }
    if case .date(let date) = first, isMoment { return Period(date) }
    let period = Period(from: first, until: last)
    let hasDate = first.date != nil || last.date != nil
    return hasDate && period.earliest <= period.latest ? period : nil
  }

  /// The time as a stretch of an axis of numbers; `nil` where its ends are no numbers.
  var axisPeriod: Period? {
    guard let first = Self.place(start), let last = Self.place(end) else { return nil }
    let period = Period(from: first, until: last)
    let hasPlace = first.date != nil || last.date != nil
    return hasPlace && period.earliest <= period.latest ? period : nil
  }

  /// Whether both ends are numbers, the last before the first.
  var isReversedOnAxis: Bool {
    guard let first = Self.place(start)?.date, let last = Self.place(end)?.date else {
      return false
    }
    return first.earliest > last.latest
  }

  private static func place(_ text: String?) -> Period.Bound? {
    guard let text = text?.trimmingBlanks, !text.isEmpty else { return .open }
    if text.hasSuffix("Infinity") || text.hasSuffix("INF") { return .open }
    return PartialDate.onAxis("@\(text)").map { .date($0) }
  }

  private static func bound(_ text: String?, _ areDates: Bool) -> Period.Bound? {
    guard let text, !text.isEmpty else { return .open }
    if text.hasSuffix("Infinity") || text.hasSuffix("INF") { return .open }
    guard areDates || text.dropFirst().contains("-") else { return nil }
    return PartialDate(trimmed(text)).map { .date($0) }
  }

  /// The text without fractions of seconds, and a mere date without a time zone.
  private static func trimmed(_ text: String) -> String {
    let text = text.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined()
    guard let time = text.firstIndex(of: "T") else {
      return text.utf8.count > 10 && text.dropFirst(10).contains(":")
        ? String(text.prefix(10)) : text.hasSuffix("Z") ? String(text.dropLast()) : text
    }
    guard let point = text[time...].firstIndex(of: ".") else { return text }
    let rest = text[text.index(after: point)...].drop { $0.isNumber }
    return String(text[..<point] + rest)
  }

  /// Whether a period says less than the file does.
  var isTrimmed: Bool {
    [start, end].contains { text in text.map { Self.trimmed($0) != $0 } ?? false }
  }
}
