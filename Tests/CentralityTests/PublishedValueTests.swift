import AnalyzerKit
import Centrality
import EntityGraph
import TestSupport
import Testing

/// Scores that networkx 3.6.1 computes, for a digraph with an arc and its reverse where noted.
@Suite struct PublishedValueTests {
  @Test func brokersOfTheKarateClubAreTheTwoLeaders() throws {
    let scores = try Betweenness().scores(of: .undirected(KarateClub.edges))
    #expect(isNear(scores["v00"], 0.437635281385281))
    #expect(isNear(scores["v33"], 0.304074975949976))
    #expect(isNear(scores["v32"], 0.145247113997114))
    #expect(scores["v11"] == 0)
  }

  @Test func theMediciAreNearestToAll() throws {
    let finding = try Closeness().finding(in: .undirected(FlorentineFamilies.marriages))
    let medici = FlorentineFamilies.names.firstIndex(of: "Medici").map { "v0\($0)" }
    #expect(finding.first?.entity.rawValue == medici)
    #expect(isNear(finding.first?.score, 0.56))
  }

  @Test func pageRankOfTheKarateClubAgreesWithNetworkX() throws {
    let scores = try PageRank().scores(of: .undirected(KarateClub.edges))
    #expect(isNear(scores["v33"], 0.100919182332))
    #expect(isNear(scores["v00"], 0.0969972853892))
    #expect(isNear(scores["v11"], 0.0095647454922))
  }

  @Test func degreeCountsRelations() throws {
    let scores = try Degree().scores(of: .undirected(KarateClub.edges))
    #expect(scores["v33"] == 17)
    #expect(scores["v00"] == 16)
    #expect(scores.values.reduce(0, +) == 156)
  }
}

func isNear(_ score: Double?, _ expected: Double) -> Bool {
  score.map { abs($0 - expected) < 1e-9 } ?? false
}
