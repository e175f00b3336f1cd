import EntityGraph

/// Writes tables as Cytoscape and Cytoscape.js keep networks in JSON.
///
/// Labels are called `name`, as Cytoscape has them; undirected edges have `directed` false. The same
/// table gives the same bytes.
///
/// > Franz, M., et al. "Cytoscape.js: a graph theory library for visualisation and analysis."
/// > *Bioinformatics* 32(2), 2016. doi:10.1093/bioinformatics/btv557
package struct CytoscapeWriter: Sendable {
  private static let reserved: Set = [
    "id", "name", "key", "source", "target", "from", "to", "directed", "undirected", "position",
  ]

  package init() {}

  /// Writes `table` to the file at `path`, whole or not at all.
  ///
  /// - Returns: What was written, and what readers would lose or bend.
  /// - Throws: ``InterchangeError`` when the file cannot be written; what stood there stays.
  /// - Complexity: O(n) in the size of the table.
  @discardableResult
  package func write(_ table: ExportTable, to path: String) throws(InterchangeError) -> ExportReport
  {
    let labels = table.nodeColumns.filter { $0.meaning == .label }
      .map { NodeLinkColumn($0, field: "name") }
    let others = table.nodeColumns.filter { $0.meaning != .label && !$0.isAxis }
    let nodes = labels + NodeLinkColumn.columns(others, besides: Self.reserved)
    let edges = NodeLinkColumn.columns(table.edgeColumns, besides: Self.reserved)
    var output = try TextOutput(to: path)
    output.append("{\"format_version\":\"1.0\",\"generated_by\":\"Backchannel\",\n")
    output.append("\"target_cytoscapejs_version\":\"~3.0\",\"data\":{},\n")
    output.append("\"elements\":{\n\"nodes\":[")
    Self.writeNodes(table, nodes, to: &output)
    output.append("],\n\"edges\":[")
    Self.writeEdges(table, edges, to: &output)
    output.append("]}}\n")
    try output.end()
    return ExportReport(
      file: path, nodes: table.nodeCount, edges: table.edgeCount,
      warnings: table.warningsOfRows + table.warnings(ofMixtureAs: "directed false")
        + NodeLinkWriter.warnings(nodes.filter { $0.field != "name" } + edges))
  }

  private static func writeNodes(
    _ table: ExportTable, _ columns: [NodeLinkColumn], to output: inout TextOutput
  ) {
    let axes = table.nodeColumns.filter(\.isAxis).map { NodeLinkColumn($0, field: $0.name) }
    var bytes: [UInt8] = []
    for row in 0..<table.nodeCount {
      bytes.append(ascii: row == 0 ? "\n{\"data\":{\"id\":" : ",\n{\"data\":{\"id\":")
      bytes.append(json: table.nodeIDs[row])
      for column in columns { column.append(row: row, to: &bytes) }
      bytes.append(0x7D)
      appendPosition(axes, row, to: &bytes)
      bytes.append(0x7D)
      output.append(utf8: bytes)
      bytes.removeAll(keepingCapacity: true)
    }
  }

  private static func appendPosition(
    _ axes: [NodeLinkColumn], _ row: Int, to bytes: inout [UInt8]
  ) {
    var position: [UInt8] = []
    for axis in axes { axis.append(row: row, to: &position) }
    guard !position.isEmpty else { return }
    bytes.append(ascii: ",\"position\":{")
    bytes += position.dropFirst()
    bytes.append(0x7D)
  }

  private static func writeEdges(
    _ table: ExportTable, _ columns: [NodeLinkColumn], to output: inout TextOutput
  ) {
    let undirected = table.undirectedEdges
    var bytes: [UInt8] = []
    for row in 0..<table.edgeCount {
      bytes.append(ascii: row == 0 ? "\n{\"data\":{\"id\":" : ",\n{\"data\":{\"id\":")
      bytes.append(json: table.edgeIDs[row])
      bytes.append(ascii: ",\"source\":")
      bytes.append(json: table.nodeIDs[Int(table.sources[row])])
      bytes.append(ascii: ",\"target\":")
      bytes.append(json: table.nodeIDs[Int(table.targets[row])])
      if undirected.contains(row) { bytes.append(ascii: ",\"directed\":false") }
      for column in columns { column.append(row: row, to: &bytes) }
      bytes.append(ascii: "}}")
      output.append(utf8: bytes)
      bytes.removeAll(keepingCapacity: true)
    }
  }
}
