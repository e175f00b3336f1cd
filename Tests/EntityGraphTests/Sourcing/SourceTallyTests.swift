@testable import EntityGraph
import TestSupport
import Testing

@Suite struct SourceTallyTests {
  private func tallies(_ graph: Graph, byDocument: Bool = false) -> [String] {
    graph.tallies(byDocument: byDocument, graph.disputes).map { tally in
      let counts = [
        tally.claims, tally.ownClaims, tally.relations, tally.entities, tally.disputes,
      ]
      let documents = [tally.documents, tally.copies].map { $0.map(\.rawValue) }
      return "\(tally.id) \(counts) \(documents[0]) \(documents[1])"
    }
  }

  private func essayAndCopy() throws -> Graph {
    try FactBatch(
      [
        .says("a called b", at: "¶1"), .says("b called c", at: "¶2", by: ["bee"]),
        .says("a called b", in: "copy", at: "¶11"),
        .says("b called c", in: "copy", at: "¶12", by: ["bee"]),
        .says("c called d", in: "copy", at: "¶13"),
        .says("a called b", in: "note", at: "¶1", .denies),
      ],
      documents: [
        .titled("essay", by: "ann"), .titled("copy", by: "ann", from: "cid", copying: "essay"),
      ]
    ).frozen()
  }

  @Test func aDocumentAndItsCopyAreOne() throws {
    #expect(
      tallies(try essayAndCopy(), byDocument: true) == [
        #"essay [3, 2, 2, 2, 1] ["copy", "essay"] ["copy"]"#,
        #"note [1, 1, 0, 0, 1] ["note"] []"#,
      ])
  }

  /// Who publishes the copy alone passes on all of it, and the original stays.
  @Test func whatACopyRepeatsCountsOnceForWhoWroteBoth() throws {
    #expect(
      tallies(try essayAndCopy()) == [
        #"ann [3, 2, 2, 2, 1] ["copy", "essay"] []"#, #"cid [3, 0, 1, 1, 1] ["copy"] []"#,
        #"bee [1, 1, 1, 0, 0] ["copy", "essay"] []"#, #"note [1, 1, 0, 0, 1] ["note"] []"#,
      ])
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func countsAreThoseOfTheFilter(seed: UInt64) throws {
    let graph = try FactBatch.random(claims: Int(seed % 40), seed: seed).frozen()
    let all = graph.claims.count
    for isByDocument in [false, true] {
      for tally in graph.tallies(byDocument: isByDocument, graph.disputes) {
        let left = graph.keeping { $0.without = [tally.id] }
        let repeated = RepeatedClaims(among: graph.countedClaims, of: graph.facts)
        let backers = Backers(graph)
        let backer = try #require(backers.number(of: tally.id))
        let again = repeated.originals.filter {
          backers.stands(backer, behind: graph.facts[$0.key])
            && backers.stands(backer, behind: graph.facts[$0.value])
        }
        #expect(tally.claims == all - left.claims.count - again.count, "\(tally.id)")
        #expect(tally.ownClaims <= tally.claims)
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func theShareOfOneIsItsRowOfAll(seed: UInt64) throws {
    let graph = try FactBatch.random(claims: Int(seed % 40), seed: seed).frozen()
    for isByDocument in [false, true] {
      for tally in graph.tallies(byDocument: isByDocument, graph.disputes) {
        let share = graph.share(of: tally.id, graph.disputes)
        #expect(share.relations.count == tally.relations && share.entities.count == tally.entities)
        #expect(share.tally.claims == tally.claims && share.tally.disputes == tally.disputes)
        #expect(share.claims.count == tally.claims, "\(tally.id)")
      }
    }
  }
}
