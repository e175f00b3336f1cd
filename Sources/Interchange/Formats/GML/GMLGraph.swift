import EntityGraph
import Wording

/// The graph of a GML file while it is read.
struct GMLGraph {
  private var tokens: GMLTokens
  private var table = GraphTableBuilder()
  private var notes = ReadingNotes()
  private var nodeColumns = NamedColumns(ofNodes: true)
  private var edgeColumns = NamedColumns(ofNodes: false)
  private var isDirected = false
  private var hasGraph = false
  private var titles: [String: String] = [:]

  /// The keys of the lists that are open, from the outermost on.
  private var open: [[UInt8]] = []
  private var record: GMLRecord?

  init(_ file: InputFile) { tokens = GMLTokens(file) }

  mutating func readAll() throws(ReadingError) {
    while let token = try tokens.next() {
      switch token {
      case .key: try readValue(of: tokens.text)
      case .number where tokens.isWord: try readValue(of: tokens.text)
      case .close: try close()
      case .number, .string, .open:
        throw tokens.lines.error("a key must stand here, such as 'node' or 'label'")
      }
    }
    guard open.isEmpty else {
      throw tokens.lines.error(
        "the file ends inside of \(open.count.of("list")); a ']' is missing, or the end of the file"
      )
    }
    guard hasGraph else { throw tokens.lines.error("there is no 'graph [' in the file", line: 1) }
    tokens.lines.note(in: &notes)
  }

  /// The bytes that the keys of a value, joined by points, may have.
  private static let mostKeyBytes = 1000

  private mutating func readValue(of key: [UInt8]) throws(ReadingError) {
    guard open.reduce(key.count, { $0 + 1 + $1.count }) <= Self.mostKeyBytes else {
      throw tokens.lines.error("the keys of a value have more than \(Self.mostKeyBytes) bytes")
    }
    switch try tokens.next() {
    case .open: try beginList(key)
    case .string: try set(key, isText: true)
    case .number: try set(key, isText: false)
    case .key: try set(key, isText: true)
    case .close, nil:
      throw tokens.lines.error(
        "the key '\(String(decoding: key.prefix(40), as: UTF8.self))' has no value")
    }
  }

  private mutating func beginList(_ key: [UInt8]) throws(ReadingError) {
    open.append(key)
    guard open.count <= tokens.lines.limits.depth else {
      throw tokens.lines.error("lists are nested deeper than \(tokens.lines.limits.depth)")
    }
    if open.count == 1, key.isWord("graph") {
      if hasGraph { notes.note("several graphs are read as one", line: tokens.lines.number) }
      hasGraph = true
    } else if open.count == 2, isInGraph, key.isWord("node") || key.isWord("edge") {
      record = GMLRecord(isNode: key.isWord("node"), line: tokens.lines.number)
    }
  }

  private var isInGraph: Bool { open.first?.isWord("graph") ?? false }

  private mutating func close() throws(ReadingError) {
    guard open.popLast() != nil else {
      throw tokens.lines.error("a ']' closes no list; leave it out")
    }
    guard open.count == 1, let record else { return }
    self.record = nil
    if record.isNode { addNode(record) } else { addEdge(record) }
    try CellBudget.check(rows: table.nodeCount, columns: nodeColumns.count, tokens.lines)
    try CellBudget.check(rows: table.edgeCount, columns: edgeColumns.count, tokens.lines)
  }

  private mutating func set(_ key: [UInt8], isText: Bool) throws(ReadingError) {
    guard record != nil else { return setOfGraph(key) }
    if open.count == 2 {
      switch (key, record?.isNode ?? true) {
      case let (key, true) where key.isWord("id"), let (key, false) where key.isWord("id"):
        record?.id = tokens.text
        return
      case let (key, false) where key.isWord("source"):
        record?.source = tokens.text
        return
      case let (key, false) where key.isWord("target"):
        record?.target = tokens.text
        return
      default: break
      }
    }
    try setColumn(Array((open.dropFirst(2) + [key]).joined(separator: [0x2E])), isText)
  }

  private mutating func setColumn(_ name: [UInt8], _ isText: Bool) throws(ReadingError) {
    let isNode = record?.isNode ?? true
    let column =
      isNode
      ? nodeColumns.number(of: name.span, in: &table)
      : edgeColumns.number(of: name.span, in: &table)
    try CellBudget.check(columns: column + 1, tokens.lines)
    let isJoined = record?.add(tokens.text, column) ?? false
    if isJoined {
      notes.note(
        "values of the same key are joined with '; '", line: tokens.lines.number)
    }
  }

  private mutating func setOfGraph(_ key: [UInt8]) {
    let name = String(decoding: key.prefix(40), as: UTF8.self).lowercased()
    if isInGraph, open.count == 1, name == "directed" {
      isDirected = Int(spelled: tokens.text.span) == 1
    } else if isInGraph, open.count == 1, ["title", "label", "name"].contains(name) {
      titles[name] = titles[name] ?? tokens.string
    } else {
      notes.note("attributes of the graph itself are left out", line: tokens.lines.number)
    }
  }

  private mutating func addNode(_ record: GMLRecord) {
    guard let id = record.id, !id.isEmpty else {
      return notes.note("a node without an id is left out", line: record.line)
    }
    let node = table.declareNode(id.span)
    if node.isRepeated {
      notes.note("an id stands in several nodes: the last values are kept", line: record.line)
    }
    for (column, text) in record.values {
      nodeColumns[column].set(text.span, row: node.row, line: record.line)
    }
  }

  private mutating func addEdge(_ record: GMLRecord) {
    guard let source = record.source, let target = record.target else {
      return notes.note("an edge without both ends is left out", line: record.line)
    }
    let (subject, object) = (table.end(source.span), table.end(target.span))
    let row =
      if let id = record.id {
        table.addEdge(
          id.span, from: subject, to: object, isDirected: true, &notes, line: record.line)
      } else {
        table.addEdge(nil, from: subject, to: object, isDirected: true)
      }
    for (column, text) in record.values {
      edgeColumns[column].set(text.span, row: row, line: record.line)
    }
  }

  /// The graph of the whole file.
  mutating func reading(_ path: String, _ choices: TableChoices) -> GraphReading {
    notes.noteUndeclared(table.undeclaredCount)
    let (nodes, read) = table.table(&notes)
    var edges = read
    edges.undirected = RowSet(rowCount: edges.count, all: !isDirected)
    let title = [titles["title"], titles["label"], titles["name"]].compactMap(\.self)
      .first { !$0.isEmpty }
    return GraphReading(path, title: title, nodes, edges, choices, notes: notes)
  }
}

extension [UInt8] {
  /// Whether these are the letters of `word`, case ignored.
  fileprivate func isWord(_ word: String) -> Bool {
    count == word.utf8.count && zip(self, word.utf8).allSatisfy { $0 | 0x20 == $1 }
  }
}
