import EntityGraph

/// When the edges of a table are so, as Gephi takes times: the first and the last second that the
/// dates may mean.
struct EdgeTimes {
  enum Time: Hashable {
    case none
    case period(start: String?, end: String?)

    /// A date that GEXF cannot spell, outside the years 1 to 9999, or a number beside dates.
    case beyond
  }

  /// Every time that an edge has, each once.
  private(set) var times: [Time] = [.none]

  /// The number of each edge's time among them; indexed by edge.
  private(set) var numbers: [Int32]

  /// Whether the times are numbers on an axis of their own.
  private(set) var isAxis = false

  /// Whether some edge has a time.
  var hasTime: Bool { times.count > 1 }

  /// - Complexity: O(E).
  init(_ table: ExportTable) {
    numbers = [Int32](repeating: 0, count: table.edgeCount)
    let from = table.dates("valid_from")
    let until = table.dates("valid_until")
    guard from != nil || until != nil else { return }
    isAxis = ![from, until].contains { $0?.hasDate ?? false }
    var numberOfPair: [[Int32]: Int32] = [[-1, -1]: 0]
    for edge in 0..<table.edgeCount {
      let pair = [from?.codes[edge] ?? -1, until?.codes[edge] ?? -1]
      if let number = numberOfPair[pair] {
        numbers[edge] = number
        continue
      }
      let number = Int32(times.count)
      times.append(
        isAxis ? Self.place(from?[edge], until?[edge]) : Self.time(from?[edge], until?[edge]))
      numberOfPair[pair] = number
      numbers[edge] = number
    }
  }

  subscript(edge: Int) -> Time { times[Int(numbers[edge])] }

  private static func place(_ from: String?, _ until: String?) -> Time {
    let start = from.flatMap { PartialDate.onAxis($0) }?.axisNumber.map(String.init)
    let end = until.flatMap { PartialDate.onAxis($0) }?.axisNumber.map(String.init)
    return start == nil && end == nil ? .none : .period(start: start, end: end)
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
    return .period(start: first ?? nil, end: last ?? nil)
  }
}

extension ExportTable {
  fileprivate func dates(_ name: String) -> TextCells? {
    guard case .texts(let cells) = edgeColumns.first(where: { $0.name == name })?.cells else {
      return nil
    }
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
}
