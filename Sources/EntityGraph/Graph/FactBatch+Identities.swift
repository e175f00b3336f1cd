extension FactBatch {
  /// Which entities of these and of `newer` facts are one, as far as those of the newer are concerned,
  /// and what entities are called; `nil` where the newer give no identifiers.
  ///
  /// - Throws: ``GraphError`` where the facts do not agree.
  /// - Complexity: O(entities of both).
  package func identities(
    adding newer: FactBatch
  ) throws(GraphError) -> (identities: Identities, name: (Entity.ID) -> String)? {
    guard newer.entities.haveExternalIDs else { return nil }
    var (union, all) = (EntityUnion(), vocabulary)
    try union.add(entities)
    try union.add(newer.entities)
    all.merge(.standard)
    all.merge(newer.vocabulary)
    let vocabulary = all
    let known = union.entities
    let finder = IdentityFinder(known, vocabulary) {
      claims.deniedIdentities(vocabulary) + newer.claims.deniedIdentities(vocabulary)
    }
    let ids = Set(newer.entities.lazy.map(\.id))
    let names = Dictionary(
      uniqueKeysWithValues: finder.identities.namedEntities.compactMap { id in
        union.number(of: id).map { (id, known.name($0)) }
      })
    return (finder.identities(concerning: ids), { names[$0] ?? $0.rawValue })
  }
}

extension Identities {
  /// The entities that conflicts, misspelled identifiers and placeholders speak of.
  fileprivate var namedEntities: Set<Entity.ID> {
    Set(
      conflicts.flatMap { [$0.first, $0.second] }
        + [misspelled, placeholder].compactMap { $0?.entity })
  }
}
