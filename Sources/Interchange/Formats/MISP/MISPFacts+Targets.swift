import EntityGraph

extension MISPFacts {
  /// What the types of attributes are that name whom an attack was aimed at.
  static let targets: [String: EntityKind.ID] = [
    "target-org": "organization", "target-external": "organization", "target-user": "account",
    "target-email": "e-mail-address", "target-machine": "device", "target-location": "place",
  ]

  /// Adds that the event was aimed at what an attribute names.
  mutating func addTarget(
    _ attribute: JSONValue, _ id: String, _ kind: EntityKind.ID, _ value: String,
    _ origin: ClaimOrigin
  ) {
    var target = Entity(id: Entity.ID(id), kind: kind, name: value)
    if kind == "e-mail-address" { target.externalIDs = ["mailto:\(value)"] }
    facts.add(target, line: nil)
    refer(id, to: target.id, kind)
    addEventEntity()
    let claim = origin.relation(eventEntity, "targets", target.id, during: attribute.days)
    add(claim, of: attribute, id)
  }
}
