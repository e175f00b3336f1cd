import EntityGraph
import Paths
import TestSupport
import Testing

/// Every answer, whole, against the slow twin.
@Suite struct AgreementTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func everyAnswerIsThatOfTheSlowTwin(seed: UInt64) throws {
    let graph = try RandomFacts(seed: seed).graph
    for question in questions {
      let found = try question.paths(from: "a", to: "b", in: graph)
      let expected = EveryPath(graph, question).paths(from: "a", to: "b")
      #expect(found == expected, "\(question)")
    }
  }

  private var questions: [ShortestPath] {
    var questions: [ShortestPath] = []
    for by in ShortestPath.Order.allCases {
      for distinct in ShortestPath.Distinction.allCases {
        for (isDirected, respectsTime) in [(false, false), (true, false), (false, true)] {
          for (all, count, maximumHops) in [(false, 10_000, 0), (true, 1, 0), (false, 2, 3)] {
            questions.append(
              ShortestPath {
                ($0.by, $0.distinct) = (by, distinct)
                ($0.isDirected, $0.respectsTime) = (isDirected, respectsTime)
                ($0.all, $0.count, $0.maximumHops) = (all, count, maximumHops)
              })
          }
        }
      }
    }
    return questions
  }
}
