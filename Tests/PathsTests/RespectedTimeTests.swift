import EntityGraph
import Paths
import TestSupport
import Testing

@Suite struct RespectedTimeTests {
  let timed = ShortestPath { ($0.respectsTime, $0.count) = (true, 9) }

  private func lines(_ facts: String...) throws -> [String] {
    try timed.paths(from: "a", to: "c", in: .of(facts)).map(\.line)
  }

  @Test func aDayMayFollowItself() throws {
    #expect(try lines("a met b 2023-01-02", "b met c 2023-01-02") == ["a b c"])
    #expect(try lines("a met b 2023-01-02T10:00", "b met c 2023-01-02T09:59") == [])
    #expect(try lines("a met b 2023-01-02T10:00", "b met c 2023-01-02") == ["a b c"])
  }

  @Test func aMomentCanBeChosenInsideWhatIsKnown() throws {
    #expect(try lines("a met b 2023-01", "b met c 2023-01-02") == ["a b c"])
    #expect(try lines("a met b 2023-02", "b met c 2023-01-02") == [])
    #expect(
      try lines("a met b 2023-01-02/2023-01-05", "b met c 2023-01-01/2023-01-03") == ["a b c"])
  }

  @Test func whatLastsHoldsFromItsStartToItsEnd() throws {
    #expect(try lines("a works-for b 2022/..", "b met c 2023-01-02") == ["a b c"])
    #expect(try lines("a works-for b 2023-01-03/..", "b met c 2023-01-02") == [])
    #expect(try lines("a met b 2023-01-02", "b works-for c /2023-01-01") == [])
    #expect(try lines("a met b 2023-01-02", "b works-for c") == ["a b c"])
  }

  @Test func anUndatedMomentIsOfNoUse() throws {
    #expect(try lines("a met b", "b met c 2023-01-02") == [])
    let path = try timed.paths(
      from: "a", to: "c", in: .of("a met b", "a works-for b", "b met c 2023-01-02"))
    #expect(path.map(\.parallels) == [[[], []]])
  }

  @Test func onlyTheFlowIsFollowedAndNothingWhereNothingFlows() throws {
    #expect(try lines("b messaged a 2023-01-02", "b met c 2023-01-02") == [])
    #expect(try lines("b tracks a", "b met c 2023-01-02") == ["a b c"])
    #expect(try lines("a near b", "b met c 2023-01-02") == [])
  }

  @Test func theLongWayRoundMayBeTheOnlyOneInTime() throws {
    let facts = [
      "a met b 2023-01-03", "a met d 2023-01-01", "d met b 2023-01-02", "b met c 2023-01-02",
    ]
    #expect(try timed.paths(from: "a", to: "c", in: .of(facts)).map(\.line) == ["a d b c"])
  }

  @Test func theBestRelationThatKeepsThePathInTimeIsShown() throws {
    let graph = try Graph.of(
      "a called b 2023-01-05 A1", "a met b 2023-01-01 C3", "a messaged b 2023-01-02 D3",
      "b met c 2023-01-03 B2")
    let path = try #require(try timed.paths(from: "a", to: "c", in: graph).first)
    #expect(path.relations == ["a/met/b/2023-01-01", "b/met/c/2023-01-03"])
    #expect(path.parallels == [["a/messaged/b/2023-01-02"], []])
  }

  @Test func aBetterFirstLegIsNotTakenWhereItSpoilsTheWeakest() throws {
    let graph = try Graph.of(
      "a called b 2023-01-05 A1", "a met b 2023-01-01 B2", "b met c 2023-01-03 B2",
      "b called c 2023-01-06 F6")
    let path = try #require(try timed.paths(from: "a", to: "c", in: graph).first)
    #expect(path.relations == ["a/met/b/2023-01-01", "b/met/c/2023-01-03"])
    #expect(path.parallels == [["a/called/b/2023-01-05"], ["b/called/c/2023-01-06"]])
  }

  @Test func aDeadlineReachesBackThroughWhatLasts() throws {
    let graph = try Graph.of(
      "a called b 2023-01-05 A1", "a met b 2023-01-01 B2", "b works-for c", "c met d 2023-01-02")
    for by in PathOrder.allCases {
      let question = ShortestPath { ($0.by, $0.respectsTime) = (by, true) }
      let path = try #require(try question.paths(from: "a", to: "d", in: graph).first)
      #expect(path.relations == ["a/met/b/2023-01-01", "b/works-for/c", "c/met/d/2023-01-02"])
      #expect(path.parallels == [[], [], []])
    }
  }
}
