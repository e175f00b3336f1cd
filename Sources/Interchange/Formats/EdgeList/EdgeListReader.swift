import EntityGraph

/// Reads edge lists: two ids a line, then values, as SNAP, KONECT and networkx write them.
///
/// > Leskovec, J., Sosič, R. "SNAP: a general-purpose network analysis and graph-mining library."
/// > *ACM TIST* 8(1), 2016. doi:10.1145/2898361
struct EdgeListReader {
  /// - Throws: ``ReadingError`` for a line that has no two ids, or something else than values
  ///   behind them.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var edges = EdgeLines(LineReader(file))
    try edges.readAll()
    return edges.reading(file.path)
  }
}

/// The lines of an edge list while they are read.
struct EdgeLines {
  private var lines: LineReader
  private var words = LineWords()
  private var table: GraphTableBuilder
  private var columns = NamedColumns(ofNodes: false)
  private var direction = EdgeDirection()
  private var notes: ReadingNotes

  init(
    _ lines: LineReader, _ table: GraphTableBuilder = GraphTableBuilder(),
    _ direction: EdgeDirection = EdgeDirection(), _ notes: ReadingNotes = ReadingNotes()
  ) {
    self.lines = lines
    self.table = table
    self.direction = direction
    self.notes = notes
  }

  mutating func readAll() throws(ReadingError) {
    repeat { try readPairs() } while try readLine()
    lines.note(in: &notes)
  }

  /// Reads the edges before the next line that is more than two plain ids.
  private mutating func readPairs() throws(ReadingError) {
    while let (first, second) = lines.nextPair() {
      let subject = lines.withBytes(first) { table.end($0) }
      let object = lines.withBytes(second) { table.end($0) }
      _ = table.addEdge(nil, from: subject, to: object, isDirected: direction.isDirected)
      try CellBudget.check(rows: table.edgeCount, columns: columns.count, lines)
    }
  }

  /// - Returns: Whether there is another line.
  private mutating func readLine() throws(ReadingError) -> Bool {
    guard try lines.next() else { return false }
    guard let first = lines.line.first(where: { $0 > 0x20 }) else { return true }
    if isComment(first) { direction.take(comment: lines.line) } else { try readEdge() }
    return true
  }

  private func isComment(_ first: UInt8) -> Bool {
    first == UInt8(ascii: "#") || first == UInt8(ascii: "%")
      || first == UInt8(ascii: "/") && lines.line.starts(with: "//".utf8)
  }

  private mutating func readEdge() throws(ReadingError) {
    words.split(lines.line, by: separator)
    guard words.count > 1, !words.isEmpty(0), !words.isEmpty(1) else {
      throw lines.error("the line has fewer than two ids; an edge has one for each of its ends")
    }
    if table.edgeCount < Self.edgesLookedAt { try refuseDates() }
    let subject = words.withWord(0) { table.end($0) }
    let object = words.withWord(1) { table.end($0) }
    let row = table.addEdge(nil, from: subject, to: object, isDirected: direction.isDirected)
    if words.count > 2 { try readValues(row) }
    try CellBudget.check(rows: table.edgeCount, columns: columns.count, lines)
  }

  /// How many of the first edges are looked at for dates in place of ids.
  private static let edgesLookedAt = 20

  private func refuseDates() throws(ReadingError) {
    for word in 0..<2 where DateLikeColumns.isDate(words[word]) {
      throw lines.error(
        "word \(word + 1) is a date, and dates are no ends of edges; if it is a table, put a line with"
          + " the names of its columns first, such as source, target and time")
    }
  }

  private var separator: LineWords.Separator {
    let line = lines.line.span
    var (end, hasComma) = (0, false)
    while end < line.count, line[end] != UInt8(ascii: "{") {
      if line[end] == 0x09 { return .tabs }
      if line[end] == 0x2C { hasComma = true }
      end += 1
    }
    return hasComma && !Self.hasDecimalCommas(lines.line[..<end]) ? .commas : .blanks
  }

  /// Whether the commas of a line are those of numbers behind two ids, as in `a b 0,5`.
  private static func hasDecimalCommas(_ line: some Collection<UInt8>) -> Bool {
    let words = line.split { $0 <= 0x20 }
    return words.count > 2 && words.prefix(2).allSatisfy { !$0.contains(0x2C) }
      && words.dropFirst(2).allSatisfy { !$0.contains(0x2C) || LineWords.isNumberWithComma($0) }
  }

  private mutating func readValues(_ row: Int) throws(ReadingError) {
    if words.first(of: 2) == UInt8(ascii: "{") {
      guard let values = PythonValues(words.text(from: 2)) else {
        throw lines.error("the values behind the ids are no Python dictionary; write them again")
      }
      for (name, value) in values.pairs {
        columns.column(name, in: &table).set(value, row: row, line: lines.number)
        try CellBudget.check(columns: columns.count, lines)
      }
      return
    }
    for word in 2..<words.count where !words.isEmpty(word) {
      guard
        words.separator != .blanks || words.isNumber(word) || words.isMissing(word)
          || words.isNumberWithComma(word)
      else {
        throw lines.error(
          """
          word \(word + 1) is not a number; only numbers may follow the two ids, and ids may not have \
          spaces
          """)
      }
      let column = columns.column("column_\(word + 1)", in: &table)
      words.withWord(word) { column.set($0, row: row, line: lines.number) }
      if words.separator != .commas { column.hasDecimalCommas = true }
      try CellBudget.check(columns: columns.count, lines)
    }
  }

  /// The graph of all lines; the third word is the weight where it is a number in every line.
  mutating func reading(_ path: String) -> GraphReading {
    direction.note(in: &notes)
    var (nodes, edges) = table.table(&notes)
    if let third = edges.columns.firstIndex(where: { $0.name == "column_3" }),
      edges.columns[third].isOfNumbers, !edges.columns.contains(where: { $0.name == "weight" })
    {
      edges.columns[third].name = "weight"
    }
    return GraphReading(path, nodes, edges, lines.limits.choices, notes: notes)
  }
}

extension Column {
  fileprivate var isOfNumbers: Bool {
    switch cells {
    case .wholeNumbers, .numbers: true
    case .texts, .flags: false
    }
  }
}
