import EntityGraph

/// Finds the columns that tell names, kinds, times, symmetry and drawing, by the names that tools
/// give them.
enum ColumnRoles {
  /// The column that says of dated edges whether they are moments.
  private static let momentary = "momentary"

  /// The column that says of edges that they lead both ways.
  static let symmetric = "symmetric"

  /// What stands before the name of a property whose own name a reader takes for itself.
  private static let prefix = "property_"

  /// Moves columns to the places that their names tell; a place that is taken already stays.
  ///
  /// - Complexity: O(n) in the number of edges that have a period.
  static func assign(
    _ nodes: inout ForeignGraph.Nodes, _ edges: inout ForeignGraph.Edges, _ choices: TableChoices,
    _ notes: inout ReadingNotes, _ lines: RowLines = RowLines()
  ) {
    notes.have(columns: nodes.columns.map(\.name) + edges.columns.map(\.name))
    ChosenColumns(choices, lines).take(from: &nodes, &edges, &notes)
    if nodes.names == nil { nodes.names = takeTexts(KnownColumns.names, from: &nodes.columns) }
    if nodes.kinds == nil { nodes.kinds = takeTexts(KnownColumns.nodeKinds, from: &nodes.columns) }
    if edges.kinds == nil { edges.kinds = takeTexts(KnownColumns.edgeKinds, from: &edges.columns) }
    if edges.periods == nil || choices.saysTimes {
      edges.periods =
        TimeColumns.take(from: &edges.columns, edges.count, choices, &notes, lines) ?? edges.periods
    }
    edges.columns.removeAll { KnownColumns.isEmptyTime($0) }
    if !choices.saysTimes { DateLikeColumns.note(edges.columns, in: &notes) }
    nodes.names = nodes.names?.withoutBlankEnds
    nameWeight(&edges.columns)
    takeSymmetry(&edges)
    takeMoments(&edges)
    DrawingColumns.mark(&nodes.columns)
    DrawingColumns.mark(&edges.columns)
    restoreNames(of: &nodes.columns)
    edges.columns = edges.columns.withoutCarriedWeights
    restoreNames(of: &edges.columns)
    notes.noteWeight(in: edges.columns, choices, lines)
  }

  private static func takeTexts(_ names: [String], from columns: inout [Column]) -> TextCells? {
    for name in names {
      for (place, column) in columns.enumerated() where column.name.lowercased() == name {
        guard case .texts(let cells) = column.cells else { continue }
        columns.remove(at: place)
        return cells
      }
    }
    return nil
  }

  /// Gives weights the name that they have everywhere, whatever the case of theirs.
  private static func nameWeight(_ columns: inout [Column]) {
    guard !columns.contains(where: { $0.name == "weight" }),
      let place = columns.firstIndex(where: { KnownColumns.isWeight($0.name) })
    else { return }
    columns[place].name = "weight"
  }

  private static func takeSymmetry(_ edges: inout ForeignGraph.Edges) {
    guard let place = edges.columns.firstIndex(where: { $0.name == symmetric }),
      case .flags(let cells) = edges.columns[place].cells
    else { return }
    for row in 0..<edges.count where cells[row] == true { edges.undirected.insert(row) }
    edges.columns.remove(at: place)
  }

  private static func takeMoments(_ edges: inout ForeignGraph.Edges) {
    guard edges.periods != nil,
      let place = edges.columns.firstIndex(where: { $0.name == momentary }),
      case .flags(let cells) = edges.columns[place].cells
    else { return }
    edges.areMomentary = cells
    edges.columns.remove(at: place)
  }

  /// Gives properties their own names back, unless another column has that name.
  private static func restoreNames(of columns: inout [Column]) {
    let reserved = ColumnNames.ofGephi.union(ExportTable.fixedNames)
      .union(ColumnNames.ofNetworkxNodes).union(ColumnNames.ofNetworkxEdges)
    var taken = Set(columns.map(\.name))
    for place in columns.indices where columns[place].name.hasPrefix(prefix) {
      let name = String(columns[place].name.dropFirst(prefix.count))
      guard reserved.contains(name.lowercased()), taken.insert(name).inserted else { continue }
      columns[place].name = name
    }
  }
}

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
