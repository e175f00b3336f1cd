/// Shows the parts of a JSON graph to a table, nodes before edges, one record at a time.
///
/// Known are networkx's node-link and adjacency data, d3, graphology, Cytoscape.js, vis.js and the
/// JSON Graph Format.
struct NodeLinkVisit {
  private static let objectsLookedAt = 20
  private static let parts = ["nodes", "links", "edges", "elements", "adjacency"]

  private let members: [JSONPart.Member]
  private let table: NodeLinkTable

  /// - Throws: ``ReadingError`` when it is no graph, or a part of it is not what it should be.
  static func visit(_ file: JSONPart, _ table: NodeLinkTable) throws(ReadingError) {
    if file.isList { return try visit(list: file, table) }
    guard file.isObject else { throw noGraph(table) }
    try NodeLinkVisit(members: file.members, table: table).visit()
  }

  private static func noGraph(_ table: NodeLinkTable) -> ReadingError {
    ReadingError(
      "is JSON but no graph and of no known format; \(table.likeness.advice)", file: table.file)
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
      try list(key)?.forEachRecord { edge, lines throws(ReadingError) in
        try table.addEdge(edge, lines)
      }
    }
    try visitAdjacency()
  }

  private func list(_ key: String) throws(ReadingError) -> JSONPart? {
    guard let part = self[key] else { return nil }
    guard part.isList else {
      throw ReadingError("'\(key)' is not a list; make it one of objects", file: table.file)
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
      for node in nodes.members { try table.addNode(node.part.value(), named: node.key, nil) }
    } else {
      try list("nodes")?.forEachRecord { node, lines throws(ReadingError) in
        try table.addNode(node, lines)
      }
    }
  }

  /// Whether the first edge begins at a number.
  private func hasNumberedEnds() throws(ReadingError) -> Bool {
    for key in ["links", "edges"] {
      guard let edge = try self[key]?.first(),
        case .wholeNumber = table.ends(of: NodeLinkRecord(edge))?.from.value
      else { continue }
      return true
    }
    return false
  }

  private func visitAdjacency() throws(ReadingError) {
    var place = 0
    try list("adjacency")?.forEachPart { neighbors throws(ReadingError) in
      guard neighbors.isList else {
        throw ReadingError(
          "a part of 'adjacency' is not a list; make it one of objects", file: table.file)
      }
      try neighbors.forEachRecord { neighbor, lines throws(ReadingError) in
        try table.addNeighbour(neighbor, ofNode: place, lines)
      }
      place += 1
    }
  }

  /// A list of objects: edges where they have ends, else nodes.
  ///
  /// - Throws: ``ReadingError`` where no object has ends, an id or a name, or where they are those of
  ///   another format.
  private static func visit(list: JSONPart, _ table: NodeLinkTable) throws(ReadingError) {
    if table.likeness.isCertain { throw noGraph(table) }
    table.timeKeys = try timeKeys(of: list)
    var (known, count, keys) = (0, 0, [String]())
    try list.forEachValue { element throws(ReadingError) in
      let record = NodeLinkRecord(element)
      if record.hasID || isEdge(element, table) { known += 1 }
      count += 1
      if keys.isEmpty { keys = record.keys.inOrder(last: table.timeKeys) }
    }
    guard known > 0 || count == 0 else { throw unknownList(keys, table) }
    try visit(elements: list, table)
  }

  /// The keys that hold times in a list of objects, though they are called `from` and `to`.
  private static func timeKeys(of list: JSONPart) throws(ReadingError) -> Set<String> {
    var (ends, keys, count) = (PeriodEnds(), Set<String>(), 0)
    try list.forEachPart { part throws(ReadingError) in
      count += 1
      guard count <= objectsLookedAt else { return }
      let record = NodeLinkRecord(try part.value())
      guard let (from, to) = record.periodKeys else { return }
      keys.formUnion([from, to])
      ends.add(
        from: record[from]?.spelled ?? "", to: record[to]?.spelled ?? "",
        others: record.words(besides: [from, to]))
    }
    return ends.areTimes ? keys : []
  }

  private static func unknownList(_ keys: [String], _ table: NodeLinkTable) -> ReadingError {
    guard keys.count > 1 else {
      return ReadingError(
        "is a list in JSON in which nothing has ends, an id or a name; make it a list of objects;"
          + " of known formats \(table.likeness.advice)", file: table.file)
    }
    let listed = keys.prefix(30).map { "'\($0.prefix(40))'" }.joined(separator: ", ")
    return ReadingError(
      "is a list of objects of which none has ends, an id or a name that is known; they have"
        + " \(listed)\(keys.count > 30 ? ", ..." : ""): say which are the ends, such as"
        + " --columns source=\(keys[0].prefix(40)),target=\(keys[1].prefix(40)); of known formats"
        + " \(table.likeness.advice)", file: table.file)
  }

  /// Nodes and edges in one list, as Cytoscape.js has them, where nodes may stand behind edges.
  private static func visit(
    elements: JSONPart, _ table: NodeLinkTable
  ) throws(ReadingError) {
    for wantsEdges in [false, true] {
      try elements.forEachRecord { element, lines throws(ReadingError) in
        guard isEdge(element, table) == wantsEdges else { return }
        if wantsEdges { return try table.addEdge(element, lines) }
        guard element.members == nil || NodeLinkRecord(element).hasID || table.has(.id, in: element)
        else {
          return table.notes.note("an object without ends, an id or a name is left out")
        }
        try table.addNode(element, lines)
      }
    }
  }

  private static func isEdge(_ element: JSONValue, _ table: NodeLinkTable) -> Bool {
    if let group = element["group"]?.text, ["nodes", "edges"].contains(group) {
      return group == "edges"
    }
    return table.ends(of: NodeLinkRecord(element)) != nil
  }
}

extension [String] {
  /// The texts in their order, but some behind all others.
  fileprivate func inOrder(last: Set<String>) -> [String] {
    filter { !last.contains($0) } + filter(last.contains)
  }
}
