import EntityGraph

extension FTMMapping {
  /// Maps the rows of a table by the queries that are of it.
  ///
  /// - Throws: ``ReadingError`` where the file cannot be read, or no row makes an entity.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile, called name: String) throws(ReadingError) -> GraphReading {
    let own = queries.filter { $0.tables.contains(name) }
    var mapper = FTMRowMapper(own.isEmpty ? queries : own, columnCount: columns.count)
    var notes = ReadingNotes()
    try read(file, &notes, into: &mapper)
    guard mapper.entities.count > 0 else {
      throw ReadingError(
        "has no row that makes an entity by \(path); check its filters and keys", file: file.path)
    }
    let facts = FTMFacts(mapper.end(notes), file: Document.ID(file.documentName))
    return GraphReading(.facts(facts.batch), facts.notes)
  }

  private func read(
    _ file: InputFile, _ notes: inout ReadingNotes, into mapper: inout FTMRowMapper
  ) throws(ReadingError) {
    var rows = try MappedRows(file, columns.all, each: nil, names: [], of: path, isVerbatim: true)
    for column in columns.all.indices where rows.lacks(column) {
      notes.note("there is no column '\(columns.all[column].name)'; it is read as empty")
    }
    switch rows {
    case .delimited(var table):
      while try table.advance() { mapper.add(table) }
      table.note(in: &notes)
    case .json: try rows.forEach(&notes) { row throws(ReadingError) in mapper.add(row) }
    }
  }
}
