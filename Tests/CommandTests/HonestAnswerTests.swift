import Foundation
import TestSupport
import Testing

/// Answers that could be mistaken for more, or for less, than the facts say.
@Suite struct HonestAnswerTests {
  private let folder = TemporaryFolder()
  private let facts: String

  init() throws {
    facts = try folder.file(
      "facts.yaml",
      """
      backchannel: 1
      document: {id: paper, title: A paper, publisher: gazette, reliability: C}
      entities:
        ann: {kind: person, name: Ann}
        bob: {kind: person, name: Bob}
        cid: {kind: person, name: Cid}
        gazette: {kind: organization, name: Gazette}
        zed: {kind: person, name: Zed}
        fire: {kind: event, type: gathering, name: the fire}
      claims:
        - {at: 1, fact: ann met bob, when: 2023-01-02, by: gazette}
        - {at: 2, fact: ann met bob, when: 2023-01-02, by: zed, withdrawn: 2023-02-01}
        - {at: 3, fact: bob in-contact-with cid, stance: supposes, by: zed}
        - {at: 4, subject: fire, property: dead, value: 3, when: 2023-01-02}
        - {at: 5, subject: fire, property: dead, value: 5, when: 2023-01-02, by: zed}
      """)
  }

  private func ask(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(words + ["--in", facts])
  }

  @Test func aPathThatNobodyAssertsIsCounted() throws {
    let run = try ask("path", "ann", "cid")
    #expect(run.status == 1)
    #expect(
      run.output.contains(
        "1 relation that nobody asserts not followed ('backchannel disputes --unasserted')."))
  }

  @Test func everyClaimCountedIsSaidOnlyWhereNothingWasLeftAside() throws {
    for words in [
      ["path", "ann", "bob"], ["analyze", "degree"], ["export", folder.url("out.csv").path()],
    ] {
      let run = try BuiltProgram.backchannel(words + ["--in", facts])
      #expect(run.status == 0 && !run.output.contains("Every claim counted"))
      #expect(run.output.replacing("\n", with: " ").contains("1 relation that nobody asserts"))
    }
    let undated = try folder.file(
      "undated.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note}
      entities: {ann: {kind: person, name: Ann}, bob: {kind: person, name: Bob}}
      claims:
        - {fact: ann called bob, when: 2024-01-05}
        - {fact: ann in-contact-with bob}
      """)
    let path = ["path", "ann", "bob", "--in", undated]
    let timed = try BuiltProgram.backchannel(path + ["--respect-time"]).output
    #expect(timed.contains("1 undated left out") && !timed.contains("Every claim counted"))
    #expect(try BuiltProgram.backchannel(path).output.contains("Every claim counted."))
  }

  @Test func noPathUnderDatesSaysThatTheUndatedWouldMakeOne() throws {
    let undated = try folder.file(
      "undated.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note}
      entities: {ann: {kind: person, name: Ann}, bob: {kind: person, name: Bob}}
      claims:
        - {fact: ann called bob}
      """)
    let path = ["path", "ann", "bob", "--since", "2020", "--in", undated]
    let run = try BuiltProgram.backchannel(path)
    #expect(run.status == 1)
    #expect(
      run.output == """
        No path from Ann to Bob.

        Counted only: since 2020. 1 undated left out (--undated). With --undated there is one of 1 leg.

        """)
    #expect(try BuiltProgram.backchannel(path + ["--undated"]).status == 0)
  }

  @Test func aClaimTakenBackIsToldAsSuch() throws {
    let run = try ask("path", "ann", "bob")
    #expect(run.output.contains("taken back by Zed (paper ¶2)"))
    #expect(run.output.contains("1 independent source"))
  }

  @Test func whatIsDisputedIsNotShownAsUndisputed() throws {
    #expect(try ask("disputes").output.contains("How many died in the fire?"))
    #expect(try !ask("disputes", "--undisputed").output.contains("How many died in the fire?"))
  }

  @Test func aValueOfAnotherTimeIsLeftOut() throws {
    #expect(try !ask("disputes", "--until", "2000").output.contains("How many died in the fire?"))
  }

  @Test func aReportInAFileReplacesTheCasesOwn() throws {
    let kept = folder.url("kept.backchannel").path()
    let old = try folder.file("old.yaml", Self.report(on: "2023-01-02"))
    let new = try folder.file("new.yaml", Self.report(on: "2023-01-03"))
    #expect(try BuiltProgram.backchannel(["import", old, "--case", kept]).status == 0)
    let run = try BuiltProgram.backchannel(["show", "p", "--in", kept, "--in", new])
    #expect(run.output.contains("3 Jan 2023"))
    #expect(!run.output.contains("2 Jan 2023"))
  }

  private static func report(on day: String) -> String {
    """
    backchannel: 1
    document: {id: report, title: A report}
    entities: {p: {kind: person, name: P}, q: {kind: person, name: Q}}
    claims: [{fact: p met q, when: \(day)}]
    """
  }

  @Test func theSameFolderNamedTwiceIsOne() throws {
    let once = try ask("summary").output
    #expect(try ask("summary", "--in", "\(folder.url.path())/./facts.yaml").output == once)
  }

  @Test(arguments: [
    (
      ["path", "ann", "bob", "--avoid", "bob"], 2 as Int32,
      "'Bob' is an end of the path and cannot be avoided; take it out of --avoid"
    ),
    (
      ["path", "ann", "bob", "--via", "cid", "--avoid", "cid"], 2,
      "'Cid' is a stop of the path and cannot be avoided; take it out of --via or --avoid"
    ),
    (
      ["summary", "--without", "cid"], 2,
      "'cid' says nothing in any document; --without takes a document or a source"
    ),
    (
      ["path", "ann", "bob", "--all", "-k", "2"], 64,
      "--all and -k cannot be used together; give one of them"
    ),
    (
      ["export", "x.graphml", "--with", "shortest-path"], 2,
      "shortest-path gives no score or group for each entity, so --with cannot add it as a column"
    ),
    (
      ["analyze", "degree", "--about", "ann"], 2,
      "this analyzer is about the whole graph; name no entity with --about"
    ),
  ])
  func whatWouldDoNothingIsRefused(words: [String], status: Int32, sentence: String) throws {
    let run = try BuiltProgram.backchannel(words + ["--in", facts], in: folder.url)
    #expect(run.status == status)
    #expect(run.errors.hasPrefix("backchannel: \(sentence)\n"))
  }

  @Test func anAnswerThatCannotBeWrittenIsNoSuccess() throws {
    let run = try BuiltProgram.run(
      "/bin/sh", ["-c", "'\(BuiltProgram.path)' summary --in '\(facts)' > /dev/full"])
    #expect(run.status == 2)
    #expect(run.errors.contains("the answer could not be written whole"))
  }

  @Test func aReaderThatHasSeenEnoughIsNoFailure() throws {
    let run = try BuiltProgram.run("/bin/sh", ["-c", "'\(BuiltProgram.path)' --manual | head -1"])
    #expect(run.errors.isEmpty)
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test func anAbsurdWidthIsNoTrap() throws {
    for width in ["-9223372036854775808", "0", "1", "99999999999"] {
      let run = try BuiltProgram.backchannel(
        ["disputes", "--in", facts], environment: ["COLUMNS": width])
      #expect(run.status == 0, "COLUMNS=\(width)")
    }
  }

  @Test func aNameCannotSteerTheTerminal() throws {
    let kept = folder.url("hostile.backchannel").path()
    #expect(try BuiltProgram.backchannel(["import", facts, "--case", kept]).status == 0)
    let sql = "UPDATE entity SET name = 'B' || char(27) || '[2Jb' WHERE id = 'bob'"
    let python =
      "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit()"
    guard try BuiltProgram.run("python3", ["-c", python, kept, sql]).status == 0 else {
      try Test.cancel("python3 with sqlite3 is not installed")
    }
    let run = try BuiltProgram.backchannel(["show", "bob", "--in", kept])
    #expect(run.output.contains("B␛[2Jb"))
    #expect(!run.output.contains("\u{1B}"))
  }
}
