import EntityGraph

/// What our own writer keeps by the extension.
extension STIXFacts {
  mutating func addOwn(_ object: STIXObject) {
    switch object.type {
    case "identity" where object.id == STIXExtension.author:
      if let vocabulary = object.own(.vocabulary) {
        facts.define(STIXVocabulary.vocabulary(vocabulary))
      }
    case "relationship", "sighting", "note", "opinion": addOwnClaim(object)
    case "report": addOwnReport(object)
    default: if object.own(.source)?.flag != true { addOwnEntity(object) }
    }
  }

  private mutating func addOwnEntity(_ object: STIXObject) {
    let type = STIXTypes.things[object.type]
    let names = (type?.names ?? ["name"]).compactMap { object[$0] }
    let id = index.ownIDs[object.id] ?? object.id
    let kind = object.own(.kind)?.text.map { EntityKind.ID($0) } ?? usualKind(of: object)
    var entity = Entity(
      id: Entity.ID(id), kind: kind ?? "entity", name: object.own(.name)?.text ?? names.first ?? id)
    entity.aliases = object.ownTexts(.aliases) ?? object.texts("aliases")
    entity.externalIDs =
      object.ownTexts(.externalIDs) ?? object.references.compactMap(\.externalID)
    entity.reliability = object.ownReliability(.reliability)
    entity.marking = index.markings.strictest(of: object.value)
    complete(&entity, of: object)
  }

  private func usualKind(of object: STIXObject) -> EntityKind.ID? {
    switch object.type {
    case "identity": object["identity_class"].flatMap { STIXTypes.identityClasses[$0] } ?? "entity"
    case "location": object["country"] == nil ? "place" : "country"
    default: STIXTypes.things[object.type]?.kind.id
    }
  }

  private mutating func complete(_ entity: inout Entity, of object: STIXObject) {
    entity.isUnnamed = object.own(.unnamed)?.flag ?? false
    entity.eventType = object.own(.eventType)?.text.map { EventType.ID($0) }
    entity.formerIDs = (object.ownTexts(.formerIDs) ?? []).map { Entity.ID($0) }
    facts.add(entity, line: object.line)
  }

  private mutating func addOwnReport(_ object: STIXObject) {
    let id = index.ownIDs[object.id] ?? object.id
    var document = Document(id: Document.ID(id), title: object["name"] ?? id)
    document.author = object.own(.author)?.text.map { index.source($0) }
    document.publisher = object.own(.publisher)?.text.map { index.source($0) }
    document.published = object.own(.published)?.text.flatMap { STIXValue.period($0) }
    document.reliability = object.ownReliability(.reliability)
    document.republishes = object.own(.republishes)?.text.map { Document.ID($0) }
    document.repeats = (object.own(.repeats)?.list ?? []).compactMap { place in
      guard let locator = place["locator"]?.text, let original = place["original"]?.text
      else { return nil }
      return Document.Repeat(locator, original: original)
    }
    document.retrieved = object.own(.retrieved)?.text.flatMap { STIXValue.date($0) }
    document.url = object.own(.place)?.text ?? object.references.lazy.compactMap(\.url).first
    document.language = object["lang"]
    document.marking = index.markings.strictest(of: object.value)
    facts.add(document)
    guard let kind = object.own(.kind)?.text else { return }
    var entity = Entity(
      id: Entity.ID(id), kind: EntityKind.ID(kind),
      name: object.own(.name)?.text ?? document.title)
    entity.aliases = object.ownTexts(.aliases) ?? []
    entity.externalIDs = object.ownTexts(.externalIDs) ?? []
    entity.reliability = object.ownReliability(.entityReliability)
    entity.marking = object.own(.entityMarking)?.text
    complete(&entity, of: object)
  }
}

extension STIXObject {
  /// Whether our own writer made it.
  var isOwn: Bool { STIXExtension.isUsed(by: value) }

  func own(_ property: STIXExtension.Property) -> JSONValue? { value[property.key] }

  func ownTexts(_ property: STIXExtension.Property) -> [String]? { own(property)?.texts }

  fileprivate func ownReliability(_ property: STIXExtension.Property) -> Reliability? {
    own(property)?.text.flatMap { Reliability(rawValue: $0) }
  }
}
