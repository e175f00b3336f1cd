import AnalyzerKit
import Communities
import EntityGraph
import TestSupport
import Testing

@Suite struct CommunityAnalyzerTests {
  /// Two triangles tied by one relation, a pair, and one who knows only himself.
  private func facts() throws -> Graph {
    try .of(
      "a knew b", "b knew c", "c knew a", "c knew d", "d knew e", "e knew f", "f knew d",
      "x knew y", "z knew z")
  }

  private func groups(_ analyzer: some Analyzer, _ graph: Graph) throws -> [[Entity.ID]] {
    try #require(analyzer.analyze(graph).groups(in: graph))
  }

  @Test func partsComeLargestFirst() throws {
    #expect(
      try groups(ConnectedGroups(), facts()) == [
        ["a", "b", "c", "d", "e", "f"], ["x", "y"], ["z"],
      ])
    #expect(
      try groups(BiconnectedGroups(), facts())
        == [["a", "b", "c"], ["d", "e", "f"], ["c", "d"], ["x", "y"]])
  }

  @Test func strongPartsFollowTheFlow() throws {
    let graph = try Graph.of(
      "a commands b", "b commands c", "c commands a", "c commands d", "d commands e")
    #expect(try groups(StronglyConnectedGroups(), graph) == [["a", "b", "c"], ["d"], ["e"]])
  }

  @Test func trianglesAreCommunities() throws {
    let expected: [[Entity.ID]] = [["a", "b", "c"], ["d", "e", "f"], ["x", "y"], ["z"]]
    for seed in 0..<10 {
      var (louvain, leiden) = (Louvain(), Leiden())
      (louvain.seed, leiden.seed) = (seed, seed)
      #expect(try groups(louvain, facts()) == expected)
      #expect(try groups(leiden, facts()) == expected)
      leiden.resolution = 1e-6
      #expect(try groups(leiden, facts()) == groups(ConnectedGroups(), facts()))
      var labels = LabelPropagation()
      labels.seed = seed
      let found = try groups(labels, facts())
      #expect(found.joined().sorted() == ["a", "b", "c", "d", "e", "f", "x", "y", "z"])
      labels.rounds = 1
      let finding = try labels.analyze(facts())
      #expect(finding.caveats.isEmpty == false)
    }
  }

  @Test func weightsMoveBorders() throws {
    let graph = try Graph.of("a knew b weight=9", "b knew c weight=1", "c knew d weight=9")
    var leiden = Leiden()
    leiden.isWeighted = true
    #expect(try groups(leiden, graph) == [["a", "b"], ["c", "d"]])
    let bad = try Graph.of("a knew b weight=-1")
    let passed = try Graph.of("a knew b weight=9", "b knew c weight=0", "c knew d weight=9")
    #expect(try groups(leiden, passed) == [["a", "b"], ["c", "d"]])
    #expect(throws: AnalysisError.weightNegative("a/knew/b", -1)) {
      try leiden.analyze(bad)
    }
  }

  @Test func modularityIsAFigureForEachPartition() throws {
    let graph = try Graph.of("a knew b", "b knew c", "c knew a", "d knew e", "e knew f", "f knew d")
    let finding = try Modularity().analyze(graph)
    #expect(
      finding.content
        == .table(
          FoundTable(
            columns: ["groups of", "groups", "modularity"],
            rows: [
              ["components", .count(2), .number(0.5)],
              ["label-propagation", .count(2), .number(0.5)], ["leiden", .count(2), .number(0.5)],
              ["louvain", .count(2), .number(0.5)],
            ])))
  }

  @Test func relationToOneselfCountsOnce() throws {
    let graph = try Graph.of("a knew b", "a knew a")
    let rows = try #require(Modularity().analyze(graph).table(in: graph)).dropFirst()
    // By hand: strengths 3 and 1 of 4; together 1 - 1 = 0, apart 2/4 - 9/16 - 1/16 = -1/8.
    #expect(rows.map { $0[1] } == ["1", "1", "1", "1"])
    #expect(rows.map { $0[2] } == ["0.0", "0.0", "0.0", "0.0"])
    var half = Modularity()
    half.resolution = 0.5
    let halves = try #require(half.analyze(graph).table(in: graph)).dropFirst()
    #expect(halves.map { $0[2] } == ["0.5", "0.5", "0.5", "0.5"])
  }

  @Test func emptyGraphsAndCancellationAreAnswered() throws {
    let impatient = Progress { (_, _) throws(Cancelled) in throw Cancelled() }
    for type in CommunityAnalyzers.analyzers {
      let empty = try GraphBuilder().freeze()
      let graph = try facts()
      let finding = try type.init().analyze(empty)
      if case .groups(let groups) = finding.content { #expect(groups.isEmpty) }
      #expect(throws: Cancelled.self) { try type.init().analyze(graph, about: [], impatient) }
    }
  }
}
