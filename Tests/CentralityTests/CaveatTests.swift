import AnalyzerKit
import Centrality
import EntityGraph
import TestSupport
import Testing

/// What the measures say of themselves.
@Suite struct CaveatTests {
  private static let apart: [Tie] = [Tie("a", "b", 1), Tie("b", "c", 1), Tie("x", "y", 1)]

  @Test func aSampleSaysItsSizeAndItsBound() throws {
    let karate = try Graph.undirected(KarateClub.edges)
    let finding = try Betweenness.configured(["sources=10"]).analyze(
      karate)
    #expect(finding.caveats.first == .sampled(sources: 10, of: 34))
    guard case .uncertain(let error, let confidence) = finding.caveats.last else {
      Issue.record("there is no bound")
      return
    }
    #expect(isNear(error, 0.588360442905))
    #expect(confidence == 0.9)
    let exact = try Betweenness.configured(["sources=34"]).analyze(
      karate)
    #expect(try exact == Betweenness().analyze(karate))
    let again = try Betweenness.configured(["sources=10", "seed=1"]).analyze(
      karate)
    #expect(again.content != finding.content)
  }

  @Test(arguments: ["eigenvector", "hits", "eccentricity"])
  func partsDoNotCompare(name: String) throws {
    let listing = try AnalyzerRegistry(CentralityAnalyzers.analyzers).listing(named: name)
    let apart = try listing.configured().analyze(.directed(Self.apart))
    #expect(apart.caveats.contains(.disconnected(parts: 2)))
    let whole = try listing.configured().analyze(
      .undirected(KarateClub.edges))
    #expect(whole.caveats.isEmpty)
  }

  @Test func alongTheFlowNotEverybodyIsReached() throws {
    let chain = try Graph.directed([Tie("a", "b", 1), Tie("b", "c", 1)])
    let finding = try Eccentricity.configured(["directed=true"]).analyze(
      chain)
    #expect(finding.caveats == [.outOfReach])
    #expect(try Eccentricity().analyze(chain).caveats.isEmpty)
  }

  @Test func closenessWithinReachDoesNotCompareParts() throws {
    let graph = try Graph.directed(Self.apart)
    let finding = try Closeness.configured(["scaling=reach"]).analyze(
      graph)
    #expect(finding.caveats == [.disconnected(parts: 2)])
    let scores = try Closeness.configured(["scaling=reach"]).scores(of: graph)
    #expect(scores["x"] == 1)
    #expect(isNear(scores["a"], 2.0 / 3))
    #expect(try isNear(Closeness().scores(of: graph)["x"], 0.25))
    #expect(try Closeness().analyze(graph).caveats.isEmpty)
  }

  @Test(arguments: ["eigenvector", "katz", "hits"])
  func whatStillMovesSaysSo(name: String) throws {
    let listing = try AnalyzerRegistry(CentralityAnalyzers.analyzers).listing(named: name)
    let graph = try Graph.undirected(KarateClub.edges)
    let finding = try listing.configured(["rounds=2"]).analyze(graph)
    guard case .notConverged(let rounds, let residual) = finding.caveats.first else {
      Issue.record("there is no caveat")
      return
    }
    #expect(rounds == 2)
    #expect(residual > 0)
  }

  @Test func directionAndWeightsCount() throws {
    let graph = try Graph.directed([Tie("a", "b", 1), Tie("b", "c", 2), Tie("a", "c", 5)])
    #expect(
      try Harmonic.configured(["directed=true"]).scores(of: graph) == ["a": 0, "b": 1, "c": 2])
    let weighted = try Harmonic.configured(["weighted=true"]).scores(of: graph)
    #expect(isNear(weighted["a"], 1 + 1.0 / 3))
    let far = try Eccentricity.configured(["directed=true", "weighted=true"]).scores(of: graph)
    #expect(far == ["a": 3, "b": 2, "c": 0])
    let hubs = try HITS.configured(["role=hubs"]).scores(of: graph)
    #expect(hubs["c"] == 0)
    #expect(try HITS().scores(of: graph)["a"] == 0)
  }
}
