extension GraphMLContent {
  mutating func startDatum(_ element: XMLElement<GraphMLName>, _ frame: Frame) {
    var new = frame
    new.place = .data
    frames.append(new)
    datum.line = element.line
    datum.hasContent = false
    datum.use = .none
    guard let id = element.attributes.first(where: { $0.name == .key })?.value else {
      return notes.note("data without a key are left out", line: element.line)
    }
    let key = id.withSpan { keys.number(of: $0) }
    if frame.domain == .other || frame.row < 0 { return startDatumOfNothing(key, frame) }
    if let column = table.knownColumn(key, ofNodes: frame.domain.isOfNodes) {
      datum.use = .value(column)
    } else {
      datum.use = firstUse(of: key, frame)
    }
  }

  private mutating func startDatumOfNothing(_ key: Int, _ frame: Frame) {
    guard frame.domain == .other, frame.row < 0 else {
      if frame.place == .port { notes.note("data of ports are left out", line: datum.line) }
      return
    }
    let declaration = keys.use(key, for: .other)?.declaration
    if declaration?.isDrawing != true {
      datum.use = .graph(name: declaration?.name ?? keys.id(key))
    }
  }

  /// The column of a key that has none yet in this table.
  private mutating func firstUse(of key: Int, _ frame: Frame) -> GraphMLDatum.Use {
    guard let (declaration, isOfDomain) = keys.use(key, for: frame.domain) else {
      let id = keys.id(key)
      notes.note(
        "\"\(id)\" of \(frame.domain.plural) has no key; its values tell their type",
        line: datum.line)
      return .value(table.column(key, id, .undeclared, ofNodes: frame.domain.isOfNodes))
    }
    if declaration.isDrawing { return .drawing }
    if !isOfDomain {
      notes.note(
        "\"\(declaration.name)\" is of a key that is not for \(frame.domain.plural); it is kept",
        line: datum.line)
    }
    return .value(
      table.column(key, declaration.name, declaration.type, ofNodes: frame.domain.isOfNodes))
  }

  mutating func setDatum(_ text: Span<UInt8>) {
    datum.hasContent = true
    switch datum.use {
    case .value(let column):
      valueCount += 1
      if column.isOfTexts || !text.isBlank {
        column.set(text, row: frames[frames.count - 1].row, line: datum.line)
      } else {
        noteEmpty(column)
      }
    case .graph(let name): setGraphDatum(name, String(text))
    case .drawing, .none: break
    }
  }

  private mutating func noteEmpty(_ column: ColumnBuilder) {
    notes.note("\"\(column.name)\" is empty where it should have a value", line: datum.line)
  }

  private mutating func setGraphDatum(_ name: String, _ text: String) {
    if title == nil, ["title", "name", "label"].contains(name.lowercased()), !text.isEmpty {
      title = text
    } else {
      notes.note("\"\(name)\" of the graph is left out", line: datum.line)
    }
  }

  /// An empty datum is an empty text.
  mutating func endDatum() {
    guard !datum.hasContent else { return }
    setDatum([UInt8]().span)
  }

  mutating func setDescription(_ text: String) {
    let frame = frame
    switch frame.domain {
    case .node, .hyperedge: if frame.row >= 0 { table.set(text, .nodeDescription, frame.row) }
    case .edge: if frame.row >= 0 { table.set(text, .edgeDescription, frame.row) }
    case .other: notes.note("the desc of a graph, key or port is left out")
    }
  }
}

extension Span<UInt8> {
  /// Whether it is empty or of spaces only.
  var isBlank: Bool {
    for position in indices where self[position] > 0x20 { return false }
    return true
  }
}
