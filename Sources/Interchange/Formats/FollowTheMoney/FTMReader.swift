import EntityGraph

/// Reads FollowTheMoney: entities or statements as JSON, one a line or all in a list, and statements
/// as CSV.
///
/// Datasets become documents, entities that are relations become claims of relations.
struct FTMReader {
  /// - Throws: ``ReadingError`` when the file is not what it seems, with the line.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var entities = FTMEntities()
    switch file.head.first(where: { $0 > 0x20 && $0 < 0x80 }) {
    case UInt8(ascii: "{"): try readLines(file, &entities)
    case UInt8(ascii: "["): try readList(file, &entities)
    default: try FTMStatements(file).read(&entities)
    }
    entities.end()
    let facts = FTMFacts(entities, file: Document.ID(file.documentName))
    return GraphReading(.facts(facts.batch), facts.notes)
  }

  private func readLines(_ file: InputFile, _ entities: inout FTMEntities) throws(ReadingError) {
    var lines = LineReader(file)
    var plain = FTMLine()
    while try lines.next() {
      guard lines.line.contains(where: { $0 > 0x20 }) else { continue }
      if plain.add(lines.line, of: file, line: lines.number, to: &entities) { continue }
      let text = try JSONText(lines.line, of: file.path, line: lines.number, file.limits)
      let value = try text.root.value()
      if text.hasRepeatedKeys {
        entities.notes.note(JSONText.repeatedKeyNote, line: lines.number)
      }
      try FTMRecord(value, file: file.path, line: lines.number).add(to: &entities)
    }
    lines.note(in: &entities.notes)
  }

  private func readList(_ file: InputFile, _ entities: inout FTMEntities) throws(ReadingError) {
    let text = try JSONText(try file.wholeJSON(), of: file.path, file.limits)
    try text.root.forEachValue { record throws(ReadingError) in
      try FTMRecord(record, file: file.path, line: nil).add(to: &entities)
      try entities.checkBounds(file)
    }
    if text.hasRepeatedKeys { entities.notes.note(JSONText.repeatedKeyNote) }
  }
}
