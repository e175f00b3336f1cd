import EntityGraph

/// Writes tables as networks of Pajek: names, arcs by relation, weights.
///
/// > Batagelj, V., Mrvar, A. "Pajek: a program for large network analysis." *Connections* 21(2),
/// > 1998.
public struct PajekWriter: Sendable {
  public init() {}

  /// Writes `table` to the file at `path`, whole or not at all.
  ///
  /// - Returns: What was written, and what readers would lose or bend.
  /// - Throws: ``InterchangeError`` when the file cannot be written; what stood there stays.
  /// - Complexity: O(n) in the size of the table.
  @discardableResult
  public func write(_ table: ExportTable, to path: String) throws(InterchangeError) -> ExportReport
  {
    var output = try TextOutput(to: path)
    output.append("*Vertices \(table.nodeCount)\r\n")
    let labels = table.nodeCells(.label)
    for row in 0..<table.nodeCount {
      let label = labels?.text(row) ?? table.nodeIDs[row]
      output.append("\(row + 1) \(label.quotedForPajek)\r\n")
    }
    let weights = table.edgeCells(.weight)
    for (number, group) in Self.relations(table).enumerated() {
      let name = group.name.map { " :\(number + 1) \($0.quotedForPajek)" } ?? ""
      output.append("*Arcs\(name)\r\n")
      for row in group.rows {
        let weight = weights?.text(row).map { " \($0)" } ?? ""
        output.append("\(table.sources[row] + 1) \(table.targets[row] + 1)\(weight)\r\n")
      }
    }
    try output.end()
    return ExportReport(
      file: path, nodes: table.nodeCount, edges: table.edgeCount, warnings: Self.losses(table))
  }

  /// The edges by relation, in order of first appearance.
  private static func relations(_ table: ExportTable) -> [(name: String?, rows: [Int])] {
    let kinds = table.edgeCells(.relation)
    var groups: [(name: String?, rows: [Int])] = []
    var places: [ExactText?: Int] = [:]
    for row in 0..<table.edgeCount {
      let kind = kinds?.text(row)
      let key = kind.map { ExactText($0) }
      let place = places[key] ?? groups.count
      if place == groups.count {
        groups.append((kind, []))
        places[key] = place
      }
      groups[place].rows.append(row)
    }
    return groups
  }

  private static func losses(_ table: ExportTable) -> [ExportWarning] {
    var losses = TextLosses(table)
    if table.nodeCount > 0 {
      losses.add("graph", "Pajek numbers its vertices; the ids of nodes and edges are left out")
    }
    if table.nodeColours.contains(where: { $0 != nil }) {
      losses.add("graph", "the colours of kinds are left out")
    }
    losses.add(unwritten: table.nodeColumns.filter { $0.meaning != .label }, in: "Pajek")
    let kept: [ExportColumn.Meaning] = [.relation, .weight]
    losses.add(unwritten: table.edgeColumns.filter { !kept.contains($0.meaning) }, in: "Pajek")
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
