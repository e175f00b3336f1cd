import EntityGraph

/// Reads events of MISP as its export and its interface have them: attributes and objects become
/// things, references relations, sightings, opinions and proposals stances.
///
/// > MISP Project. "MISP core format." Internet-Draft draft-dulaunoy-misp-core-format, 2024.
struct MISPReader {
  /// - Throws: ``ReadingError`` when the file is not what it seems.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    let text = try JSONText(try file.wholeJSON(), of: file.path, file.limits)
    let root = try text.root.value()
    var facts = MISPFacts()
    for event in Self.events(root) { facts.add(event: event) }
    if text.hasRepeatedKeys { facts.facts.notes.note(JSONText.repeatedKeyNote) }
    return facts.facts.reading()
  }

  /// The events of a file, with or without `Event` and `response` around them.
  private static func events(_ value: JSONValue) -> [JSONValue] {
    if let list = value.list ?? value["response"]?.list { return list.flatMap(events) }
    if let event = value["Event"] ?? value["response"] { return events(event) }
    return value.members == nil ? [] : [value]
  }
}
