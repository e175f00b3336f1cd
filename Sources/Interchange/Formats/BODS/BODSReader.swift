import EntityGraph

/// Reads statements of the Beneficial Ownership Data Standard, 0.1 to 0.4: each interest becomes a
/// relation, claimed by who asserts it, and versions of a record follow each other.
///
/// > Open Ownership. "Beneficial Ownership Data Standard 0.4." 2024.
struct BODSReader {
  /// - Throws: ``ReadingError`` when the file is not what it seems, with the line.
  /// - Complexity: O(n log n) in the number of statements, which are all kept in memory.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var statements: [BODSStatement] = []
    var others: [Int] = []
    var notes = ReadingNotes()
    try JSONRecords(listOrLinesOf: file).forEach(&notes) { value, line throws(ReadingError) in
      if let statement = BODSStatement(value, line: line) {
        statements.append(statement)
      } else {
        others.append(line)
      }
    }
    if let first = others.first {
      notes.note(
        "a statement without an id, or of no known type, is left out", line: first, others.count)
    }
    var facts = BODSFacts(statements, file)
    facts.addAll()
    facts.facts.notes.add(notes)
    return facts.facts.reading()
  }
}
