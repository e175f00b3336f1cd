/// Shows the parts of a JSON graph to a table, nodes before edges, one record at a time.
///
/// Known are networkx's node-link and adjacency data, d3, graphology, Cytoscape.js, vis.js and the
/// JSON Graph Format.
struct NodeLinkVisit {
  private static let parts = ["nodes", "links", "edges", "elements", "adjacency"]

  private let members: [JSONPart.Member]
  private let table: NodeLinkTable

  /// - Throws: ``ReadingError`` when it is no graph, or a part of it is not what it should be.
  static func visit(_ file: JSONPart, _ table: NodeLinkTable) throws(ReadingError) {
    if file.isList { return try visit(elements: file, table) }
    guard file.isObject else { throw noGraph(table) }
    try NodeLinkVisit(members: file.members, table: table).visit()
  }

  private static func noGraph(_ table: NodeLinkTable) -> ReadingError {
    ReadingError(
      "is JSON but no graph: it has neither 'nodes' nor 'elements', neither 'links' nor 'edges'",
      file: table.file)
  }

  private subscript(key: String) -> JSONPart? { members.first { $0.key == key }?.part }

  private func visit() throws(ReadingError) {
    let hasParts = members.contains { Self.parts.contains($0.key) }
    if !hasParts, let inner = self["graph"], inner.isObject {
      for member in members where member.key != "graph" {
        table.setAttribute(member.key, try member.part.value())
      }
      return try NodeLinkVisit(members: inner.members, table: table).visit()
    }
    guard hasParts else { throw Self.noGraph(table) }
    for member in members where !Self.parts.contains(member.key) {
      table.setAttribute(member.key, try member.part.value())
    }
    try visitElements()
    try visitNodes()
    for key in ["links", "edges"] {
      try list(key)?.forEachValue { edge throws(ReadingError) in try table.addEdge(edge) }
    }
    try visitAdjacency()
  }

  private func list(_ key: String) throws(ReadingError) -> JSONPart? {
    guard let part = self[key] else { return nil }
    guard part.isList else {
      throw ReadingError("'\(key)' is no list; make it one of objects", file: table.file)
    }
    return part
  }

  private func visitElements() throws(ReadingError) {
    if let elements = self["elements"], elements.isObject {
      try NodeLinkVisit(members: elements.members, table: table).visit()
    } else if let elements = try list("elements") {
      try Self.visit(elements: elements, table)
    }
  }

  private func visitNodes() throws(ReadingError) {
    table.hasNumberedEnds = try hasNumberedEnds()
    if let nodes = self["nodes"], nodes.isObject {
      for node in nodes.members { try table.addNode(node.part.value(), named: node.key) }
    } else {
      try list("nodes")?.forEachValue { node throws(ReadingError) in try table.addNode(node) }
    }
  }

  /// Whether the first edge begins at a number.
  private func hasNumberedEnds() throws(ReadingError) -> Bool {
    for key in ["links", "edges"] {
      guard let edge = try self[key]?.first(),
        case .wholeNumber = NodeLinkRecord(edge).first(of: ["source", "from"])?.value
      else { continue }
      return true
    }
    return false
  }

  private func visitAdjacency() throws(ReadingError) {
    var place = 0
    try list("adjacency")?.forEachPart { neighbours throws(ReadingError) in
      guard neighbours.isList else {
        throw ReadingError(
          "a part of 'adjacency' is no list; make it one of objects", file: table.file)
      }
      try neighbours.forEachValue { neighbour throws(ReadingError) in
        try table.addNeighbour(neighbour, ofNode: place)
      }
      place += 1
    }
  }

  /// Elements of Cytoscape.js in one list, where nodes may stand behind edges.
  private static func visit(
    elements: JSONPart, _ table: NodeLinkTable
  ) throws(ReadingError) {
    for wantsEdges in [false, true] {
      try elements.forEachValue { element throws(ReadingError) in
        guard isEdge(element) == wantsEdges else { return }
        wantsEdges ? try table.addEdge(element) : try table.addNode(element)
      }
    }
  }

  private static func isEdge(_ element: JSONValue) -> Bool {
    if let group = element["group"]?.text { return group == "edges" }
    return NodeLinkRecord(element)["source"] != nil
  }
}
