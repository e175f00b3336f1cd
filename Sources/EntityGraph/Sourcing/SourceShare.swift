/// What one source says, or one document with its copies, and what hangs on it alone.
package struct SourceShare: Sendable {
  package let tally: SourceTally
  package let claims: ListedClaims

  /// The relations of which nothing is left where it is left out.
  package let relations: [Relation]

  /// The entities of which nothing is left, in order of ids.
  package let entities: [Entity]
}

extension Graph {
  /// What a source or a document says; `disputes` are those that count.
  ///
  /// - Complexity: O(claims + entities), on all cores.
  package func share(of source: Source.ID, _ disputes: [Dispute]) -> SourceShare {
    let counted = countedClaims
    let reliance = Reliance(self, counted)
    let id = one(source)
    let backer = reliance.backers.number(of: id)
    let (relations, entities) = (
      backer.map(reliance.relations) ?? [], backer.map(reliance.entities) ?? []
    )
    var tally = SourceTally(id: id)
    if let backer {
      tally = self.tally(of: backer, among: counted, reliance.backers)
      tally.disputes = disputes.count { self.backers(of: $0, reliance.backers).contains(backer) }
    }
    tally.copies = copies(of: Document.ID(id.rawValue))
    (tally.relations, tally.entities) = (relations.count, entities.count)
    return SourceShare(
      tally: tally, claims: ListedClaims(claims(of: [source]), in: self),
      relations: relations.map { relation($0) }, entities: entities.map { entity(at: $0) })
  }
}
