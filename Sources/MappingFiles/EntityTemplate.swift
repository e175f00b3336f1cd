import EntityGraph
import FactFiles
import Interchange

/// What a mapping says of an entity that each row may name.
struct EntityTemplate {
  enum Key: String, CaseIterable {
    case id, kind, name, aliases, unnamed, type, reliability, ids, formerly, marking, properties
  }

  private let templates: TemplateReader
  private let lookup: VocabularyLookup
  private var diagnostics: Diagnostics { templates.diagnostics }

  init(_ templates: TemplateReader, _ lookup: VocabularyLookup) {
    (self.templates, self.lookup) = (templates, lookup)
  }

  /// An entity under its name, which is its id where none is said.
  func entity(_ pair: YAMLNode.Pair) -> MappedEntity? {
    let fields = Fields<Key>(pair.value, in: .entity, diagnostics)
    func text(_ key: Key) -> Template? { templates.template(fields[key], key.rawValue) }
    fields.require(.kind)
    let id = fields.has(.id) ? text(.id) : Template([.text(pair.key.value)])
    let kind = text(.kind)
    if let kind = kind?.constant, let node = fields[.kind] {
      checkKind(Word(value: kind, place: node.place), fields)
    }
    guard let id, let kind else { return nil }
    var entity = MappedEntity(pair.key.value, id: id, kind: kind)
    (entity.name, entity.type) = (text(.name), text(.type))
    entity.aliases = templates.templates(fields[.aliases], "aliases")
    entity.isUnnamed = fields.flag(.unnamed) ?? false
    entity.reliability = text(.reliability)
    templates.check(
      entity.reliability, "reliability", fields[.reliability], .oneOf(Reliability.letters)
    ) {
      Reliability.letters.contains($0)
    }
    entity.externalIDs = templates.templates(fields[.ids], "ids")
    entity.formerIDs = templates.templates(fields[.formerly], "formerly")
    entity.marking = text(.marking)
    entity.properties = fields.pairs(.properties).compactMap { property($0) }
    return entity
  }

  private func checkKind(_ word: Word, _ fields: Fields<Key>) {
    guard let kind = lookup.kind(word) else { return }
    let isEvent = lookup.vocabulary.kind(kind.id, isA: "event")
    if isEvent, !fields.has(.type) { fields.complain(.eventWithoutType) }
    guard let type = fields[.type] else { return }
    if !isEvent { diagnostics.add(.typeOfNoEvent(kind.id), at: type.place) }
    if let name = templates.template(type, "type")?.constant {
      _ = lookup.event(Word(value: name, place: type.place))
    }
  }

  private func property(_ pair: YAMLNode.Pair) -> (name: PropertyKind.ID, value: Template)? {
    guard let kind = lookup.property(pair.key),
      let value = templates.template(pair.value, pair.key.value)
    else { return nil }
    return (kind.id, value)
  }
}
