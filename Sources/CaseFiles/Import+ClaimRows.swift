import EntityGraph

/// The statements that write a claim and what hangs on it.
struct ClaimInsert {
  let claim: Statement
  let claimant: Statement
  let event: Statement
  let attribute: Statement
  private let removal: Statement

  init(in database: Database) throws(CaseFileError) {
    claim = try Statement(
      """
      INSERT INTO claim (document, locator, stance, form, subject, name, object,
        type, text, quantity, bound, unit, period, is_momentary, channel, credibility,
        claimed, withdrawn, paraphrase, identity, added_by)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, in: database)
    claimant = try Statement(
      "INSERT INTO claimant (claim, position, source) VALUES (?, ?, ?)", in: database)
    event = try Statement(
      "INSERT INTO claim_event (claim, position, event) VALUES (?, ?, ?)", in: database)
    attribute = try Statement(
      """
      INSERT INTO attribute (claim, position, name, type, text, quantity, bound, unit)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """, in: database)
    removal = try Statement("UPDATE claim SET removed_by = ? WHERE number = ?", in: database)
  }

  /// Takes a claim from those that stand; its row stays, for the history.
  func remove(_ claim: Numbered<Claim>, for batch: Int64) throws(CaseFileError) {
    try removal.bind(batch)
    try removal.bind(claim.number)
    try removal.run(for: claim.value.nameInSentences)
  }
}

extension Import {
  mutating func write(
    _ new: IdentifiedClaim, by insert: ClaimInsert
  ) throws(CaseFileError) {
    let claim = new.claim
    if !claim.canBeReadBack {
      throw .refused(claim.nameInSentences, rule: "a time in it has no end that is known")
    }
    try bind(claim, to: insert.claim)
    try insert.claim.bind(new.identity)
    try insert.claim.bind(number)
    try insert.claim.run(for: claim.nameInSentences)
    try writeDependents(of: claim, at: database.lastNumber, by: insert)
  }

  private func bind(_ claim: Claim, to row: Statement) throws(CaseFileError) {
    guard let document = documentNumbers[claim.document] else {
      throw .unknownDocument(claim.document, in: claim.nameInSentences)
    }
    try row.bind(document)
    try row.bind(claim.locator)
    try row.bind(claim.stance.rawValue)
    try bind(claim.statement, of: claim, to: row)
    try row.bind(claim.period?.description)
    try row.bind(claim.isMomentary.map { $0 ? 1 : 0 } as Int64?)
    try row.bind(number(of: claim.channel, in: claim))
    try row.bind(claim.credibility.map { Int64($0.rawValue) })
    try row.bind(claim.claimed?.text)
    try row.bind(claim.withdrawn?.text)
    try row.bind(claim.paraphrase)
  }

  /// Binds form, subject, name, object and value.
  private func bind(
    _ statement: Claim.Statement, of claim: Claim, to row: Statement
  ) throws(CaseFileError) {
    let (form, subject, name, object, value) = statement.columns
    try row.bind(form.rawValue)
    try row.bind(number(of: subject, in: claim))
    try row.bind(name)
    try row.bind(number(of: object, in: claim))
    try row.bind(value)
  }

  private mutating func writeDependents(
    of claim: Claim, at number: Int64, by insert: ClaimInsert
  ) throws(CaseFileError) {
    for (position, source) in claim.claimants.enumerated() {
      try insert.claimant.bind(number)
      try insert.claimant.bind(Int64(position))
      try insert.claimant.bind(self.number(of: source))
      try insert.claimant.run(for: claim.nameInSentences)
    }
    for (position, event) in claim.events.enumerated() {
      try insert.event.bind(number)
      try insert.event.bind(Int64(position))
      try insert.event.bind(self.number(of: event, in: claim))
      try insert.event.run(for: claim.nameInSentences)
    }
    for (position, attribute) in claim.with.enumerated() {
      try insert.attribute.bind(number)
      try insert.attribute.bind(Int64(position))
      try insert.attribute.bind(attribute.name.rawValue)
      try insert.attribute.bind(attribute.value)
      try insert.attribute.run(for: claim.nameInSentences)
    }
  }

  private func number(of entity: Entity.ID?, in claim: Claim) throws(CaseFileError) -> Int64? {
    guard let entity else { return nil }
    guard let number = entityNumbers[entity] else { throw .unknownEntity(entity, in: claim.id) }
    return number
  }
}

extension Claim {
  fileprivate var nameInSentences: String { "claim \(id.rawValue.spelt)" }

  /// Whether every time in the claim is one that can be written.
  fileprivate var canBeReadBack: Bool {
    let value: Value? = if case .property(_, _, let value) = statement { value } else { nil }
    return period?.canBeReadBack != false && value?.canBeReadBack != false
      && with.allSatisfy(\.value.canBeReadBack)
  }
}

extension Claim.Statement {
  fileprivate var columns:
    (form: ClaimTable.Form, subject: Entity.ID, name: String, object: Entity.ID?, value: Value?)
  {
    switch self {
    case .relation(let subject, let kind, let object):
      (.relation, subject, kind.rawValue, object, nil)
    case .property(let subject, let name, let value):
      (.property, subject, name.rawValue, nil, value)
    case .role(let role, let event, let filler): (.role, event, role.rawValue, filler, nil)
    }
  }
}
