import EntityGraph

/// When the nodes or the edges of a table are so, as Gephi takes times: the first and the last second
/// that the dates may mean.
struct RowTimes {
  enum Time: Hashable {
    case none
    case period(Stretch)

    /// Several, with gaps between them.
    case spells([Stretch])

    /// A date that GEXF cannot spell, outside the years 1 to 9999, or a number beside dates.
    case beyond
  }

  /// A stretch of time, open where it has no start or no end.
  struct Stretch: Hashable {
    let start: String?
    let end: String?
  }

  /// Every time that a row has, each once.
  private(set) var times: [Time] = [.none]

  /// The number of each row's time among them.
  private(set) var numbers: [Int32]

  /// Whether the times are numbers on an axis of their own.
  let isAxis: Bool

  /// Whether some row has a time.
  var hasTime: Bool { times.contains { $0 != .none } }

  /// - Parameters:
  ///   - columns: The columns of the table's nodes or of its edges.
  ///   - count: How many rows they have.
  ///   - isAxis: Whether the times of the graph are numbers on an axis of their own.
  /// - Complexity: O(rows).
  init(_ columns: [ExportColumn], count: Int, isAxis: Bool) {
    self.isAxis = isAxis
    numbers = [Int32](repeating: 0, count: count)
    let (from, until) = (columns.dates("valid_from"), columns.dates("valid_until"))
    let spells = columns.dates(KnownColumns.spells)
    guard from != nil || until != nil else { return }
    var numberOfCodes: [[Int32]: Int32] = [[-1, -1, -1]: 0]
    for row in 0..<count {
      let codes = [from, until, spells].map { $0?.codes[row] ?? -1 }
      if let number = numberOfCodes[codes] {
        numbers[row] = number
        continue
      }
      let number = Int32(times.count)
      let whole = isAxis ? Self.place(from?[row], until?[row]) : Self.time(from?[row], until?[row])
      times.append(Self.spells(spells?[row], isAxis, within: whole))
      numberOfCodes[codes] = number
      numbers[row] = number
    }
  }

  /// The several stretches that a text has; else the whole.
  private static func spells(_ text: String?, _ isAxis: Bool, within whole: Time) -> Time {
    guard whole != .beyond, let text,
      let spells = isAxis ? Spells.onAxis(text) : Spells(text), spells.areSeveral
    else { return whole }
    let times = spells.periods.map { period in
      isAxis
        ? place(period.start.text, period.end.text) : time(period.start.text, period.end.text)
    }
    let stretches = times.compactMap { time -> Stretch? in
      if case .period(let stretch) = time { stretch } else { nil }
    }
    return stretches.count == times.count ? .spells(stretches) : .beyond
  }

  subscript(row: Int) -> Time { times[Int(numbers[row])] }

  private static func place(_ from: String?, _ until: String?) -> Time {
    let start = from.flatMap { PartialDate.onAxis($0) }?.axisNumber.map(String.init)
    let end = until.flatMap { PartialDate.onAxis($0) }?.axisNumber.map(String.init)
    return start == nil && end == nil ? .none : .period(Stretch(start: start, end: end))
  }

  private static func time(_ from: String?, _ until: String?) -> Time {
    if [from, until].contains(where: { $0?.hasPrefix("@") ?? false }) { return .beyond }
    let start = from.flatMap { Period.Bound($0) }?.date
    let end = until.flatMap { Period.Bound($0) }?.date
    if start == nil, end == nil { return .none }
    let first = start.map { Instant($0.earliest).spelled }
    let last = end.map { Instant($0.latest).spelled }
    if first == .some(nil) || last == .some(nil) { return .beyond }
    if let start, let end, start.earliest > end.latest { return .none }
    return .period(Stretch(start: first ?? nil, end: last ?? nil))
  }
}

extension ExportTable {
  /// Whether all times of the graph are numbers on an axis of their own.
  var hasTimeAxis: Bool {
    let columns = [nodeColumns, edgeColumns].flatMap { columns in
      ["valid_from", "valid_until"].compactMap(columns.dates)
    }
    let spells = [nodeColumns, edgeColumns].compactMap { $0.dates(KnownColumns.spells) }
    return !columns.isEmpty && !columns.contains(where: \.hasDate)
      && !spells.contains(where: \.hasSpells)
  }
}

extension [ExportColumn] {
  fileprivate func dates(_ name: String) -> TextCells? {
    guard case .texts(let cells) = first(where: { $0.name == name })?.cells else { return nil }
    return cells
  }
}

extension TextCells {
  /// Whether some row has a date, and not only places on an axis of numbers and open ends.
  fileprivate var hasDate: Bool {
    codes.contains { code in
      guard code != Self.absent else { return false }
      let range = texts.range(Int(code))
      return !range.isEmpty && texts.bytes[range.lowerBound] != UInt8(ascii: "@")
        && texts.bytes[range.lowerBound] != UInt8(ascii: ".")
    }
  }

  /// Whether some text is one of stretches between dates.
  fileprivate var hasSpells: Bool { (0..<texts.count).contains { Spells(texts[$0]) != nil } }
}
