import EntityGraph

/// Reads FollowTheMoney: entities or statements as JSON, one a line or all in a list, and statements
/// as CSV.
///
/// Datasets become documents, entities that are relations become claims of relations.
struct MoneyReader {
  /// - Throws: ``ReadingError`` when the file is not what it seems, with the line.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var entities = MoneyEntities()
    switch file.head.first(where: { $0 > 0x20 && $0 < 0x80 }) {
    case UInt8(ascii: "{"): try readLines(file, &entities)
    case UInt8(ascii: "["): try readList(file, &entities)
    default: try MoneyStatements(file).read(&entities)
    }
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    let facts = MoneyFacts(entities, file: Document.ID(name))
    return GraphReading(.facts(facts.batch), facts.notes.all)
  }

  private func readLines(_ file: InputFile, _ entities: inout MoneyEntities) throws(ReadingError) {
    var lines = LineReader(file)
    while try lines.next() {
      guard lines.line.contains(where: { $0 > 0x20 }) else { continue }
      let text = try JSONText(lines.line, of: file.path, line: lines.number, file.limits)
      let value = try text.value()
      if value.keyCount < text.keyCount {
        entities.notes.note(
          "a key stands twice in an object; only the first is kept", line: lines.number)
      }
      try MoneyRecord(value, file: file.path, line: lines.number).add(to: &entities)
    }
    lines.note(in: &entities.notes)
  }

  /// Reads a list as a whole; a value that becomes a claim takes four times the memory of another.
  private func readList(_ file: InputFile, _ entities: inout MoneyEntities) throws(ReadingError) {
    var limits = file.limits
    limits.jsonValues /= 4
    let text = try JSONText(try file.wholeJSON(), of: file.path, limits)
    let value = try text.value()
    if value.keyCount < text.keyCount {
      entities.notes.note("a key stands twice in an object; only the first is kept")
    }
    for record in value.list ?? [] {
      try MoneyRecord(record, file: file.path, line: nil).add(to: &entities)
    }
  }
}
