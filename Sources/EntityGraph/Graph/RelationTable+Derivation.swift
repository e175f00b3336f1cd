extension RelationTable {
  /// All relations that follow from the facts, and those that foreign files give.
  static func rows(_ facts: Facts, _ foreign: ForeignFacts) -> [Row] {
    derivedRows(facts) + foreignRows(facts, foreign)
  }

  private static func derivedRows(_ facts: Facts) -> [Row] {
    let relations = facts.derivedRelations()
    let ids = RelationNames(relations, facts.entities).ids
    return zip(relations, ids).map { relation, id in
      Row(
        id: id, subject: Int32(relation.tie.subject), object: Int32(relation.tie.object),
        kind: relation.tie.kind, channel: relation.channel, validity: relation.validity,
        rating: facts.rating(of: relation), status: relation.status,
        independentSources: Int32(facts.independentSources(of: relation)),
        isProjection: relation.isProjection, events: relation.events, claims: relation.claims,
        attributes: facts.attributes(of: relation))
    }
  }

  private static func foreignRows(_ facts: Facts, _ foreign: ForeignFacts) -> [Row] {
    var used: [String: Int] = [:]
    return foreign.relations.compactMap { relation in
      guard let subject = facts.entities.row(of: relation.subject),
        let object = facts.entities.row(of: relation.object)
      else { return nil }
      let base = relation.id?.rawValue ?? "\(relation.subject)/\(relation.kind)/\(relation.object)"
      let number = used[base, default: 0] + 1
      used[base] = number
      return Row(
        id: number == 1 ? base : "\(base)/\(number)", subject: Int32(subject),
        object: Int32(object),
        kind: relation.kind, validity: relation.validity,
        rating: Rating(facts.document(relation.origin)?.reliability ?? .unknown, .unknown),
        status: .uncontested, independentSources: 1, isProjection: false,
        attributes: relation.attributes, origin: relation.origin)
    }
  }
}
