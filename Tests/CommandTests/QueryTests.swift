import Foundation
import TestSupport
import Testing

/// Several questions about facts that are loaded once.
@Suite struct QueryTests {
  private let village: Village
  private let folder = TemporaryFolder()

  init() throws { village = try Village() }

  private func ask(_ questions: String, _ more: String...) throws -> BuiltProgram.Run {
    let file = try folder.file("questions.txt", questions)
    return try BuiltProgram.backchannel(["query", file, "--in", village.path] + more)
  }

  private func answers(_ run: BuiltProgram.Run) throws -> [JSONAnswer] {
    try run.output.split(separator: "\n").map { try JSONAnswer(String($0)) }
  }

  private static let questions = [
    ["summary"], ["find", "birch"], ["show", "anna"], ["path", "anna", "firm", "-k", "2"],
    ["analyze", "degree", "--top", "3"], ["disputes"], ["find", "zzzzzzzz"],
    ["list", "entities", "--where", "kind = person and degree > 1", "--sort", "degree"],
    ["list", "relations", "--where", "rating >= B1"], ["list", "columns"], ["around", "anna"],
    ["timeline"], ["sources"], ["sources", "wanda"], ["claims", "anna"], ["pairs"],
    ["compare", "anna", "boris"], ["sensitivity", "path", "anna", "boris"],
    ["sensitivity", "analyze", "degree"], ["show", "letter"],
  ]

  @Test func eachAnswerIsThatOfItsVerb() throws {
    let lines = Self.questions.map { $0.map { "'\($0)'" }.joined(separator: " ") }
    let run = try ask(lines.joined(separator: "\n"))
    #expect(run.status == 0 && run.errors == "")
    let told = try answers(run)
    try #require(told.count == Self.questions.count)
    for (place, question) in Self.questions.enumerated() {
      let alone = try BuiltProgram.backchannel(
        question + ["--in", village.path, "--format", "json"])
      var expected = try JSONAnswer(alone.output).members
      expected["line"] = .number(Double(place + 1))
      expected["exit_status"] = .number(Double(alone.status))
      #expect(told[place] == .object(expected), "\(question)")
    }
  }

  @Test func emptyLinesAndCommentsArePassedOver() throws {
    let run = try ask("# who\n\nbackchannel find 'Anna Alder' # her\n   \nfind \"Boris\\\" \"\n")
    let told = try answers(run)
    #expect(told.map { $0["line"] } == [3, 5])
    #expect(told[0]["entities"][0]["id"] == "anna" && told[1]["entities"][0]["id"] == "boris")
  }

  @Test func theMarkOfSomeEditorsIsPassedOver() throws {
    #expect(try ask("\u{FEFF}find anna\n").output == ask("find anna\n").output)
  }

  @Test func whatFailsIsToldInItsPlaceAndTheRestAnswered() throws {
    let run = try ask(
      """
      show nobody-at-all
      fnd anna
      find 'anna
      export a.graphml
      find anna --in other.yaml
      analyze degree --out a.csv
      analyze degree --format csv
      list entities --where 'kin = x'
      find anna
      """)
    #expect(run.status == 2)
    let told = try answers(run)
    #expect(told.map { $0["exit_status"] } == [2, 64, 2, 64, 2, 2, 2, 2, 0])
    #expect(
      told.dropLast().dropFirst().map { $0["error"].string } == [
        "there is no verb 'fnd'; did you mean 'find'?",
        "the line ends within quotes; close them with '",
        "there is no verb 'export'",
        "all questions are about the same facts; say where they are behind 'query', not in the line",
        "a question of 'query' writes no file; leave out --out",
        "the answers of 'query' are JSON; leave out --format",
        "entities have no column 'kin'; did you mean 'kind'?\n    kin = x\n    ^^^",
      ])
  }

  @Test func nothingFoundIsAnAnswerOfItsOwn() throws {
    let run = try ask("find zzzzzzzz\n")
    #expect(run.status == 1)
    #expect(
      run.output == "{\"entities\":[],\"exit_status\":1,\"line\":1,\"schema\":1}\n")
  }

  @Test func questionsComeByStandardInputToo() throws {
    let file = try folder.file("q", "find boris\nfind clara\n")
    let words = ["-c", "\(BuiltProgram.path) query - --in \(village.path) < \(file)"]
    let run = try BuiltProgram.run("sh", words)
    #expect(run.status == 0)
    #expect(try answers(run).map { $0["entities"][0]["id"] } == ["boris", "clara"])
  }

  @Test func factsAndQuestionsCannotBothComeByStandardInput() throws {
    let run = try BuiltProgram.backchannel(["query", "-", "--in", "-"])
    #expect(run.status == 64)
    #expect(
      run.errors.hasPrefix(
        "backchannel: query - and --in - cannot be used together; give one of them\n"))
  }

  @Test func aFolderHasNoQuestions() throws {
    let run = try BuiltProgram.backchannel(["query", "/", "--in", village.path])
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors == "backchannel: '/' is a folder; name a file with a question a line\n")
  }

  @Test func aFileThatIsNotThereIsSaid() throws {
    let run = try BuiltProgram.backchannel(["query", "/nowhere", "--in", village.path])
    #expect(run.status == 2)
    #expect(
      run.errors
        == "backchannel: '/nowhere' cannot be read: the system says 'No such file or directory'\n")
  }
}
