import EntityGraph

extension WikidataFacts {
  /// Adds what a statement says about an item.
  mutating func add(
    _ statement: WikidataStatement, about item: Entity.ID, isPerson: Bool, _ line: Int?
  ) {
    let (property, value) = (statement.property, statement.value)
    noteOdd(statement, line)
    if value.isUnknown {
      return facts.notes.note("a value that is said to be unknown is left out", line: line)
    }
    if value.isExternalID { return addIdentifier(statement, of: item, line) }
    if WikidataTypes.kindOfItem == property,
      value.item.map({ WikidataTypes.kinds[$0] != nil }) == true
    {
      return
    }
    if value.isNone {
      return addProperty(statement, of: item, .text("none"), type: .text, line)
    }
    if let other = value.item {
      guard !WikidataTypes.classifications.contains(property) else {
        return addProperty(statement, of: item, .text(other), type: .text, line)
      }
      return addRelation(statement, item, Entity.ID(other), isPerson: isPerson, line)
    }
    if value.isTime {
      guard let date = value.date else {
        return facts.notes.note(
          "a time that is less precise than a century is left out", line: line)
      }
      return addProperty(statement, of: item, .date(Period(date)), type: .date, line)
    }
    guard let text = value.text else {
      return facts.notes.note("a value of a type that is not known is left out", line: line)
    }
    addProperty(statement, of: item, .text(text), type: .text, line)
  }

  private mutating func noteOdd(_ statement: WikidataStatement, _ line: Int?) {
    if statement.value.isJulian {
      facts.notes.note("a day of the Julian calendar is kept as it is written", line: line)
    }
    for qualifier in statement.unread(besides: WikidataTypes.readQualifiers) {
      facts.notes.note("the qualifier \(qualifier) is left out", line: line)
    }
  }

  private mutating func addIdentifier(
    _ statement: WikidataStatement, of item: Entity.ID, _ line: Int?
  ) {
    guard let text = statement.value.text, statement.rank != "deprecated" else {
      return facts.notes.note("an identifier that is deprecated is left out", line: line)
    }
    let scheme = WikidataTypes.schemes[statement.property] ?? "wikidata-\(statement.property)"
    let id = "\(scheme.lowercased()):\(text)"
    _ = facts.change(item) { entity in
      if !entity.externalIDs.contains(id) { entity.externalIDs.append(id) }
    }
  }

  private mutating func addProperty(
    _ statement: WikidataStatement, of item: Entity.ID, _ value: Value,
    type: PropertyKind.ValueType, _ line: Int?
  ) {
    let known = WikidataTypes.properties[statement.property]
    let isDate = if case .date = value { true } else { false }
    let name =
      known.map { PropertyKind.ID($0) }
      ?? PropertyKind.ID("wikidata-\(statement.property.lowercased())\(isDate ? "-date" : "")")
    let isBirth = name == PropertyKind.birthDate.id
    facts.define(isBirth ? .birthDate : PropertyKind(name, type, isSingleValued: false))
    for origin in statement.origins {
      facts.add(origin.property(name, of: item, value, during: statement.period), line: line)
    }
  }

  private mutating func addRelation(
    _ statement: WikidataStatement, _ item: Entity.ID, _ other: Entity.ID, isPerson: Bool,
    _ line: Int?
  ) {
    let known = WikidataTypes.relation(statement.property, isPerson: isPerson)
    let kind = known?.kind ?? RelationKind.ID("wikidata-\(statement.property.lowercased())")
    if known == nil {
      facts.define(RelationKind(kind, "has \(statement.property)", .statement))
      facts.notes.note(
        "a property without a kind of ours is kept under its number (\(statement.property))",
        line: line)
    }
    let (subject, object) = known?.isTurned == true ? (other, item) : (item, other)
    for var origin in statement.origins {
      if known?.isSupposed == true, origin.stance == .asserts { origin.stance = .supposes }
      facts.add(
        origin.relation(
          subject, kind, object, during: statement.period,
          with: attributes(of: statement, known?.role, other)), line: line)
    }
  }

  private mutating func attributes(
    of statement: WikidataStatement, _ role: String?, _ other: Entity.ID
  ) -> [Attribute] {
    let said = WikidataTypes.roleQualifiers.lazy.compactMap { statement.qualifier($0) }
      .compactMap { $0.item ?? $0.text }.first
    let isParentOrChild = role.map(WikidataTypes.parentOrChild.contains) ?? false
    var attributes =
      (isParentOrChild ? said : said ?? role).map { [Attribute("role", .text($0))] }
      ?? []
    if isParentOrChild, let role {
      attributes.append(Attribute(PropertyKind.ID(role), .text(other.rawValue)))
      facts.define(.several(PropertyKind.ID(role)))
    }
    if let share = statement.qualifier("P1107")?.text.flatMap({ Double($0) }) {
      attributes.append(Attribute("share", .number(Quantity(share * 100))))
    }
    facts.define(.several("role"))
    return attributes
  }
}
