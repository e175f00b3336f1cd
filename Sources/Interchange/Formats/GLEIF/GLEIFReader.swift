import EntityGraph

/// Reads the golden copies of the register of legal entities: who is who (level 1), who belongs to
/// whom, and why a parent is not named (level 2).
///
/// > GLEIF. "LEI-CDF Format" 3.1, "Relationship Record CDF Format" 2.1 and "Reporting Exceptions
/// > Format" 2.1, 2021.
struct GLEIFReader {
  /// - Throws: ``ReadingError`` when the file is not what it seems, with the line.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var rows = try TableRecords(file) { GLEIFTable($0) != nil }
    let table = GLEIFTable(rows.names)
    let columns = GLEIFColumns(rows.names)
    var unread = UnreadColumns(rows, read: GLEIFColumns.areRead)
    var facts = GLEIFFacts(file, columns)
    while try rows.next() {
      unread.look(at: rows)
      switch table {
      case .entities: facts.addEntity(rows)
      case .relationships: facts.addRelationship(rows)
      case .exceptions, nil: facts.addException(rows)
      }
    }
    rows.note(in: &facts.facts.notes)
    unread.note(in: &facts.facts.notes)
    return facts.reading()
  }
}
