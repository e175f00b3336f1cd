import EntityGraph

/// Reads graphs in JSON: lists of nodes and of edges, as many tools write them.
///
/// The file is decoded by Foundation as a whole, so that its size is bounded. Of a key that stands
/// twice in an object the first counts.
struct NodeLinkReader {
  /// - Throws: ``ReadingError`` when the file is no JSON, no graph, or larger than its limits allow.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    let text = try JSONText(try file.wholeJSON(), of: file.path, file.limits)
    let table = NodeLinkTable(file: file.path)
    _ = try text.visit(NodeLinkVisit.self, table)
    let repeated = text.keyCount - table.keyCount
    let (nodes, edges) = try table.tables()
    if repeated > 0 {
      table.notes.note("a key stands twice in an object; only the first is kept")
    }
    return GraphReading(
      file.path, title: table.title, nodes, edges, notes: table.notes)
  }
}
