import EntityGraph

/// Makes entities and claims of the records of a file.
struct CompaniesHouseFacts {
  static let register: Source.ID = "Companies House"

  private let document: Document.ID
  var facts = FactCollection()

  /// The companies that records are of, in order.
  private var companies: [Entity.ID: String] = [:]
  private var companyOrder: [Entity.ID] = []

  /// The companies of which a record tells the name.
  private var named: Set<Entity.ID> = []

  init(_ file: InputFile) {
    document = Document.ID(file.documentName)
    var document = Document(id: document, title: file.documentName)
    document.publisher = Self.register
    facts.add(document)
  }

  mutating func add(_ record: CompaniesHouseRecord) {
    if record["officer_role"] != nil { return addOfficer(record) }
    switch record.kind {
    case "persons-with-significant-control-statement": addStatement(record)
    case "exemptions": addExemptions(record)
    case let kind where kind.hasPrefix("totals#"): break
    case let kind where CompaniesHouseTypes.controllerKind(kind) != nil: addController(record)
    case "": leaveOut(record, "a record without a kind is left out")
    case let kind: leaveOut(record, "records of the kind \(kind) are left out")
    }
  }

  mutating func leaveOut(_ record: CompaniesHouseRecord, _ why: String) {
    facts.notes.note(why, line: record.line)
  }

  /// The company that a record is of, and who says what it says: the company, to the register.
  mutating func subject(_ record: CompaniesHouseRecord) -> (Entity.ID, ClaimOrigin)? {
    guard let number = record.company else {
      leaveOut(record, "a record without the number of a company is left out")
      return nil
    }
    let company = Entity.ID("gb-coh-\(number)")
    if companies[company] == nil {
      companies[company] = number
      companyOrder.append(company)
    }
    var origin = ClaimOrigin(document, at: record.link)
    origin.claimants = [Source.ID(company.rawValue), Self.register]
    return (company, origin)
  }

  /// Adds a company of the register under its name.
  mutating func add(
    company number: ExternalIdentifier, name: String, ids: [String] = [], line: Int
  ) -> Entity.ID {
    let id = Entity.ID("gb-coh-\(number.value)")
    named.insert(id)
    var company = Entity(id: id, kind: "company", name: name)
    company.externalIDs = [number.description] + ids
    facts.add(company, line: line)
    return id
  }

  mutating func text(
    _ name: PropertyKind.ID, of entity: Entity.ID, _ value: String?, _ origin: ClaimOrigin,
    line: Int, during period: Period? = nil
  ) {
    guard let value, !value.isEmpty else { return }
    facts.define(.several(name))
    facts.add(origin.property(name, of: entity, .text(value), during: period), line: line)
  }

  /// What was read; a company of which no record tells the name goes by its number.
  mutating func reading() -> GraphReading {
    let unnamed = companyOrder.filter { !named.contains($0) }
    for company in unnamed {
      let number = companies[company] ?? company.rawValue
      var entity = Entity(id: company, kind: "company", name: number)
      entity.externalIDs = ["gb-coh:\(number)"]
      facts.add(entity, line: nil)
    }
    if !unnamed.isEmpty {
      facts.notes.note(
        "a company is known by its number only, which stands as its name", unnamed.count)
    }
    return facts.reading()
  }
}
