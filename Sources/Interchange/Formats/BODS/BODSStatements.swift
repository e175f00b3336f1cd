import EntityGraph

/// Makes statements of the entities and claims of a graph.
struct BODSStatements {
  /// What a statement about an entity can have: one for each day on which its claimants spoke of it.
  private struct Account {
    let document: Document.ID
    var statements: [(claim: Claim, properties: [BODSProperty])] = []

    /// Which of the statements is that of a claim.
    func place(of claim: Claim) -> Int? {
      statements.firstIndex { $0.claim.isSaidTogether(with: claim) }
    }

    /// Whether a statement says it already.
    func has(_ claim: Claim, _ property: BODSProperty) -> Bool {
      place(of: claim).map { statements[$0].properties.contains(property) } ?? false
    }

    /// Whether a reader would take one of two values for given up: one in the statement that would have
    /// both, or a date that others give, or that is given at another time that nobody knows.
    func contradicts(_ claim: Claim, _ property: BODSProperty) -> Bool {
      guard property.isSingle else { return false }
      return statements.contains { told, properties in
        properties.contains { known in
          guard known.place == property.place else { return false }
          return told.isSaidTogether(with: claim)
            || property.isDate && known.value != property.value
              && (told.claimants != claim.claimants || told.claimed == claim.claimed
                || told.claimed == nil || claim.claimed == nil)
        }
      }
    }
  }

  let graph: Graph
  var losses = ExportLosses()
  var claimCount = 0
  private var accounts: [Entity.ID: Account] = [:]

  /// The ids of statements that claims of BODS had, and that are taken.
  private var taken: Set<String> = []
  var pending: BODSRelationship?

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
    guard accounts[entity]?.has(claim, property) != true else {
      return losses.count(
        "property \(name)",
        "what the same claimants say again in one document, of one day, is written once")
    }
    if takes(claim, property, of: entity) {
      claimCount += 1
      countLosses(of: claim, property)
    } else {
      losses.count(
        "property \(name)",
        "left out where BODS has one value at a time, and another statement gives that")
    }
  }

  func party(_ entity: Entity.ID) -> BODSParty? {
    graph.vertex(of: entity).flatMap { BODSParty(graph.entity(at: $0), graph.vocabulary) }
  }

  /// Counts what a record has no place for of a claim of a value.
  private mutating func countLosses(of claim: Claim, _ property: BODSProperty) {
    let isTimed = property.name == BODSProperty.exposure
    if let other = property.other {
      losses.count("property \(property.name)", "BODS has it as \(other), as which it is read")
    }
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

  /// Puts a property into the statement of its document, claimants and day.
  ///
  /// - Returns: Whether there is a place for it.
  private mutating func takes(
    _ claim: Claim, _ property: BODSProperty, of entity: Entity.ID
  ) -> Bool {
    guard var account = accounts[entity] else { return false }
    defer { accounts[entity] = account }
    guard !account.contradicts(claim, property) else { return false }
    guard let place = account.place(of: claim) else {
      account.statements.append((claim, [property]))
      return true
    }
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
    if entity.formerIDs.isEmpty, !graph.joinedIDs(of: entity.id).isEmpty {
      losses.count(BODSParty.formerIDs.element, BODSParty.formerIDs.what)
    }
    let account = accounts[entity.id]
    let bare = Claim(
      document: account?.document ?? "entities",
      statement: .property(of: entity.id, name: "name", value: .text(entity.name)))
    let told = account?.statements ?? []
    return (told.isEmpty ? [(bare, [])] : told).enumerated().map { number, told in
      let name = "entity:\(entity.id)" + (number == 0 ? "" : "\n\(number)")
      var notes = BODSAnnotations()
      var object = envelope(
        id: id(of: told.0) ?? ownID(name), record: entity.id.rawValue,
        type: party.isPerson ? "person" : "entity", about: entity.id, told.0,
        status: number == 0 ? "new" : "updated", &notes)
      object.set("recordDetails", party.details(told.1, &notes))
      object.set("annotations", notes.annotations)
      return object.value
    }
  }

  /// The id of the statement that the claim was; `nil` where it was none.
  mutating func id(of claim: Claim) -> String? {
    guard let locator = claim.record else { return nil }
    if 32...64 ~= locator.utf8.count, taken.insert(locator).inserted { return locator }
    countLostLocator()
    return nil
  }

  /// An id of our own that no other statement has.
  mutating func ownID(_ name: String) -> String {
    var (id, number) = (OwnUUID.uuid(name), 1)
    while !taken.insert(id).inserted {
      number += 1
      id = OwnUUID.uuid("\(name)\n\(number)")
    }
    return id
  }
}

extension Claim {
  /// Whether one statement may say both: in one document, by the same, on one day.
  fileprivate func isSaidTogether(with other: Claim) -> Bool {
    document == other.document && claimants == other.claimants && claimed == other.claimed
  }
}
