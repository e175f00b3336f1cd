import TestSupport
import Testing

@testable import EntityGraph

/// Which projections are written out where many events of many would make too many relations.
@Suite struct ProjectionPlanTests {
  private static let pair = EventType.Projection("party", "party", "met")

  private func plan(_ sizes: [Int]) -> ProjectionPlan<Entity.ID> {
    let claims = sizes.enumerated().flatMap { number, size in
      (0..<size).map {
        Claim.names(Entity.ID("p-\($0)"), as: "party", of: Entity.ID("e-\(100 + number)"))
      }
    }
    return ProjectionPlan(EventRoles(ClaimList(claims))) { _ in [Self.pair] }
  }

  @Test func theSmallestAreMadeUntilTogetherTheyAreTooMany() {
    let plan = plan([60, 447, 448, 2, 14, 60])
    #expect(plan.made.map(\.event) == ["e-100", "e-103", "e-104", "e-105"])
    #expect(
      plan.crowds { $0 } == [
        Crowd(event: "e-101", projection: Self.pair, pairs: 447 * 223, bound: .together),
        Crowd(event: "e-102", projection: Self.pair, pairs: 448 * 447 / 2, bound: .event),
      ])
  }

  @Test func thoseOfFewPairsAreMadeHoweverMany() {
    let plan = plan(Array(repeating: 14, count: 1100))
    #expect(plan.made.count == 1100 && plan.left.isEmpty)
  }

  @Test func ofThoseAsLargeTheFirstAreMade() {
    let plan = plan(Array(repeating: 300, count: 4))
    #expect(plan.made.map(\.event) == ["e-100", "e-101"])
    #expect(plan.left.map(\.item.event) == ["e-102", "e-103"])
    #expect(plan.made.map(\.pairs) == [44_850, 44_850])
  }

  @Test(arguments: 0..<50)
  func pairsAreThoseThatAreListed(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let claims = (0..<20).map { _ in
      Claim.names(
        Entity.ID("p-\(Int.random(in: 0..<6, using: &generator))"),
        as: ["from", "to"].randomElement(using: &generator) ?? "to", of: "e")
    }
    let roles = EventRoles(ClaimList(claims))
    let (from, to) = (roles["e", "from"].keys, roles["e", "to"].keys)
    let listed = from.reduce(0) { sum, one in sum + to.count { $0 != one } }
    #expect(roles.pairs(of: "e", EventType.Projection("from", "to", "paid")) == listed)
    let same = from.reduce(0) { sum, one in sum + from.count { one < $0 } }
    #expect(roles.pairs(of: "e", EventType.Projection("from", "from", "met")) == same)
  }
}
