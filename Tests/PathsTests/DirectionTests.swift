import AnalyzerKit
import EntityGraph
import Paths
import TestSupport
import Testing

@Suite struct DirectionTests {
  /// The steps between two people that a relation allows when directed.
  @Test(arguments: [
    ("a messaged b", true, false), ("a tracks b", false, true), ("a called b", true, true),
    ("a based-in b", true, false), ("a met b", true, true),
    ("a near b", true, true),
  ])
  func aDirectedPathGoesAlongTheFlow(fact: String, onwards: Bool, back: Bool) throws {
    let directed = ShortestPath { $0.isDirected = true }
    let graph = try Graph.of(fact)
    #expect(try directed.paths(from: "a", to: "b", in: graph).isEmpty != onwards)
    #expect(try directed.paths(from: "b", to: "a", in: graph).isEmpty != back)
    #expect(try ShortestPath().paths(from: "b", to: "a", in: graph).count == 1)
  }

  /// The steps between two people that a relation allows when followed as it is told.
  @Test(arguments: [
    ("a messaged b", false), ("a tracks b", false), ("a called b", false), ("a met b", true),
    ("a near b", true),
  ])
  func anArrowIsFollowedFromSubjectToObject(fact: String, back: Bool) throws {
    let graph = try Graph.of("\(fact) 2023-01-02")
    for respectsTime in [false, true] {
      let told = ShortestPath { ($0.direction, $0.respectsTime) = (.arrow, respectsTime) }
      #expect(try told.paths(from: "a", to: "b", in: graph).count == 1)
      #expect(try told.paths(from: "b", to: "a", in: graph).isEmpty != back)
    }
  }

  @Test func aLegSaysWhetherItIsReversed() throws {
    let graph = try Graph.of("b messaged a", "c tracks b", "d met c")
    let path = try #require(try ShortestPath().paths(from: "a", to: "d", in: graph).first)
    #expect(path.legs.map(\.isReversed) == [true, true, false])
  }
}
