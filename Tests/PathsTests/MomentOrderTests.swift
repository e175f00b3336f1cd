import AnalyzerKit
import EntityGraph
import Paths
import TestSupport
import Testing

@Suite struct MomentOrderTests {
  private let calls = [
    "a called b 2023-01-01", "b called d 2023-01-09", "a called c 2023-01-05",
    "c called d 2023-01-06", "a called d 2023-01-08", "a called e 2023-01-10",
    "e called d 2023-01-20",
  ]

  @Test(arguments: [
    (PathOrder.arrival, "a c d"), (.departure, "a e d"), (.duration, "a d"),
    (.hops, "a d"),
  ])
  func theBestIsThatOfItsOrder(by: PathOrder, line: String) throws {
    let question = ShortestPath { ($0.by, $0.respectsTime) = (by, true) }
    #expect(try question.paths(from: "a", to: "d", in: .of(calls)).map(\.line) == [line])
  }

  @Test func theNextBestAreInTheOrderOfTheirMoments() throws {
    func lines(_ by: PathOrder) throws -> [String] {
      try ShortestPath { ($0.by, $0.count) = (by, 9) }.paths(from: "a", to: "d", in: .of(calls))
        .map(\.line)
    }
    #expect(try lines(.arrival) == ["a c d", "a d", "a b d", "a e d"])
    #expect(try lines(.departure) == ["a e d", "a d", "a c d", "a b d"])
    #expect(try lines(.duration) == ["a d", "a c d", "a b d", "a e d"])
  }

  @Test func whereAnyMomentWillDoFewestLegsLead() throws {
    let graph = try Graph.of("a works-for b", "b works-for c", "a works-for c", "a called c 2023")
    for by in [PathOrder.arrival, .departure, .duration] {
      let path = try #require(
        try ShortestPath { $0.by = by }.paths(from: "a", to: "c", in: graph).first)
      #expect(path.line == "a c")
      #expect(path.relations == ["a/works-for/c"])
    }
  }

  @Test func aLongStayOvertakesNobody() throws {
    let graph = try Graph.of(
      "a works-for b 2020/2022", "b works-for c 2021/2024", "a works-for d 2019/2020",
      "d works-for c 2023/2024")
    let question = ShortestPath { ($0.by, $0.count) = (.duration, 2) }
    #expect(try question.paths(from: "a", to: "c", in: graph).map(\.line) == ["a b c", "a d c"])
  }
}

@Suite struct WeightOrderTests {
  @Test func theWidestPathHasTheGreatestLeastWeight() throws {
    let graph = try Graph.of(
      "a met b weight=5", "b met d weight=2", "a met c weight=3", "c met d weight=3",
      "c called d weight=4")
    let paths = try ShortestPath { ($0.by, $0.count) = (.width, 3) }
      .paths(from: "a", to: "d", in: graph)
    #expect(paths.map(\.line) == ["a c d", "a b d"])
    #expect(paths.map(\.cost) == [3, 2])
    #expect(paths[0].relations == ["a/met/c", "c/called/d"])
  }

  @Test func theLikeliestPathHasTheGreatestProduct() throws {
    let graph = try Graph.of(
      "a met b weight=0.75", "b met d weight=0.5", "a met c weight=0.625", "c met d weight=0.625")
    let paths = try ShortestPath { ($0.by, $0.count) = (.chance, 3) }
      .paths(from: "a", to: "d", in: graph)
    #expect(paths.map(\.line) == ["a c d", "a b d"])
    #expect(paths.map(\.cost) == [0.390625, 0.375])
  }

  @Test func whatIsNoChanceIsRefused() throws {
    let graph = try Graph.of("a met b weight=1.5", "b met c")
    let error = #expect(throws: AnalysisError.self) {
      try ShortestPath { $0.by = .chance }.paths(from: "b", to: "c", in: graph)
    }
    #expect(
      "\(try #require(error))"
        == "the weight of 'a/met/b' is 1.5, and a chance is above 0 and at most 1; "
        + "give it such a weight or order paths by width")
  }
}

@Suite struct ThroughStopsTests {
  @Test func aPathPassesTheStopsInTheirOrder() throws {
    let graph = try Graph.of(
      "a met d", "a met b", "b met d", "a met c", "c met d", "b met c", "c met e", "e met d")
    func line(_ stops: Entity.ID...) throws -> String? {
      try ShortestPath().answer(from: "a", to: "d", through: stops, in: graph).paths.first?.line
    }
    #expect(try line() == "a d")
    #expect(try line("b") == "a b d")
    #expect(try line("b", "c") == "a b c d")
    #expect(try line("c", "b") == "a c b d")
    #expect(try line("b", "e") == "a b c e d")
    #expect(try line("a", "d") == "a d")
  }

  @Test func aStopVisitedAgainIsSaid() throws {
    let graph = try Graph.of("a met d", "d met c")
    let answer = try ShortestPath().answer(from: "a", to: "d", through: ["c"], in: graph)
    #expect(answer.paths.map(\.line) == ["a d c d"])
    #expect(answer.caveats == [.revisited])
  }

  @Test func noMomentOfOneStretchIsBeforeTheStretchBefore() throws {
    let graph = try Graph.of(
      "a messaged b 2023-01-05", "b messaged c 2023-01-04", "b messaged c 2023-01-06",
      "a messaged c 2023-01-01", "c messaged b 2023-01-01", "c messaged d 2023-01-02")
    let question = ShortestPath { $0.respectsTime = true }
    let through = try question.answer(from: "a", to: "d", through: ["b"], in: graph)
    #expect(through.paths.isEmpty)
    let other = try question.answer(from: "a", to: "c", through: ["b"], in: graph)
    #expect(
      other.paths.map(\.relations) == [["a/messaged/b/2023-01-05", "b/messaged/c/2023-01-06"]])
  }
}
