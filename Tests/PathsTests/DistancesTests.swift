import AnalyzerKit
import EntityGraph
import Paths
import TestSupport
import Testing

@Suite struct DistancesTests {
  private func table(
    _ graph: Graph, _ entities: [Entity.ID], _ change: (inout Distances) -> Void = { _ in }
  ) throws -> [[String]] {
    var search = Distances()
    change(&search)
    let finding = try search.analyze(graph, about: entities)
    return try #require(finding.table(in: graph))
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func everyCellIsTheLengthOfTheShortestPath(seed: UInt64) throws {
    let graph = try RandomFacts(seed: seed).graph
    let entities = graph.verticesByID.map { graph.id(at: $0) }
    for (by, order) in [
      (DistanceMeasure.hops, PathOrder.hops), (.weight, .weight),
    ] {
      for isDirected in [false, true] {
        let rows = try table(graph, entities) { ($0.by, $0.isDirected) = (by, isDirected) }
        #expect(rows[0] == ["from"] + entities.map(\.rawValue))
        for (row, source) in zip(rows.dropFirst(), entities) {
          let expected = try entities.map { goal in
            let path = try ShortestPath { ($0.by, $0.isDirected) = (order, isDirected) }
              .paths(from: source, to: goal, in: graph).first
            return path.map { by == .hops ? "\($0.length)" : "\($0.cost)" } ?? ""
          }
          #expect(row == [source.rawValue] + expected)
        }
      }
    }
  }

  @Test func theFirstCanBeTheRowsAndTheOthersTheColumns() throws {
    let graph = try Graph.of("a met b", "b met c", "c met d", "x met y")
    #expect(
      try table(graph, ["a", "b", "d", "x", "c"]) { $0.rowCount = 2 } == [
        ["from", "d", "x", "c"], ["a", "3", "", "2"], ["b", "2", "", "1"],
      ])
    #expect(
      try table(graph, ["a", "c"]) == [["from", "a", "c"], ["a", "0", "2"], ["c", "2", "0"]])
  }

  @Test func anEntityThatIsNamedTwiceIsThereOnce() throws {
    let graph = try Graph.of("a met b", "b met c")
    #expect(
      try table(graph, ["a", "b", "a"]) == [
        ["from", "a", "b"], ["a", "0", "1"], ["b", "1", "0"],
      ])
    #expect(
      try table(graph, ["a", "b", "b"]) { $0.rowCount = 1 } == [["from", "b"], ["a", "1"]])
  }

  @Test func aQuestionThatDoesNotFitIsRefused() throws {
    let graph = try Graph.of("a met b", "b met c weight=-1")
    #expect(throws: AnalysisError.wrongNumberOfEntities(expected: 2, found: 1)) {
      try table(graph, ["a"])
    }
    #expect(throws: AnalysisError.wrongNumberOfEntities(expected: 3, found: 2)) {
      try table(graph, ["a", "b"]) { $0.rowCount = 2 }
    }
    #expect(throws: AnalysisError.notInGraph("x")) { try table(graph, ["a", "x"]) }
    #expect(throws: AnalysisError.costNotPositive("b/met/c", -1)) {
      try table(graph, ["a", "b"]) { $0.by = .weight }
    }
    #expect(throws: Cancelled.self) {
      try Distances().analyze(graph, about: ["a", "b"], .refusing)
    }
  }
}
