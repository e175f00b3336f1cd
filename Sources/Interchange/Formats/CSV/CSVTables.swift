import EntityGraph
import Wording

/// The tables of one graph while they are read.
struct CSVTables {
  private var table = GraphTableBuilder()
  private var notes = ReadingNotes()
  private var nodeTypes: [String: ColumnBuilder.ValueType] = [:]
  private var edgeTypes: [String: ColumnBuilder.ValueType] = [:]
  private var isNodeTableRead = false
  private var spaces = CSVSpaces()
  private var lines = RowLines()

  /// Whether the column `Type` says of all edges whether they are directed, and nothing else.
  private var isTypeDirection = true

  /// Reads a table of several; notes on it begin with its name.
  mutating func read(_ file: InputFile, called name: String) throws(ReadingError) {
    notes.subject = name
    defer { notes.subject = "" }
    try read(file)
  }

  mutating func read(_ file: InputFile) throws(ReadingError) {
    var rows = CSVRows(file)
    let header = try header(of: &rows, file.head)
    notes.table = notes.table == nil ? (header.isOfEdges ? .ofEdges : .ofNodes) : .ofBoth
    if header.isOfEdges {
      try readEdges(header, &rows)
    } else {
      try readNodes(header, &rows)
      isNodeTableRead = true
    }
    for _ in 0..<min(rows.badlyQuotedCount, 1) {
      notes.note("text behind a closing quote is taken as it stands")
    }
    rows.lines.note(in: &notes)
  }

  /// The first row, by the delimiter with which it has names that are known.
  private mutating func header(
    of rows: inout CSVRows, _ head: [UInt8]
  ) throws(ReadingError) -> CSVHeader {
    guard let line = try rows.peekLine() else { throw rows.lines.noHeader([]) }
    let choices = rows.lines.limits.choices
    rows.delimiter = CSVDelimiter.likely(in: line, head, choices)
    if rows.delimiter != UInt8(ascii: ",") { notes.hasDecimalCommas = true }
    guard try rows.next() else { throw rows.lines.noHeader([]) }
    try CellBudget.check(columns: rows.cellCount, rows.lines)
    let names = (0..<rows.cellCount).map { rows.text($0) }
    notes.have(columns: names)
    let dates = CSVDates.places(in: head, rows.delimiter)
    guard let header = CSVHeader(names, choices, dates: dates) else {
      throw rows.lines.noHeader(names, dates: dates)
    }
    header.note(in: &notes, names, choices)
    return header
  }

  private mutating func readNodes(
    _ header: CSVHeader, _ rows: inout CSVRows
  ) throws(ReadingError) {
    let columns = columns(header, rows) { $0.addNodeColumn($1, $2) }
    nodeTypes.merge(header.types) { $1 }
    let id = header.roles.firstIndex(of: .id) ?? 0
    spaces.readNodes(of: header.spaces[id])
    var repeated = RepeatedNodes(header, rows.lines.limits.choices)
    while try rows.next() {
      noteWidth(of: rows, header)
      guard !rows.isEmpty(id) else {
        notes.note("a row without an id is left out", line: rows.line)
        continue
      }
      let node = rows.withCell(id) { table.declareNode($0) }
      var taken: [Int] = []
      if node.isRepeated {
        taken = repeated.take(rows, id, columns, row: node.row, &notes)
        notes.note(
          "an id stands in several rows: the first name and the last of other values are kept",
          line: rows.line)
      }
      set(columns, rows, row: node.row, besides: taken)
      try CellBudget.check(rows: table.nodeCount, columns: columns.count, rows.lines)
    }
    repeated.fill(columns, &table)
  }

  private mutating func readEdges(
    _ header: CSVHeader, _ rows: inout CSVRows
  ) throws(ReadingError) {
    let columns = columns(header, rows) { $0.addEdgeColumn($1, $2) }
    edgeTypes.merge(header.types) { $1 }
    let places = CSVEdgePlaces(header.roles)
    let prefixes = spaces.prefixes(header.spaces[places.source], header.spaces[places.target])
    if !(prefixes.source + prefixes.target).isEmpty {
      notes.note(
        "ids of another space than the nodes', or of two spaces, have the name of their space in"
          + " front", line: rows.line)
    }
    while try rows.next() {
      noteWidth(of: rows, header)
      guard !rows.isEmpty(places.source), !rows.isEmpty(places.target) else {
        notes.note("a row without both ends of its edge is left out", line: rows.line)
        continue
      }
      let subject = end(rows, places.source, behind: prefixes.source)
      let object = end(rows, places.target, behind: prefixes.target)
      let isDirected = isDirected(rows, places)
      let row = addEdge(rows, places.id, from: subject, to: object, isDirected)
      lines.append(row, rows.line)
      set(columns, rows, row: row)
      try CellBudget.check(rows: table.edgeCount, columns: columns.count, rows.lines)
    }
  }

  private mutating func end(_ rows: CSVRows, _ cell: Int, behind prefix: [UInt8]) -> Int32 {
    rows.withCell(cell) { id in
      if prefix.isEmpty { return table.end(id) }
      var whole = prefix
      for position in id.indices { whole.append(id[position]) }
      return table.end(whole.span)
    }
  }

  private mutating func addEdge(
    _ rows: CSVRows, _ id: Int?, from subject: Int32, to object: Int32, _ isDirected: Bool
  ) -> Int {
    guard let id, !rows.isEmpty(id) else {
      return table.addEdge(nil, from: subject, to: object, isDirected: isDirected)
    }
    return rows.withCell(id) {
      table.addEdge(
        $0, from: subject, to: object, isDirected: isDirected, &notes, line: rows.line)
    }
  }

  private mutating func isDirected(_ rows: CSVRows, _ places: CSVEdgePlaces) -> Bool {
    guard let place = places.direction, !rows.isEmpty(place) else { return true }
    switch rows.text(place).lowercased() {
    case "undirected": return false
    case "directed": break
    default: isTypeDirection = false
    }
    return true
  }

  private func set(
    _ columns: [ColumnBuilder?], _ rows: CSVRows, row: Int, besides taken: [Int] = []
  ) {
    for place in 0..<min(columns.count, rows.cellCount) where !rows.isEmpty(place) {
      guard let column = columns[place], !taken.contains(place) else { continue }
      rows.withCell(place) { column.set($0, row: row, line: rows.line) }
    }
  }

  private mutating func noteWidth(of rows: CSVRows, _ header: CSVHeader) {
    if rows.cellCount < header.roles.count {
      notes.note(
        "a row has fewer cells than the header: the last columns stay empty", line: rows.line)
    } else if rows.cellCount > header.roles.count {
      notes.note(
        "a row has more cells than the header: the last ones are left out", line: rows.line)
    }
  }

  /// The columns in the places that have one.
  private mutating func columns(
    _ header: CSVHeader, _ rows: CSVRows,
    _ add: (inout GraphTableBuilder, String, ColumnBuilder.ValueType) -> ColumnBuilder
  ) -> [ColumnBuilder?] {
    header.roles.map { role in
      switch role {
      case .property(let name, let type):
        let column = add(&table, name, type == .text || type == .flag ? .text : .undeclared)
        column.hasDecimalCommas = rows.delimiter != UInt8(ascii: ",")
        return column
      case .direction: return add(&table, CSVHeader.directionName, .text)
      case .id, .source, .target, .ignored: return nil
      }
    }
  }

  /// Notes that a table of nodes has none of edges.
  mutating func noteMissingEdges(of path: String) {
    guard notes.table == .ofNodes else { return }
    let pair = CSVPair(writtenFor: path)
    let (file, nodes, edges) = (
      path.lastComponent, pair.nodes.lastComponent, pair.edges.lastComponent
    )
    notes.note(
      OpenFile.exists(pair.edges)
        ? "\(edges) beside \(file) is not read with it; call this table \(nodes), or name both with --in"
        : "no table of edges found beside \(file) (looked for \(edges)); name it too, with --in")
  }

  /// The graph of all tables.
  mutating func reading(_ path: String, _ choices: TableChoices) -> GraphReading {
    if isNodeTableRead, table.edgeCount > 0 {
      notes.noteUndeclared(table.undeclaredCount)
    }
    if !isTypeDirection {
      notes.note("the column Type has more than Directed and Undirected and is kept as a column")
    }
    return CSVGraph(nodeTypes, edgeTypes, isTypeDirection: isTypeDirection)
      .reading(path, table, choices, notes, lines)
  }
}

/// Where a row has the parts of its edge.
struct CSVEdgePlaces {
  let source: Int
  let target: Int
  let id: Int?
  let direction: Int?

  init(_ roles: [CSVHeader.Role]) {
    source = roles.firstIndex(of: .source) ?? 0
    target = roles.firstIndex(of: .target) ?? 0
    id = roles.firstIndex(of: .id)
    direction = roles.firstIndex(of: .direction)
  }
}

extension LineReader {
  fileprivate func noHeader(_ names: [String], dates: Set<Int> = []) -> ReadingError {
    guard names.count > 1 else {
      return error(
        """
        the first row names neither the columns of nodes (Id) nor those of edges (Source and \
        Target); name the columns in the first row
        """, line: max(number, 1))
    }
    let others = names.indices.filter { !dates.contains($0) }.map { names[$0] }
    let likely = (others.count > 1 ? others : names).map { String($0.prefix(40)) }
    let choice = "source=\(likely[0]),target=\(likely[1])".asShellWord
    let most = 30
    let listed = names.prefix(most).map { "'\($0.prefix(40))'" }.joined(separator: ", ")
    if let absent = absentColumn(in: names) {
      return error(
        """
        there is no column '\(absent)'; there are \(listed)\(names.count > most ? ", ..." : ""): say \
        which are the ends, such as --columns \(choice)
        """, line: max(number, 1))
    }
    return error(
      """
      the columns \(listed)\(names.count > most ? ", ..." : "") are not known as ends of relations, \
      nor is one an id; say which they are, such as --columns \(choice)
      """, line: max(number, 1))
  }

  /// The first name that is said of an end or an id and that no column has.
  private func absentColumn(in names: [String]) -> String? {
    let choices = limits.choices
    return [ColumnRole.source, .target, .id].lazy
      .filter { choices[$0] != nil && choices.place($0, in: names) == nil }
      .compactMap { choices[$0] }.first
  }
}
