import AnalyzerKit
import Centrality
import EntityGraph
import TestSupport
import Testing

/// Scores that networkx 3.6.1 computes for the karate club and the Florentine families.
@Suite struct MorePublishedValueTests {
  @Test func harmonicClosenessOfTheKarateClub() throws {
    let scores = try Harmonic().scores(of: .undirected(KarateClub.edges))
    #expect(isNear(scores["v33"], 23.25))
    #expect(isNear(scores["v16"], 11.1))
    let shares = try Harmonic.configured(["normalized=true"]).scores(
      of: .undirected(KarateClub.edges))
    #expect(isNear(shares["v33"], 23.25 / 33))
  }

  @Test func eccentricityOfTheKarateClub() throws {
    let scores = try Eccentricity().scores(of: .undirected(KarateClub.edges))
    #expect(scores.values.min() == 3)
    #expect(scores.values.max() == 5)
    #expect(scores["v14"] == 5)
  }

  @Test func radiusAndDiameterAreFigures() throws {
    func row(_ settings: [String], _ graph: Graph) throws -> [String] {
      let analyzer = try Eccentricity.configured(settings + ["whole=true"])
      let table = try #require(analyzer.analyze(graph).table(in: graph))
      #expect(table.count == 2 && table[0] == ["radius", "diameter", "all reach all"])
      return table[1]
    }
    #expect(try row([], .undirected(KarateClub.edges)) == ["3", "5", "yes"])
    let chain = try Graph.directed([Tie("a", "b", 1.5), Tie("b", "c", 2)])
    #expect(try row(["directed=true"], chain) == ["1", "2", "no"])
    #expect(try row(["weighted=true"], chain) == ["2.0", "3.5", "yes"])
    #expect(try row([], GraphBuilder().freeze()) == ["0", "0", "yes"])
  }

  @Test func eigenvectorOfTheKarateClub() throws {
    let scores = try Eigenvector().scores(of: .undirected(KarateClub.edges))
    #expect(isNear(scores["v33"], 0.373363470291))
    #expect(isNear(scores["v16"], 0.0236356281046))
  }

  @Test func hubsAndAuthoritiesOfTheKarateClubAreTheSame() throws {
    for role in ["hubs", "authorities"] {
      let scores = try HITS.configured(["role=\(role)"]).scores(of: .undirected(KarateClub.edges))
      #expect(isNear(scores["v33"], 0.0750029421566))
    }
  }

  /// networkx with alpha = share / 6.725697727631747, the greatest eigenvalue.
  @Test func katzOfTheKarateClub() throws {
    let scores = try Katz.configured(["share=0.5"]).scores(of: .undirected(KarateClub.edges))
    #expect(scores["v33"].map { abs($0 - 0.299741968) < 1e-5 } ?? false)
    #expect(scores["v16"].map { abs($0 - 0.118230681) < 1e-5 } ?? false)
  }

  /// networkx with alpha = 0.85 / √7: all near the root have four neighbors, and the tree ends there.
  @Test func katzOfATree() throws {
    let parents: [Int32] = [0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]
    let scores = try Katz().scores(
      of: .undirected(parents.enumerated().map { ($1, Int32($0 + 1)) }))
    #expect(isNear(scores["v00"], 0.4873241746984329))
    #expect(isNear(scores["v01"], 0.3464753092133845))
    #expect(isNear(scores["v16"], 0.1533880126716909))
  }

  /// Nothing leads in a circle, and two relations at most to an entity: a step counts 0.85 / 2.
  @Test func katzOfAnOrder() throws {
    let scores = try Katz().scores(
      of: .directed([Tie("a", "c", 1), Tie("b", "c", 1), Tie("c", "d", 1)]))
    let plain = ["a": 1, "b": 1, "c": 1.85, "d": 1 + 0.425 * 1.85]
    let length = plain.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    for (entity, score) in plain { #expect(isNear(scores[entity], score / length)) }
  }

  @Test func theBridgeOfTheKarateClub() throws {
    let graph = try Graph.undirected(KarateClub.edges)
    let ranked = try relationScores(RelationBetweenness(), graph)
    #expect(ranked.count == 78)
    #expect(ranked.first?.relation.rawValue.hasPrefix("v00/tie/v31") ?? false)
    #expect(isNear(ranked.first?.score, 0.1272599949070537))
    let counts = try relationScores(
      RelationBetweenness.configured(["normalized=false"]), graph)
    #expect(isNear(counts.first?.score, 71.39285714285714))
  }

  @Test func theMediciLeadInFlorence() throws {
    let medici = FlorentineFamilies.names.firstIndex(of: "Medici").map { "v0\($0)" }
    for type in [Harmonic.self, Eigenvector.self, HITS.self, Katz.self, Betweenness.self]
      as [any Analyzer.Type]
    {
      let finding = try type.init().finding(in: .undirected(FlorentineFamilies.marriages))
      #expect(finding.first?.entity.rawValue == medici)
    }
    let scores = try Eigenvector().scores(of: .undirected(FlorentineFamilies.marriages))
    #expect(isNear(scores["v08"], 0.430308094041))
    let harmonic = try Harmonic().scores(of: .undirected(FlorentineFamilies.marriages))
    #expect(isNear(harmonic["v08"], 9.5))
  }

  private func relationScores(
    _ analyzer: RelationBetweenness, _ graph: Graph
  ) throws -> [RelationScore] {
    try #require(analyzer.analyze(graph).relationScores(in: graph))
  }
}
