import EntityGraph

/// Reads the database of Offshore Leaks: all tables of its folder, of the releases since 2016.
///
/// > International Consortium of Investigative Journalists. "Offshore Leaks Database." 2013-2024.
struct ICIJReader {
  /// - Throws: ``ReadingError`` when a table is not what it seems, with the line.
  /// - Complexity: O(n) in the size of the tables.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    guard let package = ICIJPackage(of: file) else {
      throw ReadingError(
        "has no columns of a table of Offshore Leaks; check that the file is whole",
        file: file.path)
    }
    var facts = ICIJFacts()
    for (table, part) in package.files { try read(table, part, into: &facts) }
    let others = package.files.map(\.file.name).filter { $0 != file.name }
    if !others.isEmpty {
      let names = others.joined(separator: ", ")
      facts.notes.note("the tables of its folder are read with it: \(names)")
    }
    return facts.reading()
  }

  private func read(
    _ table: ICIJTable, _ file: InputFile, into facts: inout ICIJFacts
  ) throws(ReadingError) {
    var rows = try TableRecords(file) { ICIJTable($0, file: file.name) != nil }
    facts.file = file.name
    var unread = UnreadColumns(rows) { ICIJTable.hasPlace(for: $0, in: table) }
    if table == .relationships {
      let columns = ICIJRelationshipColumns(rows.names)
      while try rows.next() {
        unread.look(at: rows)
        facts.addRelationship(rows, columns)
      }
    } else {
      let columns = ICIJNodeColumns(rows.names, in: &facts)
      while try rows.next() {
        unread.look(at: rows)
        facts.addNode(rows, columns, table)
      }
    }
    var notes = ReadingNotes()
    unread.note(in: &notes)
    rows.note(in: &notes)
    for note in notes.all {
      facts.notes.note("\(file.name): \(note.what)", line: note.line, note.count)
    }
  }
}
