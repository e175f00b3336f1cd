import EntityGraph

/// Makes statements of the entities and claims of a graph.
struct BODSStatements {
  /// What a statement about an entity can have: one for each day on which its claimants spoke of it.
  private struct Account {
    let document: Document.ID
    var statements: [(claim: Claim, properties: [BODSProperty])] = []
  }

  let graph: Graph
  var losses = ExportLosses()
  private(set) var claimCount = 0
  private var accounts: [Entity.ID: Account] = [:]

  /// The ids of statements that claims of BODS had, and that are taken.
  private var taken: Set<String> = []
  private var pending: Pending?

  /// The documents of which some statement is a part, and those whose publisher passes on what it says.
  var declared: Set<Document.ID> = []
  var published: Set<Document.ID> = []

  init(_ graph: Graph) { self.graph = graph }

  /// Learns in which document an entity is spoken of, and what stands in the statements about it.
  mutating func takeIn(_ claim: Claim) {
    for entity in claim.statement.entities where accounts[entity] == nil {
      accounts[entity] = Account(document: claim.document)
    }
    guard case .property(let entity, let name, let value) = claim.statement,
      name != BODSFacts.unspecifiedOwner.id
    else { return }
    let property = BODSProperty(name: name, value: value, period: claim.period)
    guard let party = party(entity), property.isSayable(of: party) else {
      return losses.count("property \(name)", "left out, as BODS has no place for it")
    }
    guard isSayable(claim) else { return }
    guard claim.withdrawn == nil else {
      return losses.count(
        "property \(name)", "BODS takes back records, and no value of one; it is left out")
    }
    if takes(claim, property, of: entity) {
      claimCount += 1
      countLosses(of: claim, property)
    } else {
      losses.count(
        "property \(name)", "left out where others say it than made the statement about the entity")
    }
  }

  func party(_ entity: Entity.ID) -> BODSParty? {
    graph.vertex(of: entity).flatMap { BODSParty(graph.entity(at: $0), graph.vocabulary) }
  }

  /// Counts what a record has no place for of a claim of a value.
  private mutating func countLosses(of claim: Claim, _ property: BODSProperty) {
    let isTimed = property.name == BODSProperty.exposure
    if claim.period != nil, !isTimed {
      losses.count("property \(property.name)", "BODS cannot say when it was so")
    }
    if claim.paraphrase != nil {
      losses.count(
        "property \(property.name)", "BODS has no place for the words in which it is given")
    }
    for attribute in claim.with {
      losses.count("property \(attribute.name)", "left out, as BODS has no place for it")
    }
  }

  /// Puts a property into the statement of its day, of the same claimants.
  ///
  /// - Returns: Whether there is a place for it.
  private mutating func takes(
    _ claim: Claim, _ property: BODSProperty, of entity: Entity.ID
  ) -> Bool {
    guard var account = accounts[entity] else { return false }
    defer { accounts[entity] = account }
    guard let first = account.statements.first?.claim else {
      account.statements = [(claim, [property])]
      return true
    }
    guard first.claimants == claim.claimants,
      first.claimed != nil || first.document == claim.document
    else { return false }
    guard
      let place = account.statements.firstIndex(where: {
        $0.claim.document == claim.document && $0.claim.claimed == claim.claimed
      })
    else {
      guard claim.claimed != nil else { return false }
      account.statements.append((claim, [property]))
      return true
    }
    let told = account.statements[place].properties
    if property.isSingle, told.contains(where: { $0.name == property.name }) { return false }
    if claim.locator != account.statements[place].claim.locator { countLostLocator() }
    account.statements[place].properties.append(property)
    return true
  }

  private mutating func countLostLocator() {
    losses.count("graph", "BODS has no place for where in a document a claim stands")
  }

  /// The statements about an entity; none about one that is neither a person nor an organization.
  mutating func statements(of entity: Entity) -> [JSONValue] {
    guard let party = BODSParty(entity, graph.vocabulary) else {
      losses.count(
        "kind \(entity.kind)", "left out, as BODS has people and organizations alone")
      return []
    }
    for (element, what) in party.losses { losses.count(element, what) }
    let account = accounts[entity.id]
    let bare = Claim(
      document: account?.document ?? "entities",
      statement: .property(of: entity.id, name: "name", value: .text(entity.name)))
    let told = account?.statements ?? []
    return (told.isEmpty ? [(bare, [])] : told).enumerated().map { number, told in
      let name = "entity:\(entity.id)" + (number == 0 ? "" : "\n\(number)")
      var notes = BODSAnnotations()
      var object = envelope(
        id: id(of: told.0) ?? OwnUUID.uuid(name), record: entity.id.rawValue,
        type: party.isPerson ? "person" : "entity", about: entity.id, told.0,
        status: number == 0 ? "new" : "updated", &notes)
      object.set("recordDetails", party.details(told.1, &notes))
      object.set("annotations", notes.annotations)
      return object.value
    }
  }

  /// The statements that are whole once a claim comes, which may be one more interest of the last.
  mutating func statements(before claim: Claim) -> [JSONValue] {
    switch claim.statement {
    case .relation(let subject, let kind, let object):
      guard let interest = interest(claim, subject, kind, object) else { return [] }
      let ends = interest.isTurned ? (subject, object) : (object, subject)
      let next = Pending(claim, of: ends.0, .text(ends.1.rawValue), [(interest, claim)])
      if let last = pending, last.isContinued(by: next) {
        claimCount += 1
        pending?.interests += next.interests
        return []
      }
      return begin(next)
    case .property(let subject, BODSFacts.unspecifiedOwner.id, let value):
      guard isSayable(claim) else { return [] }
      if !BODSParty.reasons.contains(value.text) {
        losses.count(
          "property \(BODSFacts.unspecifiedOwner.id)",
          "BODS has a list of reasons, and this is none; it becomes unknown")
      }
      var reason = JSONMembers()
      reason.set("reason", BODSParty.reasons.contains(value.text) ? value.text : "unknown")
      reason.set("description", claim.paraphrase)
      return begin(Pending(claim, of: subject, reason.value, []))
    case .property: return []
    case .role:
      losses.count("graph", "BODS has no events; roles in them are left out")
      return []
    }
  }

  /// The last statement, once there are no more claims.
  mutating func lastStatement() -> JSONValue? {
    defer { pending = nil }
    return pending.map { relationship($0) }
  }

  private mutating func begin(_ next: Pending) -> [JSONValue] {
    claimCount += 1
    let last = lastStatement()
    pending = next
    return last.map { [$0] } ?? []
  }

  /// A statement about a relationship, to which interests may come.
  private struct Pending {
    let claim: Claim
    let subject: Entity.ID
    let party: JSONValue
    var interests: [(type: BODSInterestType, claim: Claim)]

    init(
      _ claim: Claim, of subject: Entity.ID, _ party: JSONValue,
      _ interests: [(type: BODSInterestType, claim: Claim)]
    ) {
      (self.claim, self.subject) = (claim, subject)
      (self.party, self.interests) = (party, interests)
    }

    /// Whether the statement that it was is that of another interest too.
    func isContinued(by other: Pending) -> Bool {
      claim.record != nil && claim.record == other.claim.record
        && claim.document == other.claim.document && claim.claimants == other.claim.claimants
        && claim.claimed == other.claim.claimed && claim.withdrawn == other.claim.withdrawn
        && subject == other.subject && party == other.party
    }
  }

  private mutating func relationship(_ told: Pending) -> JSONValue {
    let id = id(of: told.claim) ?? OwnUUID.uuid("claim:\(told.claim.identity)")
    var notes = BODSAnnotations()
    var object = envelope(
      id: id, record: id, type: "relationship", about: told.subject, told.claim,
      status: told.claim.withdrawn == nil ? "new" : "closed", &notes)
    var details = JSONMembers()
    details.set("isComponent", .flag(false))
    details.set("subject", told.subject.rawValue)
    details.set("interestedParty", told.party)
    var interests: [JSONValue] = []
    for (type, claim) in told.interests {
      let place = "/recordDetails/interests/\(interests.count)"
      interests.append(type.json(claim, at: place, &notes))
    }
    details.set("interests", interests)
    object.set("recordDetails", details.value)
    object.set("annotations", notes.annotations)
    return object.value
  }

  /// The id of the statement that the claim was; `nil` where it was none.
  private mutating func id(of claim: Claim) -> String? {
    guard let locator = claim.record else { return nil }
    if 32...64 ~= locator.utf8.count, taken.insert(locator).inserted { return locator }
    countLostLocator()
    return nil
  }
}
