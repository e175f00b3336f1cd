extension GraphMLCheck {
  mutating func startGraph(_ element: XMLElement<Name>) {
    if let owner = owners.last(where: { $0.kind == .node }) {
      add(
        owner.element, element.line,
        CheckTrouble(
          "its nested graph is taken apart, and edges in it are lost",
          mend: "write one flat graph, and who belongs to whom as edges"))
    } else {
      graphCount += 1
      if graphCount > 1 {
        add(
          "graph", element.line,
          CheckTrouble("Gephi makes one graph of several", mend: "write each to a file of its own"))
      }
    }
    switch element[.edgedefault] {
    case "undirected"?: isUndirectedByDefault = true
    case "directed"?, nil: isUndirectedByDefault = false
    default:
      add(
        "graph", element.line,
        CheckTrouble(
          "Gephi does not know its edgedefault", mend: "write directed or undirected"))
    }
    owners.append(Owner(kind: .graph, element: "graph", line: element.line))
  }

  mutating func startNode(_ element: XMLElement<Name>) {
    let id = element[.id] ?? ""
    var node = Owner(kind: .node, element: "node \(id)", line: element.line)
    defer { owners.append(node) }
    guard !id.isEmpty else {
      node.isLost = true
      return add(
        "node without id", element.line, CheckTrouble("it is lost", mend: "give it an id"))
    }
    for trouble in nodes.declare(id) { add(node.element, element.line, trouble) }
  }

  mutating func startEdge(_ element: XMLElement<Name>) {
    let id = element[.id] ?? ""
    let name = id.isEmpty ? "edge without id" : "edge \(id)"
    var edge = Owner(kind: .edge, element: name, line: element.line)
    defer { owners.append(edge) }
    if owners.contains(where: { $0.kind == .node }) {
      edge.isLost = true
      return add(
        name, element.line,
        CheckTrouble("it is lost, because its graph is nested", mend: "write one flat graph"))
    }
    guard let source = element[.source], let target = element[.target], !source.isEmpty,
      !target.isEmpty
    else {
      edge.isLost = true
      return add(
        name, element.line,
        CheckTrouble("Gephi refuses the whole file: it has no source or target", mend: "name both"))
    }
    let ends = (
      nodes.end(source, of: name, element.line), nodes.end(target, of: name, element.line)
    )
    if !edges.isNew(id, element.line) {
      edge.isLost = true
      return add(
        name, element.line,
        CheckTrouble(
          "it is lost: another edge has its id", mend: "give each edge an id of its own"))
    }
    if let trouble = CheckTrouble(ofID: id) { add(name, element.line, trouble) }
    notePorts(element, name)
    edge.edge = (
      ends.0, ends.1, (Self.label(of: element) ?? "").trimmedAsByGephi, isDirected(element, name)
    )
  }

  /// The extra attribute by which Gephi keeps parallel edges apart, in whatever namespace.
  private static func label(of element: XMLElement<Name>) -> String? {
    if let label = element[.label] { return label }
    var unknown = element.unknownAttributes[...]
    var found: String?
    element.forEachAttribute { (name, value) throws(Never) in
      guard name == nil, let own = unknown.popFirst(), own.hasSuffix(":label") else { return }
      found = String(value)
    }
    return found
  }

  private mutating func notePorts(_ element: XMLElement<Name>, _ name: String) {
    guard element[.sourceport] != nil || element[.targetport] != nil else { return }
    add(
      name, element.line,
      CheckTrouble("its ports are lost", mend: "keep them in data of a key, if they matter"))
  }

  private mutating func isDirected(_ element: XMLElement<Name>, _ name: String) -> Bool {
    switch element[.directed] {
    case "true"?: return true
    case "false"?: return false
    case nil: return !isUndirectedByDefault
    default:
      add(
        name, element.line,
        CheckTrouble("Gephi does not know its direction", mend: "write directed as true or false"))
      return !isUndirectedByDefault
    }
  }

  mutating func startHyperedge(_ element: XMLElement<Name>) {
    let name = element[.id].map { "hyperedge \($0)" } ?? "hyperedge without id"
    add(
      name, element.line,
      CheckTrouble("it is lost", mend: "write it as a node with an edge to each of its ends"))
    owners.append(Owner(kind: .hyperedge, element: name, line: element.line))
  }

  mutating func startPort(_ element: XMLElement<Name>) {
    let name = owners.last { $0.kind == .node }?.element ?? "graph"
    add(
      name, element.line,
      CheckTrouble(
        "its ports are lost, and their data overwrites its own",
        mend: "keep them in data of a key, if they matter"))
    owners.append(Owner(kind: .port, element: name, line: element.line))
  }

  /// Says what shows only when all of an element was seen.
  mutating func finish(_ owner: Owner) {
    guard owner.kind == .node || owner.kind == .edge, !owner.isLost else { return }
    let lost = owner.kind == .node ? keys.lostStandardsOfNodes : keys.lostStandardsOfEdges
    for key in lost where !owner.keys.contains(key.id) {
      add(
        owner.element, owner.line,
        CheckTrouble(
          "Gephi does not give it the default of \(key.column)",
          mend: "write the value where it holds"))
    }
    if let name = owner.name, let description = owner.description, name != description {
      add(
        owner.element, owner.line,
        CheckTrouble(
          "Gephi takes its desc for a label, so that one of both is lost",
          mend: "keep the desc in data of a key"))
    }
    if let tie = owner.edge { add(edges.findings(on: tie, owner.element, owner.line)) }
  }
}
