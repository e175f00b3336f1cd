import EntityGraph

/// Makes entities and claims of the records of a file.
struct LittleSisFacts {
  private static let publisher: Source.ID = "LittleSis"
  private static let known: Set<String> = [
    "aliases", "amount", "blurb", "category_attributes", "category_id", "currency", "description",
    "description1", "description2", "end_date", "entity1_id", "entity2_id", "filings", "goods",
    "id", "is_current", "name", "primary_ext", "start_date", "summary", "types", "updated_at",
    "website",
  ]

  private let document: Document.ID
  var facts = FactCollection()

  init(_ file: InputFile) {
    document = Document.ID(file.documentName)
    var document = Document(id: document, title: file.documentName)
    document.publisher = Self.publisher
    facts.add(document)
  }

  mutating func add(_ record: JSONValue, line: Int) {
    let values = record["attributes"] ?? .object([])
    guard let id = record["id"]?.spelled ?? values["id"]?.spelled else {
      return facts.notes.note("a record without an id is left out", line: line)
    }
    facts.noteFields(of: values, besides: Self.known, line: line)
    var origin = ClaimOrigin(document, at: "\(record["type"]?.text ?? "")/\(id)")
    origin.claimants = [Self.publisher]
    origin.claimed = values["updated_at"]?.date
    switch record["type"]?.text {
    case "entities": addEntity(id, values, origin, line)
    case "relationships":
      addRelationship(values, origin, line)
      addNames(inLinksOf: record)
    case let type:
      facts.notes.note("records of the type \(type ?? "nothing") are left out", line: line)
    }
  }

  /// The names of the two ends, which a file of relationships has in addresses alone.
  private mutating func addNames(inLinksOf record: JSONValue) {
    let links = (record.members ?? []) + (record["links"]?.members ?? [])
    for link in links.compactMap({ $0.value.text.flatMap(LittleSisLink.init) }) {
      var entity = link.entity(entity(String(link.id)))
      if link.isOfPerson { entity.externalIDs = ["littlesis:\(link.id)"] }
      facts.hint(at: entity)
    }
  }

  private func entity(_ id: String) -> Entity.ID { Entity.ID("littlesis-\(id)") }

  private mutating func addEntity(
    _ id: String, _ values: JSONValue, _ origin: ClaimOrigin, _ line: Int
  ) {
    let types = values["types"]?.texts ?? []
    let name = values["name"]?.text ?? id
    let kind: EntityKind.ID =
      switch values["primary_ext"]?.text {
      case "Person": "person"
      case "Org":
        types.contains(where: LittleSisTypes.companies.contains) ? "company" : "organization"
      default: "entity"
      }
    var entity = Entity(id: entity(id), kind: kind, name: name)
    entity.aliases = (values["aliases"]?.texts ?? []).eachOnce.filter { $0 != name }
    entity.externalIDs = ["littlesis:\(id)"]
    facts.add(entity, line: line)
    for key in ["blurb", "summary"] {
      addText("description", values[key], of: entity.id, origin, line)
    }
    addText("website", values["website"], of: entity.id, origin, line)
    for type in types { addText("type", .text(type), of: entity.id, origin, line) }
    for (key, name) in [("start_date", "start-date"), ("end_date", "end-date")] {
      guard let date = values[key]?.dateWithoutZeros else { continue }
      let kind = PropertyKind(PropertyKind.ID(name), .date)
      facts.define(kind)
      facts.add(origin.property(kind.id, of: entity.id, .date(Period(date))), line: line)
    }
  }

  private mutating func addText(
    _ name: PropertyKind.ID, _ value: JSONValue?, of entity: Entity.ID, _ origin: ClaimOrigin,
    _ line: Int
  ) {
    guard let text = value?.text, !text.isEmpty else { return }
    facts.define(.several(name))
    facts.add(origin.property(name, of: entity, .text(text)), line: line)
  }
}

extension JSONValue {
  /// A date whose month or day may be `00`, as in `2019-04-00`, where it is not known.
  var dateWithoutZeros: PartialDate? {
    guard let text, !text.isEmpty else { return nil }
    var date = text[...]
    while date.hasSuffix("-00") { date = date.dropLast(3) }
    return PartialDate(String(date))
  }
}
