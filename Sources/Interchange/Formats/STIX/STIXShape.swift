import EntityGraph

/// The type of object by which STIX has an entity, with the properties that the type demands.
struct STIXShape {
  let type: String

  /// Where the name stands; most types call it `name`.
  var nameKey = "name"

  /// What an identity is.
  var identityClass: String?

  /// Whether it is a thing seen on machines and networks, which has no author, no versions and no
  /// references.
  var isObservable = false

  /// Whether the type has other names.
  var hasAliases = false

  static func identity(_ identityClass: String) -> STIXShape {
    STIXShape(type: "identity", identityClass: identityClass)
  }

  static func observable(_ type: String, _ nameKey: String = "value") -> STIXShape {
    STIXShape(type: type, nameKey: nameKey, isObservable: true)
  }

  /// The properties without which there is no object of a type.
  static let demanded: [String: Set<PropertyKind.ID>] = [
    "indicator": ["pattern", "pattern-type", "valid-from"],
    "observed-data": [
      "first-observed", "last-observed", "number-observed", STIXFacts.observedObjects,
    ],
  ]

  static let unknown = identity("unknown")

  /// What kinds are, and all that descend from them and are not here themselves.
  private static let ofKinds: [EntityKind.ID: STIXShape] = [
    "person": identity("individual"), "organization": identity("organization"),
    "group": identity("group"), "legal-entity": unknown, "sector": identity("class"),
    "entity": unknown, "equipment": identity("system"),
    "place": STIXShape(type: "location"), "country": STIXShape(type: "location"),
    "event": STIXShape(type: "incident"),
    "threat-group": STIXShape(type: "intrusion-set", hasAliases: true),
    "technique": STIXShape(type: "attack-pattern", hasAliases: true),
    "malware": STIXShape(type: "malware", hasAliases: true),
    "vulnerability": STIXShape(type: "vulnerability"),
    "course-of-action": STIXShape(type: "course-of-action"),
    "infrastructure": STIXShape(type: "infrastructure", hasAliases: true),
    "software": observable("software", "name"),
    "account": observable("user-account", "user_id"),
    "e-mail-address": observable("email-addr"), "domain": observable("domain-name"),
    "url": observable("url"), "file": observable("file", "name"),
    "ip-address": observable("ipv4-addr"), "indicator": STIXShape(type: "indicator"),
  ]

  /// The types whose ids an entity may have and keep.
  private static let ofTypes: [String: STIXShape] = [
    "identity": unknown, "location": STIXShape(type: "location"),
    "incident": STIXShape(type: "incident"),
    "observed-data": STIXShape(
      type: "observed-data", nameKey: STIXExtension.Property.name.key),
    "campaign": STIXShape(type: "campaign", hasAliases: true),
    "intrusion-set": STIXShape(type: "intrusion-set", hasAliases: true),
    "threat-actor": STIXShape(type: "threat-actor", hasAliases: true),
    "attack-pattern": STIXShape(type: "attack-pattern", hasAliases: true),
    "malware": STIXShape(type: "malware", hasAliases: true),
    "tool": STIXShape(type: "tool", hasAliases: true),
    "vulnerability": STIXShape(type: "vulnerability"),
    "course-of-action": STIXShape(type: "course-of-action"),
    "infrastructure": STIXShape(type: "infrastructure", hasAliases: true),
    "indicator": STIXShape(type: "indicator"),
    "software": observable("software", "name"), "file": observable("file", "name"),
    "mutex": observable("mutex", "name"), "directory": observable("directory", "path"),
    "user-account": observable("user-account", "user_id"),
    "email-addr": observable("email-addr"), "domain-name": observable("domain-name"),
    "url": observable("url"), "ipv4-addr": observable("ipv4-addr"),
    "ipv6-addr": observable("ipv6-addr"), "mac-addr": observable("mac-addr"),
    "windows-registry-key": observable("windows-registry-key", "key"),
  ]

  /// Whether a sighting may be of objects of a type, as it may not be of what is seen on machines and
  /// networks: that is observed.
  static func isSightable(_ type: String) -> Bool { ofTypes[type]?.isObservable != true }

  /// The shape of an entity that has an id of STIX; `nil` where the type demands what it lacks.
  init?(typeOf id: String, _ entity: Entity, _ vocabulary: Vocabulary) {
    guard let dashes = id.utf8.firstRange(of: "--".utf8),
      String(id.utf8[dashes.upperBound...])?.isUUID == true,
      let type = String(id.utf8[..<dashes.lowerBound]), var shape = Self.ofTypes[type]
    else { return nil }
    if type == "identity" {
      shape = Self.ofKind(entity.kind, vocabulary) ?? shape
      guard shape.type == "identity" else { return nil }
    }
    guard shape.takes(entity.name) else { return nil }
    self = shape
  }

  /// The shape of an entity by its kind.
  init(of entity: Entity, _ vocabulary: Vocabulary) {
    var shape = Self.ofKind(entity.kind, vocabulary) ?? .unknown
    if shape.type == "ipv4-addr", entity.name.contains(":") { shape = Self.observable("ipv6-addr") }
    self = shape.takes(entity.name) ? shape : .unknown
  }

  /// That of the nearest kind from which a kind descends.
  private static func ofKind(_ kind: EntityKind.ID, _ vocabulary: Vocabulary) -> STIXShape? {
    vocabulary.lineage(of: kind).lazy.compactMap { ofKinds[$0] }.first
  }

  private init(
    type: String, nameKey: String = "name", identityClass: String? = nil,
    isObservable: Bool = false, hasAliases: Bool = false
  ) {
    (self.type, self.nameKey, self.identityClass) = (type, nameKey, identityClass)
    (self.isObservable, self.hasAliases) = (isObservable, hasAliases)
  }

  /// Whether the name is what the type demands of it.
  private func takes(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return switch type {
    case "ipv4-addr": parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    case "ipv6-addr":
      name.contains(":") && name.utf8.allSatisfy("0123456789abcdefABCDEF:.".utf8.contains)
    case "email-addr": name.split(separator: "@").count == 2 && !name.contains(" ")
    case "domain-name": parts.count > 1 && !name.contains { " /@:".contains($0) }
    case "url": name.contains("://") && !name.contains(" ")
    case "mac-addr": name.split(separator: ":").count == 6
    default: !name.isEmpty
    }
  }

  /// The kind that a reader takes it for.
  func usualKind(ofCountry isCountry: Bool) -> EntityKind.ID? {
    switch type {
    case "identity": identityClass.flatMap { STIXTypes.identityClasses[$0] } ?? "entity"
    case "location": isCountry ? "country" : "place"
    default: STIXTypes.things[type]?.kind.id
    }
  }
}
