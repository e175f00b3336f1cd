import EntityGraph

extension BODSFacts {
  private static let known: Set<String> = [
    "addresses", "alternateNames", "birthDate", "deathDate", "dissolutionDate",
    "entitySubtype", "entityType", "foundingDate", "hasPepStatus", "identifiers",
    "incorporatedInJurisdiction", "jurisdiction", "name", "names", "nationalities",
    "pepStatusDetails", "personType", "placeOfBirth", "placeOfResidence", "politicalExposure",
    "publicListing", "taxResidencies", "unspecifiedEntityDetails", "unspecifiedPersonDetails",
    "uri",
  ]

  /// Adds an entity or a person as its latest statement describes it, with all names and ids that
  /// it ever had.
  mutating func add(_ thing: BODSThings.Thing) {
    let statements = thing.statements.map { history.statements[$0] }
    guard !statements[0].isNobody else { return }
    let names = statements.flatMap(\.names).eachOnce
    let kind = kind(of: statements[0])
    let name = names.first ?? "unnamed \(kind) \(thing.id)"
    var entity = Entity(id: thing.id, kind: kind, name: name)
    entity.isUnnamed = names.isEmpty
    entity.aliases = Array(names.dropFirst())
    entity.externalIDs = statements.flatMap(\.externalIDs).eachOnce
    entity.formerIDs = thing.formerIDs
    facts.add(entity, line: statements[0].line)
  }

  private mutating func kind(of statement: BODSStatement) -> EntityKind.ID {
    guard statement.subject == .entity else { return "person" }
    if statement.subtype?.lowercased().contains("trust") == true { return "trust" }
    let type = statement.entityType ?? "unknownEntity"
    let kind = BODSTypes.entities[type]
    if kind == nil {
      facts.notes.note(
        "entities of the type \(type) become organizations", line: statement.line)
    }
    if kind == "arrangement" { facts.define(BODSTypes.arrangement) }
    return kind ?? "organization"
  }

  /// What a statement says of the entity or person itself.
  mutating func properties(_ statement: BODSStatement, _ origin: ClaimOrigin) -> [Claim] {
    noteFields(of: statement, besides: Self.known)
    guard let entity = history.things.thing(statement.record)?.id, !statement.isNobody else {
      return []
    }
    noteUnread(statement)
    let details = statement.details
    let dates = ["birthDate", "deathDate", "foundingDate", "dissolutionDate"].compactMap {
      date($0, of: entity, statement, origin)
    }
    let isTrust = history.things.thing(statement.record).map { hasKindOfTrusts($0) } ?? false
    let texts: [(PropertyKind.ID, [String])] = [
      ("jurisdiction", [details["jurisdiction"] ?? details["incorporatedInJurisdiction"]].texts),
      ("nationality", (details["nationalities"]?.list ?? []).texts),
      ("tax-residency", (details["taxResidencies"]?.list ?? []).texts),
      ("birth-place", [details["placeOfBirth"]].texts),
      ("residence", [details["placeOfResidence"]].texts),
      ("subtype", [statement.subtype].compactMap(\.self).filter { !isTrust || $0 != "trust" }),
      ("website", [details["uri"]?.text].compactMap(\.self)),
      ("publicly-listed", [details["publicListing"]?["hasPublicListing"]].texts),
      ("identifier", statement.identifiersOfNoScheme),
    ]
    let plain = texts.flatMap { name, values in
      values.map { text(name, of: entity, $0, origin) }
    }
    return dates + plain + addresses(of: entity, statement, origin)
      + exposure(of: entity, statement, origin)
  }

  /// Whether an entity is a trust by its kind, which then says so.
  private func hasKindOfTrusts(_ thing: BODSThings.Thing) -> Bool {
    history.statements[thing.statements[0]].subtype == "trust"
  }

  mutating func text(
    _ name: PropertyKind.ID, of entity: Entity.ID, _ value: String, _ origin: ClaimOrigin,
    during period: Period? = nil
  ) -> Claim {
    facts.define(.several(name))
    return origin.property(name, of: entity, .text(value), during: period)
  }

  private mutating func date(
    _ key: String, of entity: Entity.ID, _ statement: BODSStatement, _ origin: ClaimOrigin
  ) -> Claim? {
    guard let value = statement.details[key] else { return nil }
    guard let date = value.date else {
      facts.notes.note("a \(key) that is no date is left out", line: statement.line)
      return nil
    }
    let kind = PropertyKind(PropertyKind.ID(key.asSlug), .date)
    facts.define(kind)
    return origin.property(kind.id, of: entity, .date(Period(date)))
  }

  private mutating func addresses(
    of entity: Entity.ID, _ statement: BODSStatement, _ origin: ClaimOrigin
  ) -> [Claim] {
    (statement.details["addresses"]?.list ?? []).compactMap { address in
      guard let written = address.placeText else { return nil }
      let type = address["type"]?.text.map { "\($0.asSlug)-address" } ?? "address"
      return text(PropertyKind.ID(type), of: entity, written, origin)
    }
  }

  private mutating func noteUnread(_ statement: BODSStatement) {
    let unread = (statement.details["publicListing"]?.members ?? []).filter {
      $0.key != "hasPublicListing" && $0.value != .null
    }
    for member in unread {
      facts.notes.note("the field publicListing/\(member.key) is left out", line: statement.line)
    }
  }
}

extension BODSStatement {
  /// The name of an entity or a person, the legal one first, then all others; none where there is no
  /// name.
  var names: [String] {
    let spelled = (details["names"]?.list ?? []).map { (type: $0["type"]?.text, name: $0.fullName) }
    let legal = spelled.filter { ["legal", "individual"].contains($0.type) }
    let all = [details["name"]?.text] + (legal + spelled).map(\.name)
    let others = details["alternateNames"]?.texts ?? []
    return (all.compactMap(\.self) + others).filter { !$0.isEmpty }.eachOnce
  }

  var name: String? { names.first }

  var entityType: String? { details["entityType"]?.text ?? details["entityType"]?["type"]?.text }

  var subtype: String? {
    details["entityType"]?["subtype"]?.text ?? details["entitySubtype"]?["generalCategory"]?.text
  }

  /// Whether it only says that there is somebody, or nobody, of whom nothing is known.
  var isNobody: Bool {
    subject == .person && details["personType"]?.text == "unknownPerson" && names.isEmpty
  }

  /// Why nothing is known.
  var reason: BODSReference {
    BODSReference(
      details["unspecifiedPersonDetails"]
        ?? .object([
          .init(key: "reason", value: .text(details["missingInfoReason"]?.text ?? "unknown person"))
        ]))
  }
}

extension JSONValue {
  /// The name of a person, put together of its parts where it does not stand as a whole.
  fileprivate var fullName: String? {
    if let name = self["fullName"]?.text { return name }
    let parts = ["givenName", "patronymicName", "familyName"].compactMap { self[$0]?.text }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// An address, or a country by its name, in one text.
  var placeText: String? {
    if let text = text ?? self["name"]?.text ?? self["code"]?.text { return text }
    if let flag { return flag ? "true" : "false" }
    let code = self["postCode"] ?? self["postcode"]
    let parts = [self["address"]?.text, code?.text, self["country"]?.placeText]
    let written = parts.compactMap { $0?.trimmingBlanks }.filter { !$0.isEmpty }
    return written.isEmpty ? nil : written.joined(separator: ", ")
  }
}

extension [JSONValue?] {
  fileprivate var texts: [String] { compactMap { $0?.placeText } }
}

extension [JSONValue] {
  fileprivate var texts: [String] { compactMap(\.placeText) }
}
