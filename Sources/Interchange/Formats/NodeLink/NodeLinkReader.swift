import EntityGraph

/// Reads graphs in JSON: lists of nodes and of edges, as many tools write them.
///
/// The text is held as a whole, so that its size is bounded, but its values only one node or edge at
/// a time. Of a key that stands twice in an object the first counts.
struct NodeLinkReader {
  /// - Throws: ``ReadingError`` when the file is no JSON, no graph, or larger than its limits allow.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    let table = NodeLinkTable(file: file.path, file.limits, JSONLikeness(file.head))
    try visit(file, table)
    let (nodes, edges) = try table.tables()
    return GraphReading(
      file.path, title: table.title, nodes, edges, file.limits.choices, notes: table.notes)
  }

  /// Shows the file to the table and lets its text go.
  private func visit(_ file: InputFile, _ table: NodeLinkTable) throws(ReadingError) {
    let text = try JSONText(try file.wholeJSON(), of: file.path, file.limits)
    try NodeLinkVisit.visit(text.root, table)
    if text.hasRepeatedKeys { table.notes.note(JSONText.repeatedKeyNote) }
  }
}
