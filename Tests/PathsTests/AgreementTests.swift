import AnalyzerKit
import EntityGraph
import Paths
import TestSupport
import Testing

/// Every answer, whole, against the slow twin; each graph is asked every third question, in turn.
@Suite struct AgreementTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func everyAnswerIsThatOfTheSlowTwin(seed: UInt64) throws {
    let graph = try RandomFacts(seed: seed).graph
    let chances = try RandomFacts(seed: seed).graphOfChances
    for (number, question) in questions.enumerated() where number % 3 == Int(seed % 3) {
      let graph = question.by == .chance ? chances : graph
      let found = try question.paths(from: "a", to: "b", in: graph)
      let expected = EveryPath(graph, question).paths(from: "a", to: "b")
      #expect(found == expected, "\(question)")
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func everyAnswerThroughStopsIsThatOfTheSlowTwin(seed: UInt64) throws {
    let graph = try RandomFacts(seed: 4 * seed + 1).graph
    for stops: [Entity.ID] in [["c"], ["b"], ["a"], ["d", "c"], ["c", "c"], ["b", "a"]]
    where stops.allSatisfy({ graph.vertex(of: $0) != nil }) {
      for by in PathOrder.allCases where by != .chance {
        let question = ShortestPath { ($0.by, $0.count, $0.maximumHops) = (by, 5, 5) }
        let found = try question.answer(from: "a", to: "b", through: stops, in: graph)
        let through = distinct(["a"] + stops + ["b"])
        let expected = EveryPath(graph, question, through: through).paths(from: "a", to: "b")
        #expect(found.paths == Array(expected), "\(question) \(stops)")
        let repeats = expected.contains { Set($0.stops).count < $0.stops.count }
        #expect(found.caveats == (repeats ? [.revisited] : []))
      }
    }
  }

  /// A chain with dead ends and short cuts, so long that what leads nowhere is not searched.
  @Test(arguments: 0..<8 as Range<UInt64>)
  func longRoutesAreThoseOfTheSlowTwin(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let steps = (0..<80).map { "n\($0) messaged n\($0 + 1)" }
    let branches = (0..<6).map { "n\(Int.random(in: 0...80, using: &generator)) called m\($0 / 2)" }
    let cuts = (0..<2).map { _ in
      let tail = Int.random(in: 0...70, using: &generator)
      return "n\(tail) messaged n\(tail + Int.random(in: 2...10, using: &generator))"
    }
    let graph = try Graph.of(Array(Set(steps + branches + cuts)).sorted())
    for by in [PathOrder.hops, .rating, .weight] {
      let question = ShortestPath { ($0.by, $0.count, $0.isDirected) = (by, 40, seed % 2 == 0) }
      let found = try question.paths(from: "n0", to: "n80", in: graph)
      #expect(found == EveryPath(graph, question).paths(from: "n0", to: "n80"), "\(question)")
    }
  }

  /// What is left between the ends when a stop that follows itself counts once.
  private func distinct(_ stops: [Entity.ID]) -> [Entity.ID] {
    stops.indices.filter { $0 == 0 || stops[$0] != stops[$0 - 1] }.map { stops[$0] }
      .dropFirst().dropLast()
  }

  private var questions: [ShortestPath] {
    var questions: [ShortestPath] = []
    for by in PathOrder.allCases {
      for distinct in PathDistinction.allCases {
        let isOfTime = [.arrival, .departure, .duration].contains(by)
        for (isDirected, respectsTime) in [(false, false), (true, false), (false, true)]
        where !isOfTime || respectsTime {
          for (all, count, maximumHops) in [
            (false, 10_000, 0), (true, 1, 0), (false, 2, 3), (true, 1, 3),
          ] {
            questions.append(
              ShortestPath {
                ($0.by, $0.distinct) = (by, distinct)
                ($0.isDirected, $0.respectsTime) = (isDirected, respectsTime && !isOfTime)
                ($0.all, $0.count, $0.maximumHops) = (all, count, maximumHops)
              })
          }
        }
      }
    }
    return questions
  }
}
