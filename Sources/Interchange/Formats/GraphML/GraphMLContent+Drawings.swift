extension GraphMLContent {
  /// An element within a datum: yEd's and Maltego's are known, of others only their texts go.
  mutating func startForeign(_ element: XMLElement<GraphMLName>) {
    let frame = frame
    guard frame.place == .data else { return }
    if foreignDepth == 1 { startDrawing() }
    guard frame.row >= 0, frame.domain != .other else { return }
    switch element.name {
    case .nodeLabel, .edgeLabel, .labelText: drawing.want(.label)
    case .geometry where frame.domain.isOfNodes, .rectangle where frame.domain.isOfNodes:
      setGeometry(element, frame.row)
    case .fill where frame.domain.isOfNodes: setColor(element, frame.row)
    case .maltegoEntity, .maltegoLink:
      (drawing.property, drawing.mainProperty) = ("", "")
      setKind(element, frame)
    case .maltegoProperties: drawing.mainProperty = element[.value] ?? ""
    case .maltegoProperty: drawing.property = element[.name] ?? ""
    case .maltegoValue: drawing.want(.property)
    default: break
    }
  }

  private mutating func startDrawing() {
    datum.hasContent = true
    switch datum.use {
    case .value, .drawing:
      notes.note(
        "of a drawing within data only labels, positions, sizes, colours and Maltego's properties"
          + " are read", line: datum.line)
    case .graph(let name): notes.note("\"\(name)\" of the graph is left out", line: datum.line)
    case .none: break
    }
    datum.use = .none
  }

  private mutating func setGeometry(_ element: XMLElement<GraphMLName>, _ row: Int) {
    for attribute in element.attributes {
      let column: GraphMLNamedColumn? =
        switch attribute.name {
        case .x, .capitalX: .x
        case .y, .capitalY: .y
        case .width, .capitalWidth: .width
        case .height, .capitalHeight: .height
        default: nil
        }
      if let column, !table.hasValue(column, row) { table.set(attribute.value, column, row) }
    }
  }

  private mutating func setColor(_ element: XMLElement<GraphMLName>, _ row: Int) {
    if let color = element[.color], !table.hasValue(.color, row) { table.set(color, .color, row) }
  }

  private mutating func setKind(_ element: XMLElement<GraphMLName>, _ frame: Frame) {
    guard let type = element[.type] else { return }
    table.set(type, frame.domain.isOfNodes ? .nodeKind : .edgeKind, frame.row)
  }

  mutating func endForeign(_ name: GraphMLName?) {
    switch name {
    case .nodeLabel, .edgeLabel, .labelText, .maltegoValue: break
    default: return
    }
    let frame = frame
    guard frame.row >= 0, let (wanted, text) = drawing.finish(), !text.isEmpty else { return }
    switch wanted {
    case .label: setLabel(text, frame)
    case .property: setProperty(text, frame)
    }
  }

  private mutating func setLabel(_ text: String, _ frame: Frame) {
    let column: GraphMLNamedColumn = frame.domain.isOfNodes ? .drawnLabel : .drawnEdgeLabel
    guard !table.hasValue(column, frame.row) else {
      return notes.note("a drawing has several labels; the first counts", line: datum.line)
    }
    table.set(text, column, frame.row)
  }

  private mutating func setProperty(_ text: String, _ frame: Frame) {
    let isOfNodes = frame.domain.isOfNodes
    let name = drawing.property.isEmpty ? "property" : drawing.property
    let column: GraphMLNamedColumn = isOfNodes ? .drawnLabel : .drawnEdgeLabel
    let isMain = drawing.mainProperty.isEmpty || drawing.mainProperty == name
    if isMain, !table.hasValue(column, frame.row) { table.set(text, column, frame.row) }
    table.setProperty(name, text, ofNodes: isOfNodes, frame.row)
  }
}
