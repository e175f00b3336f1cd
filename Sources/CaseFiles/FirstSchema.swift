import EntityGraph

/// The claims of a case of schema 1, a row of texts each.
struct FirstSchema {
  static let version: Int64 = 1

  /// What a case of schema 1 has that one of today's has otherwise.
  static let removal = """
    DROP TABLE claim; DROP TABLE claimant; DROP TABLE claim_event; DROP TABLE attribute;
    DROP TABLE name_search;
    """

  /// A claim with the imports that brought it and took it away.
  struct Entry {
    let claim: Claim
    let addedBy: Int64
    let removedBy: Int64?
  }

  private let database: Database
  private let documents: IDInterner<Document>
  private let entities: IDInterner<Entity>
  private let sources: IDInterner<Source>

  init(_ database: Database, _ dictionaries: ClaimDictionaries) {
    self.database = database
    documents = dictionaries.documents
    entities = dictionaries.entities
    sources = dictionaries.sources
  }

  /// Hands all claims to `take`, in the order in which they came; those that stand, or all there ever
  /// were.
  func read(
    withFormer: Bool = false, _ take: (Entry) throws(CaseFileError) -> Void
  ) throws(CaseFileError) {
    let standing = withFormer ? "" : "WHERE removed_by IS NULL"
    let rows = try Statement(
      """
      SELECT number, document, locator, stance, form, subject, name, object,
        type, text, quantity, bound, unit, period, is_momentary, channel, credibility,
        claimed, withdrawn, paraphrase, added_by, removed_by
      FROM claim \(standing) ORDER BY number
      """, table: "claim", in: database)
    var claimants = try dependents("source", in: "claimant")
    var events = try dependents("event", in: "claim_event")
    var attributes = try dependents("name, type, text, quantity, bound, unit", in: "attribute")
    while try rows.step() {
      let number = rows.integer()
      let claim = try claim(
        rows,
        claimants: claimants.next(of: number) { row throws(CaseFileError) in
          try row.id(in: sources)
        },
        events: events.next(of: number) { row throws(CaseFileError) in try row.id(in: entities) },
        with: attributes.next(of: number) { row throws(CaseFileError) in
          Attribute(PropertyKind.ID(row.text()), try row.value())
        })
      try take(
        Entry(claim: claim, addedBy: rows.integer(), removedBy: rows.optionalInteger()))
    }
  }

  private func dependents(
    _ columns: String, in table: String
  ) throws(CaseFileError) -> DependentRows {
    try DependentRows(
      Statement(
        "SELECT claim, \(columns) FROM \(table) ORDER BY claim, position", table: table,
        in: database))
  }

  private func claim(
    _ row: Statement, claimants: [Source.ID], events: [Entity.ID], with: [Attribute]
  ) throws(CaseFileError) -> Claim {
    Claim(
      document: try row.id(in: documents), locator: row.optionalText(), claimants: claimants,
      stance: try row.read(Claim.Stance.init(rawValue:)), statement: try statement(row),
      period: try row.readOptional { Period($0) },
      isMomentary: row.optionalInteger().map { $0 != 0 },
      channel: try row.optionalID(in: entities), events: events,
      credibility: try credibility(row), claimed: try row.readOptional { PartialDate($0) },
      withdrawn: try row.readOptional { PartialDate($0) }, paraphrase: row.optionalText(),
      with: with)
  }

  private func statement(_ row: Statement) throws(CaseFileError) -> Claim.Statement {
    let form = row.text()
    let subject = try row.id(in: entities)
    let name = row.text()
    let object = try row.optionalID(in: entities)
    let value = try row.optionalValue()
    switch (CodedClaim.Form(word: form), object, value) {
    case (.relation, let object?, nil):
      return .relation(subject: subject, kind: RelationKind.ID(name), object: object)
    case (.property, nil, let value?):
      return .property(of: subject, name: PropertyKind.ID(name), value: value)
    case (.role, let filler?, nil):
      return .role(EventType.Role(name), of: subject, filler: filler)
    default:
      throw .unreadable(path: database.path, column: "claim.form", value: form)
    }
  }

  private func credibility(_ row: Statement) throws(CaseFileError) -> Credibility? {
    guard let number = row.optionalInteger() else { return nil }
    guard let credibility = Credibility(rawValue: Int(number)) else {
      throw row.unreadable("\(number)")
    }
    return credibility
  }
}
