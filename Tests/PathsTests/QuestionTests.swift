import AnalyzerKit
import EntityGraph
import Paths
import Synchronization
import TestSupport
import Testing

@Suite struct QuestionTests {
  @Test func settingsAreThoseOfTheCommandLine() throws {
    let question = try ShortestPath.configured([
      "by=rating", "k=3", "all=yes", "max-hops=4", "directed=yes", "respect-time=yes",
      "distinct=relations",
    ])
    #expect(question.by == .rating)
    #expect(question.count == 3)
    #expect(question.all)
    #expect(question.maximumHops == 4)
    #expect(question.isDirected)
    #expect(question.respectsTime)
    #expect(question.distinct == .relations)
    #expect(
      PathAnalyzers.analyzers.map { $0.name }
        == [
          "all-paths", "cascade", "distances", "kind-distances", "reach-in-time", "shortest-path",
        ])
  }

  @Test(arguments: [
    (
      ["a"],
      "this analyzer asks about 2 entities, not 1; name as many"
    ),
    (["a", "x"], "'x' is not in the graph under this policy; ask for more of it"),
    (["x", "a"], "'x' is not in the graph under this policy; ask for more of it"),
  ])
  func aQuestionThatDoesNotFitIsRefused(entities: [String], sentence: String) throws {
    let graph = try Graph.of("a met b")
    let error = #expect(throws: AnalysisError.self) {
      try ShortestPath().analyze(graph, about: entities.map { Entity.ID($0) })
    }
    #expect("\(try #require(error))" == sentence)
  }

  @Test func moreStopsThanMemoryHasRoomForAreRefused() throws {
    let graph = try Graph.of((0..<20_000).map { "n\($0) called n\($0 + 1)" })
    let stops = (0...4_600).map { Entity.ID("n\($0)") }
    #expect(throws: AnalysisError.tooManyStops(4_599, most: 4_472)) {
      try ShortestPath().analyze(graph, about: stops)
    }
  }

  @Test func strangersHaveNoPath() throws {
    let graph = try Graph.of("a met b", "c met d")
    for order in PathOrder.allCases {
      #expect(try ShortestPath { $0.by = order }.paths(from: "a", to: "d", in: graph).isEmpty)
    }
  }

  @Test func tooManyEquallyShortPathsAreCutOffAndSoSaid() throws {
    let layers = (0..<7).flatMap { layer in
      (0..<4).flatMap { left in (0..<4).map { "n\(layer)-\(left) met n\(layer + 1)-\($0)" } }
    }
    let graph = try Graph.of(layers)
    let answer = try ShortestPath { $0.all = true }.answer(from: "n0-0", to: "n7-0", in: graph)
    #expect(answer.paths.count == 4096)
    #expect(answer.caveats == [])
    let longer = try Graph.of(layers + (0..<4).map { "n7-\($0) met end" })
    let cut = try ShortestPath { $0.all = true }.answer(from: "n0-0", to: "end", in: longer)
    #expect(cut.paths.count == 10_000)
    #expect(cut.caveats == [.truncated(at: 10_000)])
  }

  @Test func theSearchCanBeCalledOff() throws {
    let graph = try Graph.of("a met b", "b met c", "a met d", "d met c")
    let calls = Mutex(0)
    let impatient = Progress { (_, _) throws(Cancelled) in
      let number = calls.withLock {
        $0 += 1; return $0
      }
      if number == 3 { throw Cancelled() }
    }
    #expect(throws: Cancelled.self) {
      try ShortestPath { $0.count = 9 }.answer(from: "a", to: "c", in: graph, impatient)
    }
    #expect(calls.withLock { $0 } == 3)
  }
}
