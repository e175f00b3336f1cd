import EntityGraph

extension GEXFHandler {
  mutating func startNode(_ element: XMLElement<Name>) {
    noteUnknown(element)
    guard let id = element[.id] else {
      notes.note("a node without id is left out", line: element.line)
      open.append(Open(isNode: true, row: nil, id: "", isRepeated: false, line: element.line))
      return
    }
    let (row, isRepeated) = table.declareNode(id)
    if isRepeated {
      notes.note(
        "a node is declared twice; what is said last of it counts", line: element.line)
    }
    var node = Open(isNode: true, row: row, id: id, isRepeated: isRepeated, line: element.line)
    if let parent = element[.pid] ?? open.last(where: { $0.isNode && $0.row != nil })?.id {
      node.parents = [parent]
    }
    node.times = times(of: element)
    if let label = element[.label] { setOwn("label", .text, label, row, ofNodes: true) }
    open.append(node)
  }

  mutating func startEdge(_ element: XMLElement<Name>) {
    noteUnknown(element)
    guard let source = element[.source], let target = element[.target] else {
      notes.note("an edge without source or target is left out", line: element.line)
      open.append(Open(isNode: false, row: nil, id: "", isRepeated: false, line: element.line))
      return
    }
    let row = addEdge(
      element[.id], source, target, isDirected: isDirected(element), line: element.line)
    var edge = Open(isNode: false, row: row, id: "", isRepeated: false, line: element.line)
    edge.times = times(of: element)
    for name in [Name.kind, .label] {
      if let text = element[name] { setOwn(name.rawValue, .text, text, row, ofNodes: false) }
    }
    if let weight = element[.weight], !weight.isEmpty {
      setOwn("weight", .number, weight, row, ofNodes: false, line: element.line)
    }
    open.append(edge)
  }

  private mutating func addEdge(
    _ id: String?, _ source: String, _ target: String, isDirected: Bool, line: Int
  ) -> Int {
    let subject = table.end(source)
    let object = table.end(target)
    guard let id else {
      return table.addEdge(nil, from: subject, to: object, isDirected: isDirected)
    }
    return id.withBytes {
      table.addEdge($0, from: subject, to: object, isDirected: isDirected, &notes, line: line)
    }
  }

  private mutating func isDirected(_ element: XMLElement<Name>) -> Bool {
    switch element[.type]?.lowercased() {
    case "directed": return true
    case "undirected": return false
    case "mutual":
      notes.note("an edge of the type mutual is read as undirected", line: element.line)
      return false
    case nil:
      if isDirectedByDefault == nil {
        notes.note(
          "neither the graph nor the edge says which way it goes; it is read as undirected, as the"
            + " format has it, though Gephi takes it for directed", line: element.line)
      }
    default:
      notes.note("the type of an edge is not known; it is read as the others", line: element.line)
    }
    return isDirectedByDefault ?? false
  }

  mutating func addParent(_ element: XMLElement<Name>) {
    guard let parent = element[.for], !open.isEmpty else { return }
    open[open.count - 1].parents.append(parent)
  }

  /// Sets a value in a place of GEXF's own.
  mutating func setOwn(
    _ name: String, _ type: ColumnBuilder.ValueType, _ text: String, _ row: Int, ofNodes: Bool,
    line: Int? = nil
  ) {
    columns.own(name, type, ofNodes: ofNodes, in: &table).set(text, row: row, line: line)
  }

  /// Completes a node or an edge with what its parts said.
  mutating func finish(_ element: Open) {
    guard let row = element.row else { return }
    let declared = element.isNode ? columns.ofNodes : columns.ofEdges
    for (column, texts) in element.timed {
      declared[column].column.set("<\(texts.joined(separator: "; "))>", row: row)
    }
    if !element.isRepeated {
      for column in columns.withStandards(ofNodes: element.isNode)
      where !element.set.contains(column) {
        let standard = declared[column].standard ?? []
        declared[column].column.set(standard.span, row: row)
      }
    }
    if !element.parents.isEmpty {
      let parents = element.parents.joined(separator: "; ")
      setOwn("parent", .text, parents, row, ofNodes: element.isNode)
    }
    set(element.times, row, ofNodes: element.isNode, line: element.line)
  }
}
