public import EntityGraph

extension FactBatch {
  /// A small set of facts about few people, so that claims meet, contradict and copy each other.
  ///
  /// No two claims have the same content.
  public static func random(claims count: Int, seed: UInt64) -> FactBatch {
    var facts = RandomFacts(seed: seed)
    return facts.batch(claims: count)
  }
}

/// Draws claims from small pools.
private struct RandomFacts {
  private var generator: SplitMix64
  private static let people: [Entity.ID] = ["ana", "ben", "cem", "dov"]
  private static let channels: [Entity.ID] = ["radio", "telephone"]
  private static let events: [(id: Entity.ID, type: EventType.ID, roles: [EventType.Role])] = [
    ("meeting-1", "meeting", ["party", "topic"]), ("meeting-2", "meeting", ["party"]),
    ("message-1", "relayed-message", ["sender", "intermediary", "receiver"]),
    ("strike-1", "strike", ["attacker", "weapon", "target", "victim"]),
    ("plan-1", "plan", ["planner", "target"]),
  ]
  private static let kinds: [RelationKind.ID] = ["called", "met", "works-for", "accused"]
  private static let dates = [
    "2022", "2023", "2023-01", "2023-01-02", "2023-01-03", "2023-01-02T10:00", "2022-12/2023-01-02",
    "2023-01-02~",
  ]
  private static let spans = [
    "2021/2022", "2022-06/..", "2023-03/", "/2023-01-02", "2023/2024", "2020",
  ]
  private static let sayings = ["2022-12-31", "2023-01-02", "2023-01-05", "2023"]
  private static let sources: [Source.ID] = ["ana", "ministry", "paper", "post", "essay"]

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  mutating func batch(claims count: Int) -> FactBatch {
    let documents = [
      Document.titled("essay", by: "ana", published: "2023-01-05", .fairlyReliable),
      .titled("copy", copying: "essay"), .titled("note", from: "paper", .unreliable),
      .titled("copied-copy", published: "2023-02", .usuallyReliable, copying: "copy"),
      .titled("leaf"), .titled("copied-leaf", copying: "leaf"),
    ]
    let entities =
      Self.people.map { Entity(id: $0, kind: "person", name: $0.rawValue, reliability: letter()) }
      + Self.channels.map { Entity(id: $0, kind: "channel", name: $0.rawValue) }
      + Self.events.map {
        Entity(id: $0.id, kind: "event", name: $0.id.rawValue, eventType: $0.type)
      }
      + [
        Entity(id: "ministry", kind: "organization", name: "ministry", reliability: .reliable),
        Entity(id: "paper", kind: "organization", name: "paper"),
      ]
    var known: Set<String> = []
    var claims: [Claim] = []
    for _ in 0..<count {
      let claim = claim(in: pick(documents.map(\.id)))
      if known.insert(claim.turned.identity).inserted { claims.append(claim) }
    }
    return FactBatch(documents: documents, entities: entities, claims: claims)
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  private mutating func letter() -> Reliability? { chance(50) ? pick(Reliability.allCases) : nil }

  private mutating func claim(in document: Document.ID) -> Claim {
    let statement = statement()
    let isTied = if case .relation = statement { chance(30) } else { false }
    let lasts = chance(40)
    let period: Period? =
      chance(35) ? nil : Period(written: pick(lasts ? Self.spans : Self.dates))
    return Claim(
      document: document, locator: pick([nil, "¶1", "¶2", "¶12"]),
      claimants: (0..<pick([0, 0, 1, 1, 2])).map { _ in pick(Self.sources) },
      stance: chance(70) ? .asserts : pick(Claim.Stance.allCases), statement: statement,
      period: period, isMomentary: period == nil ? nil : !lasts,
      channel: chance(25) ? pick(Self.channels) : nil,
      events: isTied ? (0..<pick([1, 1, 2])).map { _ in pick(Self.events).id } : [],
      credibility: chance(50) ? pick(Credibility.allCases) : nil,
      claimed: chance(40) ? PartialDate(written: pick(Self.sayings)) : nil,
      withdrawn: chance(6) ? PartialDate(written: "2023-02") : nil,
      with: chance(10) ? [Attribute("purpose", .text(pick(["talks", "trade"])))] : [])
  }

  private mutating func statement() -> Claim.Statement {
    let people = Self.people.shuffled(using: &generator)
    switch Int.random(in: 0..<10, using: &generator) {
    case 0...4: return .relation(subject: people[0], kind: pick(Self.kinds), object: people[1])
    case 5...7:
      let event = pick(Self.events)
      return .role(pick(event.roles), of: event.id, filler: people[0])
    default:
      let (name, values) = pick(Self.properties)
      return .property(of: "strike-1", name: name, value: pick(values))
    }
  }

  private static let properties: [(PropertyKind.ID, [Value])] = [
    ("dead", ["63", "89", "at least 60", "about 70", "dozens", "83.0", "83"].map(Value.number)),
    ("cause", ["Phones", "phones", "a tip"].map(Value.text)),
    ("date", ["2022-12-31", "2023-01-01", "2022-12-31/2023-01-01"].map(Value.date)),
    ("description", ["a strike", "an attack"].map(Value.text)),
  ]
}

extension Claim {
  /// The claim with the ends of a symmetric relation in order of ids.
  public var turned: Claim {
    guard case .relation(let subject, let kind, let object) = statement, object < subject,
      Vocabulary.standard.relations[kind]?.isSymmetric == true
    else { return self }
    var turned = self
    turned.statement = .relation(subject: object, kind: kind, object: subject)
    return turned
  }
}
