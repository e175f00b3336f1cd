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
    let node = unsafe table.end(id.bytes.span, element.line)
    let type = element[.type]
    let row = table.addParticipant(
      node, of: Int32(frame.row), isSource: type == "in", isDirected: type == "in" || type == "out")
    if type == "in" || type == "out" { table.set(type ?? "", .endpoint, row) }
    if let port = element[.port] { table.set(port, .sourcePort, row) }
  }
}
