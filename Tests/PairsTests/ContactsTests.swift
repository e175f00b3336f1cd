import AnalyzerKit
import EntityGraph
import Pairs
import TestSupport
import Testing

@Suite struct ContactsTests {
  private func rows(
    _ graph: Graph, _ about: [Entity.ID] = [], _ settings: [String] = []
  ) throws -> [[String]] {
    let finding = try Contacts.configured(settings).analyze(graph, about: about)
    let table = try #require(finding.table(in: graph))
    #expect(
      table[0] == [
        "id", "name", "other id", "other name", "relations", "dated", "first", "last", "weight",
      ])
    return table.dropFirst().map { row in [row[0], row[2]] + row.dropFirst(4) }
  }

  private func calls() throws -> Graph {
    try .of(
      "b called a 2023-01-02 weight=2", "a called b 2023-01-05 weight=0.5", "a told b",
      "c works-for a 2022-06/..", "b called c 2023-01-03", "c called b 2023-01-03", "a called a",
      "c met d denied")
  }

  @Test func pairsComeByTheNumberOfTheirRelations() throws {
    #expect(
      try rows(calls()) == [
        ["a", "b", "3", "2", "2023-01-02", "2023-01-05", "2.5"],
        ["b", "c", "2", "2", "2023-01-03", "2023-01-03", ""],
        ["a", "c", "1", "1", "2022-06-01", "", ""],
      ])
  }

  @Test func askedAboutSomebodyItListsHisPairs() throws {
    #expect(try rows(calls(), ["c"]).map { $0.prefix(2) } == [["b", "c"], ["a", "c"]])
    #expect(try rows(calls(), ["d"]).isEmpty)
  }

  @Test func whatIsLeftOutIsSaid() throws {
    let finding = try Contacts.configured(["most=1"]).analyze(calls())
    #expect(finding.caveats == [.truncated(at: 1)])
    #expect(try rows(calls(), [], ["most=1"]).count == 1)
    #expect(try Contacts.configured(["most=3"]).analyze(calls()).caveats.isEmpty)
  }

  @Test func placesOnAnAxisAreNumbers() throws {
    var builder = GraphBuilder()
    builder.add(
      ForeignGraph([
        ForeignTie("a", nil, "b", period: "@5"), ForeignTie("a", nil, "b", period: "@7.5/@9"),
      ]))
    #expect(try rows(builder.freeze())[0].dropFirst(2) == ["2", "2", "5.0", "9.0", ""])
  }

  @Test func weightsAddUpToANumber() throws {
    let great = "1e308"
    let graph = try Graph.of("a called b weight=\(great)", "b called a weight=\(great)")
    #expect(throws: AnalysisError.sumTooGreat) { try rows(graph) }
    let endless = try Graph.of("a called b weight=inf")
    #expect(throws: AnalysisError.weightNotFinite("a/called/b", .infinity)) { try rows(endless) }
  }

  @Test func emptyGraphsAndCancellationAreAnswered() throws {
    #expect(try rows(GraphBuilder().freeze()).isEmpty)
    let refusing = Progress { (_, _) throws(Cancelled) in throw Cancelled() }
    #expect(throws: Cancelled.self) { try Contacts().analyze(calls(), refusing) }
  }

  @Test(arguments: 0..<40)
  func countsAreThoseOfGoingOverAllRelations(seed: UInt64) throws {
    let ties = (0..<30).map { smallNumbers(2, in: 0...6, seed: seed &* 100 &+ UInt64($0)) }
    func counts(_ name: (Int) -> Int) throws -> [Set<String>: String] {
      let ends = ties.map { ("n\(name($0[0]))", "n\(name($0[1]))") }
      var builder = GraphBuilder()
      builder.add(ForeignGraph(ends.map { ForeignTie($0.0, nil, $0.1) }))
      return Dictionary(
        uniqueKeysWithValues: try rows(builder.freeze()).map { ([$0[0], $0[1]], $0[2]) })
    }
    var expected: [Set<String>: Int] = [:]
    for tie in ties where tie[0] != tie[1] {
      expected[["n\(tie[0])", "n\(tie[1])"], default: 0] += 1
    }
    let found = try counts { $0 }
    #expect(found == expected.mapValues { "\($0)" })
    for (pair, count) in try counts({ 6 - $0 }) {
      let unnamed = Set(pair.compactMap { Int($0.dropFirst()) }.map { "n\(6 - $0)" })
      #expect(found[unnamed] == count)
    }
  }
}
