extension GraphMLContent {
  mutating func startGraph(_ element: XMLElement<GraphMLName>, _ frame: Frame) {
    let direction = element[.edgedefault]
    if direction != "directed", direction != "undirected" {
      notes.note(
        "a graph does not say edgedefault; its edges are taken as directed", line: element.line)
    }
    let isInNode = frame.place == .node || frame.place == .port
    noteGraph(element, isInner: isInNode || frame.place == .edge)
    frames.append(
      Frame(
        place: .graph, parent: isInNode ? frame.row : frame.parent,
        isDirected: direction != "undirected"))
  }

  private mutating func noteGraph(_ element: XMLElement<GraphMLName>, isInner: Bool) {
    if isInner {
      return notes.note(
        "a graph is inside a node or edge; its nodes say which by the column parent",
        line: element.line)
    }
    graphCount += 1
    if graphCount > 1 {
      notes.note("has several graphs; they are read as one", line: element.line)
    }
  }

  mutating func startNode(_ element: XMLElement<GraphMLName>, _ frame: Frame) {
    var new = Frame(place: .node, domain: .node, parent: frame.parent, isDirected: frame.isDirected)
    defer { frames.append(new) }
    guard let id = element.attributes.first(where: { $0.name == .id })?.value else {
      return notes.note("a node has no id; it is left out", line: element.line)
    }
    let (row, isRepeated) = id.withSpan { table.declareNode($0) }
    new.row = row
    if isRepeated { notes.note("a node is there twice; both are read as one", line: element.line) }
    if frame.parent >= 0 { table.setParent(frame.parent, of: row) }
    guard element.attributeCount > 1 else { return }
    for attribute in element.attributes {
      switch attribute.name {
      case .id: break
      case .label: table.set(attribute.value, .nodeLabel, row)
      case .labels: table.set(attribute.value, .nodeLabels, row)
      default: noteAttribute(attribute, of: "a node", element.line)
      }
    }
  }

  mutating func noteAttribute(
    _ attribute: XMLAttribute<GraphMLName>, of owner: String, _ line: Int
  ) {
    let name = attribute.name.map(\.rawValue) ?? attribute.unknownName
    guard !name.hasPrefix("parse."), !name.hasPrefix("xml:") else { return }
    notes.note("the attribute \(name) of \(owner) is not of GraphML; it is left out", line: line)
  }

  mutating func startEdge(_ element: XMLElement<GraphMLName>, _ frame: Frame) {
    var new = Frame(place: .edge, domain: .edge, parent: frame.parent, isDirected: frame.isDirected)
    defer { frames.append(new) }
    var (id, source, target, isDirected) = (XMLText?.none, XMLText?.none, XMLText?.none, true)
    isDirected = frame.isDirected
    var others = 0
    for attribute in element.attributes {
      switch attribute.name {
      case .id: id = attribute.value
      case .source: source = attribute.value
      case .target: target = attribute.value
      case .directed: isDirected = attribute.value.flag ?? isDirected
      default: others += 1
      }
    }
    guard let source, let target else {
      return notes.note(
        "an edge does not say source and target; it is left out", line: element.line)
    }
    new.row = addEdge(id, source, target, isDirected, element.line)
    if others > 0 { setAttributes(element, ofEdge: new.row) }
  }

  private mutating func addEdge(
    _ id: XMLText?, _ source: XMLText, _ target: XMLText, _ isDirected: Bool, _ line: Int
  ) -> Int {
    let subject = source.withSpan { table.end($0, line) }
    let object = target.withSpan { table.end($0, line) }
    guard let id else {
      return table.rows.addEdge(nil, from: subject, to: object, isDirected: isDirected)
    }
    return id.withSpan {
      table.rows.addEdge($0, from: subject, to: object, isDirected: isDirected, &notes, line: line)
    }
  }

  private mutating func setAttributes(_ element: XMLElement<GraphMLName>, ofEdge row: Int) {
    for attribute in element.attributes {
      switch attribute.name {
      case .id, .source, .target: break
      case .directed:
        if attribute.value.flag == nil {
          notes.note(
            "an edge says directed by a word that is neither yes nor no", line: element.line)
        }
      case .sourcePort: table.set(attribute.value, .sourcePort, row)
      case .targetPort: table.set(attribute.value, .targetPort, row)
      case .label: table.set(attribute.value, .edgeLabel, row)
      default: noteAttribute(attribute, of: "an edge", element.line)
      }
    }
  }

  mutating func startPort() {
    frames.append(
      Frame(place: .port, row: frame.row, parent: frame.parent, isDirected: frame.isDirected))
  }
}

extension XMLText {
  /// What it says where it is a yes or a no.
  fileprivate var flag: Bool? { withSpan { Bool(spelled: $0) } }
}

extension GraphMLContent {
  /// A hyperedge becomes an event: a node, with an edge for each endpoint.
  mutating func startHyperedge(_ element: XMLElement<GraphMLName>, _ frame: Frame) {
    let row = table.declareEvent(element[.id])
    notes.note(
      "a hyperedge is read as an event, with an edge to each of its endpoints", line: element.line)
    if frame.parent >= 0 { table.setParent(frame.parent, of: row) }
    frames.append(
      Frame(
        place: .hyperedge, domain: .hyperedge, row: row, parent: frame.parent,
        isDirected: frame.isDirected))
  }

  mutating func startEndpoint(_ element: XMLElement<GraphMLName>, _ frame: Frame) {
    defer { frames.append(Frame(place: .endpoint, parent: frame.parent)) }
    let id = element.attributes.first { $0.name == .node }?.value
    guard frame.place == .hyperedge, frame.row >= 0, let id else {
      return notes.note(
        "an endpoint has no hyperedge or no node; it is left out", line: element.line)
    }
    let node = id.withSpan { table.end($0, element.line) }
    let type = element[.type]
    let row = table.addParticipant(
      node, of: Int32(frame.row), isSource: type == "in", isDirected: type == "in" || type == "out")
    if type == "in" || type == "out" { table.set(type ?? "", .endpoint, row) }
    if let port = element[.port] { table.set(port, .sourcePort, row) }
  }
}
