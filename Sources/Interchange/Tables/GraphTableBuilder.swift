import EntityGraph

/// A graph file's nodes and edges while they are read.
///
/// A node has the row of its first appearance, be it as the end of an edge.
struct GraphTableBuilder {
  private var ids = TextInterner()
  private var declared = RowSet(rowCount: 0)
  private var edgeIDs = EdgeIDs()
  private var subjects: [Int32] = []
  private var objects: [Int32] = []
  private var undirected = RowSet(rowCount: 0)
  private(set) var nodeColumns: [ColumnBuilder] = []
  private(set) var edgeColumns: [ColumnBuilder] = []

  var nodeCount: Int { ids.count }
  var edgeCount: Int { subjects.count }

  /// Takes in a node that the file declares.
  ///
  /// - Returns: Its row, and whether the file declared it before.
  mutating func declareNode(_ id: Span<UInt8>) -> (row: Int, isRepeated: Bool) {
    let row = Int(end(id))
    let isRepeated = declared.contains(row)
    declared.insert(row)
    return (row, isRepeated)
  }

  mutating func declareNode(_ id: String) -> (row: Int, isRepeated: Bool) {
    id.withBytes { declareNode($0) }
  }

  /// The row of the node that is the end of an edge.
  mutating func end(_ id: String) -> Int32 { id.withBytes { end($0) } }

  /// Whether a node has the id, declared or not.
  func contains(_ id: String) -> Bool {
    id.withBytes { ids.known($0) } != nil
  }

  func isDeclared(_ row: Int) -> Bool { declared.contains(row) }

  /// The row of a node that an edge names, whether or not the file declares it; spaces at the ends of
  /// its id do not count.
  mutating func end(_ id: Span<UInt8>) -> Int32 {
    let row = ids.number(of: id.extracting(id.trimmedRange))
    if ids.count > declared.rowCount { declared.grow(to: ids.count) }
    return row
  }

  /// How many edges had the id of an earlier one.
  var repeatedEdgeIDCount: Int { edgeIDs.repeatedCount }

  /// The row of a node that was declared or named before; `nil` where it was not.
  func row(of id: Span<UInt8>) -> Int32? { ids.known(id.extracting(id.trimmedRange)) }

  func row(of id: String) -> Int32? { id.withBytes { row(of: $0) } }

  /// Takes in an edge between two rows.
  ///
  /// - Returns: The row of the edge.
  mutating func addEdge(
    _ id: Span<UInt8>?, from subject: Int32, to object: Int32, isDirected: Bool
  ) -> Int {
    let row = subjects.count
    subjects.append(subject)
    objects.append(object)
    undirected.grow(to: subjects.count)
    if !isDirected { undirected.insert(row) }
    edgeIDs.append(id)
    return row
  }

  /// Takes in an edge with an id; where an earlier one has it, that is noted.
  mutating func addEdge(
    _ id: Span<UInt8>, from subject: Int32, to object: Int32, isDirected: Bool,
    _ notes: inout ReadingNotes, line: Int?
  ) -> Int {
    let repeated = repeatedEdgeIDCount
    let row = addEdge(id, from: subject, to: object, isDirected: isDirected)
    if repeatedEdgeIDCount > repeated { notes.note(ReadingNotes.repeatedEdgeID, line: line) }
    return row
  }

  /// Adds a column; the caller keeps it to fill it.
  mutating func addNodeColumn(_ name: String, _ type: ColumnBuilder.ValueType) -> ColumnBuilder {
    let column = ColumnBuilder(name, type)
    nodeColumns.append(column)
    return column
  }

  mutating func addEdgeColumn(_ name: String, _ type: ColumnBuilder.ValueType) -> ColumnBuilder {
    let column = ColumnBuilder(name, type)
    edgeColumns.append(column)
    return column
  }

  /// How many nodes only edges name.
  var undeclaredCount: Int { nodeCount - declared.count }

  /// The table, with columns that have a value somewhere.
  func table(_ notes: inout ReadingNotes) -> (
    nodes: ForeignGraph.Nodes, edges: ForeignGraph.Edges
  ) {
    let nodes = ForeignGraph.Nodes(
      ids: ids.pool, columns: columns(nodeColumns, nodeCount, &notes))
    let edges = ForeignGraph.Edges(
      ids: edgeIDs.cells, subjects: subjects, objects: objects, undirected: undirected,
      columns: columns(edgeColumns, edgeCount, &notes))
    return (nodes, edges)
  }

  private func columns(
    _ builders: [ColumnBuilder], _ rowCount: Int, _ notes: inout ReadingNotes
  ) -> [Column] {
    builders.map { Column($0.name, $0.cells(rowCount: rowCount, &notes)) }
      .filter(\.cells.hasValue)
  }
}
