import EntityGraph

/// A person or an organization as a record of BODS.
struct BODSParty {
  /// Why nobody is named.
  static let reasons: Set<String> = [
    "noBeneficialOwners", "subjectUnableToConfirmOrIdentifyBeneficialOwner",
    "interestedPartyHasNotProvidedInformation", "subjectExemptFromDisclosure",
    "interestedPartyExemptFromDisclosure", "unknown", "informationUnknownToPublisher",
  ]

  private static let types: [EntityKind.ID: String] = [
    "company": "registeredEntity", "arrangement": "arrangement", "trust": "arrangement",
    "organization": "legalEntity", "legal-entity": "legalEntity", "country": "state",
  ]

  private let entity: Entity
  let isPerson: Bool

  /// The type of an entity, or of a person.
  let type: String

  /// Whether a reader takes it for the kind that it is.
  private let isExact: Bool

  /// - Returns: `nil` for what is neither a person nor an organization.
  init?(_ entity: Entity, _ vocabulary: Vocabulary) {
    self.entity = entity
    let lineage = vocabulary.lineage(of: entity.kind)
    isPerson = entity.kind != "legal-entity" && lineage.contains("person")
    guard isPerson || lineage.contains(where: { Self.types[$0] != nil }) else { return nil }
    type =
      isPerson
      ? "knownPerson" : lineage.lazy.compactMap { Self.types[$0] }.first ?? "unknownEntity"
    isExact =
      isPerson
      ? entity.kind == "person" : Self.types[entity.kind] != nil && entity.kind != "legal-entity"
  }

  private var identifiers: [JSONValue] {
    entity.externalIDs.compactMap { id in
      let parts = id.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return nil }
      return .object([
        .init(key: "id", value: .text(parts[1])),
        .init(key: "scheme", value: .text(parts[0].uppercased())),
      ])
    }
  }

  private var leavesIDsOut: Bool { identifiers.count < entity.externalIDs.count }

  /// What the record has, with these properties.
  func details(_ properties: [BODSProperty], _ notes: inout BODSAnnotations) -> JSONValue {
    var details = JSONMembers()
    details.set("isComponent", .flag(false))
    if isPerson {
      details.set("personType", type)
      details.set("names", names)
    } else {
      var kind = JSONMembers()
      kind.set("type", type)
      let subtype = properties.first { $0.name == "subtype" }?.value.text
      kind.set("subtype", entity.kind == "trust" ? "trust" : subtype)
      details.set("entityType", kind.value)
      if !isNameless { details.set("name", entity.name) }
      details.set("alternateNames", entity.aliases)
    }
    let named = properties.filter { $0.name == "identifier" }.compactMap { $0.identifier }
    details.set("identifiers", identifiers + named)
    for (key, value) in BODSProperty.members(properties, ofPerson: isPerson, &notes) {
      details.set(key, value)
    }
    return details.value
  }

  /// Whether it is a name that a reader gives what has none.
  private var isNameless: Bool {
    entity.isUnnamed && entity.name == "unnamed \(entity.kind) \(entity.id)"
  }

  static let formerIDs = (
    element: "column former_ids", what: "left out, as a record of BODS has one id"
  )

  /// What a record has no place for, each with why.
  var losses: [(element: String, what: String)] {
    var losses: [(String, String)] = []
    if !isExact {
      losses.append(("kind \(entity.kind)", "BODS has no type for it; it becomes \(type)"))
    }
    if leavesIDsOut {
      losses.append(("column external_ids", "identifiers without a scheme are left out"))
    }
    if entity.isUnnamed, !isNameless {
      losses.append(("column unnamed", "BODS cannot say that a name only describes somebody"))
    }
    if entity.reliability != nil || entity.marking != nil {
      losses.append(
        ("graph", "BODS has no ratings and no markings; those of entities are left out"))
    }
    if !entity.formerIDs.isEmpty {
      losses.append(Self.formerIDs)
    }
    return losses
  }

  private var names: [JSONValue] {
    ((isNameless ? [] : [(entity.name, "legal")]) + entity.aliases.map { ($0, "alternative") }).map
    { name, type in
      .object([
        .init(key: "type", value: .text(type)), .init(key: "fullName", value: .text(name)),
      ])
    }
  }
}
