import AnalyzerKit
import Centrality
import EntityGraph
import TestSupport
import Testing

@Suite struct BetweenGroupsTests {
  /// `a` and `b` reach `e` over `c`, `a` also over `d`.
  private func graph() throws -> Graph {
    try .directed([
      Tie("a", "c", 1), Tie("a", "d", 1), Tie("b", "c", 1), Tie("c", "e", 1), Tie("d", "e", 1),
      Tie("c", "e", 1), Tie("x", "y", 1),
    ])
  }

  private func scores(
    _ settings: [String], _ about: [Entity.ID], _ graph: Graph
  ) throws -> [String: Double] {
    let finding = try BetweenGroups.configured(settings).analyze(graph, about: about)
    let scores = try #require(finding.entityScores(in: graph))
    return Dictionary(uniqueKeysWithValues: scores.map { ($0.entity.rawValue, $0.score) })
  }

  @Test func pairsOfTheTwoGroupsAreShared() throws {
    let found = try scores(["first=2", "normalized=false"], ["a", "b", "e"], graph())
    #expect(found == ["a": 0, "b": 0, "c": 1.5, "d": 0.5, "e": 0, "x": 0, "y": 0])
    #expect(try scores(["first=2"], ["a", "b", "e"], graph())["c"] == 0.75)
  }

  @Test func pathsLeadFromTheFirstGroupToTheSecond() throws {
    let there = try scores(["direction=flow"], ["a", "e"], graph())
    #expect(there["c"] == 0.5 && there["d"] == 0.5)
    let back = try scores(["direction=flow"], ["e", "a"], graph())
    #expect(back.values.allSatisfy { $0 == 0 })
    #expect(try scores([], ["e", "a"], graph())["c"] == 0.5)
  }

  @Test func aMemberOfBothGroupsIsNoPairWithItself() throws {
    let found = try scores(["first=2"], ["a", "c", "c", "e"], graph())
    // three pairs: a-c, a-e, c-e
    #expect(isNear(found["c"], 0.5 / 3) && isNear(found["d"], 0.5 / 3))
    #expect(try scores([], ["a", "a"], graph())["c"] == 0)
  }

  /// `betweenness_centrality_subset` of networkx 3.6.1, doubled.
  @Test func theClubIsAsNetworkXSays() throws {
    let club = try Graph.undirected(KarateClub.edges)
    let found = try scores(
      ["first=3", "normalized=false"], ["v00", "v01", "v02", "v32", "v33"], club)
    #expect(isNear(found["v02"], 2 * 0.41666666666666663))
    #expect(isNear(found["v09"], 2 * 0.08333333333333333))
  }

  @Test func bothGroupsNeedMembers() throws {
    #expect(
      throws: AnalysisError.wrongNumberOfEntities(expected: 3, orMore: true, found: 2)
    ) { try scores(["first=2"], ["a", "e"], graph()) }
    #expect(
      throws: AnalysisError.wrongNumberOfEntities(expected: 2, orMore: true, found: 0)
    ) { try scores([], [], GraphBuilder().freeze()) }
    #expect(throws: AnalysisError.notInGraph("z")) { try scores([], ["a", "z"], graph()) }
  }

  @Test func itCanBeCalledOff() throws {
    let refusing = Progress { (_, _) throws(Cancelled) in throw Cancelled() }
    #expect(throws: Cancelled.self) {
      try BetweenGroups().analyze(graph(), about: ["a", "e"], refusing)
    }
  }
}
