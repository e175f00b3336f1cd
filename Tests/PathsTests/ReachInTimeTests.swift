import AnalyzerKit
import EntityGraph
import Paths
import TestSupport
import Testing

@Suite struct ReachInTimeTests {
  private func rows(
    _ graph: Graph, _ entity: Entity.ID, _ direction: ReachInTime.Direction = .onward
  ) throws -> [[String]] {
    var search = ReachInTime()
    search.direction = direction
    let finding = try search.analyze(graph, about: [entity])
    let table = try #require(finding.table(in: graph))
    #expect(table[0] == ["id", "name", direction == .onward ? "earliest" : "latest", "legs"])
    return Array(table.dropFirst())
  }

  private let calls = [
    "a called b 2023-01-02", "b called c 2023-01-03", "c called d 2023-01-01", "a works-for e",
    "e called f 2023-01", "a near g", "h called a",
  ]

  @Test func itTellsWhomAWordCouldHaveReachedAndWhen() throws {
    #expect(
      try rows(.of(calls), "a") == [
        ["e", "e", "", "1"], ["f", "f", "2023-01", "2"], ["b", "b", "2023-01-02", "1"],
        ["c", "c", "2023-01-03", "2"],
      ])
  }

  @Test func theLegsAreThoseOfTheWayThatArrivesFirst() throws {
    let graph = try Graph.of([
      "a called b 2023-01-10", "a called c 2023-01-01", "c called b 2023-01-02",
    ])
    #expect(
      try rows(graph, "a") == [
        ["c", "c", "2023-01-01", "1"], ["b", "b", "2023-01-02", "2"],
      ])
  }

  @Test func itTellsFromWhomAWordCouldHaveCome() throws {
    #expect(
      try rows(.of(calls), "c", .back) == [
        ["b", "b", "2023-01-03", "1"], ["a", "a", "2023-01-02", "2"],
        ["e", "e", "2023-01-02", "3"], ["f", "f", "2023-01-02", "4"],
        ["d", "d", "2023-01-01", "1"],
      ])
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func everyMomentIsTheBestOfAllPaths(seed: UInt64) throws {
    let graph = try RandomFacts(seed: seed).graph
    let entities = graph.verticesByID.map { graph.id(at: $0) }.filter { $0 != "a" }
    for direction in ReachInTime.Direction.allCases {
      let isOnward = direction == .onward
      let found = try rows(graph, "a", direction)
      func best(_ entity: Entity.ID, _ order: PathOrder) -> Path? {
        EveryPath(graph, ShortestPath { ($0.by, $0.respectsTime) = (order, true) })
          .paths(from: isOnward ? "a" : entity, to: isOnward ? entity : "a").first
      }
      var expected: [(moment: Int64, legs: Int, id: String)] = []
      for entity in entities {
        guard let path = best(entity, isOnward ? .arrival : .departure) else { continue }
        let periods = path.legs.compactMap(\.relation.validity.period)
        let moment =
          isOnward
          ? periods.map(\.earliest).max() ?? .min : ~(periods.map(\.latest).min() ?? .max)
        expected.append((moment, path.length, entity.rawValue))
      }
      expected.sort { $0 < $1 }
      #expect(found.map { $0[0] } == expected.map(\.id))
      #expect(found.map { $0[3] } == expected.map { "\($0.legs)" })
      for (row, wanted) in zip(found, expected) {
        let date = PartialDate(row[2])
        let moment = isOnward ? date?.earliest : date.map { ~$0.latest }
        #expect(moment ?? .min == wanted.moment, "\(row)")
      }
    }
  }

  @Test func aQuestionThatDoesNotFitIsRefused() throws {
    let graph = try Graph.of("a met b")
    #expect(throws: AnalysisError.wrongNumberOfEntities(expected: 1, found: 2)) {
      try ReachInTime().analyze(graph, about: ["a", "b"])
    }
    #expect(throws: AnalysisError.notInGraph("x")) { try rows(graph, "x") }
    #expect(throws: Cancelled.self) {
      try ReachInTime().analyze(graph, about: ["a"], .refusing)
    }
  }
}
