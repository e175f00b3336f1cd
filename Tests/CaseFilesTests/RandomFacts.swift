import EntityGraph

/// SplitMix64 (Steele, Lea, Flood 2014).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }
}

/// Facts in which every field is at times absent, empty, long, foreign or extreme.
struct RandomFacts {
  private var numbers: SeededNumbers
  private var entities: [Entity.ID] = []
  private var documents: [Document.ID] = []

  init(seed: Int) { numbers = SeededNumbers(seed: seed) }

  mutating func batch(claims count: Int = 40) -> FactBatch {
    entities = (0..<12).map { Entity.ID(id("e\($0)")) }
    documents = (0..<4).map { Document.ID(id("d\($0)")) }
    let documents = self.documents.map { document($0) }
    let entities = self.entities.map { entity($0) }
    var known: Set<String> = []
    let claims = (0..<count).map { _ in claim() }.filter { known.insert($0.identity).inserted }
    return FactBatch(
      vocabulary: vocabulary(), documents: documents, entities: entities, claims: claims)
  }

  private mutating func document(_ id: Document.ID) -> Document {
    Document(
      id: id, title: text(), author: maybe { $0.source() }, publisher: maybe { $0.source() },
      published: maybe { $0.period() }, reliability: maybe { $0.one(of: Reliability.allCases) },
      republishes: maybe { $0.one(of: $0.documents) }, url: maybe { $0.text() },
      retrieved: maybe { $0.date() }, language: maybe { $0.text() }, marking: maybe { $0.text() })
  }

  private mutating func entity(_ id: Entity.ID) -> Entity {
    Entity(
      id: id, kind: EntityKind.ID(self.id("k")), name: text(), aliases: some { $0.text() },
      isUnnamed: flag(), eventType: maybe { EventType.ID($0.id("t")) },
      reliability: maybe { $0.one(of: Reliability.allCases) }, externalIDs: some { $0.text() },
      formerIDs: some { Entity.ID($0.text()) }, marking: maybe { $0.text() })
  }

  private mutating func claim() -> Claim {
    Claim(
      document: one(of: documents), locator: maybe { $0.one(of: ["¶1", "12", "", "¶21-22"]) },
      claimants: some { $0.source() }, stance: one(of: Claim.Stance.allCases),
      statement: statement(), period: maybe { $0.period() }, isMomentary: maybe { $0.flag() },
      channel: maybe { $0.one(of: $0.entities) }, events: some { $0.one(of: $0.entities) },
      credibility: maybe { $0.one(of: Credibility.allCases) }, claimed: maybe { $0.date() },
      withdrawn: maybe { $0.date() }, paraphrase: maybe { $0.text() },
      with: (0..<Int.random(in: 0...3, using: &numbers)).map { number in
        Attribute(PropertyKind.ID("w\(number)"), value())
      })
  }

  private mutating func statement() -> Claim.Statement {
    switch Int.random(in: 0..<3, using: &numbers) {
    case 0:
      .relation(
        subject: one(of: entities), kind: RelationKind.ID(id("r")), object: one(of: entities))
    case 1: .property(of: one(of: entities), name: PropertyKind.ID(id("p")), value: value())
    default: .role(EventType.Role(id("o")), of: one(of: entities), filler: one(of: entities))
    }
  }

  private mutating func value() -> Value {
    switch Int.random(in: 0..<3, using: &numbers) {
    case 0:
      .number(
        Quantity(
          text: text(), number: number(), bound: one(of: Quantity.Bound.allCases),
          unit: maybe { $0.text() }))
    case 1: .text(text())
    default: .date(period())
    }
  }

  private mutating func vocabulary() -> Vocabulary {
    var vocabulary = Vocabulary()
    for number in 0..<Int.random(in: 0...3, using: &numbers) {
      vocabulary.add(
        EntityKind(
          EntityKind.ID(id("k\(number)")), plural: text(), color: maybe { $0.text() },
          parents: kinds()))
      vocabulary.add(
        RelationKind(
          RelationKind.ID(id("r\(number)")), text(), inverse: text(),
          one(of: RelationKind.Category.allCases), flow: one(of: RelationKind.Flow.allCases),
          isMomentary: flag(), isSymmetric: flag(), from: kinds(), to: kinds()))
      vocabulary.add(
        PropertyKind(
          PropertyKind.ID(id("p\(number)")), one(of: PropertyKind.ValueType.allCases),
          isSingleValued: flag(), unit: maybe { $0.text() }, of: kinds()))
      vocabulary.add(
        EventType(
          EventType.ID(id("t\(number)")),
          roles: some { EventType.RoleSlot(EventType.Role($0.id("o")), $0.kinds()) },
          projections: some {
            EventType.Projection(
              EventType.Role($0.id("o")), EventType.Role($0.id("o")), RelationKind.ID($0.id("r")))
          }))
      vocabulary.add(
        RelationRule(
          RelationKind.ID(id("r\(number)")),
          oneAtATime: Set(some { $0.one(of: RelationRule.End.allCases) }),
          of: kinds(), comesFirst: maybe { $0.one(of: RelationRule.End.allCases) }))
    }
    return vocabulary
  }
}

extension RandomFacts {
  private static let texts = [
    "", " ", "Eli Cohen", "Сергей Лавров", "e\u{301}", "é", "👩‍👩‍👧‍👦", "a\0b", "line\nline\t",
    "'; DROP TABLE claim; --",
    "\"", "%s?", "\u{FEFF}x", "名前", String(repeating: "long ", count: 400), "NULL", "0",
  ]

  private static let numbers = [
    0, -0.0, 1, -1, 0.1, 1e300, -1e300, .infinity, -.infinity, .leastNonzeroMagnitude,
    .greatestFiniteMagnitude, 9_007_199_254_740_992, 83,
  ]

  private static let dates: [PartialDate] = [
    "2023", "202X", "2023-01", "2023-01-02", "2023-01-02~", "2023-01-01T00:02", "-0044-03-15",
    "Y12023",
    "2023-01-01T00:02:03+03:00", "2023-22?", "2023-XX-XX%",
  ].compactMap { PartialDate($0) }

  private static let periods: [Period] = [
    "2022/2023", "2023-01/..", "../2023", "/2023-05-01", "2023/", "2023~/2024?",
  ].compactMap { Period($0) }

  private mutating func text() -> String { one(of: Self.texts) }
  private mutating func number() -> Double { one(of: Self.numbers) }
  private mutating func flag() -> Bool { Bool.random(using: &numbers) }
  private mutating func source() -> Source.ID { Source.ID(id("s")) }
  private mutating func kinds() -> [EntityKind.ID] { some { EntityKind.ID($0.id("k")) } }

  /// Ids of other origin are any text without control characters.
  private mutating func id(_ stem: String) -> String {
    stem + one(of: ["", " of spades", "-x", ":é", "名", "'\"", "%00"])
  }

  private mutating func date() -> PartialDate { one(of: Self.dates) }
  private mutating func period() -> Period { flag() ? Period(date()) : one(of: Self.periods) }

  private mutating func one<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &numbers)]
  }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    flag() ? make(&self) : nil
  }

  private mutating func some<Value>(_ make: (inout Self) -> Value) -> [Value] {
    var values: [Value] = []
    for _ in 0..<Int.random(in: 0...3, using: &numbers) { values.append(make(&self)) }
    return values
  }
}
