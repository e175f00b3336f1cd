import EntityGraph

extension Preflight {
  /// What Gephi would lose or bend of a table in GEXF.
  ///
  /// - Complexity: O(n log n) in the size of the table.
  init(
    gexf table: ExportTable, nodeIDs: FileIDs, edgeIDs: FileIDs, kinds: EdgeLabels,
    nodeTimes: RowTimes, times: RowTimes, _ profile: ExportProfile
  ) {
    self.init(ofGraph: table)
    if profile == .plain {
      add(table.warnings(ofMixtureAs: "symmetric true"))
    } else if table.direction == .mixed {
      add([.mixture])
    }
    if profile != .gephi { add(table.warningsOfWeights) }
    var nodes = ElementTroubles("node", table.nodeIDs)
    nodes.add(nodeIDs, .gephi)
    nodes.add(table.nodeColumns, as: .attribute)
    nodes.add(nodeTimes)
    var edges = ElementTroubles("edge", table.edgeIDs)
    edges.add(edgeIDs, .gephi)
    edges.add(table.edgeColumns, as: .attribute)
    edges.addWeights(table.edgeColumns, profile)
    edges.add(kinds)
    edges.add(times)
    add(nodes.warnings + edges.warnings)
  }
}

extension ExportWarning {
  /// That some edges are directed and others are not.
  fileprivate static var mixture: ExportWarning {
    ExportWarning(
      element: "graph",
      what:
        "networkx refuses directed edges beside undirected ones; --profile plain writes all as directed"
    )
  }
}

extension ElementTroubles {
  /// Times that GEXF cannot spell.
  fileprivate mutating func add(_ times: RowTimes) {
    for row in 0..<ids.count where times[row] == .beyond {
      add(row, "GEXF has no time outside the years 1 to 9999; valid_from and valid_until have it")
    }
  }
}
