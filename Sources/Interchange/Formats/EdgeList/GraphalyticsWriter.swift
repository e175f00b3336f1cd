import EntityGraph

/// Writes the pair of files of LDBC Graphalytics: numbers of vertices in `X.v`, edges with weights
/// in `X.e`.
///
/// > Iosup, A., et al. "LDBC Graphalytics: a benchmark for large-scale graph analysis on parallel
/// > and distributed platforms." *PVLDB* 9(13), 2016. doi:10.14778/3007263.3007270
package struct GraphalyticsWriter: Sendable {
  package init() {}

  /// Writes `table` to the pair of files of which `path` names one, both or none.
  ///
  /// - Returns: What was written, and what readers would lose or bend.
  /// - Throws: ``InterchangeError`` when a file cannot be written; what stood there stays.
  /// - Complexity: O(n) in the size of the table.
  @discardableResult
  package func write(_ table: ExportTable, to path: String) throws(InterchangeError) -> ExportReport
  {
    let pair = GraphalyticsPair(of: path)
    let (vertexFile, edgeFile) = (pair?.vertices ?? "\(path).v", pair?.edges ?? "\(path).e")
    var vertices = try TextOutput(to: vertexFile)
    var edges = try TextOutput(to: edgeFile)
    for row in 0..<table.nodeCount { vertices.append("\(row + 1)\n") }
    let weights = table.edgeCells(.weight)
    for row in 0..<table.edgeCount {
      let weight = weights?.text(row).map { " \($0)" } ?? ""
      edges.append("\(table.sources[row] + 1) \(table.targets[row] + 1)\(weight)\n")
    }
    try vertices.end(with: &edges)
    return ExportReport(
      file: "\(vertexFile) and \(edgeFile)", nodes: table.nodeCount, edges: table.edgeCount,
      warnings: Self.losses(table))
  }

  private static func losses(_ table: ExportTable) -> [ExportWarning] {
    var losses = TextLosses(table)
    if table.nodeCount > 0 {
      losses.add(
        "graph", "Graphalytics numbers its vertices; the ids of nodes and edges are left out")
    }
    if table.nodeColors.contains(where: { $0 != nil }) {
      losses.add("graph", "the colours of kinds are left out")
    }
    losses.add(table.warnings(ofUndirectedAs: nil))
    losses.add(unwritten: table.nodeColumns, in: "Graphalytics")
    losses.add(
      unwritten: table.edgeColumns.filter { $0.meaning != .weight }, in: "Graphalytics")
    return losses.warnings
  }
}
