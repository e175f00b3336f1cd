import EntityGraph

/// What one item under `claims` says, before ids are looked up.
struct ClaimSection {
  enum Key: String, CaseIterable {
    case at, by, credibility, stance, claimed, withdrawn, said
    case fact, subject, relation, object, property, value, event, roles
    case when, from, until, channel, with
  }

  let place: Place
  let locator: String?
  let claimants: [Word]
  let credibility: Credibility?
  let stance: Claim.Stance
  let claimed: Located<PartialDate>?
  let withdrawn: PartialDate?
  let paraphrase: String?
  let statement: StatementSection?
  let time: TimeSection
  let channel: Word?
  let events: [Word]
  let attributes: [(name: Word, value: Word)]

  init(_ node: YAMLNode, _ diagnostics: Diagnostics) {
    let fields = Fields<Key>(node, in: .claim, diagnostics)
    place = node.place
    locator = fields.word(.at)?.value.asLocator
    claimants = fields.words(.by)
    credibility =
      fields.value(.credibility, Self.credibilities) {
        Int($0).flatMap(Credibility.init(rawValue:))
      }?.value
    stance = fields.choice(.stance, Claim.Stance.self)?.value ?? .asserts
    claimed = fields.value(.claimed, .date, PartialDate.init)
    withdrawn = fields.value(.withdrawn, .date, PartialDate.init)?.value
    paraphrase = fields.word(.said)?.value
    statement = StatementSection(fields)
    time = TimeSection(fields)
    channel = fields.word(.channel)
    events = fields.words(.event)
    attributes = fields.pairs(.with).compactMap { pair in
      pair.value.word(pair.key.value, diagnostics).map { (pair.key.slug(diagnostics), $0) }
    }
  }

  private static let credibilities = FactFileError.Wanted.oneOf(
    Credibility.allCases.map { "\($0.rawValue)" })
}
