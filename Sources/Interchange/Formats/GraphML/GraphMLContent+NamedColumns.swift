import EntityGraph

extension GraphMLContent {
  /// Adds what elements, attributes and drawings say to what keys declare.
  mutating func addNamedColumns(
    to nodes: inout ForeignGraph.Nodes, _ edges: inout ForeignGraph.Edges
  ) {
    nodes.names = texts(.drawnLabel)
    nodes.kinds = texts(.nodeKind)
    edges.kinds = texts(.drawnEdgeLabel) ?? texts(.edgeKind)
    addNodeColumns(to: &nodes)
    addEdgeColumns(to: &edges)
  }

  private func texts(_ column: GraphMLNamedColumn) -> TextCells? {
    guard case .texts(let cells) = table.cells(column) else { return nil }
    return cells
  }

  private mutating func addNodeColumns(to nodes: inout ForeignGraph.Nodes) {
    var names = UniqueNames(taken: nodes.columns.map(\.name))
    for column in [GraphMLNamedColumn.nodeLabel, .nodeLabels] {
      guard let cells = table.cells(column) else { continue }
      if nodes.columns.contains(where: { $0.name == column.name && $0.cells.says(cells) }) {
        continue
      }
      add(column.name, cells, to: &nodes.columns, &names)
    }
    for column in [GraphMLNamedColumn.nodeDescription, .x, .y, .width, .height, .color] {
      if let cells = table.cells(column) { add(column.name, cells, to: &nodes.columns, &names) }
    }
    for property in table.properties where property.isOfNodes {
      add(property.name, property.column.cells(rowCount: nodes.count), to: &nodes.columns, &names)
    }
    guard !table.parents.isEmpty else { return }
    let rest = [Int32](
      repeating: TextCells.absent, count: nodes.count - table.parents.count)
    add(
      "parent", .texts(TextCells(texts: nodes.ids, codes: table.parents + rest)),
      to: &nodes.columns,
      &names)
  }

  private mutating func addEdgeColumns(to edges: inout ForeignGraph.Edges) {
    dropGephisLabel(from: &edges.columns)
    var names = UniqueNames(taken: edges.columns.map(\.name))
    takeLabels(&edges, &names)
    if edges.kinds != nil, case .texts(let kinds)? = table.cells(.edgeKind), edges.kinds != kinds {
      add("kind", .texts(kinds), to: &edges.columns, &names)
    }
    for column in [GraphMLNamedColumn.edgeDescription, .endpoint, .sourcePort, .targetPort] {
      if let cells = table.cells(column) { add(column.name, cells, to: &edges.columns, &names) }
    }
    for property in table.properties where !property.isOfNodes {
      add(property.name, property.column.cells(rowCount: edges.count), to: &edges.columns, &names)
    }
  }

  /// Leaves out the phrase that our own files say once more, for Gephi.
  private func dropGephisLabel(from columns: inout [Column]) {
    guard let place = columns.firstIndex(where: { $0.name == "edgelabel" }),
      columns.contains(where: { $0.name == "phrase" && $0.cells.says(columns[place].cells) })
    else { return }
    columns.remove(at: place)
  }

  /// The extra attribute `label` is the kind, unless a column says it already.
  private mutating func takeLabels(
    _ edges: inout ForeignGraph.Edges, _ taken: inout UniqueNames<String>
  ) {
    guard let labels = texts(.edgeLabel), !ParallelNumbers.areAll(labels, of: edges) else { return }
    let names = edges.columns.map { $0.name.lowercased() }
    if names.contains("relation") || names.contains("edgelabel") { return }
    if edges.columns.contains(where: {
      ["label", "labele"].contains($0.name.lowercased()) && $0.cells.says(.texts(labels))
    }) {
      return
    }
    guard edges.kinds == nil else {
      return add("label", .texts(labels), to: &edges.columns, &taken)
    }
    edges.kinds = labels
  }

  private mutating func add(
    _ name: String, _ cells: Cells, to columns: inout [Column], _ names: inout UniqueNames<String>
  ) {
    guard cells.hasValue else { return }
    let free = names.name(for: name)
    if free != name {
      notes.note("two columns are named \"\(name)\"; the second is now \"\(free)\"")
    }
    columns.append(Column(free, cells))
  }
}

extension Cells {
  /// Whether both have the same value in every row.
  fileprivate func says(_ other: Cells) -> Bool {
    count == other.count && (0..<count).allSatisfy { text($0) == other.text($0) }
  }
}
