extension RelationTable {
  /// All relations that follow from the facts, and those that foreign files give, in order of ids.
  static func rows(_ facts: Facts, _ foreign: ForeignFacts) -> [Row] {
    let relations = facts.derivedRelations()
    let names = RelationNames(relations, facts.entities)
    return (derivedRows(facts, relations, names) + foreignRows(facts, foreign, names))
      .sorted { ByteOrder($0.id, $1.id) == .before }
  }

  private static func derivedRows(
    _ facts: Facts, _ relations: [DerivedRelation], _ names: RelationNames
  ) -> [Row] {
    zip(relations, names.ids).map { relation, id in
      Row(
        id: id, subject: Int32(relation.tie.subject), object: Int32(relation.tie.object),
        kind: relation.tie.kind, channel: relation.channel, validity: relation.validity,
        rating: facts.rating(of: relation), status: relation.status,
        independentSources: Int32(facts.independentSources(of: relation)),
        isProjection: relation.isProjection, events: relation.events, claims: relation.claims,
        attributes: facts.attributes(of: relation))
    }
  }

  private static func foreignRows(
    _ facts: Facts, _ foreign: ForeignFacts, _ names: RelationNames
  ) -> [Row] {
    var names = names
    return foreign.relations.compactMap { relation in
      guard let tie = facts.tie(relation.subject, relation.kind, relation.object) else {
        return nil
      }
      let ends = "\(relation.subject)/\(relation.kind)/\(relation.object)"
      return Row(
        id: names.unused(relation.id?.rawValue ?? ends), subject: Int32(tie.subject),
        object: Int32(tie.object), kind: relation.kind, validity: relation.validity,
        rating: facts.rating(ofForeign: relation.origin), status: .uncontested,
        independentSources: 1, isProjection: false, attributes: relation.attributes,
        origin: relation.origin)
    }
  }
}
