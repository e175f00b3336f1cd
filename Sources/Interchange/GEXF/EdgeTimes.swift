import EntityGraph

/// When the edges of a table are so, as Gephi takes times: the first and the last second that the
/// dates may mean.
struct EdgeTimes {
  enum Time: Hashable {
    case none
    case period(start: String?, end: String?)

    /// A date that GEXF cannot spell, outside the years 1 to 9999.
    case beyond
  }

  /// Every time that an edge has, each once.
  private(set) var times: [Time] = [.none]

  /// The number of each edge's time among them; indexed by edge.
  private(set) var numbers: [Int32]

  /// Whether some edge has a time.
  var hasTime: Bool { times.count > 1 }

  /// - Complexity: O(E).
  init(_ table: ExportTable) {
    numbers = [Int32](repeating: 0, count: table.edgeCount)
    let from = table.dates("valid_from")
    let until = table.dates("valid_until")
    guard from != nil || until != nil else { return }
    var numberOfPair: [[Int32]: Int32] = [[-1, -1]: 0]
    for edge in 0..<table.edgeCount {
      let pair = [from?.codes[edge] ?? -1, until?.codes[edge] ?? -1]
      if let number = numberOfPair[pair] {
        numbers[edge] = number
        continue
      }
      let number = Int32(times.count)
      times.append(Self.time(from?[edge], until?[edge]))
      numberOfPair[pair] = number
      numbers[edge] = number
    }
  }

  subscript(edge: Int) -> Time { times[Int(numbers[edge])] }

  private static func time(_ from: String?, _ until: String?) -> Time {
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
