import EntityGraph

/// The claims of a case that stand: those that no later import has removed.
struct ClaimTable {
  let database: Database
  let documents: RowIDs<Document>
  let entities: RowIDs<Entity>
  let sources: RowIDs<Source>

  /// Hands all claims, or those of one document, with their numbers to `take`, in the order in which
  /// they came.
  func read(
    of document: Int64? = nil, _ take: (Int64, Claim) -> Void
  ) throws(CaseFileError) {
    let own = document.map { " AND document = \($0)" } ?? ""
    let rows = try Statement(
      """
      SELECT number, document, locator, stance, form, subject, name, object,
        type, text, quantity, bound, unit, period, is_momentary, channel, credibility,
        claimed, withdrawn, paraphrase
      FROM claim WHERE removed_by IS NULL\(own) ORDER BY number
      """, table: "claim", in: database)
    var claimants = try dependents("source", in: "claimant", of: document)
    var events = try dependents("event", in: "claim_event", of: document)
    var attributes = try dependents(
      "name, type, text, quantity, bound, unit", in: "attribute", of: document)
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
      take(number, claim)
    }
  }

  private func dependents(
    _ columns: String, in table: String, of document: Int64?
  ) throws(CaseFileError) -> DependentRows {
    let own = document.map {
      "WHERE claim IN (SELECT number FROM claim WHERE removed_by IS NULL AND document = \($0))"
    }
    return try DependentRows(
      Statement(
        "SELECT claim, \(columns) FROM \(table) \(own ?? "") ORDER BY claim, position",
        table: table, in: database))
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
    switch (Form(rawValue: form), object, value) {
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

  /// Which columns of a row say something: subject, kind, object; subject, property, value; or
  /// event, role, filler.
  enum Form: String { case relation, property, role }
}
