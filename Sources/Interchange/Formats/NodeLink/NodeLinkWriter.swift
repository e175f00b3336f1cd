import EntityGraph
import Wording

/// Writes tables as node-link data in JSON, as networkx and d3 read it.
///
/// `networkx.node_link_graph(data, edges="links")` gives a graph with parallel edges, undirected
/// where all are, whose keys are the ids of relations; the plain profile has `edges` instead of
/// `links`, for which networkx looks by itself since 3.6. Nodes come first, then links, one a line;
/// the same table gives the same bytes. What columns there are, in order and with their types,
/// stands under `graph`.
package struct NodeLinkWriter: Sendable {
  private static let reservedOfNodes: Set = [
    "id", "key", "data", "attributes", "metadata", "self", "node_for_adding",
  ]
  private static let reservedOfLinks: Set = [
    "source", "target", "from", "to", "id", "key", "directed", "undirected", "data", "attributes",
    "metadata", "self", "u_for_edge", "v_for_edge",
  ]

  private let profile: ExportProfile

  package init(profile: ExportProfile = .gephi) { self.profile = profile }

  /// Writes `table` to the file at `path`, whole or not at all.
  ///
  /// - Returns: What was written, and what readers would lose or bend.
  /// - Throws: ``InterchangeError`` when the file cannot be written; what stood there stays.
  /// - Complexity: O(n) in the size of the table.
  @discardableResult
  package func write(_ table: ExportTable, to path: String) throws(InterchangeError) -> ExportReport
  {
    let nodes = NodeLinkColumn.columns(table.nodeColumns, besides: Self.reservedOfNodes)
    let links = NodeLinkColumn.columns(table.edgeColumns, besides: Self.reservedOfLinks)
    var output = try TextOutput(to: path)
    let isDirected = table.direction != .undirected
    output.append("{\"directed\":\(isDirected),\"multigraph\":true,\n\"graph\":{\"node_columns\":")
    output.append(utf8: Self.list(of: nodes))
    output.append(",\n\"edge_columns\":")
    output.append(utf8: Self.list(of: links))
    output.append("},\n\"nodes\":[")
    Self.writeNodes(table, nodes, to: &output)
    output.append("],\n\"\(profile == .plain ? "edges" : "links")\":[")
    Self.writeLinks(table, links, to: &output)
    output.append("]}\n")
    try output.end()
    return ExportReport(
      file: path, nodes: table.nodeCount, edges: table.edgeCount,
      warnings: table.warningsOfRows + table.warnings(ofMixtureAs: "symmetric true")
        + nameOfEdges
        + Self.warnings(nodes + links))
  }

  /// Under which name networkx finds the edges.
  private var nameOfEdges: [ExportWarning] {
    let what =
      "networkx wants node_link_graph(data, edges=\"links\"); --profile plain writes what networkx 3.6"
      + " and later reads without it"
    return profile == .plain ? [] : [ExportWarning(element: "graph", what: what)]
  }

  private static func writeNodes(
    _ table: ExportTable, _ columns: [NodeLinkColumn], to output: inout TextOutput
  ) {
    var bytes: [UInt8] = []
    for row in 0..<table.nodeCount {
      bytes.append(ascii: row == 0 ? "\n{\"id\":" : ",\n{\"id\":")
      bytes.append(json: table.nodeIDs[row])
      for column in columns { column.append(row: row, to: &bytes) }
      bytes.append(0x7D)
      output.append(utf8: bytes)
      bytes.removeAll(keepingCapacity: true)
    }
  }

  private static func writeLinks(
    _ table: ExportTable, _ columns: [NodeLinkColumn], to output: inout TextOutput
  ) {
    var bytes: [UInt8] = []
    for row in 0..<table.edgeCount {
      bytes.append(ascii: row == 0 ? "\n{\"source\":" : ",\n{\"source\":")
      bytes.append(json: table.nodeIDs[Int(table.sources[row])])
      bytes.append(ascii: ",\"target\":")
      bytes.append(json: table.nodeIDs[Int(table.targets[row])])
      bytes.append(ascii: ",\"key\":")
      bytes.append(json: table.edgeIDs[row])
      for column in columns { column.append(row: row, to: &bytes) }
      bytes.append(0x7D)
      output.append(utf8: bytes)
      bytes.removeAll(keepingCapacity: true)
    }
  }

  /// The columns with their types, and their keys where these differ from their names.
  private static func list(of columns: [NodeLinkColumn]) -> [UInt8] {
    JSONValue.list(
      columns.map { column in
        let members = [("name", column.name), ("type", column.type)]
        let field =
          ExactText(column.field) == ExactText(column.name) ? [] : [("field", column.field)]
        return .object((members + field).map { .init(key: $0, value: .text($1)) })
      }
    ).json
  }

  static func warnings(_ columns: [NodeLinkColumn]) -> [ExportWarning] {
    var warnings: [ExportWarning] = []
    for column in columns {
      if ExactText(column.field) != ExactText(column.name) {
        let what = "its name is taken in JSON; look for it under '\(column.field)'"
        warnings.append(ExportWarning(element: "column \(column.name)", what: what))
      }
      if column.hasNonFinite {
        let what = "JSON has no infinite numbers and no NaN; they are written as texts"
        warnings.append(ExportWarning(element: "column \(column.name)", what: what))
      }
    }
    return warnings
  }
}

extension ExportTable {
  /// What is not in the table itself: relations that were left out, and what merging lost.
  var warningsOfRows: [ExportWarning] { unassertedWarnings + mergingLosses }

  private var unassertedWarnings: [ExportWarning] {
    guard unassertedCount > 0 else { return [] }
    let what =
      "\(unassertedCount.of("relation")) that nobody asserts \(unassertedCount.verb(.are)) left out"
    return [ExportWarning(element: "graph", what: what)]
  }
}
