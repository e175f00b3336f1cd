import EntityGraph

extension STIXFacts {
  /// Adds what others think of a relation, as claims of theirs about the same.
  mutating func addOpinions(on object: STIXObject, _ claim: Claim) {
    for opinion in index.opinions(on: object) {
      guard let stance = opinion.stance else {
        if opinion.isNeutral {
          facts.notes.note("a neutral opinion says nothing of a relation", line: object.line)
        }
        continue
      }
      var judged = claim
      judged.stance = claim.stance == .denies ? stance.reversed : stance
      judged.claimants = opinion.claimants
      judged.claimed = opinion.claimed
      judged.locator = opinion.id
      judged.paraphrase = opinion.explanation
      judged.credibility = nil
      judged.withdrawn = nil
      facts.add(judged, line: object.line)
    }
  }

  /// Adds what others think of a thing, as a property of it.
  mutating func addOpinions(onThing object: STIXObject) {
    for opinion in index.opinions(on: object) {
      facts.define(PropertyKind("opinion", .text, isSingleValued: false))
      for document in index.documents(of: object) {
        var origin = ClaimOrigin(document, at: opinion.id)
        origin.claimants = opinion.claimants
        origin.claimed = opinion.claimed
        origin.paraphrase = opinion.explanation
        facts.add(
          origin.property("opinion", of: object.entity, .text(opinion.word)), line: object.line)
      }
    }
  }
}

extension Claim.Stance {
  /// The stance to a relation of who takes this one to its denial.
  fileprivate var reversed: Self {
    switch self {
    case .asserts: .denies
    case .supposes, .doubts: self
    case .denies: .asserts
    }
  }
}
