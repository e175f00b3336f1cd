extension ClaimDictionaries {
  /// The claim in numbers; what it refers to gets numbers where it has none.
  package mutating func encode(_ claim: Claim) -> CodedClaim {
    var coded = CodedClaim(document: documents.number(of: claim.document))
    if let locator = claim.locator { coded.locator = locators.number(of: Identifier(locator)) }
    if !claim.claimants.isEmpty {
      coded.chain = chains.number(of: claim.claimants.map { sources.number(of: $0) })
    }
    encode(claim.statement, into: &coded)
    if let period = claim.period { coded.period = periods.number(of: period) }
    if let channel = claim.channel { coded.channel = entities.number(of: channel) }
    if !claim.events.isEmpty {
      coded.events = events.number(of: claim.events.map { entities.number(of: $0) })
    }
    if claim.claimed != nil || claim.withdrawn != nil {
      coded.saying = sayings.number(
        of: Period(claimed: claim.claimed, withdrawn: claim.withdrawn))
    }
    encode(claim.paraphrase, claim.with, into: &coded)
    (coded.stance, coded.isWithdrawn) = (claim.stance, claim.withdrawn != nil)
    (coded.isMomentary, coded.credibility) = (claim.isMomentary, claim.credibility)
    return coded
  }

  private mutating func encode(_ statement: Claim.Statement, into coded: inout CodedClaim) {
    switch statement {
    case .relation(let subject, let kind, let object):
      encode(.relation, subject, kind.rawValue, into: &coded)
      coded.object = entities.number(of: object)
    case .property(let subject, let name, let value):
      encode(.property, subject, name.rawValue, into: &coded)
      coded.object = add(value)
    case .role(let role, let event, let filler):
      encode(.role, event, role.rawValue, into: &coded)
      coded.object = entities.number(of: filler)
    }
  }

  private mutating func encode(
    _ form: CodedClaim.Form, _ subject: Entity.ID, _ name: String, into coded: inout CodedClaim
  ) {
    coded.form = form
    coded.subject = entities.number(of: subject)
    coded.predicate = predicates.number(of: Predicate(form: form, name: Identifier(name)))
  }

  private mutating func encode(
    _ paraphrase: String?, _ with: [Attribute], into coded: inout CodedClaim
  ) {
    if let paraphrase { coded.paraphrase = add(paraphrase) }
    if !with.isEmpty { coded.attributes = add(with) }
  }

  mutating func add(_ value: Value) -> Int32 { values.number(of: value) }

  mutating func add(_ with: [Attribute]) -> Int32 {
    attributes.number(
      of: with.flatMap { [attributeNames.number(of: $0.name), values.number(of: $0.value)] })
  }

  /// Takes in a paraphrase, which is of one claim alone.
  package mutating func add(_ paraphrase: String) -> Int32 {
    paraphrases.append(paraphrase)
    return Int32(paraphrases.count - 1)
  }
}
