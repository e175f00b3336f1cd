@testable import EntityGraph
import TestSupport
import Testing

@Suite struct RelationsBySourceTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func everySourceHasWhatItsCitationsSay(seed: UInt64) throws {
    let graph = try FactBatch.random(claims: Int(seed % 40), seed: seed).frozen()
    #expect(graph.listed == graph.cited)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func aGraphFileSpeaksOfItsEdges(seed: UInt64) throws {
    let graph = try ForeignModel(seed: seed).graph()
    #expect(graph.listed == graph.cited)
  }

  @Test func whoPassedItOnStandsBehindItToo() throws {
    let graph = try FactBatch([
      .says("a called b", by: ["bee", "cid"]), .says("b called c", by: ["cid"]),
      .says("a called b", by: ["dan"], .denies),
    ]).frozen()
    #expect(graph.listed == ["bee [0]", "cid [0, 1]"])
  }
}

extension Graph {
  fileprivate var listed: [String] { relationsBySource().map { "\($0.source) \($0.relations)" } }

  /// The same, from the citations of each relation.
  fileprivate var cited: [String] {
    var relations: [Source.ID: [Int]] = [:]
    for number in 0..<relationCount {
      let all = citations(ofRelation: number)
      let asserting = all.filter { $0.claim.stance == .asserts && $0.state != .withdrawn }
      let sources = (asserting.isEmpty ? all : asserting).flatMap(\.chain)
      for source in Set(sources) { relations[source, default: []].append(number) }
    }
    return relations.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
  }
}
