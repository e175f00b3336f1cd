import EntityGraph

/// The nodes and edges of a JSON file while they are read.
final class NodeLinkTable {
  let file: String
  var notes = ReadingNotes()

  /// The title that the file gives itself.
  var title: String?

  /// Whether edges are directed that do not say it themselves.
  var isDirected = true

  /// The keys that hold times though their names could be those of ends.
  var timeKeys: Set<String> = []

  /// Whether the ends of edges are numbers, which may be those of nodes in the file's order.
  var hasNumberedEnds = false

  var nodeColumns = JSONColumns(of: "nodes")
  var edgeColumns = JSONColumns(of: "edges")
  private var builder = GraphTableBuilder()

  /// The row of each node that the file declares, in its order.
  private var declaredRows: [Int32] = []
  private var idByteCount = 0
  private let mostBytes: Int
  private let choices: TableChoices
  private var dates = DatesAsEnds()

  /// Which format with sources the file is most like.
  let likeness: JSONLikeness

  /// Whether some node has an id, so that no number is a place in the file's order.
  private var hasIDs = false

  init(file: String, _ limits: ReadingLimits, _ likeness: JSONLikeness) {
    self.file = file
    self.likeness = likeness
    mostBytes = limits.jsonTableBytes
    choices = limits.choices
  }

  /// About the bytes that the tables take while they are filled.
  private var byteCount: Int {
    nodeColumns.byteCount + edgeColumns.byteCount + idByteCount + declaredRows.count * 4
      + builder.nodeCount * TextInterner.bytesPerText + builder.edgeCount * 24
  }

  /// Takes in a node, which may be only an id, or stand under its `name` in an object.
  func addNode(
    _ value: JSONValue, named name: String? = nil, _ lines: JSONLines?
  ) throws(ReadingError) {
    let record = NodeLinkRecord(value)
    let said = record.said(.id, choices).map { ($0.key, $0.value) }
    let keys = hasNumberedEnds ? ["id", "key"] : ["id", "key", "name"]
    let id: (key: String, value: JSONValue)? =
      value.members == nil ? ("", value) : said ?? record.first(of: keys)
    if name != nil || id != nil { hasIDs = true }
    if said != nil { notes.take(.id) }
    let text = name ?? id?.value.spelled ?? declaredRows.count.description
    let (row, isRepeated) = builder.declareNode(text)
    if isRepeated { notes.note("a node is declared again; what it says is added to the first") }
    declaredRows.append(Int32(row))
    idByteCount += text.utf8.count
    let isName = said == nil && id?.key == "name"
    let taken = name == nil && !isName ? id.map { [$0.key] } ?? [] : []
    nodeColumns.set(record.rest(without: Set(taken)), row: row, lines)
    try check()
  }

  func addEdge(_ value: JSONValue, _ lines: JSONLines?) throws(ReadingError) {
    let record = NodeLinkRecord(value)
    guard let (from, to) = ends(of: record) else {
      return notes.note("an edge without 'source' or 'target' is left out")
    }
    try dates.look(at: from, to, isDeclared, file: file)
    let ownDirection = record["directed"]?.flag ?? record["undirected"]?.flag.map { !$0 }
    let row = builder.addEdge(
      nil, from: end(from.value), to: end(to.value), isDirected: ownDirection ?? isDirected)
    var taken: Set = [from.key, to.key]
    if choices.say(.source, from.key) { notes.take(.source) }
    if choices.say(.target, to.key) { notes.take(.target) }
    notes.have(columns: [from.key, to.key])
    for key in ["directed", "undirected"] where record[key]?.flag != nil { taken.insert(key) }
    edgeColumns.set(record.rest(without: taken), row: row, lines)
    try check()
  }

  /// The ends of an edge; `nil` of what is no edge.
  func ends(
    of record: NodeLinkRecord
  ) -> (from: NodeLinkRecord.Field, to: NodeLinkRecord.Field)? {
    record.ends(choices, besides: timeKeys)
  }

  /// Whether a record has what the analyst says is of a role.
  func has(_ role: ColumnRole, in value: JSONValue) -> Bool {
    NodeLinkRecord(value).said(role, choices) != nil
  }

  /// Takes in a neighbour of the node at a place in the file's order.
  func addNeighbour(
    _ value: JSONValue, ofNode place: Int, _ lines: JSONLines
  ) throws(ReadingError) {
    guard place < declaredRows.count else {
      return notes.note("neighbours of a node that is not there are left out")
    }
    let record = NodeLinkRecord(value)
    guard let id = record["id"] else { return notes.note("a neighbour without 'id' is left out") }
    let other = end(id)
    // An undirected edge stands at both its ends
    if !isDirected, other < declaredRows[place] { return }
    let row = builder.addEdge(nil, from: declaredRows[place], to: other, isDirected: isDirected)
    edgeColumns.set(record.rest(without: ["id"]), row: row, lines)
    try check()
  }

  /// Whether there is a node of this id.
  private func isDeclared(_ id: String) -> Bool { builder.row(of: id) != nil }

  /// The row of the node that an edge names, by its id, its place, or as an object.
  private func end(_ value: JSONValue) -> Int32 {
    if value.members != nil, let id = NodeLinkRecord(value).first(of: ["id", "key", "name"]) {
      return end(id.value)
    }
    let text = value.spelled ?? ""
    if let row = builder.row(of: text) { return row }
    if !hasIDs, case .wholeNumber(let place) = value, declaredRows.indices.contains(place) {
      return declaredRows[place]
    }
    notes.note("an edge ends at a node that the file does not declare; the node is added")
    idByteCount += text.utf8.count
    return builder.end(text)
  }

  private func check() throws(ReadingError) {
    if nodeColumns.isTooWide || edgeColumns.isTooWide {
      throw ReadingError(
        "there are more than \(CellBudget.mostColumns) columns; leave some out", file: file)
    }
    guard byteCount <= mostBytes else {
      throw ReadingError(
        "its \(builder.nodeCount) first nodes and \(builder.edgeCount) first edges take more memory"
          + " than a JSON file may; convert it to GraphML", file: file)
    }
  }

  /// The tables, their columns not yet in their roles.
  ///
  /// - Throws: ``ReadingError`` when they have far more cells than the file has values.
  func tables() throws(ReadingError) -> (nodes: ForeignGraph.Nodes, edges: ForeignGraph.Edges) {
    try dates.refuse(in: file)
    var (nodes, edges) = builder.table(&notes)
    try check()
    try CellBudget.check(rows: nodes.count, columns: nodeColumns.filledCount, file: file)
    try CellBudget.check(rows: edges.count, columns: edgeColumns.filledCount, file: file)
    nodes.columns = nodeColumns.takeColumns(rowCount: nodes.count, &notes)
    edges.ids = edgeColumns.takeIDs(rowCount: edges.count, choices, &notes)
    edges.columns = edgeColumns.takeColumns(rowCount: edges.count, &notes)
    return (nodes, edges)
  }
}
