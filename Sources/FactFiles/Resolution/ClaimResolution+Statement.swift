import EntityGraph

extension ClaimResolution {
  func relation(_ subject: Word, _ relation: Word, _ object: Word) -> Claim.Statement? {
    let from = register.entity(subject)
    let to = register.entity(object)
    guard let kind = terms.relation(relation), let from, let to else { return nil }
    if kind.category == .participation {
      complaints.add(.roleAsRelation(kind.id), at: relation.place)
    }
    guard from.id != to.id else {
      complaints.add(.sameEnds(from.id.rawValue), at: object.place)
      return nil
    }
    checkEnd(from.id, from.kind, kind.id, kind.subjectKinds, at: subject.place)
    checkEnd(to.id, to.kind, kind.id, kind.objectKinds, at: object.place)
    let ends = terms.vocabulary.ends(of: kind.id, from.id, to.id)
    return .relation(subject: ends.subject, kind: kind.id, object: ends.object)
  }

  private func checkEnd(
    _ id: Entity.ID, _ kind: EntityKind.ID, _ relation: RelationKind.ID,
    _ wanted: [EntityKind.ID], at place: Place
  ) {
    if !terms.kind(kind, isOneOf: wanted) {
      complaints.warn(.oddEnd(relation, id, kind, wanted: wanted), at: place)
    }
  }

  func property(_ subject: Word, _ property: Word, _ value: Word) -> Claim.Statement? {
    let owner = register.entity(subject)
    guard let kind = terms.property(property),
      let value = terms.value(value, of: kind, key: "value"), let owner
    else { return nil }
    if !terms.kind(owner.kind, isOneOf: kind.kinds) {
      complaints.warn(
        .oddOwner(kind.id, owner.id, owner.kind, wanted: kind.kinds), at: subject.place)
    }
    return .property(of: owner.id, name: kind.id, value: value)
  }

  func roles(
    _ roles: [(role: Word, fillers: [Word])], of event: Entity.ID, _ type: EventType.ID?
  ) -> [Claim.Statement] {
    guard let type = type.flatMap({ terms.vocabulary.events[$0] }) else { return [] }
    return roles.flatMap { role, fillers in
      slot(role, type).map { slot in fillers.compactMap { filler($0, slot, event) } } ?? []
    }
  }

  private func slot(_ role: Word, _ type: EventType) -> EventType.RoleSlot? {
    if let slot = type.roles.first(where: { $0.role.rawValue == role.value }) { return slot }
    complaints.add(
      .unknownRole(role.value, of: type.id, roles: type.roles.map(\.role)), at: role.place)
    return nil
  }

  private func filler(
    _ word: Word, _ slot: EventType.RoleSlot, _ event: Entity.ID
  ) -> Claim.Statement? {
    guard let filler = register.entity(word) else { return nil }
    if filler.id == event { complaints.add(.sameEnds(event.rawValue), at: word.place) }
    if !terms.kind(filler.kind, isOneOf: slot.kinds) {
      complaints.warn(
        .oddFiller(slot.role, filler.id, filler.kind, wanted: slot.kinds), at: word.place)
    }
    return .role(slot.role, of: event, filler: filler.id)
  }
}
