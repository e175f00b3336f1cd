/// What the numbers of claims stand for, each indexed by number.
struct ClaimDictionaries: Sendable {
  /// What a statement says of its subject.
  struct Predicate: Hashable, Sendable {
    let form: CodedClaim.Form

    /// The id of the kind of relation, of the property or of the role.
    let name: Identifier<Self>
  }

  /// When claims were said, and when they were taken back.
  struct Saying: Hashable, Sendable {
    var claimed: PartialDate?
    var withdrawn: PartialDate?
  }

  enum Locator {}

  var documents = Interner<Document.ID>()
  var entities = Interner<Entity.ID>()
  var locators = Interner<Identifier<Locator>>()
  var sources = Interner<Source.ID>()

  /// Chains of sources, by their numbers.
  var chains = Interner<[Int32]>(first: [])
  var predicates = Interner<Predicate>()
  var values: [Value] = []
  var periods = Interner<Period>()

  /// Sets of entities, by their numbers, in order of ids.
  var events = Interner<[Int32]>(first: [])
  var sayings = Interner<Saying>(first: Saying())
  var paraphrases = TextPool()
  var attributes: [[Attribute]] = [[]]

  /// The claim that numbers stand for.
  func claim(
    _ coded: CodedClaim, of documents: [Document.ID], _ entity: (Int32) -> Entity.ID
  ) -> Claim {
    let saying = sayings.values[Int(coded.saying)]
    var claim = Claim(
      document: documents[Int(coded.document)],
      locator: coded.locator < 0 ? nil : locators.values[Int(coded.locator)].rawValue,
      claimants: chains.values[Int(coded.chain)].map { sources.values[Int($0)] },
      stance: coded.stance, statement: statement(coded, entity),
      period: coded.period < 0 ? nil : periods.values[Int(coded.period)],
      isMomentary: coded.isMomentary, channel: coded.channel < 0 ? nil : entity(coded.channel),
      credibility: coded.credibility, claimed: saying.claimed, withdrawn: saying.withdrawn,
      paraphrase: coded.paraphrase < 0 ? nil : paraphrases[Int(coded.paraphrase)])
    claim.events = events.values[Int(coded.events)].map(entity)
    claim.with = attributes[Int(coded.attributes)]
    return claim
  }

  private func statement(
    _ coded: CodedClaim, _ entity: (Int32) -> Entity.ID
  ) -> Claim.Statement {
    let name = predicates.values[Int(coded.predicate)].name.rawValue
    let subject = entity(coded.subject)
    return switch coded.form {
    case .property:
      .property(of: subject, name: PropertyKind.ID(name), value: values[Int(coded.object)])
    case .relation:
      .relation(subject: subject, kind: RelationKind.ID(name), object: entity(coded.object))
    case .role: .role(EventType.Role(name), of: subject, filler: entity(coded.object))
    }
  }
}
