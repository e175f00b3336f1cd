import AnalyzerKit
import Foundation
import Interchange
import Questions
import TestSupport
import Testing

/// Inputs on their way to a graph.
@Suite struct LoadingTests {
  private static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test func whatIsReadByAnotherNameIsCalledByItsOwn() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "calls").path()
    try "source,target\na,b\nb,\n".write(toFile: file, atomically: true, encoding: .utf8)
    let notes = try GraphInputs([file], as: .csv).load().notes
    #expect(notes.contains { $0.file == file && $0.sentence.hasPrefix("\(file):3: ") })
    #expect(notes.allSatisfy { !$0.sentence.contains("backchannel-") })
  }

  @Test func whatCannotBeReadIsSaidInASentence() throws {
    let error = #expect(throws: InputError.self) { try GraphInputs(["nowhere.yaml"]).load() }
    #expect(
      error?.description == """
        there is no file or folder 'nowhere.yaml'; name a case, a facts file, a folder of facts or \
        a graph file
        """)
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "calls").path()
    try "who\na\n".write(toFile: file, atomically: true, encoding: .utf8)
    let refused = #expect(throws: ReadingError.self) { try GraphInputs([file], as: .csv).load() }
    #expect(refused?.description.hasPrefix("\(file):") == true)
  }

  @Test func anInputIsNotWrittenOver() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "a.json").path()
    try "{}".write(toFile: file, atomically: true, encoding: .utf8)
    #expect(throws: OwnInputError.self) { try GraphInputs([file]).protect(from: [file]) }
    try GraphInputs([file]).protect(from: [file + ".new"])
  }

  @Test func aCaseIsMadeAndAsked() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "a.backchannel").path()
    let seeds = BuiltProgram.root.appending(path: "seeds").path()
    let first = try JSONAnswer(FactImport([seeds], into: path).run().json.rendered())
    #expect(first["added"]["claims"] == 629)
    let again = try JSONAnswer(FactImport([seeds], into: path).run().json.rendered())
    #expect(again["added"]["claims"] == 0)
    let loaded = try GraphInputs([path]).load()
    let summary = try SummaryQuestion().answer(from: loaded, .unwatched)
    #expect(try JSONAnswer(summary.json.rendered())["entities"] == 181)
  }
}
