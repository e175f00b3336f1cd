import EntityGraph

extension Preflight {
  /// What Gephi would lose or bend of a table in GEXF.
  ///
  /// - Complexity: O(n log n) in the size of the table.
  init(
    gexf table: ExportTable, nodeIDs: FileIDs, edgeIDs: FileIDs, kinds: EdgeLabels,
    times: EdgeTimes
  ) {
    self.init(ofGraph: table)
    var nodes = ElementTroubles("node", table.nodeIDs)
    nodes.add(nodeIDs, .gephi)
    nodes.add(table.nodeColumns, as: .attribute)
    var edges = ElementTroubles("edge", table.edgeIDs)
    edges.add(edgeIDs, .gephi)
    edges.add(table.edgeColumns, as: .attribute)
    edges.addWeights(table.edgeColumns)
    edges.add(kinds)
    edges.add(times)
    add(nodes.warnings + edges.warnings)
  }
}
