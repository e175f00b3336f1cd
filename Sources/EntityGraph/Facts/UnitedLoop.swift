/// A relation of an entity with itself, since what was at its ends counts as one.
struct UnitedLoop: Hashable {
  private let entity: Int32
  private let predicate: Int32

  /// - Returns: `nil` of a claim that joins two, or joined one with itself before.
  init?(_ claim: CodedClaim, before: CodedClaim) {
    guard claim.form == .relation, claim.asserts, claim.subject == claim.object,
      before.subject != before.object
    else { return nil }
    (entity, predicate) = (claim.subject, claim.predicate)
  }

  /// What it is; `nil` of one that says of two that they are one.
  func described(
    _ entities: EntityTable, _ dictionaries: ClaimDictionaries, _ vocabulary: Vocabulary
  ) -> Identities.Loop? {
    let kind = RelationKind.ID(dictionaries.predicates.values[Int(predicate)].name.rawValue)
    guard vocabulary.kind(kind).category != .identity else { return nil }
    return Identities.Loop(entity: entities.id(Int(entity)), kind: kind)
  }
}
