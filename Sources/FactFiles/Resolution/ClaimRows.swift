import EntityGraph

/// Claims on their way into a list, with the numbers that they have there.
struct ClaimRows {
  var list = ClaimList()

  /// Indexed by the numbers of the registry.
  private var entities: [Int32]

  init(entityCount: Int) { entities = Array(repeating: CodedClaim.none, count: entityCount) }

  /// The number of an entity in claims.
  mutating func number(of entity: IDRegistry.Known) -> Int32 {
    if entities[entity.number] == CodedClaim.none {
      entities[entity.number] = list.number(of: entity.id)
    }
    return entities[entity.number]
  }

  /// What a section says beside what it states.
  mutating func claim(_ section: ClaimSection, in document: Document.ID) -> CodedClaim {
    var claim = CodedClaim(document: list.number(of: document))
    if let locator = section.locator { claim.locator = list.number(ofLocator: locator) }
    (claim.stance, claim.credibility) = (section.stance, section.credibility)
    if let period = section.time.period { claim.period = list.number(of: period) }
    claim.isMomentary = section.time.isMomentary
    if section.claimed != nil || section.withdrawn != nil {
      claim.saying = list.number(ofClaimed: section.claimed?.value, section.withdrawn)
    }
    claim.isWithdrawn = section.withdrawn != nil
    if let said = section.paraphrase { claim.paraphrase = list.add(paraphrase: said) }
    return claim
  }

  mutating func append(_ claim: Claim) { list.append(claim) }

  mutating func append(_ stated: ClaimResolution.Stated, _ claim: CodedClaim) {
    var claim = claim
    (claim.form, claim.subject) = (stated.form, stated.subject)
    (claim.predicate, claim.object) = (stated.predicate, stated.object)
    list.append(claim)
  }
}
