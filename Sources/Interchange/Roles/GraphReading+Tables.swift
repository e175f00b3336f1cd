import EntityGraph

extension GraphReading {
  /// The graph of a file, after roles were given to its columns.
  init(
    _ path: String, title: String? = nil, _ nodes: ForeignGraph.Nodes, _ edges: ForeignGraph.Edges,
    _ choices: TableChoices = TableChoices(), notes: ReadingNotes, _ lines: RowLines = RowLines()
  ) {
    var (nodes, edges, notes) = (nodes, edges, notes)
    ColumnRoles.assign(&nodes, &edges, choices, &notes, lines)
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.index(after: $0)...] }
    let file = String(name ?? path[...])
    let document = Document(id: Document.ID(file), title: title ?? file)
    self.init(.graph(ForeignGraph(document: document, nodes: nodes, edges: edges)), notes)
  }
}
