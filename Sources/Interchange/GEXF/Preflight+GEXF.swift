import EntityGraph

extension Preflight {
  /// What Gephi would lose or bend of a table in GEXF.
  ///
  /// - Complexity: O(n log n) in the size of the table.
  init(
    gexf table: ExportTable, nodeIDs: FileIDs, edgeIDs: FileIDs, kinds: EdgeLabels,
    nodeTimes: RowTimes, times: RowTimes, _ profile: GraphMLProfile
  ) {
    self.init(ofGraph: table)
    if table.direction == .mixed { add([.mixture(table.undirectedEdges.count, profile)]) }
    var nodes = ElementTroubles("node", table.nodeIDs)
    nodes.add(nodeIDs, .gephi)
    nodes.add(table.nodeColumns, as: .attribute)
    nodes.add(nodeTimes)
    var edges = ElementTroubles("edge", table.edgeIDs)
    edges.add(edgeIDs, .gephi)
    edges.add(table.edgeColumns, as: .attribute)
    edges.addWeights(table.edgeColumns)
    edges.add(kinds)
    edges.add(times)
    add(nodes.warnings + edges.warnings)
  }
}

extension ExportWarning {
  /// That some edges are directed and others are not.
  fileprivate static func mixture(_ undirected: Int, _ profile: GraphMLProfile) -> ExportWarning {
    ExportWarning(
      element: "graph",
      what: profile == .plain
        ? "\(undirected.counted("undirected edge")) \(undirected == 1 ? "is" : "are") written as directed, with symmetric true"
        : "networkx refuses directed edges beside undirected ones; --profile plain writes all as directed"
    )
  }
}
