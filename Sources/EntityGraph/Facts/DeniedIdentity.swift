/// That a document says two entities are not one.
struct DeniedIdentity: Hashable {
  let first: Entity.ID
  let second: Entity.ID
  let document: Document.ID
}

extension ClaimList {
  /// What claims that stand deny of the kinds of relations that are about identity, in order.
  ///
  /// - Complexity: O(claims) where there are such kinds, else O(kinds).
  func deniedIdentities(_ vocabulary: Vocabulary) -> [DeniedIdentity] {
    let areOfIdentity = dictionaries.predicates.values.map {
      $0.form == .relation
        && vocabulary.kind(RelationKind.ID($0.name.rawValue)).category == .identity
    }
    guard areOfIdentity.contains(true) else { return [] }
    let denied = rows.lazy.filter {
      areOfIdentity[Int($0.predicate)] && $0.stance == .denies && !$0.isWithdrawn
    }
    return Set(denied.map { self.denied($0) }).sorted {
      ($0.first, $0.second, $0.document) < ($1.first, $1.second, $1.document)
    }
  }

  private func denied(_ claim: CodedClaim) -> DeniedIdentity {
    let ends = [dictionaries.entities[claim.subject], dictionaries.entities[claim.object]].sorted()
    return DeniedIdentity(
      first: ends[0], second: ends[1],
      document: dictionaries.documents[claim.document])
  }
}
