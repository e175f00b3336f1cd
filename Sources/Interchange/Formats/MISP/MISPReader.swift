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
    facts.facts.most = file.limits.jsonFacts
    for event in Self.events(root) {
      if Self.isPartOfEvent(event) {
        throw ReadingError(
          "has what stands in an event of MISP without the event, which says who reports it; export the event",
          file: file.path)
      }
      facts.add(event: event)
    }
    try facts.facts.checkBounds(file)
    if text.hasRepeatedKeys { facts.facts.notes.note(JSONText.repeatedKeyNote) }
    return facts.facts.reading()
  }

  private static func isPartOfEvent(_ value: JSONValue) -> Bool {
    let own = ["Orgc", "Attribute", "Object", "threat_level_id", "RelatedEvent"]
    let isEvent = value["info"] != nil || own.contains { value[$0] != nil }
    let hasID = value["uuid"] != nil || value["id"] != nil
    return !isEvent || !hasID || value["info"] == nil && value["to_ids"] != nil
  }

  /// The events of a file, with or without `Event` and `response` around them.
  private static func events(_ value: JSONValue) -> [JSONValue] {
    if let list = value.list ?? value["response"]?.list { return list.flatMap(events) }
    if let event = value["Event"] ?? value["response"] { return events(event) }
    return value.members == nil ? [] : [value]
  }
}
