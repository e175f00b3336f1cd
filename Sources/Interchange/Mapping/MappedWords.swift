import EntityGraph

/// Looks up the kinds, relations and properties that cells name; what the vocabulary lacks becomes one
/// of its own, with a note.
struct MappedWords {
  private(set) var vocabulary: Vocabulary
  private var kinds: [String: EntityKind.ID?] = [:]
  private var relations: [String: RelationKind.ID?] = [:]
  private var properties: [String: PropertyKind?] = [:]

  init(_ added: Vocabulary) {
    vocabulary = .standard
    vocabulary.merge(added)
  }

  /// - Returns: `nil` for a text without letters or digits.
  mutating func kind(
    _ text: String, _ line: Int, _ facts: inout FactCollection
  ) -> EntityKind.ID? {
    if let known = kinds[text] { return known }
    guard let slug = text.asPlainSlug else { return nil }
    let id = EntityKind.ID(vocabulary.kinds[EntityKind.ID(text)] == nil ? slug : text)
    if vocabulary.kinds[id] == nil {
      let kind = EntityKind(id, plural: slug)
      vocabulary.add(kind)
      facts.define(kind)
      facts.notes.note(Self.note("kind of entity", id.rawValue), line: line)
    }
    kinds[text] = id
    return id
  }

  mutating func relation(
    _ text: String, _ line: Int, _ facts: inout FactCollection
  ) -> RelationKind.ID? {
    if let known = relations[text] { return known }
    guard let slug = text.asPlainSlug else { return nil }
    let id = RelationKind.ID(vocabulary.relations[RelationKind.ID(text)] == nil ? slug : text)
    if vocabulary.relations[id] == nil {
      let kind = RelationKind(id, slug.replacing("-", with: " "), .affiliation)
      vocabulary.add(kind)
      facts.define(kind)
      facts.notes.note(Self.note("kind of relation", id.rawValue), line: line)
    }
    relations[text] = id
    return id
  }

  mutating func property(
    _ text: String, _ line: Int, _ facts: inout FactCollection
  ) -> PropertyKind? {
    if let known = properties[text] { return known }
    guard let slug = text.asPlainSlug else { return nil }
    let exact = vocabulary.properties[PropertyKind.ID(text)]
    let kind =
      exact ?? vocabulary.properties[PropertyKind.ID(slug)]
      ?? PropertyKind(PropertyKind.ID(slug), .text, isSingleValued: false)
    if vocabulary.properties[kind.id] == nil {
      vocabulary.add(kind)
      facts.define(kind)
      facts.notes.note(Self.note("property", kind.id.rawValue), line: line)
    }
    properties[text] = kind
    return kind
  }

  private static func note(_ term: String, _ id: String) -> String {
    "the \(term) '\(id)' is not in the vocabulary and becomes one of its own"
  }
}
