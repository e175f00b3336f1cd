import EntityGraph

/// Writes tables as a pair of CSV files, with the columns first that Gephi takes for its own.
///
/// `X.csv` becomes `X_nodes.csv` and `X_edges.csv`. A cell that begins with `=`, `+`, `-` or `@` is
/// data and stays as it is, unless an apostrophe is asked for, which keeps spreadsheets from running
/// it.
///
/// > Shafranovich, Y. "Common Format and MIME Type for Comma-Separated Values (CSV) Files."
/// > RFC 4180, 2005. doi:10.17487/RFC4180
package struct CSVWriter: Sendable {
  /// Whether an apostrophe stands before texts that a spreadsheet would run.
  package let isSafe: Bool

  package init(isSafe: Bool = false) { self.isSafe = isSafe }

  /// Writes `table` to the pair of files that `path` names, both or none.
  ///
  /// - Returns: What was written, and what readers would lose or bend.
  /// - Throws: ``InterchangeError`` when a file cannot be written; what stood there stays.
  /// - Complexity: O(n) in the size of the table.
  @discardableResult
  package func write(_ table: ExportTable, to path: String) throws(InterchangeError) -> ExportReport
  {
    let pair = CSVPair(writtenFor: path)
    let format = CSVCells(delimiter: pair.delimiter, isSafe: isSafe)
    var nodes = try TextOutput(to: pair.nodes)
    var edges = try TextOutput(to: pair.edges)
    writeNodes(table, format, &nodes)
    writeEdges(table, format, &edges)
    try nodes.end(with: &edges)
    return ExportReport(
      file: "\(pair.nodes) and \(pair.edges)", nodes: table.nodeCount, edges: table.edgeCount,
      warnings: losses(table))
  }

  private func writeNodes(
    _ table: ExportTable, _ format: CSVCells, _ output: inout TextOutput
  ) {
    let columns = table.nodeColumns.filter { $0.meaning != .label }
    let labels = table.nodeCells(.label)
    output.append(utf8: format.row(["Id", "Label"] + columns.map(\.name)))
    for row in 0..<table.nodeCount {
      let first: [String?] = [table.nodeIDs[row], labels?.text(row)]
      output.append(utf8: format.row(first + columns.map { $0.cells.cellText(row) }))
    }
  }

  private func writeEdges(
    _ table: ExportTable, _ format: CSVCells, _ output: inout TextOutput
  ) {
    let columns = table.edgeColumns.filter { $0.meaning != .weight }
    let phrases = table.edgeCells(.phrase)
    let weights = table.edgeCells(.weight)
    let names = ["Source", "Target", "Type", "Id", "Label", "Weight"]
    output.append(utf8: format.row(names + columns.map(\.name)))
    let undirected = table.undirectedEdges
    for row in 0..<table.edgeCount {
      let first: [String?] = [
        table.nodeIDs[Int(table.sources[row])], table.nodeIDs[Int(table.targets[row])],
        undirected.contains(row) ? "Undirected" : "Directed", table.edgeIDs[row],
        phrases?.text(row), weights?.cellText(row),
      ]
      output.append(utf8: format.row(first + columns.map { $0.cells.cellText(row) }))
    }
  }

  private func losses(_ table: ExportTable) -> [ExportWarning] {
    var losses = TextLosses(table)
    let ids = (0..<table.nodeCount).map { table.nodeIDs[$0] }
    let emptyCount = ids.count(where: \.isEmpty)
    if emptyCount > 0 { losses.add("graph", "a node without an id is left out by readers") }
    losses.add(table.warningsOfWeights)
    if table.losesColors {
      losses.add("graph", "the colours of kinds are left out")
    }
    losses.add(nullsIn: ids + (0..<table.edgeCount).map { table.edgeIDs[$0] }, "graph")
    losses.add(nullsIn: table.nodeColumns + table.edgeColumns)
    losses.add(untyped: table.nodeColumns + table.edgeColumns)
    if !isSafe { losses.addFormulas(table) }
    return losses.warnings
  }
}

/// Cells on their way into a row.
struct CSVCells {
  let delimiter: UInt8

  /// Whether an apostrophe stands before texts that a spreadsheet would run.
  let isSafe: Bool

  /// The row with its line break; no value and an empty text are both nothing.
  func row(_ cells: [String?]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(delimiter) }
      guard let cell else { continue }
      append((isSafe && cell.isFormula ? "'" : "") + cell.withoutNulls, to: &bytes)
    }
    return bytes + [0x0D, 0x0A]
  }

  private func append(_ cell: String, to bytes: inout [UInt8]) {
    let needsQuotes = cell.utf8.contains {
      $0 == delimiter || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
    guard needsQuotes else { return bytes += cell.utf8 }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension Cells {
  /// The value of a row as tables spell it; Gephi's words for what is no number.
  func cellText(_ row: Int) -> String? {
    guard case .numbers(let cells) = self else { return text(row) }
    return cells[row].map { number in
      number.isFinite
        ? number.description : number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity"
    }
  }
}
