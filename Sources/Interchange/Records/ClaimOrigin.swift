import EntityGraph

/// Who says something, where and when: what the claims of one record have in common.
struct ClaimOrigin {
  var document: Document.ID
  var locator: String?

  /// Who said it first, then who passed it on.
  var claimants: [Source.ID] = []
  var stance = Claim.Stance.asserts
  var credibility: Credibility?
  var claimed: PartialDate?
  var withdrawn: PartialDate?
  var paraphrase: String?

  /// What tells the record from all others, such as the id of a message: relations that are two
  /// records are never one, whatever they have in common.
  var record: String?

  /// A handling marking, such as `TLP:AMBER`, which is kept beside each relation.
  var marking: String?

  init(_ document: Document.ID, at locator: String? = nil) {
    self.document = document
    self.locator = locator
  }

  /// The same for each of the relations that a record says between the same two: where several are of
  /// a kind, each is one of its own.
  func parts(_ kinds: [RelationKind.ID], of record: String) -> [ClaimOrigin] {
    var numbers: [RelationKind.ID: Int] = [:]
    let repeated = Set(kinds.filter { kind in kinds.count { $0 == kind } > 1 })
    return kinds.map { kind in
      guard repeated.contains(kind) else { return self }
      numbers[kind, default: 0] += 1
      let number = numbers[kind] ?? 1
      var part = self
      if number > 1 { part.locator = "\(locator ?? record), \(kind) \(number)" }
      part.record = "\(record), \(kind) \(number)"
      return part
    }
  }

  /// A claim that a relation holds.
  func relation(
    _ subject: Entity.ID, _ kind: RelationKind.ID, _ object: Entity.ID,
    during period: Period? = nil,
    isMomentary: Bool? = nil, through channel: Entity.ID? = nil, with attributes: [Attribute] = []
  ) -> Claim {
    let marking = marking.map { [Attribute("marking", .text($0))] } ?? []
    let record = record.map { [Attribute(PropertyKind.record, .text($0))] } ?? []
    var claim = claim(.relation(subject: subject, kind: kind, object: object), during: period)
    claim.isMomentary = isMomentary
    claim.channel = channel
    claim.with = (attributes + marking + record).sorted { $0.name < $1.name }
    return claim
  }

  /// A claim that an entity has a property.
  func property(
    _ name: PropertyKind.ID, of entity: Entity.ID, _ value: Value, during period: Period? = nil
  ) -> Claim {
    claim(.property(of: entity, name: name, value: value), during: period)
  }

  /// A claim that an entity has a role in an event.
  func role(
    _ role: EventType.Role, of event: Entity.ID, _ filler: Entity.ID, during period: Period? = nil
  ) -> Claim {
    claim(.role(role, of: event, filler: filler), during: period)
  }

  /// A claim of any statement.
  func claim(_ statement: Claim.Statement, during period: Period? = nil) -> Claim {
    Claim(
      document: document, locator: locator, claimants: claimants, stance: stance,
      statement: statement, period: period, credibility: credibility, claimed: claimed,
      withdrawn: withdrawn, paraphrase: paraphrase)
  }
}
