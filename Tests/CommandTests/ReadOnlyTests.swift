import Foundation
import TestSupport
import Testing

/// A case in a folder that cannot be written is still read, and not written.
@Suite struct ReadOnlyTests {
  private let folder = TemporaryFolder()

  init() throws {
    _ = try folder.file("letter.yaml", Village.letter)
    _ = try folder.file("diary.yaml", Village.diary)
    let made = try BuiltProgram.backchannel(
      ["import", "letter.yaml", "--case", "a.case"], in: folder.url)
    try #require(made.status == 0)
    try FileManager.default.copyItem(
      atPath: BuiltProgram.path, toPath: folder.url("backchannel").path())
  }

  /// Runs the program as somebody whom permissions bind.
  private func ask(_ words: [String]) throws -> BuiltProgram.Run {
    let bound = ["--reuid=65534", "--clear-groups"]
    let program = folder.url("backchannel").path()
    return getuid() == 0
      ? try BuiltProgram.run("setpriv", bound + [program] + words, in: folder.url)
      : try BuiltProgram.run(program, words, in: folder.url)
  }

  private func permit(_ permissions: Int) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: folder.url.path())
  }

  private static let canBeBound = getuid() != 0 || Tools.has("setpriv")

  @Test(.enabled(if: canBeBound, "nobody here is bound by permissions"))
  func aCaseInAFolderThatCannotBeWrittenIsRead() throws {
    let before = try Data(contentsOf: folder.url("a.case"))
    try permit(0o555)
    defer { try? permit(0o755) }
    for words in [["summary"], ["path", "anna", "boris"]] {
      let plain = try BuiltProgram.backchannel(words + ["--in", "a.case"], in: folder.url)
      let run = try ask(words + ["--in", "a.case"])
      #expect(run.status == 0 && run.errors == "" && run.output == plain.output)
    }
    #expect(try Data(contentsOf: folder.url("a.case")) == before)
  }

  @Test(.enabled(if: canBeBound, "nobody here is bound by permissions"))
  func aCaseThatCannotBeWrittenIsLeftAsItWas() throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: folder.url("a.case").path())
    try permit(0o555)
    defer { try? permit(0o755) }
    let before = try Data(contentsOf: folder.url("a.case"))
    let run = try ask(["import", "diary.yaml", "--case", "a.case"])
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors
        == "backchannel: 'a.case' cannot be written; change the permissions of the file and its folder, or name another case with --case\n"
    )
    #expect(try Data(contentsOf: folder.url("a.case")) == before)
  }

  @Test(.enabled(if: canBeBound, "nobody here is bound by permissions"))
  func anExportIntoAFolderThatCannotBeWrittenIsRefused() throws {
    try permit(0o555)
    defer { try? permit(0o755) }
    let run = try ask(["export", "a.graphml", "--in", "a.case"])
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors == """
        backchannel: cannot write 'a.graphml': its folder may not be written to; \
        choose another place

        """)
  }
}
