import AnalyzerKit
import PluginHost
import TestSupport
import Testing

/// What a library in C answers of each kind, and what is refused before it is read.
@Suite(.enabled(if: CompiledPlugin.isPossible, CompiledPlugin.absence))
struct AnswerTests {
  private let graph: Graph

  init() throws { graph = try Graph.of("a met b", "b met c", "c met d") }

  private func analysis(_ name: String, _ how: String) throws -> any Analysis {
    try FoundPlugins(try CompiledPlugin.library("answers")).analyzers.listing(named: name)
      .configured(["how=\(how)"])
  }

  private func fault(_ name: String, _ how: String) throws -> String {
    let error = try #require(throws: PluginAnswerError.self) {
      try analysis(name, how).analyze(graph)
    }
    let start = "the analyzer '\(name)' of the plug-in 'answers' "
    #expect("\(error)".hasPrefix(start))
    return String("\(error)".dropFirst(start.count).split(separator: "; its file is ")[0])
  }

  @Test func groupsComeFromAPartitionAndOneByOne() throws {
    let finding = try analysis("give-groups", "well").analyze(graph)
    #expect(finding.groups(in: graph) == [["a", "b"], ["b", "c"], ["d"]])
  }

  @Test(arguments: [
    ("short", "gave 1 values in the column 'group' for 4 entities"),
    ("huge", "gave 9223372036854775807 values in the column 'group' for 4 entities"),
    ("twice", "gave two partitions"),
    ("stranger", "named the vertex 99, and vertices are 0 ..< 4"),
    ("negative", "named the vertex -1, and vertices are 0 ..< 4"),
    ("repeated", "gave a group that has the vertex 1 twice"),
    ("wide", "gave a group of 5 vertices, and there are 4"),
    ("null", "gave NULL and a count above 0 for the vertices of a group"),
  ])
  func badGroupsAreASentence(_ how: String, _ sentence: String) throws {
    #expect(try fault("give-groups", how) == sentence)
  }

  @Test func scoresOfRelationsAreListed() throws {
    let finding = try analysis("give-relations", "well").analyze(graph)
    let ids = (0..<3).map { graph.relationID($0) }
    #expect(
      finding.relationScores(in: graph) == [RelationScore(ids[2], 2), RelationScore(ids[1], 1)])
  }

  @Test(arguments: [
    ("short", "gave 1 values in the column 'score' for 3 relations"),
    ("huge", "gave 4611686018427387904 values in the column 'score' for 3 relations"),
    ("null", "gave NULL and a count above 0 for the values of a column"),
    ("nameless", "gave no name of a column where one is needed"),
  ])
  func badScoresOfRelationsAreASentence(_ how: String, _ sentence: String) throws {
    #expect(try fault("give-relations", how) == sentence)
  }

  @Test func theRelationOfABadScoreIsNamed() throws {
    #expect(
      try fault("give-relations", "infinite")
        == "gave '\(graph.relationID(1))' the value -inf in the column 'score', and values must be finite"
    )
  }

  @Test(arguments: [("well", [["a", "b", "c"]]), ("same", [])])
  func pathsAreListed(_ how: String, _ stops: [[String]]) throws {
    let paths = try #require(try analysis("give-paths", how).analyze(graph).paths(in: graph))
    #expect(paths.map { $0.stops.map(\.rawValue) } == stops)
    #expect(paths.allSatisfy { $0.cost == 2.5 })
  }

  @Test(arguments: [
    ("huge", "gave a path of 4 relations, and there are 3"),
    ("broken", "gave a path whose first relation does not begin at its start"),
    ("stranger", "named the relation 99, and relations are 0 ..< 3"),
    ("negative", "named the vertex -1, and vertices are 0 ..< 4"),
    ("infinite", "gave a path that costs nan, and costs must be finite"),
    ("null", "gave NULL and a count above 0 for the relations of a path"),
  ])
  func badPathsAreASentence(_ how: String, _ sentence: String) throws {
    #expect(try fault("give-paths", how) == sentence)
  }

  @Test func cellsHaveTheirTypes() throws {
    let finding = try analysis("give-table", "well").analyze(graph)
    #expect(
      finding
        == .table(
          ["who", "by", "size", "when"], [[.entity(1), .relation(0), .missing, .missing]]))
    #expect(finding.table(in: graph)?.last == ["b", graph.relationID(0).rawValue, "", ""])
  }

  @Test(arguments: [
    ("stranger", "named the vertex 1099511627776, and vertices are 0 ..< 4"),
    ("negative", "named the relation -5, and relations are 0 ..< 3"),
    ("infinite", "gave a cell the value inf in the column 'size', and values must be finite"),
    ("early", "gave a row before the columns of its table"),
    ("columnless", "ended without an answer"),
    ("typeless", "gave NULL and a count above 0 for the types of columns"),
    ("null", "gave NULL and a count above 0 for the names of columns"),
    ("cellless", "gave NULL and a count above 0 for the cells of a row"),
    ("empty", "gave no column of a table where one is needed"),
    ("repeated", "gave a column of the unknown type 3"),
    ("wide", "gave a table of 1000000 columns, and at most 1000 are read"),
    ("twice", "gave the columns of its table twice"),
    ("short", "gave a row of 3 cells for 4 columns"),
    ("huge", "gave a row of 9223372036854775807 cells for 4 columns"),
    ("same", "gave the column 'who' twice"),
    ("nameless", "gave no name of a column where one is needed"),
  ])
  func aBadTableIsASentence(_ how: String, _ sentence: String) throws {
    #expect(try fault("give-table", how) == sentence)
  }

  @Test(arguments: [("well", 1), ("short", 0)])
  func anAnalyzerMaySayWhatItAnswersWith(_ how: String, _ count: Int) throws {
    #expect(try analysis("give-any", how).analyze(graph).paths(in: graph)?.count == count)
  }

  @Test(arguments: [
    ("early", "answered before it said what with"),
    ("stranger", "answered with the unknown kind 9"),
    ("twice", "answered with groups, but says that it answers with paths"),
  ])
  func whatIsNotSaidIsASentence(_ how: String, _ sentence: String) throws {
    #expect(try fault("give-any", how) == sentence)
  }

  @Test func itGetsWhatItNeedsAsItIsSet() throws {
    let graph = try Graph.of("a met b weight=7")
    let weighted = try analysis("give-needed", "well")
    #expect(weighted.isWeighted)
    #expect(!weighted.isTimed)
    #expect(try weighted.analyze(graph).entityScores(in: graph)?.map(\.score) == [7, 7])
    let timed = try analysis("give-needed", "short")
    #expect(timed.isTimed)
    #expect(!timed.isWeighted)
    #expect(try timed.analyze(graph).entityScores(in: graph)?.map(\.score) == [-1, -1])
  }

  @Test func whatNoHostHasIsRefused() throws {
    #expect(
      try fault("give-needed", "huge")
        == "needs columns, as it is set, that this version of backchannel does not have")
  }
}
