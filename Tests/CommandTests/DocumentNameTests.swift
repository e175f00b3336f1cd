import TestSupport
import Testing

/// Entities that are named by the file or the document that speaks of them, as `calls.csv/Anna`.
@Suite struct DocumentNameTests {
  private let folder = TemporaryFolder()

  init() throws {
    for (document, id) in [("harbour", "anna-1"), ("letters", "anna-2")] {
      _ = try folder.file(
        "\(document).yaml",
        """
        backchannel: 1
        document: {id: \(document), title: \(document).csv}
        entities:
          \(id): {kind: person, name: Anna Weber}
          boris: {kind: person, name: Boris}
          \(id)-friend: {kind: person, name: Nobody}
        claims: [{fact: \(id) met boris}]
        """)
    }
    _ = try folder.file(
      "chat.txt", "13/01/2023, 09:14 - Ann: hello\n13/01/2023, 09:15 - Bee: yes\n")
  }

  private func show(_ name: String, of inputs: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(
      ["show", name, "--format", "json"] + inputs.flatMap { ["--in", $0] }, in: folder.url)
  }

  @Test(arguments: [
    ("harbour/Anna Weber", "anna-1"), ("letters/anna weber", "anna-2"),
    ("letters.csv/Anna Weber", "anna-2"), ("letters/anna-2", "anna-2"), ("harbour/Boris", "boris"),
  ])
  func aDocumentTellsNamesakesApart(name: String, id: String) throws {
    let run = try show(name, of: "harbour.yaml", "letters.yaml")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try JSONAnswer(run.output)["entity"]["id"] == .text(id))
  }

  @Test(arguments: ["harbour/anna-2", "harbour/Nobody", "letters/Cid", "other/Anna Weber"])
  func whoStandsElsewhereIsNotFound(name: String) throws {
    #expect(try show(name, of: "harbour.yaml", "letters.yaml").status == 2)
  }

  @Test func aChatHasItsPeople() throws {
    #expect(try show("chat.txt/Ann", of: "chat.txt").status == 0)
    #expect(try show("chat.txt/ann", of: "chat.txt").status == 0)
  }
}
