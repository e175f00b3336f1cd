/// Writes tables as GraphML documents that keep every fact.
///
/// Keys come first, then all nodes, then all edges; the same table gives the same bytes.
///
/// > Brandes, U., Eiglsperger, M., Herman, I., Himsolt, M., Marshall, M. S. "GraphML progress
/// > report: structural layer proposal." *Graph Drawing*, 2001. doi:10.1007/3-540-45848-4_59
public struct GraphMLWriter: Sendable {
  public let profile: ExportProfile

  /// How many threads make markup, at least 1.
  var threads = 2

  public init(profile: ExportProfile = .gephi) { self.profile = profile }

  /// Writes `table` to the file at `path`, whole or not at all.
  ///
  /// - Returns: What was written, and what readers would lose or bend.
  /// - Throws: ``InterchangeError`` when the file cannot be written; what stood there stays.
  /// - Complexity: O(n) in the size of the table.
  @discardableResult
  public func write(_ table: ExportTable, to path: String) throws(InterchangeError) -> ExportReport
  {
    let table = table.fitted(to: profile)
    let nodeIDs = FileIDs(table.nodeIDs, profile)
    let edgeIDs = FileIDs(table.edgeIDs, profile)
    let undirected = table.direction == .undirected ? table.undirectedEdges : nil
    let labels = profile == .gephi ? EdgeLabels(table, undirected: undirected) : nil
    let file = try AtomicFile(path)
    GraphMLDocument(table, profile, nodeIDs: nodeIDs, edgeIDs: edgeIDs, labels: labels)
      .write(to: file, threads: threads)
    try file.replaceTarget()
    let preflight = Preflight(table, profile, nodeIDs: nodeIDs, edgeIDs: edgeIDs, labels: labels)
    return ExportReport(
      file: path, nodes: table.nodeCount, edges: table.edgeCount, warnings: preflight.warnings)
  }
}
