import EntityGraph

/// Makes entities and claims of the rows of a golden copy.
struct GLEIFFacts {
  let columns: GLEIFColumns
  let document: Document.ID
  var facts = FactCollection()

  /// Registrations that were one too many, each with the one that stays.
  var duplicates: [(entity: Entity, current: Entity.ID, line: Int)] = []

  init(_ file: InputFile, _ columns: GLEIFColumns) {
    self.columns = columns
    document = Document.ID(file.documentName)
    facts.add(Document(id: document, title: file.documentName, publisher: "GLEIF"))
  }

  /// Who vouches for what a row says, when, and how far it was checked.
  mutating func origin(_ row: TableRecords, of entity: Entity.ID) -> ClaimOrigin {
    var origin = ClaimOrigin(document, at: entity.rawValue)
    let grade = row["Registration.ValidationSources"]
    origin.credibility = grade.flatMap { GLEIFTypes.credibilities[$0] }
    origin.claimants = claimants(row, of: entity, grade)
    origin.claimed = date("Registration.LastUpdateDate", row)
    if row["Registration.RegistrationStatus"] == "ANNULLED" {
      origin.withdrawn = origin.claimed
      origin.claimed = date("Registration.InitialRegistrationDate", row)
    }
    return origin
  }

  /// The entity itself where nobody checked what it said, the authority that has it on record where
  /// all was checked, then the registrar.
  private func claimants(
    _ row: TableRecords, of entity: Entity.ID, _ grade: String?
  ) -> [Source.ID] {
    let registrar = row["Registration.ManagingLOU"].map { [Source.ID($0)] } ?? []
    switch grade {
    case "ENTITY_SUPPLIED_ONLY": return [Source.ID(entity.rawValue)] + registrar
    case "FULLY_CORROBORATED":
      return authority(row).map { [Source.ID($0)] + registrar } ?? registrar
    default: return registrar
    }
  }

  private func authority(_ row: TableRecords) -> String? {
    let names = [
      "Registration.ValidationAuthority.ValidationAuthorityID",
      "Entity.RegistrationAuthority.RegistrationAuthorityID",
    ]
    return row.texts(names).first { !GLEIFTypes.absentAuthorities.contains($0) }
  }

  /// The date in a column, the day alone where it is midnight; one that is none is noted.
  mutating func date(_ column: String, _ row: TableRecords) -> PartialDate? {
    guard let text = row[column] else { return nil }
    let day = text.contains("T00:00:00") ? String(text.prefix { $0 != "T" }) : text
    if let date = PartialDate(timestamp: day) { return date }
    facts.notes.note("a date that cannot be read is left out", line: row.line)
    return nil
  }

  mutating func add(
    _ kind: PropertyKind, of entity: Entity.ID, _ value: Value, _ origin: ClaimOrigin, line: Int
  ) {
    facts.define(kind)
    facts.add(origin.property(kind.id, of: entity, value), line: line)
  }

  mutating func leaveOut(_ what: String, _ row: TableRecords) {
    facts.notes.note("\(what) is left out", line: row.line)
  }

  mutating func reading() -> GraphReading {
    for duplicate in duplicates {
      addDuplicate(duplicate.entity, duplicate.current, duplicate.line)
    }
    return facts.reading()
  }

  /// Gives the entity that stays the id and the names of its other registration.
  private mutating func addDuplicate(_ other: Entity, _ current: Entity.ID, _ line: Int) {
    let isKnown = facts.change(current) { $0.follow(other) }
    if isKnown { return }
    facts.add(other, line: line)
    facts.add(
      ClaimOrigin(document, at: other.id.rawValue).relation(other.id, "same-as", current),
      line: line)
  }
}
