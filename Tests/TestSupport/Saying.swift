public import EntityGraph

extension Claim {
  /// A claim in few words: `.says("blinken spoke-with cohen", in: "essay", when: "2023-01-02")`.
  public static func says(
    _ fact: String, in document: Document.ID = "essay", at locator: String? = nil,
    by claimants: [Source.ID] = [], _ stance: Stance = .asserts, when: String? = nil,
    during: String? = nil, over channel: Entity.ID? = nil, of events: [Entity.ID] = [],
    credibility: Int? = nil, claimed: String? = nil, withdrawn: String? = nil,
    with: [Attribute] = []
  ) -> Claim {
    let words = fact.split(separator: " ", maxSplits: 2).map(String.init)
    return Claim(
      document: document, locator: locator, claimants: claimants, stance: stance,
      statement: .relation(
        subject: Entity.ID(words[0]), kind: RelationKind.ID(words[1]), object: Entity.ID(words[2])),
      period: period(when ?? during), isMomentary: when != nil ? true : during != nil ? false : nil,
      channel: channel, events: events,
      credibility: credibility.flatMap(Credibility.init(rawValue:)), claimed: date(claimed),
      withdrawn: date(withdrawn), with: with)
  }

  /// A claim about a property: `.says("strike", "dead", .number("83"))`.
  public static func says(
    _ subject: Entity.ID, _ name: PropertyKind.ID, _ value: Value,
    in document: Document.ID = "essay", at locator: String? = nil, by claimants: [Source.ID] = [],
    _ stance: Stance = .asserts, during: String? = nil, credibility: Int? = nil,
    claimed: String? = nil, withdrawn: String? = nil
  ) -> Claim {
    Claim(
      document: document, locator: locator, claimants: claimants, stance: stance,
      statement: .property(of: subject, name: name, value: value), period: period(during),
      credibility: credibility.flatMap(Credibility.init(rawValue:)), claimed: date(claimed),
      withdrawn: date(withdrawn))
  }

  /// A claim that names a role: `.names("blinken", as: "sender", of: "message")`.
  public static func names(
    _ filler: Entity.ID, as role: EventType.Role, of event: Entity.ID,
    in document: Document.ID = "essay", at locator: String? = nil, by claimants: [Source.ID] = [],
    _ stance: Stance = .asserts, when: String? = nil, over channel: Entity.ID? = nil,
    credibility: Int? = nil, claimed: String? = nil, withdrawn: String? = nil
  ) -> Claim {
    Claim(
      document: document, locator: locator, claimants: claimants, stance: stance,
      statement: .role(role, of: event, filler: filler), period: period(when),
      isMomentary: when == nil ? nil : true, channel: channel,
      credibility: credibility.flatMap(Credibility.init(rawValue:)), claimed: date(claimed),
      withdrawn: date(withdrawn))
  }

  private static func period(_ text: String?) -> Period? { text.map { Period(written: $0) } }
  private static func date(_ text: String?) -> PartialDate? {
    text.map { PartialDate(written: $0) }
  }
}

extension Period {
  /// The period that a test writes; a test with a bad one stops.
  public init(written text: String) {
    guard let period = Period(text) else { preconditionFailure("no period: \(text)") }
    self = period
  }
}

extension PartialDate {
  /// The date that a test writes; a test with a bad one stops.
  public init(written text: String) {
    guard let date = PartialDate(text) else { preconditionFailure("no date: \(text)") }
    self = date
  }
}

extension Value {
  /// The number that a test writes; a test with a bad one stops.
  public static func number(_ text: String) -> Value {
    guard let quantity = Quantity(text) else { preconditionFailure("no number: \(text)") }
    return .number(quantity)
  }

  /// The date that a test writes; a test with a bad one stops.
  public static func date(_ text: String) -> Value { .date(Period(written: text)) }
}

extension FactBatch {
  /// The claims with the people, channels and events they speak of.
  ///
  /// What claims call a channel or an event is one; everything else is a person. `events` gives
  /// the types of events, `documents` what is to be known of documents.
  public init(
    _ claims: [Claim], events types: [Entity.ID: EventType.ID] = [:],
    documents: [Document] = [], entities: [Entity] = [], vocabulary: Vocabulary = Vocabulary()
  ) {
    let channels = Set(claims.compactMap(\.channel))
    let events = Set(claims.flatMap(\.events)).union(types.keys)
    let known = Set(entities.map(\.id))
    let others = Set(claims.flatMap(\.statement.entities)).union(channels).union(events)
      .subtracting(known).sorted()
    let made = others.map { id in
      Entity(
        id: id, kind: channels.contains(id) ? "channel" : events.contains(id) ? "event" : "person",
        name: id.rawValue, eventType: types[id])
    }
    let titles = Set(claims.map(\.document)).subtracting(documents.map(\.id)).sorted()
    self.init(
      vocabulary: vocabulary,
      documents: documents + titles.map { Document(id: $0, title: $0.rawValue) },
      entities: entities + made, claims: claims)
  }

  /// The same facts in another order.
  public func shuffled(seed: UInt64) -> FactBatch {
    var generator = SplitMix64(seed: seed)
    return FactBatch(
      vocabulary: vocabulary, documents: documents.shuffled(using: &generator),
      entities: entities.shuffled(using: &generator), claims: claims.shuffled(using: &generator))
  }

  public func frozen() throws(GraphError) -> Graph {
    var builder = GraphBuilder()
    try builder.add(self)
    return try builder.freeze()
  }
}

extension Document {
  /// A document with what tests want to say of it.
  public static func titled(
    _ id: ID, by author: Source.ID? = nil, from publisher: Source.ID? = nil,
    published: String? = nil, _ reliability: Reliability? = nil, copying original: ID? = nil
  ) -> Document {
    Document(
      id: id, title: id.rawValue, author: author, publisher: publisher,
      published: published.map { Period(written: $0) }, reliability: reliability,
      republishes: original)
  }
}
