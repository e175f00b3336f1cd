import EntityGraph

/// Rows and columns of one reading of a GraphML document.
struct GraphMLTable {
  var rows = GraphTableBuilder()

  /// The columns of keys in the order in which they were declared or first used, with their keys.
  private(set) var nodeColumns: [(key: Int, column: ColumnBuilder)] = []
  private(set) var edgeColumns: [(key: Int, column: ColumnBuilder)] = []

  /// Indexed by key.
  private var nodeColumnOfKey: [ColumnBuilder?] = []
  private var edgeColumnOfKey: [ColumnBuilder?] = []

  /// Indexed by ``GraphMLNamedColumn``.
  private var named = [ColumnBuilder?](repeating: nil, count: GraphMLNamedColumn.allCases.count)

  /// The properties that Maltego lists, in their order.
  private(set) var properties: [(name: String, isOfNodes: Bool, column: ColumnBuilder)] = []
  private var propertyNumbers: [String: Int] = [:]

  /// The row of the node whose inner graph a node is in, indexed by row; shorter where none is.
  private(set) var parents: [Int32] = []

  /// The rows of hyperedges among the nodes, and of their endpoints among the edges; ascending.
  private(set) var events: [Int32] = []
  private(set) var participants: [Int32] = []

  /// The last number that was put behind the id of a hyperedge.
  private var eventNumbers = NameNumbers<String>()

  /// The line that first names a node as an end, before the node is declared.
  private var mentions: [(row: Int32, line: Int)] = []

  mutating func declareNode(_ id: Span<UInt8>) -> (row: Int, isRepeated: Bool) {
    rows.declareNode(id)
  }

  /// The row of a node that an edge names.
  mutating func end(_ id: Span<UInt8>, _ line: Int) -> Int32 {
    let row = rows.end(id)
    if Int(row) == rows.nodeCount - 1, !rows.isDeclared(Int(row)), mentions.last?.row ?? -1 < row {
      mentions.append((row, line))
    }
    return row
  }

  /// How many nodes only edges name, and the first line that does.
  var undeclared: (count: Int, line: Int?) {
    let undeclared = mentions.filter { !rows.isDeclared(Int($0.row)) }
    return (undeclared.count, undeclared.first?.line)
  }

  /// Takes in a hyperedge as a node of its own; one whose id is taken gets another.
  mutating func declareEvent(_ id: String?) -> Int {
    let wanted = id ?? "hyperedge \(events.count + 1)"
    let name = eventNumbers.name(
      for: wanted, key: wanted, in: &rows, numbered: { "\($0) (\($1))" },
      take: { !$0.contains($1) })
    let row = rows.declareNode(name).row
    events.append(Int32(row))
    return row
  }

  /// Takes in an endpoint as an edge between a node and an event.
  mutating func addParticipant(
    _ node: Int32, of event: Int32, isSource: Bool, isDirected: Bool
  ) -> Int {
    let row = rows.addEdge(
      nil, from: isSource ? node : event, to: isSource ? event : node, isDirected: isDirected)
    participants.append(Int32(row))
    return row
  }

  mutating func setParent(_ parent: Int, of row: Int) {
    while parents.count <= row { parents.append(TextCells.absent) }
    parents[row] = Int32(parent)
  }
}

extension GraphMLTable {
  @inline(__always)
  func knownColumn(_ key: Int, ofNodes: Bool) -> ColumnBuilder? {
    if ofNodes { return key < nodeColumnOfKey.count ? nodeColumnOfKey[key] : nil }
    return key < edgeColumnOfKey.count ? edgeColumnOfKey[key] : nil
  }

  /// The column of a key, a new one where it has none.
  mutating func column(
    _ key: Int, _ name: String, _ type: ColumnBuilder.ValueType, ofNodes: Bool
  ) -> ColumnBuilder {
    if let column = knownColumn(key, ofNodes: ofNodes) { return column }
    while nodeColumnOfKey.count <= key {
      nodeColumnOfKey.append(nil)
      edgeColumnOfKey.append(nil)
    }
    if ofNodes {
      let column = rows.addNodeColumn(name, type)
      nodeColumnOfKey[key] = column
      nodeColumns.append((key, column))
      return column
    }
    let column = rows.addEdgeColumn(name, type)
    edgeColumnOfKey[key] = column
    edgeColumns.append((key, column))
    return column
  }

  mutating func set(_ text: XMLText, _ column: GraphMLNamedColumn, _ row: Int) {
    text.withSpan { self.column(column).set($0, row: row) }
  }

  mutating func set(_ text: String, _ column: GraphMLNamedColumn, _ row: Int) {
    self.column(column).set(text, row: row)
  }

  private mutating func column(_ column: GraphMLNamedColumn) -> ColumnBuilder {
    if let known = named[column.rawValue] { return known }
    let new = ColumnBuilder(column.name, column.type)
    named[column.rawValue] = new
    return new
  }

  /// Whether a row has a value in a column that no key declares.
  func hasValue(_ column: GraphMLNamedColumn, _ row: Int) -> Bool {
    named[column.rawValue]?.hasValue(row) ?? false
  }

  /// The cells of a column that no key declares; `nil` where no row has a value.
  func cells(_ column: GraphMLNamedColumn) -> Cells? {
    named[column.rawValue]?.cells(rowCount: column.isOfNodes ? rows.nodeCount : rows.edgeCount)
  }

  mutating func setProperty(_ name: String, _ text: String, ofNodes: Bool, _ row: Int) {
    let known = propertyNumbers["\(ofNodes) \(name)"]
    if let known { return properties[known].column.set(text, row: row) }
    propertyNumbers["\(ofNodes) \(name)"] = properties.count
    let column = ColumnBuilder(name, .undeclared)
    properties.append((name, ofNodes, column))
    column.set(text, row: row)
  }

  var columnCount: Int { nodeColumns.count + edgeColumns.count + properties.count }
}
