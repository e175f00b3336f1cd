/// What STIX has no property for, by an extension that a bundle defines.
///
/// > OASIS. "STIX Version 2.1", section 7.3. OASIS Standard, 10 June 2021.
enum STIXExtension {
  static let id = "extension-definition--53a53dfd-c964-4d3d-880f-edc4174b6c21"

  /// The identity that defines it, and that defines our vocabulary.
  static let author = "identity--324f331d-b5d4-4ab1-b017-0836ee708aa3"

  /// Properties of objects, by what they mean; their names begin with `x_backchannel_`.
  enum Property: String, CaseIterable {
    /// Of entities, documents and sources: the id that it has with us.
    case id

    case kind, name, aliases, unnamed
    case eventType = "event_type"
    case reliability
    case externalIDs = "external_ids"
    case formerIDs = "former_ids"

    /// Whether an identity only speaks, and is no entity.
    case source

    /// Of documents.
    case author = "author_ref"
    case publisher = "publisher_ref"
    case published, republishes, repeats, retrieved

    /// Where it was read, where that is no address that STIX takes.
    case place

    /// Of a document that is an entity too, what is known of the entity.
    case entityReliability = "entity_reliability"
    case entityMarking = "entity_marking"

    /// Of claims: who said it first, then who passed it on.
    case claimants = "claimant_refs"
    case stance, locator, period, momentary
    case channel = "channel_ref"
    case events = "event_refs"
    case credibility, claimed, withdrawn, with

    /// What is said: a role, or a property and its value; of opinions with what they speak of.
    case role, property, value
    case subject = "subject_ref"
    case object = "object_ref"

    /// Whether a relationship or note only stands there for opinions about it.
    case unasserted

    /// What the sources add to the standard kinds.
    case vocabulary

    var key: String { "x_backchannel_\(rawValue)" }
  }

  /// What an object has whose type is extended.
  static let use = JSONValue.object([
    .init(
      key: id,
      value: .object([
        .init(key: "extension_type", value: .text("toplevel-property-extension"))
      ]))
  ])

  static func isUsed(by object: JSONValue) -> Bool { object["extensions"]?[id] != nil }

  /// The object that defines the extension.
  static var definition: JSONValue {
    var object = JSONMembers()
    object.set("type", "extension-definition")
    object.set("spec_version", "2.1")
    object.set("id", id)
    object.set("created_by_ref", author)
    object.set("created", STIXTime.unknown)
    object.set("modified", STIXTime.unknown)
    object.set("name", "Backchannel")
    object.set(
      "description",
      "Who claims what, in which document, and where the standard properties say less: kinds, stances, ratings, and times to the precision in which they are known."
    )
    object.set("schema", "STIXExtension.md in the documentation of Backchannel")
    object.set("version", "1.0.0")
    object.set("extension_types", ["toplevel-property-extension"])
    object.set("extension_properties", Property.allCases.map(\.key))
    return object.value
  }

  /// The identity of the program, with the kinds that its vocabulary adds.
  static func author(defining vocabulary: JSONValue?) -> JSONValue {
    var object = JSONMembers()
    object.set("type", "identity")
    object.set("spec_version", "2.1")
    object.set("id", author)
    object.set("created", STIXTime.unknown)
    object.set("modified", STIXTime.unknown)
    object.set("name", "Backchannel")
    object.set("identity_class", "system")
    object.set("extensions", use)
    object.set(.vocabulary, vocabulary)
    return object.value
  }
}

extension JSONMembers {
  mutating func set(_ property: STIXExtension.Property, _ value: JSONValue?) {
    set(property.key, value)
  }

  mutating func set(_ property: STIXExtension.Property, _ text: String?) { set(property.key, text) }
  mutating func set(_ property: STIXExtension.Property, _ texts: [String]) {
    set(property.key, texts)
  }

  mutating func set(_ property: STIXExtension.Property, ifSo flag: Bool) {
    set(property.key, ifSo: flag)
  }
}
