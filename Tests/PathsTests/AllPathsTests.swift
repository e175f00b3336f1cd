import AnalyzerKit
import EntityGraph
import Paths
import TestSupport
import Testing

@Suite struct AllPathsTests {
  private func answer(
    _ graph: Graph, from source: Entity.ID, to goal: Entity.ID,
    _ change: (inout AllPaths) -> Void = { _ in }
  ) throws -> (paths: [Path], caveats: [Caveat]) {
    var search = AllPaths()
    change(&search)
    let finding = try search.analyze(graph, about: [source, goal])
    return (try #require(finding.paths(in: graph)), finding.caveats)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func everyAnswerIsThatOfTheSlowTwin(seed: UInt64) throws {
    let graph = try RandomFacts(seed: seed).graph
    for (isDirected, respectsTime) in LawTests.traversals {
      for distinct in PathDistinction.allCases {
        for most in [1, 2, 3, 9] {
          let twin = EveryPath(
            graph,
            ShortestPath {
              ($0.isDirected, $0.respectsTime, $0.distinct) = (isDirected, respectsTime, distinct)
              ($0.count, $0.maximumHops) = (10_000, most)
            })
          let found = try answer(graph, from: "a", to: "b") {
            ($0.isDirected, $0.respectsTime, $0.distinct) = (isDirected, respectsTime, distinct)
            $0.maximumHops = most
          }
          let expected = twin.paths(from: "a", to: "b")
            .sorted { twin.steps($0).lexicographicallyPrecedes(twin.steps($1)) }
          #expect(found.paths == expected)
          #expect(found.caveats == [])
        }
      }
    }
  }

  @Test func theShortestComeFirstAndALimitIsSaid() throws {
    let graph = try Graph.of(
      "a met d", "a met b", "b met d", "a met c", "c met d", "b met c", "a met d 2023-01-02")
    let all = try answer(graph, from: "a", to: "d")
    #expect(all.paths.map(\.line) == ["a d", "a b d", "a c d", "a b c d", "a c b d"])
    #expect(all.caveats == [])
    let two = try answer(graph, from: "a", to: "d") { $0.most = 2 }
    #expect(two.paths.map(\.line) == ["a d", "a b d"])
    #expect(two.caveats == [.truncated(at: 2)])
    #expect(try answer(graph, from: "a", to: "d") { $0.most = 5 }.caveats == [])
    let short = try answer(graph, from: "a", to: "d") { $0.maximumHops = 2 }
    #expect(short.paths.count == 3)
  }

  @Test func aQuestionThatDoesNotFitIsRefused() throws {
    let graph = try Graph.of("a met b")
    #expect(throws: AnalysisError.notInGraph("x")) { try answer(graph, from: "a", to: "x") }
    #expect(throws: AnalysisError.wrongNumberOfEntities(expected: 2, found: 3)) {
      try AllPaths().analyze(graph, about: ["a", "b", "a"])
    }
  }

  @Test func itCanBeCalledOff() throws {
    let graph = try Graph.of("a met b")
    #expect(throws: Cancelled.self) {
      try AllPaths().analyze(graph, about: ["a", "b"], .refusing)
    }
  }
}

extension Progress {
  /// Called off at once.
  static let refusing = Progress { (_, _) throws(Cancelled) in throw Cancelled() }
}

extension EveryPath {
  /// What paths are ordered by that come leg by leg, the shortest first.
  func steps(_ path: Path) -> [Int] {
    [path.length]
      + zip(path.stops.dropFirst(), path.legs).flatMap { stop, leg in
        [
          relations.flatMap { [$0.subject, $0.object] }.filter { $0 < stop }.count,
          relations.firstIndex { $0.id == leg.relation.id } ?? -1,
        ]
      }
  }
}
