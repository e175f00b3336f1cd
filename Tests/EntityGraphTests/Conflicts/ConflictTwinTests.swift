import TestSupport
import Testing

@testable import EntityGraph

/// Conflicts as they are found, and by looking at every two claims.
@Suite struct ConflictTwinTests {
  private static let years = [
    "2020", "2020/2022", "2021/2023", "2019/2021-06", "2021-05-05", "2022/", "/2021", "2020/..",
    "2021-05-05T10:00Z/2022", "2023/2024",
  ]
  private static let ties = ["heads", "located-in", "provoked", "works-for"]
  private static let entities: [Entity] =
    ["org-1", "org-2"].map { Entity(id: $0, kind: "company", name: $0.rawValue) }
    + ["place-1", "place-2", "place-3"].map { Entity(id: $0, kind: "place", name: $0.rawValue) }
    + ["event-1", "event-2", "event-3"].map { Entity(id: $0, kind: "event", name: $0.rawValue) }

  private static func graph(seed: UInt64) throws -> Graph {
    var random = SplitMix64(seed: seed)
    func one(_ texts: [String]) -> String { texts[Int.random(in: 0..<texts.count, using: &random)] }
    let claims = (0..<24).map { number -> Claim in
      let (place, year) = ("\(number)", one(years))
      let dated = Int.random(in: 0..<8, using: &random) > 0 ? year : nil
      let stance: Claim.Stance = Int.random(in: 0..<8, using: &random) > 0 ? .asserts : .denies
      let person = one(["ann", "bee", "cid"])
      switch Int.random(in: 0..<6, using: &random) {
      case 0, 1:
        return .says("\(person) heads \(one(["org-1", "org-2"]))", at: place, stance, during: dated)
      case 2, 3:
        return .says(
          "\(person) located-in \(one(["place-1", "place-2", "place-3"]))", at: place, stance,
          during: dated)
      case 4:
        let ends = ["event-1", "event-2", "event-3"].shuffled(using: &random)
        return .says("\(ends[0]) provoked \(ends[1])", at: place)
      default:
        return .says(
          Entity.ID(one(["event-1", "event-2", "event-3"])), "date", .date(year), at: place)
      }
    }
    let nested: [Claim] = [.says("place-1 located-in place-2", at: "nested")]
    let documents = [Document.titled("essay", published: "2022-06-01")]
    return try FactBatch(claims + nested, documents: documents, entities: entities).frozen()
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func everyTwoClaimsAreCompared(seed: UInt64) throws {
    let graph = try Self.graph(seed: seed)
    let found = graph.conflicts(placesIn: graph).all.map { conflict in
      conflict.sides.map { side in
        Set(side.times.flatMap { $0.citations.map(\.claim.id) })
      }
    }
    #expect(Set(found) == Self.overlaps(graph).union(Self.orders(graph)))
    #expect(Set(found).count == found.count)
  }

  private static func overlaps(_ graph: Graph) -> Set<[Set<Claim.ID>]> {
    let relations = (0..<graph.relationCount).map { graph.relation($0) }
    var found: Set<[Set<Claim.ID>]> = []
    for (place, one) in relations.enumerated() {
      for other in relations[(place + 1)...] where one.kind == other.kind {
        let (isHead, isPlace) = (one.kind.id == "heads", one.kind.id == "located-in")
        let isOwn =
          isHead && one.object == other.object && one.subject != other.subject
          || isPlace && one.subject == other.subject && one.object != other.object
            && Set([one.object, other.object]) != ["place-1", "place-2"]
        guard isOwn else { continue }
        let against = claims(of: one, against: other)
        if !against.isEmpty { found.insert([against, claims(of: other, against: one)]) }
      }
    }
    return found
  }

  private static func claims(of one: Relation, against other: Relation) -> Set<Claim.ID> {
    Set(
      one.citations.filter { mine in other.citations.contains { overlap(mine, $0) } }
        .map(\.claim.id))
  }

  private static func overlap(_ one: Citation, _ other: Citation) -> Bool {
    guard one.isAsserting, other.isAsserting, let mine = one.claim.period,
      let theirs = other.claim.period, let slack = mine.clock.slack(to: theirs.clock)
    else { return false }
    let spans = [mine, theirs].map {
      CertainSpan($0, isMomentary: false, said: PartialDate(written: "2022-06-01").earliest)
    }
    return spans[0].overlaps(spans[1], slack: slack)
  }

  private static func orders(_ graph: Graph) -> Set<[Set<Claim.ID>]> {
    var found: Set<[Set<Claim.ID>]> = []
    for number in 0..<graph.relationCount {
      let relation = graph.relation(number)
      guard relation.kind.id == "provoked" else { continue }
      let (causes, effects) = (dates(relation.subject, graph), dates(relation.object, graph))
      let pairs = causes.flatMap { cause in
        effects.filter { $0.period.isOver(before: cause.period) }.map { (cause.claim, $0.claim) }
      }
      if !pairs.isEmpty { found.insert([Set(pairs.map(\.0)), Set(pairs.map(\.1))]) }
    }
    return found
  }

  private static func dates(
    _ event: Entity.ID, _ graph: Graph
  ) -> [(claim: Claim.ID, period: Period)] {
    graph.claims.compactMap { claim in
      guard case .property(of: event, name: "date", value: .date(let period)) = claim.statement
      else { return nil }
      return (claim.id, period)
    }
  }
}
