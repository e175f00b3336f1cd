import EntityGraph
import Paths
import TestSupport
import Testing

@Suite struct ShortestPathTests {
  let calls = [
    "blinken called cohen 2023-01-02 D3 by=diplomat",
    "cohen called lavrov 2023-01-03 B2 by=ministry",
    "blinken works-for state-department",
  ]

  @Test func aMessageGetsFromBlinkenToLavrovByWayOfCohen() throws {
    let paths = try ShortestPath().paths(from: "blinken", to: "lavrov", in: .of(calls))
    #expect(paths.map(\.stops) == [["blinken", "cohen", "lavrov"]])
    #expect(paths[0].legs.map(\.relation.kind.phrase) == ["telephoned", "telephoned"])
    #expect(paths[0].legs.map(\.isReversed) == [false, false])
    #expect(paths[0].cost == 2)
    #expect(paths[0].weakestLeg == 0)
  }

  @Test func theWayBackIsTheSameTurnedRound() throws {
    let paths = try ShortestPath().paths(from: "lavrov", to: "blinken", in: .of(calls))
    #expect(paths.map(\.stops) == [["lavrov", "cohen", "blinken"]])
    #expect(paths[0].legs.map(\.isReversed) == [true, true])
  }

  @Test func noWordGoesBackInTime() throws {
    var question = ShortestPath()
    question.respectsTime = true
    let graph = try Graph.of(calls)
    #expect(try question.paths(from: "blinken", to: "lavrov", in: graph).count == 1)
    #expect(try question.paths(from: "lavrov", to: "blinken", in: graph).isEmpty)
  }

  @Test func thePathToOneselfHasNoLegs() throws {
    var question = ShortestPath()
    question.count = 3
    for order in PathOrder.allCases {
      question.by = order
      let paths = try question.paths(from: "cohen", to: "cohen", in: .of(calls))
      #expect(paths == [Path(stops: ["cohen"], legs: [], cost: order == .chance ? 1 : 0)])
    }
  }
}
