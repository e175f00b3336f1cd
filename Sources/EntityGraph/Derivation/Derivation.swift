/// What follows from claims: relations, and properties with their positions.
struct Derivation: Sendable {
  /// The claims it follows from.
  let facts: Facts
  let foreign: ForeignFacts
  let relations: [RelationTable.Row]
  let properties: [DerivedProperty]

  init(_ facts: Facts, _ foreign: ForeignFacts) {
    self.facts = facts
    self.foreign = foreign
    relations = RelationTable.rows(facts, foreign)
    properties = facts.derivedProperties()
  }

  /// What follows from the claims that `filter` keeps; the same where it drops none.
  func keeping(_ filter: RelationFilter) -> Derivation {
    guard filter.dropsClaims else { return self }
    return Derivation(filter.keepingClaims(of: facts), filter.keepingClaims(of: foreign, facts))
  }
}
