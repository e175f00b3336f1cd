import FoundationEssentials

/// Shows the parts of a JSON graph to a table, nodes before edges, one record at a time.
///
/// Known are networkx's node-link and adjacency data, d3, graphology, Cytoscape.js, vis.js and the
/// JSON Graph Format.
struct NodeLinkVisit: DecodableWithConfiguration {
  typealias Keys = KeyedDecodingContainer<JSONValue.Key>

  init(from decoder: any Decoder, configuration table: NodeLinkTable) throws {
    if let file = try? decoder.container(keyedBy: JSONValue.Key.self) {
      try Self.visit(file, table)
    } else if let elements = try? decoder.unkeyedContainer() {
      try Self.visit(elements: elements, table)
    } else {
      throw Self.noGraph(table)
    }
  }

  private static func noGraph(_ table: NodeLinkTable) -> ReadingError {
    ReadingError(
      "is JSON but no graph: it has neither 'nodes' nor 'elements', neither 'links' nor 'edges'",
      file: table.file)
  }

  private static let parts = ["nodes", "links", "edges", "elements", "adjacency"]

  private static func visit(_ graph: Keys, _ table: NodeLinkTable) throws {
    let keys = graph.allKeys.map(\.stringValue).sorted()
    table.keyCount += keys.count
    if let inner = nested(graph, "graph"), !parts.contains(where: { graph.contains(.init($0)) }) {
      for key in keys where key != "graph" {
        table.setAttribute(key, try graph.decode(JSONValue.self, forKey: .init(key)))
      }
      return try visit(inner, table)
    }
    guard keys.contains(where: parts.contains) else { throw noGraph(table) }
    for key in keys where !parts.contains(key) {
      table.setAttribute(key, try graph.decode(JSONValue.self, forKey: .init(key)))
    }
    if let elements = nested(graph, "elements") {
      try visit(elements, table)
    } else if graph.contains(.init("elements")) {
      try visit(elements: list(graph, "elements", table), table)
    }
    try visitNodes(graph, table)
    for key in ["links", "edges"] where graph.contains(.init(key)) {
      var edges = try list(graph, key, table)
      while !edges.isAtEnd { try table.addEdge(edges.decode(JSONValue.self)) }
    }
    try visitAdjacency(graph, table)
  }

  private static func nested(_ graph: Keys, _ key: String) -> Keys? {
    try? graph.nestedContainer(keyedBy: JSONValue.Key.self, forKey: .init(key))
  }

  private static func list(
    _ graph: Keys, _ key: String, _ table: NodeLinkTable
  ) throws -> any UnkeyedDecodingContainer {
    guard let list = try? graph.nestedUnkeyedContainer(forKey: .init(key)) else {
      throw ReadingError("'\(key)' is no list; make it one of objects", file: table.file)
    }
    return list
  }

  private static func visitNodes(_ graph: Keys, _ table: NodeLinkTable) throws {
    guard graph.contains(.init("nodes")) else { return }
    table.hasNumberedEnds = hasNumberedEnds(graph)
    if let named = nested(graph, "nodes") {
      for key in named.allKeys.map(\.stringValue).sorted() {
        table.keyCount += 1
        try table.addNode(named.decode(JSONValue.self, forKey: .init(key)), named: key)
      }
    } else {
      var nodes = try list(graph, "nodes", table)
      while !nodes.isAtEnd { try table.addNode(nodes.decode(JSONValue.self)) }
    }
  }

  /// Whether the first edge begins at a number.
  private static func hasNumberedEnds(_ graph: Keys) -> Bool {
    for key in ["links", "edges"] {
      guard var edges = try? graph.nestedUnkeyedContainer(forKey: .init(key)), !edges.isAtEnd,
        let edge = try? edges.decode(JSONValue.self)
      else { continue }
      if case .wholeNumber = NodeLinkRecord(edge).first(of: ["source", "from"])?.value {
        return true
      }
    }
    return false
  }

  private static func visitAdjacency(_ graph: Keys, _ table: NodeLinkTable) throws {
    guard graph.contains(.init("adjacency")) else { return }
    var nodes = try list(graph, "adjacency", table)
    while !nodes.isAtEnd {
      let place = nodes.currentIndex
      guard let neighbours = try nodes.decode(JSONValue.self).list else {
        throw ReadingError(
          "a part of 'adjacency' is no list; make it one of objects", file: table.file)
      }
      try table.addNeighbours(neighbours, ofNode: place)
    }
  }

  /// Elements of Cytoscape.js in one list, where nodes may stand behind edges.
  private static func visit(
    elements: any UnkeyedDecodingContainer, _ table: NodeLinkTable
  ) throws {
    for wantsEdges in [false, true] {
      var elements = elements
      while !elements.isAtEnd {
        let element = try elements.decode(JSONValue.self)
        guard isEdge(element) == wantsEdges else { continue }
        wantsEdges ? try table.addEdge(element) : try table.addNode(element)
      }
    }
  }

  private static func isEdge(_ element: JSONValue) -> Bool {
    if let group = element["group"]?.text { return group == "edges" }
    return NodeLinkRecord(element)["source"] != nil
  }
}
