import EntityGraph

/// Writes tables as networks of Pajek: names, arcs by relation, weights.
///
/// > Batagelj, V., Mrvar, A. "Pajek: a program for large network analysis." *Connections* 21(2),
/// > 1998.
package struct PajekWriter: Sendable {
  package let profile: ExportProfile

  /// - Parameter profile: networkx and igraph misread more than one list of edges; `plain` has one.
  package init(profile: ExportProfile = .gephi) { self.profile = profile }

  /// Writes `table` to the file at `path`, whole or not at all.
  ///
  /// - Returns: What was written, and what readers would lose or bend.
  /// - Throws: ``InterchangeError`` when the file cannot be written; what stood there stays.
  /// - Complexity: O(n) in the size of the table.
  @discardableResult
  package func write(_ table: ExportTable, to path: String) throws(InterchangeError) -> ExportReport
  {
    var output = try TextOutput(to: path)
    output.append("*Vertices \(table.nodeCount)\r\n")
    let labels = table.nodeCells(.label)
    for row in 0..<table.nodeCount {
      let label = labels?.text(row) ?? table.nodeIDs[row]
      output.append("\(row + 1) \(label.quotedForPajek)\r\n")
    }
    let weights = table.edgeCells(.weight)
    let groups = PajekGroup.groups(table, profile)
    for group in groups {
      let name = group.name.map { " :\(group.number) \($0.quotedForPajek)" } ?? ""
      output.append("\(group.isUndirected ? "*Edges" : "*Arcs")\(name)\r\n")
      for row in group.rows {
        let weight = weights?.text(row).map { " \($0)" } ?? ""
        output.append("\(table.sources[row] + 1) \(table.targets[row] + 1)\(weight)\r\n")
      }
    }
    try output.end()
    return ExportReport(
      file: path, nodes: table.nodeCount, edges: table.edgeCount, warnings: losses(table, groups))
  }

  /// Whether the file tells what a column of edges does.
  private func isKept(_ column: ExportColumn, _ table: ExportTable) -> Bool {
    switch column.meaning {
    case .weight: true
    case .relation: profile != .plain
    default:
      column.name == "symmetric" && (profile != .plain || table.direction == .undirected)
    }
  }

  private func losses(_ table: ExportTable, _ groups: [PajekGroup]) -> [ExportWarning] {
    var losses = TextLosses(table)
    if table.nodeCount > 0 {
      losses.add("graph", "Pajek numbers its vertices; the ids of nodes and edges are left out")
    }
    if table.nodeColors.contains(where: { $0 != nil }) {
      losses.add("graph", "the colours of kinds are left out")
    }
    losses.add(unwritten: table.nodeColumns.filter { $0.meaning != .label }, in: "Pajek")
    if groups.count > 1 {
      losses.add(
        "graph",
        "networkx and igraph misread several lists of edges; --profile plain writes one, without relations"
      )
    }
    if profile == .plain { losses.add(table.warnings(ofMixtureAs: nil)) }
    losses.add(unwritten: table.edgeColumns.filter { !isKept($0, table) }, in: "Pajek")
    losses.add(
      nullsIn: table.nodeColumns.filter { $0.meaning == .label }
        + table.edgeColumns.filter { $0.meaning == .relation })
    return losses.warnings
  }
}

extension String {
  /// The text between double quotes, as igraph writes it too.
  fileprivate var quotedForPajek: String {
    var quoted = "\""
    for scalar in withoutNulls.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted.unicodeScalars.append(contentsOf: ["\\", scalar])
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
