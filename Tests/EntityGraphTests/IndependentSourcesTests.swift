import EntityGraph
import TestSupport
import Testing

@Suite struct IndependentSourcesTests {
  /// Behind the claims that assert a relation outright stand as many as it says.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func areThoseOfTheRelationWhereItsClaimsAreAsked(seed: UInt64) throws {
    let graph = try FactBatch.random(claims: Int(seed % 40), seed: seed).frozen()
    for number in 0..<graph.relationCount {
      let relation = graph.relation(number)
      guard relation.events.isEmpty, relation.status.isAsserted else { continue }
      let asserting = relation.citations.filter(\.isAsserting)
      #expect(graph.independentSources(behind: asserting) == relation.independentSources)
    }
  }
}
