import AnalyzerKit
import EntityGraph
import Paths
import TestSupport
import Testing

@Suite struct OrderTests {
  @Test func fewestLegsLeadByHops() throws {
    let graph = try Graph.of("a met b A1", "b met c A1", "c met d A1", "a met e F6", "e met d F6")
    let question = ShortestPath { $0.count = 5 }
    #expect(try question.paths(from: "a", to: "d", in: graph).map(\.line) == ["a e d", "a b c d"])
  }

  @Test func theWidestPathAvoidsAnUnjudgedLeg() throws {
    let graph = try Graph.of("a met b B2", "b met c C3", "c met d B2", "a met e A1", "e met d F6")
    let question = ShortestPath { ($0.by, $0.count) = (.rating, 5) }
    let paths = try question.paths(from: "a", to: "d", in: graph)
    #expect(paths.map(\.line) == ["a b c d", "a e d"])
    #expect(paths.map(\.weakestLeg) == [1, 1])
  }

  @Test func theBestWeakestLegBreaksATieOfLegs() throws {
    let graph = try Graph.of("a met b A1", "b met d C3", "a met c B2", "c met d B2")
    let paths = try ShortestPath { $0.count = 2 }.paths(from: "a", to: "d", in: graph)
    #expect(paths.map(\.line) == ["a c d", "a b d"])
  }

  @Test func moreIndependentSourcesBreakATieOfRatings() throws {
    let graph = try Graph.of(
      "a met b B2", "b met d B2 by=x", "a met c B2 by=x,y", "c met d B2 by=x,y")
    let paths = try ShortestPath { $0.count = 2 }.paths(from: "a", to: "d", in: graph)
    #expect(paths.map(\.line) == ["a c d", "a b d"])
  }

  @Test(arguments: PathOrder.allCases)
  func idsBreakATieOfAllElse(by: PathOrder) throws {
    let graph = try Graph.of(
      "a supports c", "c supports z", "a supports b10", "b10 supports z", "a supports b9",
      "b9 supports z", "a supports b", "b supports z")
    let question = ShortestPath { ($0.by, $0.count) = (by, 4) }
    let lines = try question.paths(from: "a", to: "z", in: graph).map(\.line)
    #expect(lines == ["a b z", "a b10 z", "a b9 z", "a c z"])
  }

  @Test func theWeakestLegIsTheWorstRatedThenTheOneOfFewerSourcesThenTheEarlier() throws {
    let graph = try Graph.of(
      "a met b B2", "b met c D3 by=x,y", "c met d D3 by=x", "d met e D3 by=x", "e met f A6")
    let path = try #require(try ShortestPath().paths(from: "a", to: "f", in: graph).first)
    #expect(path.weakestLeg == 2)
  }

  @Test func momentsThatDifferByLittleAreNotEqual() throws {
    let tie = { (from: String, to: String, last: Int) in
      ForeignTie(from, "wired", to, period: "@\(1_700_000_000_000 + last)")
    }
    var builder = GraphBuilder()
    builder.add(
      ForeignGraph([
        tie("a", "m", 0), tie("m", "d", 0), tie("m", "x", 0), tie("x", "d", 2),
        tie("a", "z", 0), tie("z", "y", 0), tie("y", "d", 1),
      ]))
    let question = ShortestPath { ($0.by, $0.count) = (.arrival, 3) }
    let lines = try question.paths(from: "a", to: "d", in: builder.freeze()).map(\.line)
    #expect(lines == ["a m d", "a z y d", "a m x d"])
  }

  @Test func theLeastSumOfWeightsLeads() throws {
    let graph = try Graph.of(
      "a met b weight=0.5", "b met c weight=0.25", "c met d", "a met e", "e met d",
      "a met d weight=2")
    let question = ShortestPath { ($0.by, $0.count) = (.weight, 5) }
    let paths = try question.paths(from: "a", to: "d", in: graph)
    #expect(paths.map(\.line) == ["a b c d", "a d", "a e d"])
    #expect(paths.map(\.cost) == [1.75, 2, 2])
  }

  @Test(arguments: [(-1.0, "-1.0"), (0, "0.0")])
  func aCostThatIsNotPositiveIsRefused(weight: Double, shown: String) throws {
    let graph = try Graph.of("a met b", "b met c weight=\(weight)")
    let error = #expect(throws: AnalysisError.self) {
      try ShortestPath { $0.by = .weight }.paths(from: "a", to: "b", in: graph)
    }
    #expect(
      "\(try #require(error))"
        == "the weight of 'b/met/c' is \(shown), and a cost must be above 0; "
        + "give it a positive weight or ask without weights")
    #expect(try ShortestPath().paths(from: "a", to: "c", in: graph).count == 1)
  }

  @Test func whereNothingPassesTheWidthIsZeroAndTheChanceIsNone() throws {
    let graph = try Graph.of(
      "a met b weight=0", "b met c weight=1", "a met d", "d met c weight=0.5")
    let wide = ShortestPath { ($0.by, $0.count) = (.width, 2) }
    #expect(try wide.paths(from: "a", to: "c", in: graph).map(\.cost) == [0.5, 0])
    let error = #expect(throws: AnalysisError.self) {
      try ShortestPath { $0.by = .chance }.paths(from: "a", to: "c", in: graph)
    }
    #expect(error == .notAChance("a/met/b", 0))
  }

  @Test(arguments: PathOrder.allCases)
  func noPathHasMoreLegsThanAllowed(by: PathOrder) throws {
    let graph = try Graph.of(
      "a supports b A1 weight=0.1", "b supports c A1 weight=0.1", "c supports d A1 weight=0.1",
      "a supports e", "e supports d")
    let question = ShortestPath { ($0.by, $0.count, $0.maximumHops) = (by, 5, 2) }
    #expect(try question.paths(from: "a", to: "d", in: graph).map(\.line) == ["a e d"])
    let short = ShortestPath { ($0.by, $0.maximumHops) = (by, 1) }
    #expect(try short.paths(from: "a", to: "d", in: graph).isEmpty)
  }

  @Test func costsThatDifferByRoundingAreEqual() throws {
    let graph = try Graph.of(
      "s met a weight=0.1", "a met t weight=0.2", "s met b weight=0.15", "b met t weight=0.15",
      "s met c weight=0.1", "c met d weight=0.1", "d met t weight=0.1",
      "s met e weight=0.15", "e met t weight=0.1500000001")
    let all = ShortestPath { ($0.by, $0.all) = (.weight, true) }
    #expect(
      try all.paths(from: "s", to: "t", in: graph).map(\.line) == ["s a t", "s b t", "s c d t"])
    let first = ShortestPath { ($0.by, $0.count) = (.weight, 4) }
    #expect(
      try first.paths(from: "s", to: "t", in: graph).map(\.line)
        == ["s a t", "s b t", "s c d t", "s e t"])
  }

  @Test func aSumBeyondWhatANumberHoldsIsNoWayButAnError() throws {
    let graph = try Graph.of(
      "s met a weight=1e308", "a met t weight=1e308", "s met t weight=1.7e308",
      "t met u weight=1e308")
    let cheapest = ShortestPath { $0.by = .weight }
    #expect(try cheapest.paths(from: "s", to: "t", in: graph).map(\.line) == ["s t"])
    let finding = try cheapest.analyze(graph, about: ["s", "u"])
    #expect(throws: AnalysisError.sumTooGreat) { try finding.checkingSums() }
  }

  @Test func allAreThoseAsShortAsTheFirst() throws {
    let graph = try Graph.of(
      "a met b B2 weight=1", "b met d B2 weight=3", "a met c weight=2", "c met d weight=2",
      "a met e B2 weight=5", "e met f B2 weight=5", "f met d B2 weight=5", "a met d F6 weight=4")
    func lines(_ by: PathOrder) throws -> [String] {
      try ShortestPath { ($0.by, $0.all) = (by, true) }.paths(from: "a", to: "d", in: graph).map(
        \.line)
    }
    #expect(try lines(.hops) == ["a d"])
    #expect(try lines(.rating) == ["a b d"])
    #expect(try lines(.weight) == ["a d", "a b d", "a c d"])
  }
}
