import AnalyzerKit
import TestSupport
import Testing

@testable import PluginHost

/// What a plug-in answers without end is refused before it takes all memory.
struct AnswerBudgetTests {
  private let graph: AnalyzedGraph

  init() throws { graph = AnalyzedGraph(try Graph.of("a met b")) }

  /// How many pieces are taken before there are too many bytes.
  private func fitting(
    _ kind: AnswerKind, _ add: (inout PluginAnswer) throws(AnswerFault) -> Void
  ) -> Int {
    var answer = PluginAnswer(kind, about: graph, AnswerBudget(1000))
    for count in 0..<1000 {
      do throws(AnswerFault) {
        try add(&answer)
      } catch {
        #expect(error == .tooLarge(most: 1000))
        return count
      }
    }
    return 1000
  }

  @Test func notesGroupsAndPathsAreCounted() {
    let notes = fitting(.groups) { (answer) throws(AnswerFault) in
      try answer.add(note: String(repeating: "n", count: 68))
    }
    let groups = fitting(.groups) { (answer) throws(AnswerFault) in try answer.add(group: [0, 1]) }
    let paths = fitting(.paths) { (answer) throws(AnswerFault) in
      try answer.add(FoundPath(from: 0, [0], cost: 1))
    }
    #expect([notes, groups, paths] == [10, 25, 27])
  }

  @Test func theTextsOfRowsAreCounted() throws {
    var answer = PluginAnswer(.table, about: graph, AnswerBudget(1000))
    try answer.add(tableColumns: ["text"])
    try answer.add(row: [.text(String(repeating: "t", count: 900))])
    #expect(throws: AnswerFault.tooLarge(most: 1000)) {
      try answer.add(row: [.text(String(repeating: "t", count: 50))])
    }
  }

  @Test func columnsOfScoresAreCounted() throws {
    var answer = PluginAnswer(.scores, about: graph, AnswerBudget(1000))
    for number in 0..<20 { try answer.add(Scores.Column("\(number)", .number, [0, 1])) }
    #expect(throws: AnswerFault.tooLarge(most: 1000)) {
      try answer.add(Scores.Column("last", .number, [0, 1]))
    }
  }

  @Test func theSentenceSaysHowMuchIsAllowed() {
    #expect("\(AnswerFault.tooLarge(most: 9))" == "gave an answer that takes more than 9 bytes")
  }
}
