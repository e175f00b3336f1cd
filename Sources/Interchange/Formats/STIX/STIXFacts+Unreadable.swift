import EntityGraph

extension STIXFacts {
  /// The properties of every object that are one text.
  private static let texts: Set<String> = [
    "abstract", "created", "created_by_ref", "dst_ref", "explanation", "from_ref",
    "identity_class", "lang", "modified", "opinion", "relationship_type", "sender_ref",
    "sighting_of_ref", "source_ref", "src_ref", "target_ref",
  ]

  /// The properties of every object that are a text or several.
  private static let lists: Set<String> = [
    "aliases", "authors", "bcc_refs", "cc_refs", "object_marking_refs", "object_refs", "to_refs",
    "where_sighted_refs", "x_mitre_aliases", "x_opencti_aliases",
  ]

  /// Notes what stands in an object and cannot be used.
  mutating func noteUnreadable(_ object: STIXObject) {
    for member in object.value.members ?? [] where !member.value.isText {
      if Self.texts.contains(member.key) {
        noteNoText(member.key, object)
      } else if !member.value.isTexts, Self.lists.contains(member.key) {
        facts.notes.note(
          "what is no text among '\(member.key)' is left out", line: object.line)
      }
    }
    if object.value["confidence"] != nil, object.credibility == nil {
      facts.notes.note(
        "a confidence that is no number from 0 to 100 is left out", line: object.line)
    }
    for (start, end) in STIXObject.times where !object.hasReadableTimes(start, end) {
      facts.notes.note(
        "\(start) or \(end) is no time, or they are in the wrong order", line: object.line)
    }
  }

  mutating func noteNoText(_ key: String, _ object: STIXObject) {
    facts.notes.note("'\(key)' that is no text is left out", line: object.line)
  }

  /// Notes where an opinion is about nothing that it could speak of, or in words that STIX lacks.
  mutating func noteUnused(opinion object: STIXObject) {
    guard !object.isRevoked else { return }
    guard let word = object["opinion"] else {
      return facts.notes.note("an opinion that says nothing is left out", line: object.line)
    }
    if STIXOpinion.Word(word) == nil {
      facts.notes.note(
        "the opinion '\(word)' is none of STIX and says nothing of a relation", line: object.line)
    }
    for id in object.texts("object_refs") where !index.contains(id) {
      facts.notes.note(
        "an opinion about an object that is not in the file is kept until that is read too",
        line: object.line)
    }
    if object.texts("object_refs").isEmpty {
      facts.notes.note("an opinion about nothing is left out", line: object.line)
    }
  }
}

extension STIXObject {
  /// Whether each of two times that it states is one, and the end does not come before the start.
  fileprivate func hasReadableTimes(_ start: String, _ end: String) -> Bool {
    let said = [start, end].filter { value[$0] != nil }
    guard !said.isEmpty else { return true }
    let dates = (date(start), date(end))
    return said.count == [dates.0, dates.1].count { $0 != nil }
      && Period(from: dates.0, until: dates.1) != nil
  }
}

extension JSONValue {
  /// Whether it is a text, or nothing.
  fileprivate var isText: Bool {
    switch self {
    case .text, .null: true
    default: false
    }
  }

  /// Whether it is a list of nothing but texts.
  fileprivate var isTexts: Bool { list?.allSatisfy { $0.text != nil } == true }
}
