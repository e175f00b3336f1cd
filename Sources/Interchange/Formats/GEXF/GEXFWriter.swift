import EntityGraph

/// Writes tables as GEXF 1.3 documents, with the kinds, times and colours that GraphML has no
/// place for.
///
/// The same table gives the same bytes.
///
/// > Gephi Consortium. "GEXF File Format." Version 1.3, 2022. https://gexf.net
package struct GEXFWriter: Sendable {
  /// What the document says of itself; nothing when empty.
  package let description: String

  /// The day that the document names as its last change, as `yyyy-mm-dd`; none when `nil`.
  package let lastModified: String?

  /// The tools that are to read the document.
  ///
  /// networkx refuses directed edges beside undirected ones, and times that are not of a format it
  /// knows.
  package let profile: ExportProfile

  package init(
    description: String = "", lastModified: String? = nil, profile: ExportProfile = .gephi
  ) {
    self.profile = profile
    self.description = description
    self.lastModified = lastModified
  }

  /// Writes `table` to the file at `path`, whole or not at all.
  ///
  /// - Returns: What was written, and what readers would lose or bend.
  /// - Throws: ``InterchangeError`` when the file cannot be written; what stood there stays.
  /// - Complexity: O(n) in the size of the table.
  @discardableResult
  package func write(_ table: ExportTable, to path: String) throws(InterchangeError) -> ExportReport
  {
    let table = table.fitted(to: profile, besides: ColumnNames.ofNetworkxEdges)
    let nodeIDs = FileIDs(table.nodeIDs, .gephi)
    let edgeIDs = FileIDs(table.edgeIDs, .gephi)
    let undirected = undirectedEdges(table)
    let kinds = EdgeLabels(table, undirected: undirected)
    let isAxis = table.hasTimeAxis
    let nodeTimes = RowTimes(table.nodeColumns, count: table.nodeCount, isAxis: isAxis)
    let times = RowTimes(table.edgeColumns, count: table.edgeCount, isAxis: isAxis)
    let file = try AtomicFile(path)
    GEXFDocument(
      self, table, nodeIDs: nodeIDs, edgeIDs: edgeIDs, undirected: undirected, kinds: kinds,
      nodeTimes: nodeTimes, times: times
    ).write(to: file)
    try file.replaceTarget()
    let preflight = Preflight(
      gexf: table, nodeIDs: nodeIDs, edgeIDs: edgeIDs, kinds: kinds, nodeTimes: nodeTimes,
      times: times,
      profile)
    return ExportReport(
      file: path, nodes: table.nodeCount, edges: table.edgeCount, warnings: preflight.warnings)
  }

  /// The edges that are written as undirected; none where they would stand beside directed ones
  /// that the reader cannot take with them.
  private func undirectedEdges(_ table: ExportTable) -> RowSet {
    profile == .plain && table.direction == .mixed
      ? RowSet(rowCount: table.edgeCount) : table.undirectedEdges
  }
}
