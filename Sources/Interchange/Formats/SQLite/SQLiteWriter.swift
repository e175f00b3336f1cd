import CaseFiles
import EntityGraph

/// Writes a database of SQLite for Datasette, and for who asks in SQL: the tables `nodes` and `edges`
/// with the columns of every export, and `claims`, `documents` and `sources` behind them.
///
/// `edge_claims` says which claims speak of an edge, `claimants` who stands behind a claim, and
/// `claims_fts` finds claims by words. The same graph gives the same bytes, by the same SQLite.
struct SQLiteWriter {
  /// Writes `table` and the claims behind it to the file at `path`, whole or not at all.
  ///
  /// - Returns: What was written, and what the file has no place for.
  /// - Throws: ``InterchangeError`` when the file cannot be written; what stood there stays.
  /// - Complexity: O(n log n) in the size of the table and of the claims.
  func write(_ table: ExportTable, to path: String) throws(InterchangeError) -> ExportReport {
    if path == AtomicFile.standardOutput { throw .databaseInStream }
    if path.lowercased().hasSuffix(".gz") { throw .compressedDatabase(path) }
    let target = try AtomicFile(path)
    var claims = SQLiteClaims(table)
    do throws(CaseFileError) {
      let file = try TableFile(at: target.path)
      try write(table, &claims, to: file)
      try file.end()
    } catch {
      throw .notWritten(path, reason: error.reason ?? error.description)
    }
    try target.replaceTarget()
    var losses = Self.losses(table)
    losses.add(claims.losses)
    return ExportReport(
      file: path, nodes: table.nodeCount, edges: table.edgeCount, warnings: losses.warnings)
  }

  private func write(
    _ table: ExportTable, _ claims: inout SQLiteClaims, to file: TableFile
  ) throws(CaseFileError) {
    try file.run(SQLiteSchema.tables(of: table))
    try writeNodes(of: table, to: file)
    try writeEdges(of: table, to: file)
    try claims.write(to: file)
    try file.run(SQLiteSchema.indexes(of: table))
  }

  private func writeNodes(of table: ExportTable, to file: TableFile) throws(CaseFileError) {
    let columns = table.nodeColumns.map(\.cells.withoutNulls)
    let rows = try file.rows(of: "nodes", columns: 1 + columns.count)
    let ids = table.nodeIDs.withoutNulls
    for row in 0..<table.nodeCount {
      try rows.bind(ids, row)
      for cells in columns { try rows.bind(cells, row) }
      try rows.insert()
    }
  }

  private func writeEdges(of table: ExportTable, to file: TableFile) throws(CaseFileError) {
    let columns = table.edgeColumns.map(\.cells.withoutNulls)
    let rows = try file.rows(of: "edges", columns: 3 + columns.count)
    let (nodes, ids) = (table.nodeIDs.withoutNulls, table.edgeIDs.withoutNulls)
    for row in 0..<table.edgeCount {
      try rows.bind(ids, row)
      try rows.bind(nodes, Int(table.sources[row]))
      try rows.bind(nodes, Int(table.targets[row]))
      for cells in columns { try rows.bind(cells, row) }
      try rows.insert()
    }
  }

  private static func losses(_ table: ExportTable) -> TextLosses {
    var losses = TextLosses(table)
    let columns = table.nodeColumns + table.edgeColumns
    if table.losesColors { losses.add("graph", "the colours of kinds are left out") }
    losses.add(
      nullsIn: (0..<table.nodeCount).map { table.nodeIDs[$0] }
        + (0..<table.edgeCount).map { table.edgeIDs[$0] }, "graph")
    losses.add(nullsIn: columns)
    for column in columns {
      guard case .numbers(let cells) = column.cells,
        (0..<cells.count).contains(where: { cells[$0].map(\.isNaN) ?? false })
      else { continue }
      losses.add("column \(column.name)", "undefined numbers are written as missing")
    }
    return losses
  }
}

extension Cells {
  /// The cells with U+FFFD for NUL, at which most programs end a text.
  fileprivate var withoutNulls: Cells {
    guard case .texts(let cells) = self else { return self }
    return .texts(TextCells(texts: cells.texts.withoutNulls, codes: cells.codes))
  }
}

extension TextPool {
  var withoutNulls: TextPool {
    let texts = inMemory
    guard texts.bytes.contains(0) else { return texts }
    return TextPool((0..<texts.count).map { texts[$0].withoutNulls })
  }
}
