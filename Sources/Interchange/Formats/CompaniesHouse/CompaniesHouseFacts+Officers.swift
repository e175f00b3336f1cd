import EntityGraph

extension CompaniesHouseFacts {
  private static let known: Set<String> = [
    "address", "appointed_on", "appointed_to", "country_of_residence", "date_of_birth", "etag",
    "former_names",
    "identification", "kind", "links", "name", "name_elements", "nationality", "occupation",
    "officer_role",
    "principal_office_address", "resigned_on",
  ]

  /// Adds an officer, and what the officer is in the company.
  mutating func addOfficer(_ record: CompaniesHouseRecord) {
    guard let (company, origin) = subject(record) else { return }
    facts.noteFields(of: record.value, besides: Self.known, line: record.line)
    if let name = record.value["appointed_to"]?["company_name"]?.text,
      let number = record.company.flatMap({ ExternalIdentifier(companyNumber: $0) })
    {
      _ = add(company: number, name: name, line: record.line)
    }
    let officer = officer(record)
    addProperties(record, of: officer, origin)
    let role = role(record)
    let claim = origin.relation(
      officer, role.kind, company, during: period(record, "appointed_on", "resigned_on"),
      with: role.attributes)
    facts.add(claim, line: record.line)
  }

  private mutating func officer(_ record: CompaniesHouseRecord) -> Entity.ID {
    let written = record["name"] ?? record.recordID
    let isCorporate =
      record["officer_role"]?.contains("corporate-") == true
      || record.value["identification"] != nil
    let ids = record.officer.map { ["gb-coh-officer:\($0)"] } ?? []
    if isCorporate, let number = record.registeredNumber {
      return add(company: number, name: written, ids: ids, line: record.line)
    }
    let id = record.officer.map { "gb-officer-\($0)" } ?? record.recordID
    let name = isCorporate ? written : written.turnedName
    var entity = Entity(
      id: Entity.ID(id), kind: isCorporate ? "organization" : "person", name: name)
    entity.aliases = ([written] + record.formerNames).filter { $0 != name }
    entity.externalIDs = ids
    facts.add(entity, line: record.line)
    return entity.id
  }

  private mutating func role(
    _ record: CompaniesHouseRecord
  ) -> (kind: RelationKind.ID, attributes: [Attribute]) {
    let written = record["officer_role"] ?? ""
    let name = written.replacing("corporate-", with: "").replacing("nominee-", with: "")
    var attributes: [Attribute] = []
    if written.contains("nominee-") {
      facts.define(.nominee)
      attributes.append(Attribute(PropertyKind.nominee.id, .text("true")))
    }
    guard let role = CompaniesHouseTypes.roles[name] else {
      leaveOut(record, "officers of the role \(name) have a kind of relations of their own")
      let words = name.replacing("-", with: " ")
      facts.define(RelationKind(RelationKind.ID(name), "is \(words) of", .affiliation))
      return (RelationKind.ID(name), attributes)
    }
    if let office = role.office { attributes.append(Attribute("office", .text(office))) }
    return (role.kind, attributes)
  }
}

extension CompaniesHouseRecord {
  fileprivate var formerNames: [String] {
    (value["former_names"]?.list ?? []).compactMap { name in
      let parts = ["forenames", "surname"].compactMap { name[$0]?.text }
      return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
  }
}

extension String {
  /// `HALDEN, Mira` as `Mira Halden`; titles and honors behind a further comma are left out.
  fileprivate var turnedName: String {
    let parts = split(separator: ",").map { String($0).trimmingBlanks }
    guard parts.count > 1 else { return self }
    let surname = parts[0]
    return "\(parts[1]) \(surname == surname.uppercased() ? surname.capitalizedWords : surname)"
  }

  /// Each run of letters with a capital in front and small letters behind.
  private var capitalizedWords: String {
    var previous: Character = " "
    var words = ""
    for character in self {
      words += previous.isLetter ? character.lowercased() : character.uppercased()
      previous = character
    }
    return words
  }
}
