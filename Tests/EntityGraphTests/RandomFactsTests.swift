import EntityGraph
import TestSupport
import Testing

@Suite struct RandomFactsTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func everyLawHolds(seed: UInt64) throws {
    let graph = try FactBatch.random(claims: Int(seed % 40), seed: seed).frozen()
    #expect(graph.brokenLaws == [])
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func theSlowTwinFindsTheSameRelations(seed: UInt64) throws {
    let batch = FactBatch.random(claims: Int(seed % 30), seed: seed)
    #expect(try batch.frozen().twinAccount == FactTwin(batch).account)
  }

  @Test(arguments: 0..<80 as Range<UInt64>)
  func theOrderOfFactsChangesNothing(seed: UInt64) throws {
    let batch = FactBatch.random(claims: Int(seed % 30), seed: seed)
    #expect(
      try batch.shuffled(seed: seed).frozen().account == batch.frozen().account)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func ofEqualClaimsTheLastCounts(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var batch = FactBatch.random(claims: Int(seed % 40), seed: seed)
    let claims = Array(batch.claims)
    let told = claims.indices.flatMap { [$0, $0, $0] }.shuffled(using: &generator).enumerated()
      .map { (number: $1, wording: "telling \($0)") }
    batch.claims = ClaimList(told.map { claims[$0.number].worded($0.wording) })
    let last = Dictionary(told.map { ($0.number, $0.wording) }) { $1 }
    var once = batch
    once.claims = ClaimList(last.map { claims[$0].worded($1) }.shuffled(using: &generator))
    let graph = try batch.frozen()
    #expect(graph.claims.count == claims.count)
    #expect(try Array(graph.claims) == Array(once.frozen().claims))
  }

  /// What was asserted of two entities stays an arc, whatever else is asserted.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func anotherAssertionTakesNoPairApart(seed: UInt64) throws {
    var batch = FactBatch.random(claims: 25, seed: seed)
    let added = batch.claims.removeLast()
    guard added.stance == .asserts, added.withdrawn == nil else { return }
    let before = try batch.frozen().joinedPairs
    batch.claims.append(added)
    #expect(try before.isSubset(of: batch.frozen().joinedPairs))
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func everyClaimSpeaksOfSomething(seed: UInt64) throws {
    let graph = try FactBatch.random(claims: 30, seed: seed).frozen()
    let cited =
      (0..<graph.relationCount).flatMap { graph.relation($0).citations }
      + graph.allProperties.flatMap { $0.positions.flatMap(\.citations) }
    #expect(Set(cited.map(\.claim.identity)) == Set(graph.claims.map(\.identity)))
  }
}

extension Claim {
  fileprivate func worded(_ paraphrase: String) -> Claim {
    var claim = self
    claim.paraphrase = paraphrase
    return claim
  }
}

extension Graph {
  fileprivate var joinedPairs: Set<[String]> {
    Set(
      (0..<relationCount).map { relation($0) }.filter(\.status.isAsserted).map {
        [$0.subject.rawValue, $0.kind.id.rawValue, $0.object.rawValue]
      })
  }
}
