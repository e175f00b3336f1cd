import EntityGraph

extension STIXFacts {
  /// What every object has, or is said in another way than as a property.
  private static let envelope: Set<String> = [
    "aliases", "x_mitre_aliases", "x_opencti_aliases", "confidence", "created", "created_by_ref",
    "defanged",
    "external_references", "extensions", "granular_markings", "id", "identity_class", "lang",
    "modified", "name", "object_marking_refs", "object_refs", "objects", "revoked", "spec_version",
    "type", "x_opencti_reliability",
  ]

  /// The ids of the objects that observed data are about.
  static let observedObjects: PropertyKind.ID = "object-refs"

  /// What a thing is said to be that was revoked.
  private static let status = PropertyKind("status", .text, isSingleValued: false)

  /// Adds an object that is a thing, with its properties.
  mutating func addThing(_ object: STIXObject) {
    let entity = entity(of: object)
    facts.add(entity, line: object.line)
    if object.isRevoked { addRevoked(object) }
    addProperties(object, thing(object).names)
    addObserved(object)
    addOpinions(onThing: object)
  }

  /// The entity that an object is.
  mutating func entity(of object: STIXObject) -> Entity {
    let thing = thing(object)
    facts.define(thing.kind)
    if STIXTypes.things[object.type] == nil {
      facts.notes.note(
        "objects of the type \(object.type) become a kind of their own", line: object.line)
    }
    let names = thing.names.compactMap { object.value[$0]?.scalar }
    for key in thing.names where object.value[key] != nil && object.value[key]?.scalar == nil {
      noteNoText(key, object)
    }
    let kind = kind(object, thing)
    var entity = Entity(id: object.entity, kind: kind, name: names.first ?? object.id)
    entity.aliases = (aliases(object) + [object["display_name"]].compactMap(\.self)).eachOnce
      .filter { $0 != entity.name }
    entity.externalIDs = object.references.compactMap(\.externalID).eachOnce
    entity.reliability = object.reliability
    entity.marking = index.markings.strictest(of: object.value)
    return entity
  }

  /// Has a revoked thing say so, as what others say of it still stands.
  private mutating func addRevoked(_ object: STIXObject) {
    facts.notes.note(
      "what a revoked object says itself is withdrawn; what others say of it stays",
      line: object.line)
    facts.define(Self.status)
    for var origin in origins(of: object) {
      origin.withdrawn = nil
      facts.add(
        origin.property(Self.status.id, of: object.entity, .text("revoked")), line: object.line)
    }
  }

  private func aliases(_ object: STIXObject) -> [String] {
    ["aliases", "x_mitre_aliases", "x_opencti_aliases"].flatMap { object.texts($0) }
  }

  private func thing(_ object: STIXObject) -> STIXTypes.Thing {
    STIXTypes.things[object.type]
      ?? STIXTypes.Thing(
        EntityKind(EntityKind.ID(object.type), plural: object.type), ["name", "value"])
  }

  private func kind(_ object: STIXObject, _ thing: STIXTypes.Thing) -> EntityKind.ID {
    switch object.type {
    case "identity":
      object["identity_class"].flatMap { STIXTypes.identityClasses[$0] } ?? thing.kind.id
    case "location":
      object["country"] != nil
        && ["city", "street_address", "latitude"].allSatisfy { object.value[$0] == nil }
        ? "country" : thing.kind.id
    case "threat-actor" where object.typeInOpenCTI == "Threat-Actor-Individual": "person"
    default: thing.kind.id
    }
  }

  private mutating func addProperties(_ object: STIXObject, _ names: [String]) {
    let origins = origins(of: object)
    let name = names.first { object.value[$0]?.scalar != nil }
    for member in object.value.members ?? [] where !Self.envelope.contains(member.key) {
      guard member.key != name, member.key != "display_name" else { continue }
      if names.contains(member.key), member.value.scalar == nil { continue }
      if member.key.hasSuffix("_ref") || member.key.hasSuffix("_refs") {
        addReferences(object, member, origins)
      } else {
        addProperty(object, member, origins)
      }
    }
  }

  /// Adds the ids of what observed data are about.
  private mutating func addObserved(_ object: STIXObject) {
    guard object.type == "observed-data" else { return }
    for id in object.texts("object_refs") {
      facts.define(.several(Self.observedObjects))
      for origin in origins(of: object) {
        facts.add(
          origin.property(Self.observedObjects, of: object.entity, .text(id)), line: object.line)
      }
    }
  }

  private mutating func addProperty(
    _ object: STIXObject, _ member: JSONValue.Member, _ origins: [ClaimOrigin]
  ) {
    let values = member.value.propertyValues
    guard !values.isEmpty else {
      return facts.notes.note(
        "the property \(member.key) is left out, as it is made of parts", line: object.line)
    }
    let dates = values.compactMap(\.timeOfSTIX)
    let isDate = dates.count == values.count
    let kind = PropertyKind(
      PropertyKind.ID(member.key.replacing("_", with: "-")), isDate ? .date : .text,
      isSingleValued: isDate)
    facts.define(kind)
    let said: [Value] = isDate ? dates.map { .date(Period($0)) } : values.map { .text($0) }
    for value in said {
      for origin in origins {
        facts.add(origin.property(kind.id, of: object.entity, value), line: object.line)
      }
    }
  }

  /// Adds the objects that an object refers to by a property of its own.
  private mutating func addReferences(
    _ object: STIXObject, _ member: JSONValue.Member, _ origins: [ClaimOrigin]
  ) {
    let word = member.key.split(separator: "_").dropLast().joined(separator: "-")
    let kind: RelationKind.ID =
      switch word {
      case "resolves-to": "resolves-to"
      case "belongs-to", "parent-directory", "contains": "part-of"
      default: "linked-to"
      }
    let purpose = kind == "linked-to" ? [Attribute("purpose", .text(word))] : []
    for other in member.value.texts {
      let ends =
        word == "contains" ? (Entity.ID(other), object.entity) : (object.entity, Entity.ID(other))
      for origin in origins {
        facts.add(origin.relation(ends.0, kind, ends.1, with: purpose), line: object.line)
      }
    }
  }
}

extension JSONValue {
  /// The value as a text, where it is not made of parts.
  fileprivate var scalar: String? { members == nil && list == nil ? spelled : nil }

  /// The values of a property as texts; none of an object or of a list of others than scalars.
  fileprivate var propertyValues: [String] {
    switch self {
    case .object: []
    case .list(let values):
      values.flatMap { $0.members == nil && $0.list == nil ? $0.propertyValues : [] }
    default: spelled.map { [$0] } ?? []
    }
  }
}

extension String {
  /// The time that it is, date and all.
  fileprivate var timeOfSTIX: PartialDate? {
    guard utf8.contains(UInt8(ascii: "T")), utf8.contains(UInt8(ascii: "-")) else { return nil }
    return PartialDate(timestamp: self)
  }
}
