import AnalyzerKit
import Centrality
import EntityGraph
import TestSupport
import Testing

/// What the settings change, on graphs small enough to score by hand.
@Suite struct SettingTests {
  /// a to b to c, and a to c.
  private static let triangle: [Tie] = [Tie("a", "b", 1), Tie("b", "c", 1), Tie("a", "c", 5)]

  @Test func degreeLooksTheWayItIsTold() throws {
    let graph = try Graph.directed(Self.triangle)
    #expect(try Degree().scores(of: graph) == ["a": 2, "b": 2, "c": 2])
    #expect(try Degree.configured(["direction=out"]).scores(of: graph) == ["a": 2, "b": 1, "c": 0])
    #expect(try Degree.configured(["direction=in"]).scores(of: graph) == ["a": 0, "b": 1, "c": 2])
    #expect(try Degree.configured(["weighted=true"]).scores(of: graph) == ["a": 6, "b": 2, "c": 6])
  }

  @Test func degreeCountsNeighborsOnceAndNobodyAsHisOwn() throws {
    let graph = try Graph.directed([
      Tie("a", "b", 1), Tie("a", "b", 1), Tie("b", "a", 1), Tie("c", "a", 1), Tie("c", "c", 1),
    ])
    func degrees(_ settings: String...) throws -> [String: Double] {
      try Degree.configured(["count=neighbors"] + settings).scores(of: graph)
    }
    #expect(try degrees() == ["a": 2, "b": 1, "c": 1])
    #expect(try degrees("direction=out") == ["a": 1, "b": 1, "c": 1])
    #expect(try degrees("direction=in") == ["a": 2, "b": 1, "c": 0])
    let error = #expect(throws: AnalysisError.self) { try degrees("weighted=true") }
    #expect(
      "\(try #require(error))"
        == "count=neighbors and weighted=true exclude each other; leave one of them out")
  }

  @Test func directionIsTheFlowTheArrowOrEither() throws {
    let graph = try Graph.of("a tracks b")
    func first(_ setting: String) throws -> [Double] {
      let scores = try PageRank.configured([setting]).scores(of: graph)
      return [scores["a"] ?? 0, scores["b"] ?? 0]
    }
    let (more, less) = (1.85 / 2.85, 1 / 2.85)
    for (setting, wanted) in [
      ("direction=arrow", [less, more]), ("direction=flow", [more, less]),
      ("directed=true", [more, less]), ("direction=either", [0.5, 0.5]),
      ("directed=false", [0.5, 0.5]),
    ] {
      #expect(try zip(first(setting), wanted).allSatisfy { isNear($0, $1) }, "\(setting)")
    }
  }

  @Test func parallelRelationsCountEachForDegreeAndOnceForBetweenness() throws {
    let graph = try Graph.directed([Tie("a", "b", 1), Tie("a", "b", 1), Tie("b", "c", 1)])
    #expect(try Degree().scores(of: graph)["b"] == 3)
    #expect(try Betweenness().scores(of: graph)["b"] == 1)
  }

  @Test func betweennessTakesWeightsAsCosts() throws {
    let graph = try Graph.directed(Self.triangle)
    #expect(try Betweenness().scores(of: graph)["b"] == 0)
    #expect(try Betweenness.configured(["weighted=true"]).scores(of: graph)["b"] == 1)
  }

  @Test func betweennessIsCountedInPairsUnlessNormalized() throws {
    let star = try Graph.directed([Tie("hub", "a", 1), Tie("hub", "b", 1), Tie("hub", "c", 1)])
    #expect(try Betweenness().scores(of: star)["hub"] == 1)
    #expect(try Betweenness.configured(["normalized=false"]).scores(of: star)["hub"] == 3)
    #expect(try Betweenness.configured(["normalised=false"]).scores(of: star)["hub"] == 3)
    #expect(try Betweenness.configured(["directed=true"]).scores(of: star)["hub"] == 0)
  }

  @Test func closenessTakesWeightsAsCosts() throws {
    let graph = try Graph.directed(Self.triangle)
    #expect(try Closeness().scores(of: graph)["a"] == 1)
    let weighted = try Closeness.configured(["weighted=true"]).scores(of: graph)
    #expect(isNear(weighted["a"], 2.0 / 3))
    #expect(
      try Closeness.configured(["directed=true"]).scores(of: graph) == ["a": 0, "b": 0.5, "c": 1])
    for weighted in ["false", "true"] {
      let settings = ["directed=true", "weighted=\(weighted)", "end=start"]
      let turned = try Graph.directed(Self.triangle.map { Tie($0.object, $0.subject, $0.weight) })
      let expected = try Closeness.configured(Array(settings.dropLast())).scores(of: turned)
      #expect(try Closeness.configured(settings).scores(of: graph) == expected)
      let harmonic = try Harmonic.configured(Array(settings.dropLast())).scores(of: turned)
      #expect(try Harmonic.configured(settings).scores(of: graph) == harmonic)
    }
  }

  @Test func anUnconvergedPageRankSaysSo() throws {
    let graph = try Graph.directed(Self.triangle)
    let finding = try PageRank.configured(["rounds=1"]).analyze(graph)
    guard case .notConverged(let rounds, let residual) = finding.caveats.first else {
      Issue.record("there is no caveat")
      return
    }
    #expect(rounds == 1)
    #expect(residual > 0)
  }

  @Test func pageRankSumsToOne() throws {
    let scores = try PageRank().scores(of: .directed(Self.triangle))
    #expect(isNear(scores.values.reduce(0, +), 1))
  }

  @Test(arguments: [
    "betweenness", "closeness", "harmonic", "eccentricity", "relation-betweenness",
  ])
  func aWeightThatIsNoCostIsRefused(name: String) throws {
    let graph = try Graph.directed([Tie("a", "b", 0)])
    let listing = try AnalyzerRegistry(CentralityAnalyzers.analyzers).listing(named: name)
    #expect(throws: AnalysisError.costNotPositive("a/tie/b", 0)) {
      try listing.configured(["weighted=true"]).analyze(graph)
    }
  }

  @Test(arguments: ["eigenvector", "katz", "hits", "pagerank"])
  func whereNothingPassesAWeightOfZeroIsTakenAndOneBelowIsRefused(name: String) throws {
    let listing = try AnalyzerRegistry(CentralityAnalyzers.analyzers).listing(named: name)
    let weighted = try listing.configured(["weighted=true", "directed=false"])
    let beside = try Graph.directed([Tie("a", "b", 0), Tie("b", "c", 2), Tie("a", "c", 3)])
    let without = try Graph.directed([Tie("b", "c", 2), Tie("a", "c", 3)])
    let (found, wanted) = (try weighted.scores(of: beside), try weighted.scores(of: without))
    for (entity, score) in wanted { #expect(isNear(found[entity], score)) }
    #expect(throws: AnalysisError.weightNegative("a/tie/b", -1)) {
      try weighted.analyze(.directed([Tie("a", "b", -1)]))
    }
    #expect(throws: AnalysisError.sumTooGreat) {
      try weighted.analyze(
        .directed([Tie("a", "b", 1e308), Tie("b", "c", 1e308)]))
    }
  }

  @Test func sumsOfDecimalsThatDifferByRoundingAreEquallyCheap() throws {
    let graph = try Graph.directed([
      Tie("s", "a", 0.1), Tie("a", "t", 0.2), Tie("s", "b", 0.15), Tie("b", "t", 0.15),
    ])
    let scores = try Betweenness.configured(["weighted=true", "normalized=false"]).scores(of: graph)
    #expect(scores["a"] == 0.5 && scores["b"] == 0.5)
    let ties = try RelationBetweenness.configured(["weighted=true", "normalized=false"])
      .analyze(graph)
    let found = try #require(ties.relationScores(in: graph))
    #expect(zip(found, [2.5, 2.5, 1.5, 1.5]).allSatisfy { isNear($0.score, $1) })
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func weightsThatAreNoNumbersHaveNoSum(weight: Double) throws {
    let graph = try Graph.directed([Tie("a", "b", weight), Tie("b", "c", -2)])
    #expect(throws: AnalysisError.self) {
      try Degree.configured(["weighted=true"]).analyze(graph)
    }
    #expect(try Degree().scores(of: graph)["b"] == 2)
    let negative = try Graph.directed([Tie("b", "c", -2)])
    #expect(try Degree.configured(["weighted=true"]).scores(of: negative) == ["b": -2, "c": -2])
  }

  @Test func longWorkCanBeCalledOff() throws {
    let graph = try Graph.directed(Self.triangle)
    let impatient = Progress { (_, _) throws(Cancelled) in throw Cancelled() }
    for type in CentralityAnalyzers.analyzers {
      let about = Array(["a", "b"].prefix(type.entityCount)) as [Entity.ID]
      #expect(throws: Cancelled.self) { try type.init().analyze(graph, about: about, impatient) }
    }
  }

  @Test func anEmptyGraphHasNoScores() throws {
    for type in CentralityAnalyzers.analyzers where type.entityCount == 0 {
      let graph = try GraphBuilder().freeze()
      let finding = try type.init().analyze(graph)
      let isOfRelations = [RelationBetweenness.name, Bridges.name, KTruss.name].contains(type.name)
      #expect(
        (isOfRelations
          ? finding.relationScores(in: graph) == [] : finding.entityScores(in: graph) == []))
    }
  }
}
