import EntityGraph

/// One stretch of time as a GEXF file spells it, or a moment.
struct GEXFTime {
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

extension GEXFHandler {
  /// The times that the attributes of an element tell.
  mutating func times(of element: XMLElement<Name>) -> [GEXFTime] {
    guard element.attributeCount > 1 || element.name == .spell || element.name == .slice else {
      return []
    }
    var times: [GEXFTime] = []
    if element[.startopen] != nil || element[.endopen] != nil {
      notes.note("bounds that a time leaves out are read as part of it", line: element.line)
    }
    let start = element[.start] ?? element[.startopen]
    let end = element[.end] ?? element[.endopen]
    if [start, end].contains(where: { !($0 ?? "").isEmpty }) {
      times.append(GEXFTime(from: start, until: end))
    }
    if let moment = element[.timestamp], !moment.isEmpty { times.append(GEXFTime(at: moment)) }
    if let list = element[.timestamps] {
      times += Self.parts(of: list).flatMap { $0 }.map { GEXFTime(at: $0) }
    }
    if let list = element[.intervals] {
      times += Self.parts(of: list).filter { $0.count >= 2 }.map {
        GEXFTime(from: $0[0], until: $0[1])
      }
    }
    return times
  }

  /// The parts of a list as Gephi writes it: `<[a, b]; [c, d]>`.
  private static func parts(of list: String) -> [[String]] {
    list.split { "<>;[]()".contains($0) }
      .map { part in
        part.split { ", \t\n\"".contains($0) }.map(String.init)
      }.filter { !$0.isEmpty }
  }

  mutating func addTime(_ element: XMLElement<Name>) {
    let times = times(of: element)
    if !open.isEmpty { open[open.count - 1].times += times }
  }

  /// Keeps the times of a row: dates as periods, anything else as it is spelled.
  mutating func set(_ times: [GEXFTime], _ row: Int, ofNodes: Bool, line: Int) {
    guard let first = times.first else { return }
    let areDates = timeFormat?.hasPrefix("date") ?? false
    let dates = times.compactMap { $0.period(areDates: areDates) }
    let isAxis = dates.isEmpty && !areDates && !ofNodes
    let periods = isAxis ? times.compactMap(\.axisPeriod) : dates
    if periods.count == times.count, let spells = Spells(periods) {
      setOwn(Self.periodName, .text, spells.description, row, ofNodes: ofNodes)
      if !isAxis, times.contains(where: \.isTrimmed) {
        notes.note("parts of seconds, and time zones of whole days, are left out of times")
      }
    } else if isAxis, times.contains(where: \.isReversedOnAxis) {
      notes.note("a time that ends before it begins is left out", line: line)
    } else if times.count == 1, !first.isMoment {
      if let start = first.start {
        setOwn("start", .undeclared, start, row, ofNodes: ofNodes, line: line)
      }
      if let end = first.end { setOwn("end", .undeclared, end, row, ofNodes: ofNodes, line: line) }
    } else if times.count == 1, let moment = first.start {
      setOwn("timestamp", .undeclared, moment, row, ofNodes: ofNodes, line: line)
    } else {
      let spells = times.map(\.notation).joined(separator: "; ")
      setOwn("spells", .text, "<\(spells)>", row, ofNodes: ofNodes)
    }
  }

  /// The column of periods; of edges it becomes their time.
  static let periodName = "period"
}
