import Foundation
import TestSupport
import Testing

/// Conditions of relations on the verbs that follow or write them.
@Suite struct WhereTests {
  private let village: Village

  init() throws { village = try Village() }

  @Test func aPathFollowsWhatMeetsTheCondition() throws {
    let all = try village.json("path", "anna", "clara")
    #expect(all["paths"][0]["length"] == 1)
    let dated = try village.json("path", "anna", "clara", "--where", "has when")
    #expect(dated["paths"][0]["length"] == 2)
    #expect(dated["policy"]["where"] == "has when")
    let run = try village.ask("path", "anna", "clara", "--where", "has when")
    #expect(run.output.contains("Counted only: relations where has when."))
  }

  @Test func withoutAPathTheConditionIsNamedAsTheReason() throws {
    let run = try village.ask("path", "anna", "clara", "--where", "kind = works-for")
    #expect(run.status == 1)
    #expect(
      run.output.contains("Without --where 'kind = works-for' there is one of 1 leg."),
      "\(run.output)")
  }

  @Test func anAnalyzerFollowsWhatMeetsTheCondition() throws {
    let scores = try village.json(
      "analyze", "degree", "--where", "rating >= B2 and not end.kind = organization")["scores"]
    #expect(scores.elements.map { $0["id"] } == ["anna", "boris"])
    #expect(scores.elements.map { $0["score"] } == [2, 2])
  }

  @Test func anExportHasWhatMeetsTheCondition() throws {
    let folder = TemporaryFolder()
    let file = folder.url("a.graphml").path()
    let answer = try village.json(
      "export", file, "--where", "category = affiliation", "--with", "degree")
    #expect(answer["edges"] == 2 && answer["nodes"] == 3)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("clara/works-for/firm") && !text.contains("anna/"))
  }

  @Test func whatMeetsNothingLeavesNothing() throws {
    let run = try village.ask("analyze", "degree", "--where", "kind = owns")
    #expect(run.status == 1)
  }

  @Test(arguments: [["path", "anna", "clara"], ["analyze", "degree"], ["export", "a.graphml"]])
  func aColumnThatIsNotThereIsSaid(words: [String]) throws {
    let folder = TemporaryFolder()
    let run = try BuiltProgram.backchannel(
      words + ["--where", "ratng = A1", "--in", village.path], in: folder.url)
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors == """
        backchannel: relations have no column 'ratng'; did you mean 'rating'?
            ratng = A1
            ^^^^^

        """)
    #expect(!FileManager.default.fileExists(atPath: folder.url("a.graphml").path()))
  }

  /// Narrowed by a condition, a graph answers as under the option that says the same.
  @Test(arguments: [
    ("kind = called", "--relation called"),
    ("category = communication", "--relation communication"),
    ("channel = telephone", "--channel telephone"), ("status = uncontested", "--undisputed"),
  ])
  func aConditionLeavesWhatTheSameOptionLeaves(condition: String, options: String) throws {
    let one = try village.json("analyze", "degree", "--where", condition)["scores"]
    let other = try village.json("analyze", "degree", under: options)["scores"]
    #expect(one == other)
  }
}
