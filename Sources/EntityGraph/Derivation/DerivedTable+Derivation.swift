extension DerivedTable {
  /// The rows of relations that follow from the facts, in order of ids.
  static func rows(_ facts: Facts, _ relations: [DerivedRelation]) -> [Row] {
    let names = RelationNames(relations, facts.entities)
    return rows(facts, relations, names)
      .sorted { ByteOrder($0.id, $1.id) == .before }
  }

  private static func rows(
    _ facts: Facts, _ relations: [DerivedRelation], _ names: RelationNames
  ) -> [Row] {
    zip(relations, names.ids).map { relation, id in
      let claims = relation.claims
      let properties = facts.properties(ofRelation: claims)
      return Row(
        id: id, subject: Int32(relation.tie.subject), object: Int32(relation.tie.object),
        kind: relation.tie.kind, channel: relation.channel, validity: relation.validity,
        rating: facts.rating(of: relation), status: relation.status(properties),
        independentSources: Int32(facts.independentSources(of: relation)),
        isProjection: relation.isProjection, events: relation.events, claims: claims,
        attributes: properties.attributes)
    }
  }
}
