import EntityGraph
import Wording

/// A network of Pajek while it is read.
struct PajekNetwork {
  private var lines: LineReader
  private var words = LineWords()
  private var table = GraphTableBuilder()
  private var notes = ReadingNotes()
  private var nodeColumns = NamedColumns(ofNodes: true)
  private var edgeColumns = NamedColumns(ofNodes: false)
  private var section = PajekSection.none
  private var title: String?
  private var vertices = PajekVertices()
  private var relations = PajekRelations()
  private var matrixRow = 0

  init(_ lines: LineReader) { self.lines = lines }

  mutating func readAll() throws(ReadingError) {
    while try lines.next() {
      words.split(lines.line, by: .blanksOutsideQuotes)
      guard words.count > 0, words.first(of: 0) != UInt8(ascii: "%") else { continue }
      if words.first(of: 0) == UInt8(ascii: "*") {
        guard try readHeading() else { return endFirstNetwork() }
      } else {
        try readLine()
      }
      try CellBudget.check(rows: table.nodeCount, columns: nodeColumns.count, lines)
      try CellBudget.check(rows: table.edgeCount, columns: edgeColumns.count, lines)
    }
    try vertices.addMissing(to: &table, lines)
    setModes()
    lines.note(in: &notes)
  }

  /// Tells of each vertex which of two modes it is of.
  private mutating func setModes() {
    guard vertices.areOfTwoModes else { return }
    let modes = nodeColumns.column("mode", in: &table)
    for number in 1...max(table.nodeCount, 1) where table.nodeCount > 0 {
      modes.set(String(vertices.mode(of: number)), row: Int(vertices.row(number)))
    }
  }

  private mutating func endFirstNetwork() {
    notes.note("only the first network is read", line: lines.number)
    setModes()
    lines.note(in: &notes)
  }

  /// - Returns: Whether the first network goes on.
  private mutating func readHeading() throws(ReadingError) -> Bool {
    try vertices.addMissing(to: &table, lines)
    let heading = words[0].lowercased()
    guard let section = PajekSection(heading: heading) else {
      notes.note("sections that are not part of a network are left out", line: lines.number)
      self.section = .skipped
      return true
    }
    if vertices.areAnnounced, section == .none || section == .vertices { return false }
    self.section = section
    switch section {
    case .none: title = words.count > 1 ? String(decoding: words.text(from: 1), as: UTF8.self) : nil
    case .vertices: try vertices.announce(words, lines)
    case .edges, .matrix:
      guard vertices.areAnnounced else {
        throw lines.error("edges stand before '*Vertices', which must come first")
      }
      relations.begin(words)
      matrixRow = 0
    case .skipped: break
    }
    return true
  }

  private mutating func readLine() throws(ReadingError) {
    switch section {
    case .vertices: try readVertex()
    case .edges(let isDirected, true): try readList(isDirected)
    case .edges(let isDirected, false): try readEdge(isDirected)
    case .matrix: try readMatrixRow()
    case .skipped: break
    case .none:
      throw lines.error("the line stands below no heading; '*Vertices' must come first")
    }
  }

  private mutating func readVertex() throws(ReadingError) {
    let number = try vertices.number(words, 0, lines)
    guard let row = vertices.declare(number, in: &table) else {
      notes.note("a vertex that stands twice keeps what its first line says", line: lines.number)
      return
    }
    guard words.count > 1 else { return }
    nodeColumns.column("label", in: &table).set(words.unquoted(1), row: row)
    let attributes = PajekAttributes(words, from: 2, ofVertex: true)
    for (name, value) in attributes.pairs {
      nodeColumns.column(name, in: &table).set(value, row: row, line: lines.number)
      try CellBudget.check(columns: nodeColumns.count, lines)
    }
    noteLeftOver(attributes)
  }

  private mutating func readEdge(_ isDirected: Bool) throws(ReadingError) {
    let start = relations.take(words)
    guard words.count > start + 1 else {
      throw lines.error("the line has fewer than two vertices; an edge has two")
    }
    let row = try addEdge(
      vertices.number(words, start, lines), vertices.number(words, start + 1, lines), isDirected)
    let attributes = PajekAttributes(words, from: start + 2, ofVertex: false)
    for (name, value) in attributes.pairs {
      edgeColumns.column(name, in: &table).set(value, row: row, line: lines.number)
      try CellBudget.check(columns: edgeColumns.count, lines)
    }
    noteLeftOver(attributes)
  }

  private mutating func readList(_ isDirected: Bool) throws(ReadingError) {
    let start = relations.take(words)
    guard words.count > start else { return }
    let subject = try vertices.number(words, start, lines)
    for word in (start + 1)..<max(words.count, start + 1) {
      _ = try addEdge(subject, vertices.number(words, word, lines), isDirected)
    }
  }

  private mutating func readMatrixRow() throws(ReadingError) {
    matrixRow += 1
    let columns = vertices.matrixColumns
    guard vertices.matrixRows >= matrixRow, words.count == columns.count else {
      throw lines.error(
        "the matrix must have \(vertices.matrixRows.of("row")) of \(columns.count.of("number"))")
    }
    for word in 0..<words.count {
      guard words.isNumber(word) else { throw lines.error("the matrix must have numbers only") }
      guard words.withWord(word, { Double(spelled: $0) }) != 0 else { continue }
      let row = addEdge(matrixRow, columns.lowerBound + word, true)
      let weights = edgeColumns.column("weight", in: &table)
      words.withWord(word) { weights.set($0, row: row) }
    }
  }

  private mutating func addEdge(_ subject: Int, _ object: Int, _ isDirected: Bool) -> Int {
    let isTurned = isParticipation(subject, object) && vertices.mode(of: subject) == 2
    let (subject, object) = isTurned ? (object, subject) : (subject, object)
    let row = table.addEdge(
      nil, from: vertices.row(subject), to: vertices.row(object), isDirected: isDirected)
    let participation = participation(subject, object)
    if let relation = relations.current ?? participation {
      edgeColumns.column("relation", in: &table).set(relation, row: row)
    }
    return row
  }

  /// Whether an edge leads from one mode to the other, in either order.
  private func isParticipation(_ subject: Int, _ object: Int) -> Bool {
    vertices.areOfTwoModes && vertices.mode(of: subject) != vertices.mode(of: object)
  }

  /// What an edge between the modes of a network says; one within a mode is noted.
  private mutating func participation(_ subject: Int, _ object: Int) -> String? {
    guard vertices.areOfTwoModes else { return nil }
    if isParticipation(subject, object) { return "participated-in" }
    notes.note("an edge joins two vertices of one mode", line: lines.number)
    return nil
  }

  private mutating func noteLeftOver(_ attributes: PajekAttributes) {
    guard attributes.hasLeftOver else { return }
    notes.note("a name without a value at the end of a line is left out", line: lines.number)
  }

  /// The graph of all lines.
  mutating func reading(_ path: String) -> GraphReading {
    let (nodes, edges) = table.table(&notes)
    return GraphReading(path, title: title, nodes, edges, lines.limits.choices, notes: notes)
  }
}
