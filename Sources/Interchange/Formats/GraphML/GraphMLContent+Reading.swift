import EntityGraph

extension GraphMLContent {
  /// What the document said, once all of it was read.
  mutating func reading(of path: String, _ choices: TableChoices) -> GraphReading {
    noteUndeclared()
    let (nodeParts, edgeParts) = (
      nameColumns(table.nodeColumns, table.rows.nodeCount),
      nameColumns(table.edgeColumns, table.rows.edgeCount)
    )
    var (nodes, edges) = table.rows.table(&notes)
    ColumnParts.join(nodeParts, in: &nodes.columns)
    ColumnParts.join(edgeParts, in: &edges.columns)
    addNamedColumns(to: &nodes, &edges)
    ColumnRoles.assign(&nodes, &edges, choices, &notes)
    OriginalIDs.restore(&nodes, &edges)
    nodes.kinds = nodes.kinds?.withoutColons
    markEvents(&nodes, &edges)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let document = Document(id: .init(name), title: title ?? name)
    return GraphReading(
      .graph(ForeignGraph(document: document, nodes: nodes, edges: edges)), notes)
  }

  private mutating func noteUndeclared() {
    let (count, line) = table.undeclared
    guard count > 0 else { return }
    notes.note("an edge names a node that is not declared; the node is kept", line: line, count)
  }

  /// Makes the names of columns differ.
  ///
  /// - Returns: The names of columns that are parts of another, by the name of the other: no row has
  ///   a value in both, as networkx writes weights of which some are whole.
  private mutating func nameColumns(
    _ columns: [(key: Int, column: ColumnBuilder)], _ rowCount: Int
  ) -> [String: [String]] {
    var names = UniqueNames<String>()
    var parts: [String: [String]] = [:]
    var taken: [String: RowSet] = [:]
    for (_, column) in columns where column.hasAnyValue {
      let name = column.name
      column.name = names.name(for: name)
      let isPart = taken[name] != nil
      if column.insertRows(into: &taken[name, default: RowSet(rowCount: rowCount)]) {
        if isPart { parts[name, default: []].append(column.name) }
      } else {
        notes.note("two columns are named \"\(name)\"; the second is now \"\(column.name)\"")
      }
    }
    return parts
  }

  /// Hyperedges are of the kind event, their endpoints participants.
  private func markEvents(_ nodes: inout ForeignGraph.Nodes, _ edges: inout ForeignGraph.Edges) {
    if !table.events.isEmpty {
      nodes.kinds = (nodes.kinds ?? .none(nodes.count)).setting("event", table.events)
    }
    if !table.participants.isEmpty {
      edges.kinds = (edges.kinds ?? .none(edges.count)).setting("participant", table.participants)
    }
  }
}

extension TextCells {
  fileprivate static func none(_ count: Int) -> TextCells {
    TextCells(texts: TextPool(), codes: [Int32](repeating: absent, count: count))
  }

  fileprivate func setting(_ text: String, _ rows: [Int32]) -> TextCells {
    var (texts, codes) = (texts, codes)
    texts.append(text)
    for row in rows where codes[Int(row)] == Self.absent {
      codes[Int(row)] = Int32(texts.count - 1)
    }
    return TextCells(texts: texts, codes: codes)
  }

  /// Neo4j's labels without the colon in front, where all have one.
  fileprivate var withoutColons: TextCells {
    let all = (0..<texts.count).map { texts[$0] }
    guard !all.isEmpty, all.allSatisfy({ $0.hasPrefix(":") }) else { return self }
    return TextCells(texts: TextPool(all.map { String($0.dropFirst()) }), codes: codes)
  }
}
