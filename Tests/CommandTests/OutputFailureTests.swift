import Foundation
import TestSupport
import Testing

/// What stands when an answer, or a file, cannot be written.
@Suite struct OutputFailureTests {
  private let folder = TemporaryFolder()

  init() throws { _ = try folder.file("letter.yaml", Village.letter) }

  private func bash(_ line: String) throws -> Int32 {
    try BuiltProgram.run("bash", ["-c", line, BuiltProgram.path], in: folder.url).status
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder.url(name).path(), encoding: .utf8)
  }

  @Test func anImportThatCannotBeToldStandsAndTheErrorSaysSo() throws {
    #expect(try bash("$0 import letter.yaml --case a.case >/dev/full 2>errors") == 2)
    #expect(
      try text("errors")
        == "backchannel: the import stands, its facts are in 'a.case'; only the answer could not be"
        + " written: the system says 'No space left on device'\n")
    #expect(try bash("$0 summary --in a.case >/dev/null") == 0)
  }

  @Test func aLimitOnTheSizeOfFilesIsSaidAndLeavesNothing() throws {
    let limited = "(trap - XFSZ; ulimit -f 1; exec $0 export out.graphml --in letter.yaml 2>errors)"
    #expect(try bash(limited) == 2)
    #expect(
      try text("errors")
        == "backchannel: cannot write 'out.graphml': it would be larger than files may be; raise"
        + " the limit (ulimit -f), or have it compressed as .gz\n")
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path())
    #expect(Set(left) == ["letter.yaml", "errors"])
  }

  @Test func aCaseIsReadWhereNothingCanBeWritten() throws {
    #expect(try bash("$0 import letter.yaml --case a.case >/dev/null") == 0)
    #expect(try bash("(ulimit -f 0; exec $0 summary --in a.case | cat >/dev/null)") == 0)
    #expect(try bash("ls a.case-* 2>/dev/null") != 0)
  }

  @Test func aFirstImportThatFailsLeavesNoCase() throws {
    for most in 4...8 {
      let status = try bash(
        "(ulimit -n \(most); exec $0 import letter.yaml --case new.case >/dev/null 2>&1)")
      let isThere = FileManager.default.fileExists(atPath: folder.url("new.case").path())
      #expect(isThere == (status == 0))
      _ = try bash("rm -f new.case*")
    }
  }
}
