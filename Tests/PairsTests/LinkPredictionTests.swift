import AnalyzerKit
import EntityGraph
import Pairs
import TestSupport
import Testing

@Suite struct LinkPredictionTests {
  private func rows(
    _ graph: Graph, _ about: [Entity.ID] = [], _ settings: [String] = []
  ) throws -> [[String]] {
    let finding = try LinkPrediction.configured(settings).analyze(graph, about: about)
    let table = try #require(finding.table(in: graph))
    #expect(
      table[0] == [
        "id", "name", "other id", "other name", "common-neighbors", "adamic-adar",
        "resource-allocation", "jaccard",
      ])
    return table.dropFirst().map { row in [row[0], row[2]] + row.dropFirst(4) }
  }

  /// `a` and `d` know `b` and `c`, `e` knows `c` alone.
  private func square() throws -> Graph {
    try .of(
      "a called b", "b told a", "a called c", "b called d", "d called c", "e called c",
      "a called a")
  }

  @Test func pairsComeByWhatTheyHaveInCommon() throws {
    let found = try rows(square())
    #expect(found.map { "\($0[0])\($0[1])" } == ["bc", "ad", "ae", "de"])
    let (ofTwo, ofThree) = (1 / 0.6931471805599453, 1 / 1.0986122886681098)  // 1 / log(degree)
    #expect(found[0][2...] == ["2", "\(2 * ofTwo)", "1.0", "\(2.0 / 3)"])
    #expect(found[1][2...] == ["2", "\(ofThree + ofTwo)", "\(1.0 / 3 + 0.5)", "1.0"])
  }

  @Test(arguments: [
    ("adamic-adar", "bc ad ae de"), ("resource-allocation", "bc ad ae de"),
    ("common-neighbors", "ad bc ae de"), ("jaccard", "ad bc ae de"),
  ])
  func theOrderIsTheOneAskedFor(by: String, expected: String) throws {
    let found = try rows(square(), [], ["by=\(by)"]).map { "\($0[0])\($0[1])" }
    #expect(found.joined(separator: " ") == expected)
  }

  @Test func askedAboutSomebodyItListsHisPairs() throws {
    #expect(try rows(square(), ["e"]).map { "\($0[0])\($0[1])" } == ["ea", "ed"])
    #expect(try rows(square(), ["d", "a"]).map { "\($0[0])\($0[1])" } == ["ad", "ae", "de"])
    #expect(throws: AnalysisError.notInGraph("z")) { try rows(square(), ["z"]) }
  }

  @Test func whatIsLeftOutIsSaid() throws {
    #expect(
      try LinkPrediction.configured(["most=3"]).analyze(square()).caveats == [.truncated(at: 3)])
    #expect(try LinkPrediction.configured(["most=4"]).analyze(square()).caveats.isEmpty)
    #expect(try rows(square(), [], ["most=3"]).count == 3)
  }

  @Test func emptyGraphsAndCancellationAreAnswered() throws {
    #expect(try rows(GraphBuilder().freeze()).isEmpty)
    let refusing = Progress { (_, _) throws(Cancelled) in throw Cancelled() }
    #expect(throws: Cancelled.self) { try LinkPrediction().analyze(square(), refusing) }
  }
}
