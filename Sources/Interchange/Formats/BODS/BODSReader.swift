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
    var others = OtherValues()
    var notes = ReadingNotes()
    let records = try JSONRecords(listOrLinesOf: file)
    try records.forEach(&notes) { value, line throws(ReadingError) in
      if records.isHeld, statements.count >= file.limits.jsonFacts / Self.factsPerStatement {
        throw Self.refusal(statements.count, file, line)
      }
      if let statement = BODSStatement(value, line: line) {
        statements.append(statement)
      } else {
        others.add(line: line)
      }
    }
    others.note("a statement without an id, or of no known type, is left out", in: &notes)
    var facts = BODSFacts(statements, file)
    if records.isHeld { facts.facts.most = file.limits.jsonFacts }
    facts.addAll()
    try facts.facts.checkBounds(file)
    facts.facts.notes.add(notes)
    return facts.facts.reading()
  }

  /// As how many facts a statement counts while it is kept.
  private static let factsPerStatement = 5

  private static func refusal(_ count: Int, _ file: InputFile, _ line: Int) -> ReadingError {
    ReadingError(
      "has more than \(count) statements, which JSON keeps in memory all at once;"
        + " save it with a statement a line", file: file.path, line: line)
  }
}
