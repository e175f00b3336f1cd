import EntityGraph

/// Reads relationships and entities as the API of LittleSis answers them, and as its bulk files list
/// them.
///
/// > LittleSis. "API documentation." https://littlesis.org/api.
struct LittleSisReader {
  /// - Throws: ``ReadingError`` when the file is not what it seems, with the line.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    let records = try JSONRecords(of: file, underEach: ["included", "data"])
    var facts = LittleSisFacts(file)
    facts.facts.most = file.limits.jsonFacts
    var notes = ReadingNotes()
    try records.forEach(&notes) { record, line throws(ReadingError) in
      facts.add(record, line: line)
      try facts.facts.checkBounds(file, line: line)
    }
    facts.facts.notes.add(notes)
    return facts.facts.reading()
  }
}
