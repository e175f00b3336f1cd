import EntityGraph

/// Makes statements of the entities and claims of a graph.
struct BODSStatements {
  /// What a statement about an entity can have: one for each day on which its claimants spoke of it.
  private struct Account {
    let document: Document.ID
    var statements: [(claim: Claim, properties: [(name: PropertyKind.ID, value: Value)])] = []
  }

  let graph: Graph
  var losses = ExportLosses()
  private(set) var claimCount = 0
  private var accounts: [Entity.ID: Account] = [:]

  /// The ids of statements that claims of BODS had, and that are taken.
  private var taken: Set<String> = []
  private var pending: Pending?

  init(_ graph: Graph) { self.graph = graph }

  /// Learns in which document an entity is spoken of, and what stands in the statements about it.
  mutating func takeIn(_ claim: Claim) {
    for entity in claim.statement.entities where accounts[entity] == nil {
      accounts[entity] = Account(document: claim.document)
    }
    guard case .property(let entity, let name, let value) = claim.statement,
      name != BODSFacts.unspecifiedOwner.id
    else { return }
    let isSaid =
      claim.stance == .asserts && claim.withdrawn == nil
      && BODSParty.canSay(name, value, ofPerson: isPerson(entity))
    if !isSaid {
      losses.count("property \(name)", "left out, as BODS has no place for it")
    } else if takes(claim, name, value, of: entity) {
      claimCount += 1
    } else {
      losses.count(
        "property \(name)", "left out where others say it than made the statement about the entity")
    }
  }

  /// Puts a property into the statement of its day, of the same claimants.
  ///
  /// - Returns: Whether there is a place for it.
  private mutating func takes(
    _ claim: Claim, _ name: PropertyKind.ID, _ value: Value, of entity: Entity.ID
  ) -> Bool {
    guard var account = accounts[entity] else { return false }
    defer { accounts[entity] = account }
    guard let first = account.statements.first?.claim else {
      account.statements = [(claim, [(name, value)])]
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
      account.statements.append((claim, [(name, value)]))
      return true
    }
    let isSingle = BODSParty.isSingle(name)
    if isSingle, account.statements[place].properties.contains(where: { $0.name == name }) {
      return false
    }
    account.statements[place].properties.append((name, value))
    return true
  }

  private func isPerson(_ entity: Entity.ID) -> Bool {
    graph.definition(of: entity).map { graph.vocabulary.kind($0.kind, isA: "person") } ?? false
  }

  /// The statements about an entity; none about one that is neither a person nor an organization.
  mutating func statements(of entity: Entity) -> [JSONValue] {
    guard let party = BODSParty(entity, graph.vocabulary) else {
      losses.count(
        "kind \(entity.kind)", "left out, as BODS has people and organizations alone")
      return []
    }
    if !party.isExact {
      losses.count("kind \(entity.kind)", "BODS has no type for it; it becomes \(party.type)")
    }
    if party.leavesIDsOut {
      losses.count("column external_ids", "identifiers without a scheme are left out")
    }
    let account = accounts[entity.id]
    let bare = Claim(
      document: account?.document ?? "entities",
      statement: .property(of: entity.id, name: "name", value: .text(entity.name)))
    let told = account?.statements ?? []
    return (told.isEmpty ? [(bare, [])] : told).enumerated().map { number, told in
      let name = "entity:\(entity.id)" + (number == 0 ? "" : "\n\(number)")
      var object = envelope(
        id: OwnUUID.uuid(name), record: entity.id.rawValue,
        type: party.isPerson ? "person" : "entity", about: entity.id, told.0,
        status: number == 0 ? "new" : "updated")
      object.set("recordDetails", party.details(told.1))
      return object.value
    }
  }

  /// The statements that are whole once a claim comes, which may be one more interest of the last.
  mutating func statements(before claim: Claim) -> [JSONValue] {
    switch claim.statement {
    case .relation(let subject, let kind, let object):
      guard let interest = interest(claim, subject, kind, object) else { return [] }
      let ends = interest.isTurned ? (subject, object) : (object, subject)
      let next = Pending(claim, of: ends.0, .text(ends.1.rawValue), [interest.json(claim)])
      if let last = pending, last.isContinued(by: next) {
        claimCount += 1
        pending?.interests += next.interests
        return []
      }
      return begin(next)
    case .property(let subject, BODSFacts.unspecifiedOwner.id, let value):
      guard isSayable(claim) else { return [] }
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
    var interests: [JSONValue]

    init(_ claim: Claim, of subject: Entity.ID, _ party: JSONValue, _ interests: [JSONValue]) {
      (self.claim, self.subject) = (claim, subject)
      (self.party, self.interests) = (party, interests)
    }

    /// Whether the statement that it was is that of another interest too.
    func isContinued(by other: Pending) -> Bool {
      claim.locator != nil && claim.locator == other.claim.locator
        && claim.document == other.claim.document && claim.claimants == other.claim.claimants
        && claim.claimed == other.claim.claimed && claim.withdrawn == other.claim.withdrawn
        && subject == other.subject && party == other.party
    }
  }

  private mutating func relationship(_ told: Pending) -> JSONValue {
    let id = id(of: told.claim)
    var object = envelope(
      id: id, record: id, type: "relationship", about: told.subject, told.claim,
      status: told.claim.withdrawn == nil ? "new" : "closed")
    var details = JSONMembers()
    details.set("isComponent", .flag(false))
    details.set("subject", told.subject.rawValue)
    details.set("interestedParty", told.party)
    details.set("interests", told.interests)
    object.set("recordDetails", details.value)
    return object.value
  }

  /// The id of the statement that the claim was, else one of its content.
  private mutating func id(of claim: Claim) -> String {
    if let locator = claim.locator {
      if 32...64 ~= locator.utf8.count, taken.insert(locator).inserted { return locator }
      losses.count("graph", "BODS has no place for where in a document a claim stands")
    }
    return OwnUUID.uuid("claim:\(claim.identity)")
  }
}
