import EntityGraph

extension GLEIFFacts {
  /// Adds a registration: an entity with what is on record about it.
  mutating func addEntity(_ row: TableRecords) {
    guard let lei = row["LEI"] else { return leaveOut("a row without an LEI", row) }
    let entity = entity(lei, row)
    let successors = row.texts(columns.successors)
    if row["Registration.RegistrationStatus"] == "DUPLICATE", let current = successors.first {
      duplicates.append((entity, Entity.ID(current), row.line))
      return facts.notes.note(
        "a registration that is a duplicate is a former id of the other one", line: row.line)
    }
    facts.add(entity, line: row.line)
    let origin = origin(row, of: entity.id)
    for (column, kind) in GLEIFTypes.properties { add(column, kind, of: entity.id, row, origin) }
    addAddresses(of: entity.id, row, origin)
    add(successors, of: entity.id, row, origin)
  }

  private mutating func entity(_ lei: String, _ row: TableRecords) -> Entity {
    let name = row["Entity.LegalName"] ?? lei
    var entity = Entity(id: Entity.ID(lei), kind: kind(row), name: name)
    var seen: Set<String> = [name]
    entity.aliases = row.texts(columns.aliases).filter { seen.insert($0).inserted }
    entity.externalIDs = ["lei:\(lei)"] + registrations(row)
    return entity
  }

  private mutating func kind(_ row: TableRecords) -> EntityKind.ID {
    let category = row["Entity.EntityCategory"] ?? "GENERAL"
    if let kind = GLEIFTypes.categories[category] { return kind }
    let kind = EntityKind(
      EntityKind.ID(category.asHyphenated), plural: category.asHyphenated,
      parents: ["organization"])
    facts.define(kind)
    facts.notes.note(
      "entities of the category \(category) become a kind of their own", line: row.line)
    return kind.id
  }

  private func registrations(_ row: TableRecords) -> [String] {
    let prefix = "Entity.RegistrationAuthority.RegistrationAuthority"
    guard let number = row["\(prefix)EntityID"], let authority = row["\(prefix)ID"] else {
      return []
    }
    let own = "ra:\(authority)/\(number)"
    guard GLEIFTypes.companiesHouse.contains(authority) else { return [own] }
    return [own, "gb-coh:\(String(repeating: "0", count: max(0, 8 - number.count)))\(number)"]
  }

  private mutating func add(
    _ column: String, _ kind: PropertyKind, of entity: Entity.ID, _ row: TableRecords,
    _ origin: ClaimOrigin
  ) {
    guard let text = row[column] else { return }
    if kind.type == .date {
      guard let date = date(column, row) else { return }
      add(kind, of: entity, .date(Period(date)), origin, line: row.line)
    } else {
      add(kind, of: entity, .text(text), origin, line: row.line)
    }
  }

  /// Adds the addresses: places where they name a street, else texts, as whole towns are no tie.
  private mutating func addAddresses(
    of entity: Entity.ID, _ row: TableRecords, _ origin: ClaimOrigin
  ) {
    let kinds: [(String, RelationKind.ID, PropertyKind.ID)] = [
      (GLEIFAddress.legal, "registered-at", "legal-address"),
      (GLEIFAddress.headquarters, "based-in", "headquarters"),
    ]
    for (prefix, kind, property) in kinds {
      guard let address = GLEIFAddress(row, prefix) else { continue }
      guard address.isExact else {
        add(GLEIFTypes.text(property), of: entity, .text(address.text), origin, line: row.line)
        continue
      }
      facts.add(address.entity, line: row.line)
      facts.add(origin.relation(entity, kind, address.entity.id), line: row.line)
    }
  }

  /// Adds who came after an entity that is no more.
  private mutating func add(
    _ successors: [String], of entity: Entity.ID, _ row: TableRecords, _ origin: ClaimOrigin
  ) {
    let ended = date("Entity.EntityExpirationDate", row).map { Period($0) }
    for successor in successors {
      let claim = origin.relation(entity, "preceded", Entity.ID(successor), during: ended)
      facts.add(claim, line: row.line)
    }
    guard successors.isEmpty else { return }
    for name in row.texts(columns.successorNames) {
      add(GLEIFTypes.text("successor"), of: entity, .text(name), origin, line: row.line)
    }
  }
}
