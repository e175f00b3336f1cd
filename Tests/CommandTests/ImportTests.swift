import Foundation
import TestSupport
import Testing

@Suite struct ImportTests {
  private let folder = TemporaryFolder()
  private let shape = Contract.answer([
    "case": .text,
    "added": .object(["documents": .whole, "entities": .whole, "claims": .whole]),
    "known": .whole, "updated": .whole, "withdrawn": .whole,
    "refused": .list(
      .object([
        "file": .text, "line": .optional(.whole), "column": .optional(.whole), "what": .text,
      ])),
    "warnings": .list(
      .object(["file": .text, "line": .optional(.whole), "what": .text, "count": .whole])),
  ])

  private func run(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(words, in: folder.url)
  }

  private func json(_ words: String...) throws -> JSONAnswer {
    try JSONAnswer(
      BuiltProgram.backchannel(words + ["--format", "json"], in: folder.url).output)
  }

  private func writeVillage() throws {
    _ = try folder.file("letter.yaml", Village.letter)
    _ = try folder.file("diary.yaml", Village.diary)
  }

  @Test func makesACaseAndTellsWhatWasAdded() throws {
    try writeVillage()
    let first = try run("import", "letter.yaml", "diary.yaml", "--case", "a.case")
    #expect(first.status == 0 && first.errors == "")
    #expect(first.output == "Added 2 documents, 9 entities and 13 claims to a.case.\n")
    let again = try run("import", "letter.yaml", "diary.yaml", "--case", "a.case")
    #expect(
      again.output == """
        Added 0 documents, 0 entities and 0 claims to a.case. 24 facts were known already.

        """)
  }

  @Test func saysThatTheFolderOfACaseIsNotThere() throws {
    try writeVillage()
    let run = try run("import", "letter.yaml", "--case", "nowhere/a.case")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "backchannel: there is no folder 'nowhere'; make it, or name another case with --case\n")
  }

  @Test func saysWhatBecomesOfClaimsThatADocumentMakesNoMore() throws {
    let claims = ["a met b", "b met c", "a met c"].map { "  - {at: \($0), fact: \($0)}\n" }
    let head = """
      backchannel: 1
      document: {id: d, title: D}
      entities: {a: {kind: person, name: A}, b: {kind: person, name: B}, c: {kind: person, name: C}}
      claims:

      """
    var said: [String] = []
    for kept in [3, 2, 3, 1] {
      _ = try folder.file("d.yaml", head + claims.prefix(kept).joined())
      said.append(try run("import", "d.yaml", "--case", "a.case").output)
    }
    #expect(
      said[1].hasSuffix(
        "1 claim is no longer in its document; the case keeps it as a former claim.\n"))
    #expect(
      said[3].hasSuffix(
        "2 claims are no longer in their documents; the case keeps them as former claims.\n"))
  }

  @Test func aCaseAnswersAsItsFactsDo() throws {
    try writeVillage()
    _ = try folder.file("copy.yaml", Village.copy)
    #expect(try run("import", ".", "--case", "a.case").status == 0)
    for verb in [
      ["summary"], ["show", "anna"], ["disputes"], ["path", "anna", "firm", "-k", "3"],
    ] {
      for format in ["text", "json"] {
        let words = verb + ["--format", format, "--in"]
        let facts = try BuiltProgram.backchannel(words + ["."], in: folder.url)
        let stored = try BuiltProgram.backchannel(words + ["a.case"], in: folder.url)
        #expect(facts.output == stored.output && facts.status == stored.status)
      }
    }
  }

  @Test func answersInJSON() throws {
    try writeVillage()
    let answer = try json("import", "letter.yaml", "--case", "a.case")
    #expect(shape.faults(of: answer) == [])
    #expect(
      answer == [
        "schema": 1, "case": "a.case", "added": ["documents": 1, "entities": 9, "claims": 9],
        "known": 0, "updated": 0, "withdrawn": 0, "refused": [], "warnings": [],
      ])
    let again = try json("import", "letter.yaml", "--case", "a.case")
    #expect(again["added"] == ["documents": 0, "entities": 0, "claims": 0])
    #expect(again["known"] == 19)
  }

  @Test func tellsWhatWasUpdatedAndWhatIsGone() throws {
    try writeVillage()
    #expect(try run("import", "letter.yaml", "--case", "a.case").status == 0)
    let changed = Village.letter.replacing("Anna called.", with: "Anna rang him.")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("¶2") }.joined(separator: "\n")
    _ = try folder.file("letter.yaml", changed)
    let answer = try json("import", "letter.yaml", "--case", "a.case")
    #expect(answer["updated"] == 1 && answer["withdrawn"] == 1)
    let shown = try run("show", "anna", "--in", "a.case", "--format", "json")
    #expect(shown.output.contains("Anna rang him.") && !shown.output.contains("Anna called."))
    #expect(try run("show", "firm", "--in", "a.case").output.contains("Clara") == false)
  }

  @Test func tellsWhatWasRefusedAndWhere() throws {
    _ = try folder.file("a.yaml", "backchannel: 1\nentities:\n  anna: {kind: persn, name: Anna}\n")
    let text = try run("import", "a.yaml", "--case", "a.case")
    let sentence =
      "there is no kind of entity 'persn'; the nearest is 'person'; add it to a vocabulary"
    #expect(text.status == 2 && text.output == "")
    #expect(text.errors == "backchannel: a.yaml:3:16: \(sentence)\n")
    let both = try run("import", "a.yaml", "--case", "a.case", "--format", "json")
    #expect(both.status == 2)
    let answer = try JSONAnswer(both.output)
    #expect(shape.faults(of: answer) == [])
    #expect(
      answer["refused"] == [
        ["file": "a.yaml", "line": 3, "column": 16, "what": .text(sentence)]
      ])
    #expect(answer["added"] == ["documents": 0, "entities": 0, "claims": 0])
    #expect(try JSONAnswer(both.errors) == ["error": .text("a.yaml:3:16: \(sentence)")])
    #expect(!FileManager.default.fileExists(atPath: folder.url("a.case").path()))
  }

  @Test func tellsWhatLooksOdd() throws {
    _ = try folder.file(
      "a.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note}
      entities: {anna: {kind: person, name: Anna}, town: {kind: place, name: Town}}
      claims:
        - {subject: town, property: rank, value: City}
      """)
    let run = try run("import", "a.yaml", "--case", "a.case")
    #expect(run.status == 0)
    #expect(run.output.contains(" to a.case.\nNoted:\n  a.yaml:5:"))
    let answer = try json("import", "a.yaml", "--case", "b.case")
    #expect(shape.faults(of: answer) == [])
    #expect(answer["warnings"][0]["file"] == "a.yaml" && answer["warnings"][0]["line"] == 5)
  }

  @Test func aMissingFileIsRefused() throws {
    let run = try run("import", "lost.yaml", "--case", "a.case")
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors
        == "backchannel: lost.yaml: there is no such file or folder; check the path\n")
    #expect(!FileManager.default.fileExists(atPath: folder.url("a.case").path()))
  }

  @Test func aFileThatIsNoCaseIsLeftAlone() throws {
    _ = try folder.file("a.yaml", "backchannel: 1\n")
    _ = try folder.file("diary.txt", "Dear diary")
    let run = try run("import", "a.yaml", "--case", "diary.txt")
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors == """
        backchannel: diary.txt is not a case file; give one that backchannel import has made

        """)
    #expect(
      try String(contentsOf: folder.url("diary.txt"), encoding: .utf8) == "Dear diary")
  }

  @Test func theWholeOfTheSeedsMakesACase() throws {
    let run = try BuiltProgram.backchannel([
      "import", "seeds", "--case", folder.url("seeds.case").path(),
    ])
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.hasPrefix("Added 5 documents, "))
    #expect(!run.output.contains("Noted"))
  }
}
