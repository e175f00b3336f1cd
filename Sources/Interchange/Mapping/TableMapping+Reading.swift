import EntityGraph
import Wording

extension TableMapping {
  /// Maps the rows of a table, or the objects of a JSON file.
  ///
  /// - Throws: ``ReadingError`` where the file cannot be read, lacks a column, or has no row that makes
  ///   an entity.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var facts = MappedFacts(self, file)
    var (count, taken) = (0, 0)
    var rows = try MappedRows(file, columns.all, each: table.each, names: table.names, of: path)
    var notes = ReadingNotes()
    try rows.forEach(&notes) { row throws(ReadingError) in
      count += 1
      guard let row = prepared(row, &facts.facts.notes) else { return }
      taken += 1
      facts.add(row)
    }
    facts.facts.notes.add(notes)
    if facts.entityCount == 0 { throw nothing(count, taken, in: file.path) }
    return facts.facts.reading()
  }

  /// Why nothing came of so many rows, of which so many were taken.
  private func nothing(_ count: Int, _ taken: Int, in file: String) -> ReadingError {
    let what =
      if count == 0 {
        "has no rows to map; check that it is the file you meant"
      } else if taken == 0 {
        "has \(count.of("row")), and 'only' and 'without' in \(path) leave none; check the values there"
      } else {
        "has \(count.of("row")), and none has an id and a kind for any entity of \(path); check the ids there"
      }
    return ReadingError(what, file: file)
  }

  /// The row with its values split and replaced; `nil` where it is not to be mapped.
  private func prepared(_ row: MappedRow, _ notes: inout ReadingNotes) -> MappedRow? {
    var row = row
    for (column, separator) in table.separators {
      row.values[column] = row.values[column].flatMap {
        $0.split(separator: separator).map { String($0).inOneLine }.filter { !$0.isEmpty }
      }
    }
    guard isWanted(row) else {
      notes.note("a row is left out, as 'only' or 'without' says", line: row.line)
      return nil
    }
    for column in row.values.indices { row.values[column] = meant(row, column, &notes) }
    return row
  }

  private func isWanted(_ row: MappedRow) -> Bool {
    table.only.allSatisfy { rule in row.values[rule.column].contains { rule.values.contains($0) } }
      && table.without.allSatisfy { rule in
        !row.values[rule.column].contains { rule.values.contains($0) }
      }
  }

  /// What the values of a cell stand for; words such as `N/A` for none, where the mapping does not list
  /// them.
  private func meant(_ row: MappedRow, _ column: Int, _ notes: inout ReadingNotes) -> [String] {
    let meanings = table.meanings[column]
    return row.values[column].compactMap { value in
      if let meaning = meanings?[value] { return meaning.isEmpty ? nil : meaning }
      guard value.utf8.count <= 4, value.saysNothing else { return value }
      notes.note("a cell that says nothing, such as 'N/A' or '-', is read as empty", line: row.line)
      return nil
    }
  }
}
