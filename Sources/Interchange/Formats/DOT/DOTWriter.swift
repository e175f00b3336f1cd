import EntityGraph

/// Writes tables in the language of Graphviz.
///
/// > Gansner, E. R., North, S. C. "An open graph visualization system and its applications to
/// > software engineering." *Software: Practice and Experience* 30(11), 2000.
/// > doi:10.1002/1097-024X(200009)30:11<1203::AID-SPE338>3.0.CO;2-N
package struct DOTWriter: Sendable {
  package init() {}

  /// Writes `table` to the file at `path`, whole or not at all.
  ///
  /// - Returns: What was written, and what readers would lose or bend.
  /// - Throws: ``InterchangeError`` when the file cannot be written; what stood there stays.
  /// - Complexity: O(n) in the size of the table.
  @discardableResult
  package func write(_ table: ExportTable, to path: String) throws(InterchangeError) -> ExportReport
  {
    var output = try TextOutput(to: path)
    let undirected = table.undirectedEdges
    let isUndirected = table.direction == .undirected
    output.append(isUndirected ? "graph {\n" : "digraph {\n")
    let nodes = table.nodeColumns.filter { $0.meaning != .color }.map {
      (DOTNames.name(of: $0), $0.cells)
    }
    for row in 0..<table.nodeCount {
      var pairs = nodes.map { ($0.0, $0.1.cellText(row)) }
      pairs.append(("color", table.nodeColors[row]?.description))
      output.append("  \(table.nodeIDs[row].quotedForDOT)\(Self.list(pairs));\n")
    }
    let edges = table.edgeColumns.filter { $0.meaning != .color }.map {
      (DOTNames.name(of: $0), $0.cells)
    }
    let phrases = table.edgeCells(.phrase)
    for row in 0..<table.edgeCount {
      let ends = [table.sources[row], table.targets[row]]
        .map { table.nodeIDs[Int($0)].quotedForDOT }.joined(
          separator: isUndirected ? " -- " : " -> ")
      let pairs =
        [
          ("id", table.edgeIDs[row]), ("label", phrases?.text(row)),
          ("color", table.edgeColors.isEmpty ? nil : table.edgeColors[row]?.description),
          ("dir", !isUndirected && undirected.contains(row) ? "none" : nil),
        ]
        + edges.map { ($0.0, $0.1.cellText(row)) }
      output.append("  \(ends)\(Self.list(pairs));\n")
    }
    output.append("}\n")
    try output.end()
    return ExportReport(
      file: path, nodes: table.nodeCount, edges: table.edgeCount, warnings: Self.losses(table))
  }

  private static func list(_ pairs: [(name: String, value: String?)]) -> String {
    let given = pairs.compactMap { name, value in
      value.map { "\(name.quotedForDOT)=\($0.quotedForDOT)" }
    }
    return given.isEmpty ? "" : " [\(given.joined(separator: ", "))]"
  }

  private static func losses(_ table: ExportTable) -> [ExportWarning] {
    var losses = TextLosses(table)
    losses.add("graph", "DOT has no types: numbers and flags are texts there")
    for column in table.nodeColumns + table.edgeColumns
    where column.meaning != .color && DOTNames.name(of: column) != column.name {
      losses.add(
        "column \(column.name)",
        "Graphviz takes that name for itself; it is called \(DOTNames.name(of: column))")
    }
    let ids = (0..<table.nodeCount).map { table.nodeIDs[$0] }
    losses.add(nullsIn: ids + (0..<table.edgeCount).map { table.edgeIDs[$0] }, "graph")
    losses.add(nullsIn: table.nodeColumns + table.edgeColumns)
    return losses.warnings
  }
}

extension String {
  /// The text between double quotes, so that Graphviz shows it as it is.
  fileprivate var quotedForDOT: String {
    var quoted = "\""
    for scalar in withoutNulls.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}

/// The names of columns as attributes of Graphviz.
enum DOTNames {
  /// What Graphviz takes as an attribute of nodes or edges, by which it draws.
  private static let taken = Set(
    """
    area arrowhead arrowsize arrowtail class color colorscheme comment constraint decorate dir \
    distortion edgehref edgetarget edgetooltip edgeurl fillcolor fixedsize fontcolor fontname \
    fontsize gradientangle group headclip headhref headlabel headport headtarget headtooltip \
    headurl height href id image imagepos imagescale labelangle labeldistance labelfloat \
    labelfontcolor labelfontname labelfontsize labelhref labeljust labelloc labeltarget \
    labeltooltip labelurl layer len lhead lp ltail margin minlen nojustify ordering orientation \
    penwidth peripheries pin pos rects regular root samehead sametail samplepoints shape shapefile \
    showboxes sides skew sortv style tailclip tailhref taillabel tailport tailtarget tailtooltip \
    tailurl target tooltip url vertices width xlabel xlp z
    """.split(separator: " ").map(String.init))

  static func name(of column: ExportColumn) -> String {
    taken.contains(column.name.lowercased()) ? "property_\(column.name)" : column.name
  }
}
