import AnalyzerKit
import Foundation
import PluginHost
import TestSupport
import Testing

/// What a program answers of each kind, and what is refused.
@Suite(.enabled(if: Python.isThere, "there is no python3 on PATH"), .timeLimit(.minutes(2)))
struct ProgramAnswerTests {
  private let folder = TemporaryFolder()
  private let graph: Graph
  private let program: URL

  init() throws {
    graph = try Graph.of("a met b", "b met c", "c met d")
    program = folder.url("backchannel-answers")
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Programs/backchannel-answers")
    try FileManager.default.copyItem(at: source, to: program)
    for file in [program, folder.url] {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path())
    }
  }

  private func answer(_ name: String, _ how: String, timeLimit: Int? = nil) throws -> Finding {
    let found = FoundPlugins(
      adding: AnalyzerRegistry([]), from: PluginPlaces([program.path()]) { _ in nil },
      Supervision(timeLimit: timeLimit))
    #expect(found.complaints.isEmpty)
    return try found.analyzers.listing(named: name).configured(["how=\(how)"]).analyze(graph)
  }

  private func fault(_ name: String, _ how: String) throws -> String {
    let error = try #require(throws: PluginAnswerError.self) { try answer(name, how) }
    let start = "the analyzer '\(name)' of the plug-in 'answers' "
    #expect("\(error)".hasPrefix(start))
    return String("\(error)".dropFirst(start.count).split(separator: "; its file is ")[0])
  }

  @Test func groupsComeFromAPartitionAndOneByOne() throws {
    #expect(
      try answer("give-groups", "well").groups(in: graph) == [["a", "b"], ["b", "c"], ["d"]])
    #expect(try answer("give-groups", "none").groups(in: graph) == [])
  }

  @Test func scoresOfRelationsAreListed() throws {
    let ids = (0..<3).map { graph.relationID($0) }
    #expect(
      try answer("give-relations", "well").relationScores(in: graph)
        == [RelationScore(ids[2], 2), RelationScore(ids[1], 1)])
  }

  @Test func pathsAreListed() throws {
    let paths = try #require(try answer("give-paths", "well").paths(in: graph))
    #expect(paths.map(\.stops) == [["a", "b", "c"]])
    #expect(paths.map(\.cost) == [2.5])
  }

  @Test func cellsHaveTheirTypes() throws {
    #expect(
      try answer("give-table", "well")
        == .table(
          ["entity", "relation", "number", "count", "date", "text"],
          [
            [.entity(1), .relation(0), .number(0.5), .count(7), .date(0), .text("é")],
            Array(repeating: .missing, count: 6),
            [.missing, .missing, .missing, .missing, .missing, .text("lasting")],
          ]))
  }

  @Test func notANumberIsNoScore() throws {
    #expect(try answer("give-scores", "nan").entityScores(in: graph) == [])
  }

  @Test func complaintsBeforeAnAnswerBlockNothing() throws {
    let finding = try answer("give-scores", "flood")
    #expect(finding.entityScores(in: graph)?.map(\.entity) == ["a", "b", "c", "d"])
  }

  @Test(arguments: [
    ("give-groups", "short", "gave 1 values in the column 'group' for 4 entities"),
    ("give-groups", "stranger", "named the vertex 99, and vertices are 0 ..< 4"),
    ("give-groups", "half", "gave an answer whose line 1 needs a list of whole numbers in 'group'"),
    ("give-relations", "huge", "gave 1099511627776 values in the column 'score' for 3 relations"),
    ("give-relations", "negative", "gave -3 values in the column 'score' for 3 relations"),
    ("give-paths", "broken", "gave a path whose first relation does not begin at its start"),
    ("give-paths", "stranger", "named the vertex 1099511627776, and vertices are 0 ..< 4"),
    ("give-table", "early", "gave a row before the columns of its table"),
    ("give-table", "stranger", "named the vertex 1099511627776, and vertices are 0 ..< 4"),
    ("give-table", "short", "gave a row of 1 cells for 6 columns"),
    (
      "give-table", "mixed",
      "gave an answer whose line 2 needs a whole number under 'entity' in 'row'"
    ),
    (
      "give-scores", "notutf8",
      #"gave an answer whose line 1 is not UTF-8: '{"note": "��"}'"#
    ),
    (
      "give-scores", "binary",
      #"gave an answer whose line 1 is not JSON: '\u{0}\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{9}'"#
    ),
    (
      "give-scores", "overdone",
      "gave an answer whose line 1 needs two whole numbers from 0, the first no greater than the second, in 'progress'"
    ),
    (
      "give-scores", "undone",
      "gave an answer whose line 1 needs two whole numbers from 0, the first no greater than the second, in 'progress'"
    ),
    ("give-scores", "endless", "gave an answer whose line 1 has more than 1048800 bytes"),
    (
      "give-scores", "after",
      #"gave bytes behind the 4 values of the column 'score' that are no line of JSON: '\u{0}\u{0}\u{0}\u{0}'"#
    ),
    (
      "give-scores", "behind",
      #"gave bytes behind the 4 values of the column 'score' that are no line of JSON: '\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}�?{"note": "a"}'"#
    ),
    ("give-scores", "mute", "failed without saying why"),
    (
      "give-table", "late",
      "gave a cell the date 999999999999 in the column 'date', and dates are seconds since 1970 in the years 0 to 9999"
    ),
    ("give-scores", "none", "ended without an answer"),
    ("give-scores", "killed", "was ended by a signal (Killed) and said nothing"),
    (
      "give-scores", "infinity",
      "gave 'b' the value -inf in the column 'score', and values must be finite"
    ),
  ])
  func aBadAnswerIsASentence(_ name: String, _ how: String, _ sentence: String) throws {
    #expect(try fault(name, how) == sentence)
  }

  /// What it leaves running holds its standard error, or its standard output too, but not up the answer,
  /// and ends with it.
  @Test(arguments: ["daemon", "heir"])
  func whatItLeavesBehindIsNotWaitedFor(_ how: String) throws {
    #expect(try answer("give-scores", how).entityScores(in: graph)?.count == 4)
  }
}
