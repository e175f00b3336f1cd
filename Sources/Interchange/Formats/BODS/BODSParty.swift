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
  let isExact: Bool

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

  var leavesIDsOut: Bool { identifiers.count < entity.externalIDs.count }

  /// What the record has, with these properties.
  func details(_ properties: [(name: PropertyKind.ID, value: Value)]) -> JSONValue {
    var details = JSONMembers()
    details.set("isComponent", .flag(false))
    if isPerson {
      details.set("personType", type)
      details.set("names", names)
    } else {
      var kind = JSONMembers()
      kind.set("type", type)
      if entity.kind == "trust" { kind.set("subtype", "trust") }
      details.set("entityType", kind.value)
      details.set("name", entity.name)
      details.set("alternateNames", entity.aliases)
    }
    details.set("identifiers", identifiers)
    for (key, values) in Self.members(properties, ofPerson: isPerson) { details.set(key, values) }
    return details.value
  }

  private var names: [JSONValue] {
    ([(entity.name, "legal")] + entity.aliases.map { ($0, "alternative") }).map { name, type in
      .object([
        .init(key: "type", value: .text(type)), .init(key: "fullName", value: .text(name)),
      ])
    }
  }
}

extension BODSParty {
  private static let dates: [PropertyKind.ID: (key: String, isOfPerson: Bool)] = [
    "birth-date": ("birthDate", true), "death-date": ("deathDate", true),
    "founding-date": ("foundingDate", false), "dissolution-date": ("dissolutionDate", false),
  ]

  private static let lists: [PropertyKind.ID: String] = [
    "nationality": "nationalities", "tax-residency": "taxResidencies",
  ]

  /// Whether a record has one value of a property at most.
  static func isSingle(_ name: PropertyKind.ID) -> Bool { lists[name] == nil }

  /// Whether the record of a person, or of an entity, has a place for a value.
  static func canSay(_ name: PropertyKind.ID, _ value: Value, ofPerson isPerson: Bool) -> Bool {
    switch (name, value) {
    case ("jurisdiction", .text): !isPerson
    case (_, .date(let period)):
      dates[name].map { $0.isOfPerson == isPerson } == true && period.start == period.end
        && period.start.date.flatMap { spelled($0, isPerson) } != nil
    case (_, .text): isPerson && lists[name] != nil
    default: false
    }
  }

  /// A day; of a person a year or a month as well.
  private static func spelled(_ date: PartialDate, _ isPerson: Bool) -> String? {
    let isShort = [4, 7].contains(date.text.utf8.count)
    return isPerson && isShort && date.text.utf8.allSatisfy("0123456789-".utf8.contains)
      ? date.text : date.text.utf8.count == 10 ? date.bodsDay : nil
  }

  private static func members(
    _ properties: [(name: PropertyKind.ID, value: Value)], ofPerson isPerson: Bool
  ) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = []
    for (name, value) in properties {
      if case .date(let period) = value, let key = dates[name]?.key,
        let text = period.start.date.flatMap({ spelled($0, isPerson) })
      {
        members.append((key, .text(text)))
      } else if name == "jurisdiction" {
        members.append((name.rawValue, named(value)))
      }
    }
    for (name, key) in lists.sorted(by: { $0.value < $1.value }) {
      let values = properties.filter { $0.name == name }.map { named($0.value) }
      if !values.isEmpty { members.append((key, .list(values))) }
    }
    return members
  }

  private static func named(_ value: Value) -> JSONValue {
    .object([.init(key: "name", value: .text(value.text))])
  }
}
