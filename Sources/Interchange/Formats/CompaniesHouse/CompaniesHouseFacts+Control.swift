import EntityGraph

extension CompaniesHouseFacts {
  private static let known: Set<String> = [
    "address", "ceased", "ceased_on", "country_of_residence", "date_of_birth", "description",
    "etag", "identification", "is_sanctioned", "kind", "links", "name", "name_elements",
    "nationality", "natures_of_control", "notified_on", "principal_office_address",
  ]

  /// Adds somebody with significant control, and a relation for each nature of it.
  mutating func addController(_ record: CompaniesHouseRecord) {
    guard let (company, origin) = subject(record) else { return }
    facts.noteFields(of: record.value, besides: Self.known, line: record.line)
    let controller = controller(record)
    addProperties(record, of: controller, origin)
    let natures = record.value["natures_of_control"]?.texts ?? []
    let relations = (natures.isEmpty ? [nil] : natures.map(Optional.some)).map {
      relation($0, line: record.line)
    }
    let origins = origin.parts(relations.map(\.0), of: record.recordID)
    for ((kind, attributes), origin) in zip(relations, origins) {
      let claim = origin.relation(
        controller, kind, company, during: period(record, "notified_on", "ceased_on"),
        with: attributes)
      facts.add(claim, line: record.line)
    }
  }

  mutating func period(
    _ record: CompaniesHouseRecord, _ start: String, _ end: String
  ) -> Period? {
    let period = record.period(start, end)
    if period == nil, record.value[start] != nil || record.value[end] != nil {
      facts.notes.note(
        "dates that are none, or end before they start, are left out", line: record.line)
    }
    return period
  }

  private mutating func controller(_ record: CompaniesHouseRecord) -> Entity.ID {
    let kind = CompaniesHouseTypes.controllerKind(record.kind) ?? "legal-entity"
    if kind == "company", let number = record.registeredNumber {
      return add(company: number, name: record["name"] ?? number.value, line: record.line)
    }
    let name = record.personName ?? record["name"]
    var entity = Entity(
      id: Entity.ID(record.recordID), kind: kind, name: name ?? "protected \(record.recordID)")
    entity.isUnnamed = name == nil
    entity.aliases = [record["name"]].compactMap(\.self).filter { $0 != name }
    facts.add(entity, line: record.line)
    return entity.id
  }

  private mutating func relation(
    _ nature: String?, line: Int
  ) -> (RelationKind.ID, [Attribute]) {
    guard let nature else { return ("controls", []) }
    let read = CompaniesHouseNature(nature)
    if !read.isKnown {
      facts.notes.note(
        "a nature of control that is not known stands as a right: \(nature)", line: line)
    }
    for (kind, _) in read.attributes { facts.define(kind) }
    return (read.kind, read.attributes.map { Attribute($0.0.id, $0.1) })
  }

  /// What a record says of a person or a company itself.
  mutating func addProperties(
    _ record: CompaniesHouseRecord, of entity: Entity.ID, _ origin: ClaimOrigin
  ) {
    if let birth = record.birth {
      facts.define(.birthDate)
      facts.add(
        origin.property(PropertyKind.birthDate.id, of: entity, .date(Period(birth))),
        line: record.line)
    }
    let texts: [(PropertyKind.ID, String?)] = [
      ("nationality", record["nationality"]), ("residence", record["country_of_residence"]),
      ("occupation", record["occupation"]),
      ("address", record.value["address"]?.registerAddress),
      ("address", record.value["principal_office_address"]?.registerAddress),
      ("topics", record.value["is_sanctioned"]?.flag == true ? "sanction" : nil),
    ]
    for (name, value) in texts { text(name, of: entity, value, origin, line: record.line) }
    for member in record.value["identification"]?.members ?? [] {
      let name = PropertyKind.ID(member.key.replacing("_", with: "-"))
      text(name, of: entity, member.value.spelled, origin, line: record.line)
    }
  }

  /// Adds what a company says of having nobody with significant control, or not knowing them.
  mutating func addStatement(_ record: CompaniesHouseRecord) {
    guard let (company, origin) = subject(record) else { return }
    facts.noteFields(
      of: record.value, besides: Self.known.union(["statement", "linked_psc_name"]),
      line: record.line)
    let words = [record["statement"], record["linked_psc_name"]].compactMap(\.self)
    text(
      "control-statement", of: company, words.joined(separator: ": "), origin, line: record.line,
      during: period(record, "notified_on", "ceased_on"))
  }

  mutating func addExemptions(_ record: CompaniesHouseRecord) {
    guard let (company, origin) = subject(record) else { return }
    for member in record.value["exemptions"]?.members ?? [] {
      let type = member.value["exemption_type"]?.text ?? member.key
      let items = member.value["items"]?.list ?? []
      for item in items.isEmpty ? [.object([])] : items {
        let from = item["exempt_from"]?.date
        let period = Period(from: from, until: item["exempt_to"]?.date)
        text(
          "control-exemption", of: company, type, origin, line: record.line, during: period)
      }
    }
  }
}

extension CompaniesHouseRecord {
  /// The name of a person without the title; `nil` for all others.
  var personName: String? {
    let elements = value["name_elements"]
    let parts = ["forename", "middle_name", "surname"].compactMap { elements?[$0]?.text }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
