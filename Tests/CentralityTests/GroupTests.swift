import AnalyzerKit
import Centrality
import EntityGraph
import GraphKernels
import TestSupport
import Testing

/// Measures that ask about some entities.
@Suite struct GroupTests {
  /// Zachary's club, where `v00` and `v33` lead the two sides.
  private func club() throws -> Graph {
    let club = KarateClub.graph
    let tails = club.tails()
    return try .undirected(
      tails.indices.filter { tails[$0] < club.heads[$0] }.map { (tails[$0], club.heads[$0]) })
  }

  private func row(_ analyzer: some Analyzer, _ group: [Entity.ID], _ graph: Graph) throws
    -> [String: String]
  {
    let finding = try analyzer.analyze(graph, about: group)
    let table = try #require(finding.table(in: graph))
    #expect(table.count == 2)
    return Dictionary(uniqueKeysWithValues: zip(table[0], table[1]))
  }

  @Test func groupDegreeCountsWhoIsOutside() throws {
    let found = try row(GroupDegree(), ["v00", "v33", "v00"], club())
    #expect(
      found == ["members": "2", "related outside": "29", "outside": "32", "share": "\(29.0 / 32)"])
  }

  @Test func groupDegreeLooksTheWayItIsTold() throws {
    let graph = try Graph.directed([Tie("a", "b", 1), Tie("b", "c", 1), Tie("d", "b", 1)])
    for (direction, count) in [("all", "3"), ("in", "2"), ("out", "1")] {
      let analyzer = try GroupDegree.configured(["direction=\(direction)"])
      #expect(try row(analyzer, ["b"], graph)["related outside"] == count)
    }
    #expect(try row(GroupDegree(), ["a", "b", "c", "d"], graph)["share"] == "0.0")
  }

  @Test func groupBetweennessEqualsTheValuesOfNetworkx() throws {
    let found = try row(GroupBetweenness(), ["v00", "v33"], club())
    #expect(found["members"] == "2")
    #expect(found["pairs outside"] == "496")
    #expect(isNear(found["share"].flatMap(Double.init), 0.6845574116743472))
    let graph = try Graph.directed([Tie("a", "b", 1), Tie("b", "c", 1)])
    let directed = try GroupBetweenness.configured(["directed=true"])
    #expect(
      try row(directed, ["b"], graph)
        == ["members": "1", "paths through": "1.0", "pairs outside": "2", "share": "0.5"])
  }

  @Test(arguments: ["group-degree", "group-betweenness"])
  func groupsHaveMembersInTheGraph(name: String) throws {
    let listing = try AnalyzerRegistry(CentralityAnalyzers.analyzers).listing(named: name)
    let graph = try Graph.directed([Tie("a", "b", 1)])
    #expect(throws: AnalysisError.wrongNumberOfEntities(expected: 1, orMore: true, found: 0)) {
      try listing.configured().analyze(graph)
    }
    #expect(throws: AnalysisError.notInGraph("x")) {
      try listing.configured().analyze(graph, about: ["a", "x"])
    }
  }

  @Test func pageRankStartsAtThoseItIsAskedAbout() throws {
    let graph = try Graph.directed([Tie("a", "b", 1), Tie("c", "b", 1), Tie("b", "a", 1)])
    for settings in [[], ["weighted=true"]] {
      let finding = try PageRank.configured(settings).analyze(graph, about: ["a"])
      let scores = try #require(finding.entityScores(in: graph))
      // One walks from a to b and back, and starts at a
      let found = Dictionary(uniqueKeysWithValues: scores.map { ($0.entity.rawValue, $0.score) })
      #expect(isNear(found["a"], 1 / 1.85))
      #expect(isNear(found["b"], 0.85 / 1.85))
      #expect(isNear(found["c"], 0))
    }
    #expect(throws: AnalysisError.notInGraph("x")) {
      try PageRank().analyze(graph, about: ["x"])
    }
  }

  @Test func relationBetweennessTakesWeightsAsCosts() throws {
    let graph = try Graph.directed([Tie("a", "b", 1), Tie("b", "c", 1), Tie("a", "c", 5)])
    func scores(_ settings: [String]) throws -> [String: Double] {
      let analyzer = try RelationBetweenness.configured(settings + ["normalized=false"])
      let finding = try analyzer.analyze(graph)
      let scores = try #require(finding.relationScores(in: graph))
      return Dictionary(uniqueKeysWithValues: scores.map { ($0.relation.rawValue, $0.score) })
    }
    #expect(try scores([]) == ["a/tie/b": 1, "b/tie/c": 1, "a/tie/c": 1])
    #expect(try scores(["weighted=true"]) == ["a/tie/b": 2, "b/tie/c": 2, "a/tie/c": 0])
  }
}
