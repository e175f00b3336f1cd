import AnalyzerKit
import Centrality
import EntityGraph
import TestSupport
import Testing

@Suite struct KTrussTests {
  private func scores(_ graph: Graph) throws -> [RelationScore] {
    try #require(KTruss().analyze(graph).relationScores(in: graph))
  }

  @Test func aTieCountsByTheTrianglesItIsIn() throws {
    let graph = try Graph.of(
      "a called b", "b told a", "b called c", "c called a", "c called d", "d called d",
      "e called f denied")
    #expect(
      try scores(graph) == [
        RelationScore("a/called/b", 3), RelationScore("b/called/c", 3),
        RelationScore("b/told/a", 3), RelationScore("c/called/a", 3),
        RelationScore("c/called/d", 2),
      ])
  }

  @Test func theClubHasTheTrussesOfNetworkX() throws {
    let found = try scores(.undirected(KarateClub.edges))
    #expect((2...6).map { k in found.count { $0.score >= Double(k) } } == [78, 67, 25, 14, 0])
  }

  @Test func anEmptyGraphHasNone() throws {
    #expect(try scores(GraphBuilder().freeze()).isEmpty)
  }
}
