import EntityGraph

extension ClaimResolution {
  func relation(
    _ subject: Word, _ relation: Word, _ object: Word, _ claims: inout ClaimRows
  ) -> Stated? {
    let from = registry.entity(subject)
    let to = registry.entity(object)
    guard let kind = lookup.relation(relation), let from, let to else { return nil }
    if kind.category == .participation {
      diagnostics.add(.roleAsRelation(kind.id), at: relation.place)
    }
    guard from.id != to.id else {
      diagnostics.add(.sameEnds(from.id.rawValue), at: object.place)
      return nil
    }
    checkEnd(from.id, from.kind, kind.id, kind.subjectKinds, at: subject.place)
    checkEnd(to.id, to.kind, kind.id, kind.objectKinds, at: object.place)
    let (first, second) = kind.isSymmetric && to.id < from.id ? (to, from) : (from, to)
    return Stated(
      form: .relation, subject: claims.number(of: first),
      predicate: claims.list.number(of: .relation, kind.id.rawValue),
      object: claims.number(of: second))
  }

  private func checkEnd(
    _ id: Entity.ID, _ kind: EntityKind.ID, _ relation: RelationKind.ID,
    _ wanted: [EntityKind.ID], at place: Place
  ) {
    if !lookup.kind(kind, isOneOf: wanted) {
      diagnostics.warn(.oddEnd(relation, id, kind, wanted: wanted), at: place)
    }
  }

  func property(
    _ subject: Word, _ property: Word, _ value: Word, _ claims: inout ClaimRows
  ) -> Stated? {
    let owner = registry.entity(subject)
    guard let kind = lookup.property(property),
      let value = lookup.value(value, of: kind, key: "value"), let owner
    else { return nil }
    if !lookup.kind(owner.kind, isOneOf: kind.kinds) {
      diagnostics.warn(
        .oddOwner(kind.id, owner.id, owner.kind, wanted: kind.kinds), at: subject.place)
    }
    return Stated(
      form: .property, subject: claims.number(of: owner),
      predicate: claims.list.number(of: .property, kind.id.rawValue),
      object: claims.list.add(value))
  }

  func roles(
    _ roles: [(role: Word, fillers: [Word])], of event: IDRegistry.Known,
    _ claims: inout ClaimRows
  ) -> [Stated] {
    guard let type = event.type.flatMap({ lookup.vocabulary.events[$0] }) else { return [] }
    var stated: [Stated] = []
    for (role, fillers) in roles {
      guard let slot = slot(role, type) else { continue }
      stated += fillers.compactMap { filler($0, slot, event, &claims) }
    }
    return stated
  }

  private func slot(_ role: Word, _ type: EventType) -> EventType.RoleSlot? {
    if let slot = type.roles.first(where: { $0.role.rawValue == role.value }) { return slot }
    diagnostics.add(
      .unknownRole(role.value, of: type.id, roles: type.roles.map(\.role)), at: role.place)
    return nil
  }

  private func filler(
    _ word: Word, _ slot: EventType.RoleSlot, _ event: IDRegistry.Known,
    _ claims: inout ClaimRows
  ) -> Stated? {
    guard let filler = registry.entity(word) else { return nil }
    if filler.id == event.id { diagnostics.add(.sameEnds(event.id.rawValue), at: word.place) }
    if !lookup.kind(filler.kind, isOneOf: slot.kinds) {
      diagnostics.warn(
        .oddFiller(slot.role, filler.id, filler.kind, wanted: slot.kinds), at: word.place)
    }
    return Stated(
      form: .role, subject: claims.number(of: event),
      predicate: claims.list.number(of: .role, slot.role.rawValue),
      object: claims.number(of: filler))
  }
}
