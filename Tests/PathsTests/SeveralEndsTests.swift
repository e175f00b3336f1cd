import AnalyzerKit
import EntityGraph
import TestSupport
import Testing

@testable import Paths

/// Paths from any of some entities to any of others, against the best of all pairs.
@Suite struct SeveralEndsTests {
  private static let ends: [(starts: [Entity.ID], goals: [Entity.ID])] = [
    (["a", "c"], ["b"]), (["a"], ["b", "c", "d"]), (["a", "d"], ["b", "c"]),
    (["a", "b"], ["b", "c", "e"]), (["f", "e", "d"], ["a", "b"]), (["a", "a"], ["c"]),
  ]

  private func answer(
    _ question: ShortestPath, from starts: [Entity.ID], through stops: [Entity.ID] = [],
    to goals: [Entity.ID], in graph: Graph
  ) throws -> [Path] {
    try #require(
      question.analyze(
        AnalyzedGraph(graph), from: Question(starts, in: graph).vertices,
        through: Question(stops, in: graph).vertices, to: Question(goals, in: graph).vertices,
        .unwatched
      ).paths(in: graph))
  }

  private func known(_ ends: [Entity.ID], _ graph: Graph) -> [Entity.ID] {
    ends.filter { graph.vertex(of: $0) != nil }
  }

  @Test(arguments: 0..<120 as Range<UInt64>, PathOrder.allCases)
  func theBestOfAllPairsAreFound(seed: UInt64, order: PathOrder) throws {
    let facts = RandomFacts(seed: seed)
    let graph = try order == .chance ? facts.graphOfChances : facts.graph
    let ends = Self.ends[Int(seed) % Self.ends.count]
    let (starts, goals) = (known(ends.starts, graph), known(ends.goals, graph))
    let wanted = [(false, 1, 0), (false, 4, 0), (true, 1, 0), (false, 3, 2)]
    let (all, count, most) = wanted[Int(seed / 6) % wanted.count]
    for distinct in PathDistinction.allCases {
      let question = ShortestPath {
        ($0.by, $0.count, $0.all, $0.maximumHops) = (order, count, all, most)
        ($0.distinct, $0.respectsTime, $0.isDirected) = (distinct, seed % 7 < 2, seed % 5 == 0)
      }
      let found = try answer(question, from: starts, to: goals, in: graph)
      let expected = EveryPath(graph, question).paths(fromAnyOf: starts, toAnyOf: goals)
      #expect(found == expected, "\(question) \(starts) \(goals)")
    }
  }

  @Test(arguments: 0..<24 as Range<UInt64>)
  func soAreThoseThroughStops(seed: UInt64) throws {
    let graph = try RandomFacts(seed: 4 * seed + 1).graph
    let (starts, goals) = (known(["a", "c"], graph), known(["b", "d"], graph))
    for stops: [Entity.ID] in [["c"], ["b"], ["e"], ["a", "d"]]
    where stops.allSatisfy({ graph.vertex(of: $0) != nil }) {
      for order in PathOrder.allCases where order != .chance {
        let question = ShortestPath { ($0.by, $0.count, $0.maximumHops) = (order, 4, 5) }
        let found = try answer(question, from: starts, through: stops, to: goals, in: graph)
        let expected = EveryPath(graph, question, through: stops)
          .paths(fromAnyOf: starts, toAnyOf: goals)
        #expect(found == expected, "\(question) \(stops)")
      }
    }
  }

  @Test(arguments: 0..<48 as Range<UInt64>)
  func everyPathOfAnyPairIsListed(seed: UInt64) throws {
    let graph = try RandomFacts(seed: seed).graph
    let ends = Self.ends[Int(seed) % Self.ends.count]
    let (starts, goals) = (known(ends.starts, graph), known(ends.goals, graph))
    for (most, distinct) in [(1, PathDistinction.stops), (3, .stops), (3, .relations)] {
      let twin = EveryPath(
        graph,
        ShortestPath { ($0.distinct, $0.count, $0.maximumHops) = (distinct, 10_000, most) })
      var search = AllPaths()
      (search.maximumHops, search.distinct) = (most, distinct)
      let finding = try search.analyze(
        AnalyzedGraph(graph), from: Question(starts, in: graph).vertices,
        to: Question(goals, in: graph).vertices, .unwatched)
      let expected = twin.paths(fromAnyOf: starts, toAnyOf: goals)
        .sorted { steps($0, twin).lexicographicallyPrecedes(steps($1, twin)) }
      #expect(finding.paths(in: graph) == expected)
    }
  }

  /// How many legs, then where it starts, then each leg.
  private func steps(_ path: Path, _ twin: EveryPath) -> [Int] {
    let starts = Set(twin.relations.flatMap { [$0.subject, $0.object] })
    let steps = twin.steps(path)
    return [steps[0], starts.count { $0 < path.stops[0] }] + steps.dropFirst()
  }

  @Test func aStartIsNoGoalAndNobodyIsReachedFromNowhere() throws {
    let graph = try Graph.of("a met b", "b met c", "x met y")
    let question = ShortestPath { $0.count = 9 }
    #expect(
      try answer(question, from: ["a", "b"], to: ["b", "c"], in: graph).map(\.line)
        == ["b c", "a b c"])
    #expect(try answer(question, from: ["a", "b"], to: ["x", "y"], in: graph).isEmpty)
    #expect(try answer(question, from: [], to: ["a"], in: graph).isEmpty)
    #expect(try answer(question, from: ["a", "b"], to: ["a", "b"], in: graph).isEmpty)
  }

  @Test func equallyGoodPathsComeInOrderOfTheirStops() throws {
    let graph = try Graph.of("b met y", "a met z", "a met x", "b met x")
    let question = ShortestPath { $0.all = true }
    #expect(
      try answer(question, from: ["b", "a"], to: ["z", "y", "x"], in: graph).map(\.line)
        == ["a x", "a z", "b x", "b y"])
  }
}
