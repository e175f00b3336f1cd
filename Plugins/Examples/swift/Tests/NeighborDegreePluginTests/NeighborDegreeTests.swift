import AnalyzerConformance
import AnalyzerKit
import NeighborDegreePlugin
import Testing

@Suite struct NeighborDegreeTests {
  @Test(arguments: ConformanceLaw.all.map(\.name))
  func keepsTheLaw(name: String) throws {
    let law = try #require(ConformanceLaw.all.first { $0.name == name })
    let result = law.result(for: AnalyzerListing(NeighborDegree.self))
    #expect(result.outcome.isLawful, "\(result)")
  }

  @Test func neighborsOfNeighborsAreCounted() throws {
    var builder = GraphBuilder()
    builder.add(Document(id: "note", title: "A note"))
    for id in ["a", "b", "c", "d"] as [Entity.ID] {
      try builder.add(Entity(id: id, kind: "person", name: "\(id)"))
    }
    for (subject, object) in [("a", "b"), ("b", "c")] as [(Entity.ID, Entity.ID)] {
      builder.add(
        Claim(
          document: "note",
          statement: .relation(subject: subject, kind: "met", object: object)))
    }
    let finding = try NeighborDegree().analyze(builder.freeze())
    #expect(finding == .scores([2, 1, 2, .nan]))
  }
}
