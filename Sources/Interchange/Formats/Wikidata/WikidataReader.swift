import EntityGraph

/// Reads entities of Wikidata: answers of its interfaces and dumps, an entity a line or in a list.
///
/// > Wikimedia. "Wikibase/DataModel/JSON." 2024.
struct WikidataReader {
  /// - Throws: ``ReadingError`` when the file is not what it seems, with the line.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var facts = WikidataFacts(file)
    if Self.isOfLines(file.head) {
      try readLines(file, &facts)
    } else {
      try readWhole(file, &facts)
    }
    return facts.facts.reading()
  }

  /// Whether each entity has a line of its own, as in dumps, where commas stand behind them.
  private static func isOfLines(_ head: [UInt8]) -> Bool {
    let lines = head.split(maxSplits: 2) { $0 == 0x0A || $0 == 0x0D }
    guard let first = lines.first(where: { $0 != [UInt8(ascii: "[")] }) else { return false }
    return first.count > 2 && first.starts(with: "{\"".utf8)
      && (lines.count > 1 || first.count >= head.count)
      && first[...].membersOfFirstJSONObject["entities"] == nil
  }

  private func readLines(_ file: InputFile, _ facts: inout WikidataFacts) throws(ReadingError) {
    var lines = LineReader(file)
    while try lines.next() {
      var line = lines.line
      while let last = line.last, last <= 0x20 || last == UInt8(ascii: ",") { line.removeLast() }
      guard line.count > 1 else { continue }
      let text = try JSONText(line, of: file.path, line: lines.number, file.limits)
      facts.add(try text.root.value(), lines.number)
    }
    lines.note(in: &facts.facts.notes)
  }

  private func readWhole(_ file: InputFile, _ facts: inout WikidataFacts) throws(ReadingError) {
    let text = try JSONText(try file.wholeJSON(), of: file.path, file.limits)
    if text.root.isList {
      try text.root.forEachRecord { value, lines throws(ReadingError) in
        facts.add(value, lines.first)
      }
    } else if let entities = text.root.members.first(where: { $0.key == "entities" })?.part {
      for member in entities.members { facts.add(try member.part.value(), nil) }
    } else {
      facts.add(try text.root.value(), nil)
    }
    if text.hasRepeatedKeys { facts.facts.notes.note(JSONText.repeatedKeyNote) }
  }
}
