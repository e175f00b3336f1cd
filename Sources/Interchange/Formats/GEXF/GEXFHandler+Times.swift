import EntityGraph

extension GEXFHandler {
  /// The times that the attributes of an element tell.
  mutating func times(of element: XMLElement<Name>) -> [TimeNotation] {
    guard element.attributeCount > 1 || element.name == .spell || element.name == .slice else {
      return []
    }
    var times: [TimeNotation] = []
    if element[.startopen] != nil || element[.endopen] != nil {
      notes.note("bounds that a time leaves out are read as part of it", line: element.line)
    }
    let start = element[.start] ?? element[.startopen]
    let end = element[.end] ?? element[.endopen]
    if [start, end].contains(where: { !($0 ?? "").isEmpty }) {
      times.append(TimeNotation(from: start, until: end))
    }
    if let moment = element[.timestamp], !moment.isEmpty { times.append(TimeNotation(at: moment)) }
    if let list = element[.timestamps] {
      times += Self.parts(of: list).flatMap { $0 }.map { TimeNotation(at: $0) }
    }
    if let list = element[.intervals] {
      times += Self.parts(of: list).filter { $0.count >= 2 }.map {
        TimeNotation(from: $0[0], until: $0[1])
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
  mutating func set(_ times: [TimeNotation], _ row: Int, ofNodes: Bool, line: Int) {
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
