import EntityGraph

/// Reads tables of the Armed Conflict Location and Event Data: events with roles, each claim by the
/// source that it names.
///
/// > Raleigh, C., Linke, A., Hegre, H., Karlsen, J. "Introducing ACLED." *Journal of Peace Research*
/// > 47(5), 2010. doi:10.1177/0022343310378914
struct ACLEDReader {
  /// Columns that no other table has together.
  static let columns: Set = ["event_id_cnty", "event_date", "event_type", "actor1", "inter1"]

  /// - Throws: ``ReadingError`` when the file is not what it seems, with the line.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var rows = try TableRecords(file) { Self.columns.isSubset(of: $0) }
    var unread = UnreadColumns(rows) { ACLEDFacts.columns.contains($0) }
    var facts = ACLEDFacts(file)
    while try rows.next() {
      unread.look(at: rows)
      facts.add(rows)
    }
    rows.note(in: &facts.facts.notes)
    unread.note(in: &facts.facts.notes)
    return facts.facts.reading()
  }
}
