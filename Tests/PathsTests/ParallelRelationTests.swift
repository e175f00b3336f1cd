import EntityGraph
import Paths
import TestSupport
import Testing

@Suite struct ParallelRelationTests {
  /// Seven ties between two people, best first.
  let ties = [
    "a works-for b B2 2023-01-09", "a called b D3 2023-01-02", "b called a D3 2023-01-03",
    "a fights-alongside b D3", "a met b D3", "a messaged b D3", "a near b F6",
  ]
  let ids = [
    "a/works-for/b/2023-01-09", "a/called/b/2023-01-02", "b/called/a/2023-01-03",
    "a/fights-alongside/b", "a/met/b", "a/messaged/b", "a/near/b",
  ]

  /// The message gives a projection, `a/messaged/b`.
  var graph: Graph {
    get throws {
      try .of(
        ties.filter { !$0.contains("messaged") } + [
          "a sender-of message D3", "b intermediary-of message D3",
        ])
    }
  }

  @Test func aLegShowsTheBestAndListsTheOthersInOrder() throws {
    let kept = RelationFilter.analysis
    let paths = try ShortestPath { $0.count = 9 }
      .paths(from: "a", to: "b", in: graph.keeping(kept))
    #expect(paths.map(\.line) == ["a b"])
    #expect(paths[0].relations == [ids[0]])
    #expect(paths[0].parallels == [Array(ids.dropFirst())])
  }

  @Test func eachCombinationCountsWhereRelationsAreToDiffer() throws {
    let question = ShortestPath { ($0.count, $0.distinct) = (9, .relations) }
    let paths = try question.paths(from: "a", to: "b", in: graph.keeping(.analysis))
    #expect(paths.map(\.relations) == ids.map { [$0] })
    #expect(paths.map(\.parallels).allSatisfy { $0 == [[]] })
    #expect(
      paths.map { $0.legs[0].isReversed } == [false, false, true, false, false, false, false])
  }

  @Test func combinationsComeInTheOrderOfTheirWeakestLegs() throws {
    let graph = try Graph.of(
      "a called b B2", "a supports b C3", "b called c A1", "b supports c D3")
    let question = ShortestPath { ($0.count, $0.distinct) = (9, .relations) }
    #expect(
      try question.paths(from: "a", to: "c", in: graph).map(\.relations) == [
        ["a/called/b", "b/called/c"], ["a/supports/b", "b/called/c"],
        ["a/called/b", "b/supports/c"], ["a/supports/b", "b/supports/c"],
      ])
  }

  @Test func byWeightTheCheapestIsShown() throws {
    let graph = try Graph.of(
      "a called b A1 weight=3", "a met b F6 weight=2", "a supports b B2 weight=2")
    let path = try #require(
      try ShortestPath { $0.by = .weight }.paths(from: "a", to: "b", in: graph).first)
    #expect(path.relations == ["a/supports/b"])
    #expect(path.parallels == [["a/met/b", "a/called/b"]])
    #expect(path.cost == 2)
  }
}

extension RelationFilter {
  static var analysis: RelationFilter {
    var filter = RelationFilter()
    filter.isForAnalysis = true
    return filter
  }
}
