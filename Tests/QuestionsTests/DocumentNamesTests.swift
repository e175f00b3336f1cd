import EntityGraph
import Interchange
import TestSupport
import Testing

@testable import Questions

@Suite struct DocumentNamesTests {
  private let folder = TemporaryFolder()

  private func name(_ path: String, in names: inout DocumentNames) throws -> DocumentNames.Name {
    try names.name(
      of: #require(OpenGraphFile(path)), at: path, asked: path, isKept: false)
  }

  @Test func aDocumentOfWhichNobodyKnowsWhereItWasReadIsTakenToBeTheFile() throws {
    let path = try folder.file("_chat.txt", "13/01/2023, 09:15 - Ann: one\n")
    var names = DocumentNames()
    names.add([Document(id: "_chat.txt", title: "_chat.txt")])
    let name = try name(path, in: &names)
    #expect(name.text == "_chat.txt")
    #expect(
      name.note?.sentence
        == "\(path): is taken to be the document '_chat.txt' of the case, which does not say where it"
        + " was read")
  }

  @Test func moreFoldersStandInFrontUntilTheNameIsNew() throws {
    let path = try folder.file("_chat.txt", "13/01/2023, 09:15 - Ann: one\n")
    let parts = try #require(FileKind.realPath(path)).split(separator: "/").map(String.init)
    var names = DocumentNames()
    for (count, origin) in [(1, "/x"), (2, "/y")] {
      var document = Document(
        id: Document.ID(parts.suffix(count).joined(separator: "/")), title: "a chat")
      document.url = origin
      names.add([document])
    }
    #expect(try name(path, in: &names).text == parts.suffix(3).joined(separator: "/"))
    #expect(try name(path, in: &names).text == parts.suffix(3).joined(separator: "/"))
  }

  @Test func aFileIsCalledAsItWasCalledBefore() throws {
    let path = try folder.file("_chat.txt", "13/01/2023, 09:15 - Ann: one\n")
    var document = Document(id: "that chat", title: "a chat")
    document.url = FileKind.realPath(path)
    var names = DocumentNames()
    names.add([document])
    let name = try name(path, in: &names)
    #expect(name.text == "that chat" && name.note == nil)
  }
}
