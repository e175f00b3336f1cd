import EntityGraph

/// Reads tables that i2 iBase exported: entities a row, or links a row with their two ends.
struct IBaseReader {
  /// - Throws: ``ReadingError`` when the file is not what it seems, with the line.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var rows = try TableRecords(file) { IBaseColumns($0) != nil }
    let isOfLinks = IBaseColumns(rows.names)?.isOfLinks ?? false
    var unread = UnreadColumns(rows, read: IBaseColumns.isRead)
    var facts = IBaseFacts(file, rows.names)
    while try rows.next() {
      unread.look(at: rows)
      if isOfLinks { facts.addLink(rows) } else { facts.addEntity(rows) }
    }
    rows.note(in: &facts.facts.notes)
    unread.note(in: &facts.facts.notes)
    return facts.facts.reading()
  }
}
