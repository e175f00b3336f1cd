import EntityGraph
import Questions
import TestSupport
import Testing

@testable import BackchannelCommand

/// What an answer says of the filters it was given under.
@Suite struct PolicyTextTests {
  @Test func filtersThatShareNothingAreBothSaid() throws {
    var (calls, meetings) = (RelationFilter(), RelationFilter())
    calls.relations = [.kind("called")]
    (meetings.relations, meetings.kinds) = ([.kind("met")], ["person"])
    let graph = try FactBatch([.says("a called b"), .says("a met b")]).frozen()
      .keeping(calls).keeping(meetings)
    #expect(
      PolicyText(graph).sentence
        == "Counted only: relations of called; entities of kind person; relations of met.")
    let policy = try JSONAnswer(JSONShapes(graph: graph).policy().rendered())
    #expect(policy["relations"][0] == "called" && policy["further"][0]["relations"][0] == "met")
  }
}
