import AnalyzerKit
import Foundation
import TestSupport
import Testing

@testable import PluginHost

/// A file that cannot be started or loaded is told apart from one that fails.
struct FileFlawTests {
  private let folder = TemporaryFolder()

  init() throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.url.path())
  }

  /// Why a file with these bytes is left out.
  private func reason(
    _ name: String, _ bytes: [UInt8], _ permissions: Int = 0o755
  ) throws -> String? {
    let url = folder.url(name)
    try Data(bytes).write(to: url)
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: url.path())
    return FoundPlugins(url.path()).complaints.first?.description
      .split(separator: " is left out: ").last.map(String.init)
  }

  @Test(arguments: [
    ("", "it is empty"),
    (
      "#!/usr/bin/pyhton3\nprint()\n",
      "its first line names the interpreter '/usr/bin/pyhton3', which is not there; install it, or name another"
    ),
    (
      "#!/usr/bin/env pyhton3\nprint()\n",
      "its first line names the interpreter 'pyhton3', which is not there; install it, or name another"
    ),
    (
      "#!/usr/bin/env python3\r\nprint()\r\n",
      #"its first line ends with a carriage return, as lines do on Windows; take those away with sed -i 's/\r$//'"#
    ),
    (
      "#!/bin/sh\r\necho\r\n",
      #"its first line ends with a carriage return, as lines do on Windows; take those away with sed -i 's/\r$//'"#
    ),
    (
      "print()\n",
      "it is neither a program nor a script; the first line of a script names its interpreter, such as #!/usr/bin/env python3"
    ),
  ])
  func aProgramThatCannotStartIsASentence(_ text: String, _ sentence: String) throws {
    #expect(try reason("backchannel-bad", Array(text.utf8)) == sentence)
  }

  @Test func aProgramThatMayNotBeExecutedIsASentence() throws {
    #expect(
      try reason("backchannel-bad", Array("#!/bin/sh\n".utf8), 0o644)
        == "it may not be executed; allow it with chmod +x")
  }

  /// The head of a file as Linux has it.
  private func head(type: UInt8, processor: UInt8) -> [UInt8] {
    [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0] + [UInt8](repeating: 0, count: 8)
      + [type, 0, processor, 0, 1, 0, 0, 0] + [UInt8](repeating: 0, count: 100)
  }

  #if arch(x86_64)
  private static let (own, ownName, other, otherName): (UInt8, String, UInt8, String) = (
    62, "x86_64", 183, "aarch64"
  )
  #else
  private static let (own, ownName, other, otherName): (UInt8, String, UInt8, String) = (
    183, "aarch64", 62, "x86_64"
  )
  #endif

  @Test(arguments: ["bad.so", "backchannel-bad"])
  func aFileForAnotherProcessorIsASentence(_ name: String) throws {
    #expect(
      try reason(name, head(type: 3, processor: Self.other))
        == "it is built for \(Self.otherName), and this is \(Self.ownName); build it here")
  }

  @Test(arguments: ["bad.so", "backchannel-bad"])
  func aFileForAnotherSystemIsASentence(_ name: String) throws {
    #expect(
      try reason(name, [0xCF, 0xFA, 0xED, 0xFE] + [UInt8](repeating: 0, count: 100))
        == "it is built for macOS; build it here")
    #expect(try reason(name, Array("MZ and more".utf8)) == "it is built for Windows; build it here")
  }

  @Test func aFileThatIsNoLibraryIsASentence() throws {
    #expect(try reason("bad.so", Array("int main;\n".utf8)) == "it is not a shared library")
    #expect(try reason("bad.so", []) == "it is empty")
    #expect(
      try reason("bad.so", head(type: 1, processor: Self.own))
        == "it is not a shared library but a program or an object file; link it with -shared")
  }
}
