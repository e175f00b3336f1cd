/// The elements that data can belong to.
enum GraphMLDomain: Int, CaseIterable {
  case node, edge, hyperedge

  /// Graphs, ports, endpoints and the document.
  case other

  /// What a `for` of a key names; everything where it says `all` or nothing that is known.
  static func domains(named name: String?) -> [GraphMLDomain] {
    switch name {
    case "node": [.node]
    case "edge": [.edge]
    case "hyperedge": [.hyperedge]
    case "graph", "graphml", "port", "endpoint": [.other]
    default: allCases
    }
  }

  var plural: String {
    switch self {
    case .node: "nodes"
    case .edge: "edges"
    case .hyperedge: "hyperedges"
    case .other: "graphs and ports"
    }
  }

  /// Whether its rows are among the nodes; hyperedges are events there.
  var isOfNodes: Bool { self == .node || self == .hyperedge }
}
