import Foundation
import TestSupport
import Testing

/// Files of one name that are not the same document.
@Suite struct DocumentIdentityTests {
  private let folder = TemporaryFolder()

  init() throws {
    for name in ["a", "b"] {
      try FileManager.default.createDirectory(
        at: folder.url(name), withIntermediateDirectories: true)
    }
    try write("a", "13/01/2023, 09:15 - Ann: one\n13/01/2023, 09:16 - Bee: two\n")
    try write("b", "13/01/2023, 09:15 - Ann: three\n13/01/2023, 09:16 - Cid: four\n")
  }

  private func write(_ name: String, _ chat: String) throws {
    _ = try folder.file("\(name)/_chat.txt", chat)
  }

  private func run(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(words, in: folder.url)
  }

  private func shell(_ command: String) throws -> BuiltProgram.Run {
    try BuiltProgram.run(
      "sh", ["-c", "\(command)"], in: folder.url, environment: ["BC": BuiltProgram.path])
  }

  private func documents(_ words: String...) throws -> [String] {
    let answer = try JSONAnswer(
      BuiltProgram.backchannel(
        ["summary", "--format", "json"] + words.flatMap { ["--in", $0] }, in: folder.url
      ).output)
    return answer["documents"].elements.map { $0["id"].string }
  }

  private var first: String { folder.url("a/_chat.txt").resolvingSymlinksInPath().path() }

  @Test func twoChatsOfOneNameAreTwoDocuments() throws {
    #expect(try documents("a/_chat.txt", "b/_chat.txt") == ["_chat.txt", "b/_chat.txt"])
    let summary = try run("summary", "--in", "a/_chat.txt", "--in", "b/_chat.txt").output
    #expect(summary.hasPrefix("6 entities and 4 relations, 4 claims in 2 documents"))
    #expect(
      summary.contains(
        "  b/_chat.txt: is the document 'b/_chat.txt', as '_chat.txt' is that of '\(first)'"))
  }

  @Test func importingAnotherFileReplacesNothing() throws {
    #expect(
      try run("import", "a/_chat.txt", "--case", "c").output
        == "Added 1 document, 3 entities and 2 claims to c.\n")
    #expect(
      try run("import", "b/_chat.txt", "--case", "c").output == """
        Added 1 document, 3 entities and 2 claims to c.
        Noted:
          b/_chat.txt: is the document 'b/_chat.txt', as '_chat.txt' is that of '\(first)'

        """)
    #expect(try documents("c") == ["_chat.txt", "b/_chat.txt"])
  }

  @Test func aFileImportedAgainIsARevisionOfItself() throws {
    for name in ["a", "b"] { _ = try run("import", "\(name)/_chat.txt", "--case", "c") }
    try write("b", "13/01/2023, 09:15 - Ann: three\n13/01/2023, 09:17 - Cid: four\n")
    #expect(
      try run("import", "b/_chat.txt", "--case", "c").output
        == "Added 0 documents, 0 entities and 1 claim to c. 5 facts were known already."
        + " 1 claim is no longer in its document; the case keeps it as a former claim.\n")
    #expect(
      try run("import", "a/_chat.txt", "--case", "c").output
        == "Added 0 documents, 0 entities and 0 claims to c. 6 facts were known already.\n")
    #expect(try documents("c", "a/_chat.txt", "b/_chat.txt") == ["_chat.txt", "b/_chat.txt"])
  }

  @Test func aFileBesideACaseIsThatOfTheCaseOnlyWhereItIsTheSame() throws {
    _ = try run("import", "a/_chat.txt", "--case", "c")
    #expect(try documents("b/_chat.txt", "c") == ["_chat.txt", "b/_chat.txt"])
    #expect(try documents("a/_chat.txt", "c") == ["_chat.txt"])
  }

  @Test func whatComesThroughAPipeIsToldByItsContent() throws {
    let commands = ["a", "b", "a"].map { "cat \($0)/_chat.txt | $BC import - --case c" }
    let runs = try commands.map(shell)
    #expect(
      runs[0].output == "Added 1 document, 3 entities and 2 claims to c.\n", "\(runs[0].errors)")
    #expect(
      runs[1].output.contains(
        "is the document 'standard-input-"), "\(runs[1].output)")
    #expect(runs[1].output.contains("', as 'standard-input' is that of other content\n"))
    #expect(
      runs[2].output
        == "Added 0 documents, 0 entities and 0 claims to c. 6 facts were known already.\n")
  }
}
