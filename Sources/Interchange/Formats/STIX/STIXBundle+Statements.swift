import EntityGraph

extension STIXBundle {
  /// Sets what is said: of a relationship its type and ends, of a note its object and words.
  mutating func set(
    _ statement: Claim.Statement, _ object: inout JSONMembers, said paraphrase: String? = nil
  ) {
    switch statement {
    case .relation(let subject, let kind, let other):
      let (type, isTurned) = Self.type(of: kind)
      object.set("relationship_type", type)
      object.set("source_ref", reference(isTurned ? other : subject))
      object.set("target_ref", reference(isTurned ? subject : other))
      if STIXTypes.relation(type).kind != kind { object.set(.kind, kind.rawValue) }
    case .role(let role, let event, let filler):
      object.set("relationship_type", Self.word(role.rawValue))
      object.set("source_ref", reference(filler))
      object.set("target_ref", reference(event))
      object.set(.role, role.rawValue)
    case .property(let subject, let name, let value):
      let words = "\(name.rawValue.replacing("-", with: " ")): \(value.text)"
      object.set("abstract", paraphrase == nil ? nil : words)
      object.set("content", paraphrase ?? words)
      object.set("object_refs", [reference(subject)])
      object.set(.property, name.rawValue)
      object.set(.value, STIXValue.json(value))
    }
  }

  /// The types of relationships that kinds of ours have in STIX, and whether their ends are turned.
  private static let types: [RelationKind.ID: (type: String, isTurned: Bool)] = [
    "associated-with": ("related-to", false), "located-in": ("located-at", false),
    "same-as": ("duplicate-of", false), "came-from": ("originates-from", false),
    "made": ("authored-by", true),
  ]

  private static func type(of kind: RelationKind.ID) -> (type: String, isTurned: Bool) {
    types[kind] ?? (word(kind.rawValue), false)
  }

  /// The word in small letters, digits and hyphens, as types of relationships are spelled.
  private static func word(_ text: String) -> String {
    let word = text.lowercased().utf8.map { byte -> UInt8 in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
      default: UInt8(ascii: "-")
      }
    }
    let text = String(decoding: word, as: UTF8.self)
    return text.contains { $0 != "-" } ? text : "related-to"
  }

  /// The id of an entity; one that the policy left out is written before what refers to it.
  mutating func reference(_ entity: Entity.ID) -> String {
    let id = ids.id(of: entity)
    guard graph.vertex(of: entity) == nil else { return id }
    return write(once: id) { bundle, _ in
      bundle.object(of: bundle.graph.definition(of: entity) ?? .standIn(entity))
    }
  }

  /// The id of the identity of a source; one that is no entity is written before what refers to it.
  mutating func reference(_ source: Source.ID) -> String {
    let id = ids.id(of: source)
    guard id == STIXIDs.id(ofSpeaker: source) else { return id }
    return write(once: id) { bundle, id in
      var object = STIXBundle.members("identity", id)
      object.set("created", STIXTime.unknown)
      object.set("modified", STIXTime.unknown)
      object.set("name", bundle.graph.name(of: source))
      object.set("identity_class", "unknown")
      object.set("extensions", STIXExtension.use)
      object.set(.id, source.rawValue)
      object.set(.source, ifSo: true)
      return object.value
    }
  }

  /// The id of a marking, which is defined before what has it.
  mutating func reference(marking: String) -> String {
    let definition = STIXMarkings.definition(of: marking)
    return write(once: definition.id) { _, _ in definition.object }
  }

  /// What stands where STIX demands a time and nobody says one.
  mutating func unknownTime() -> String {
    losses.count(
      "graph",
      "STIX demands when each object was created; 1970 stands for what nobody says")
    return STIXTime.unknown
  }
}
