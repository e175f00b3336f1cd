import Foundation
import TestSupport
import Testing

/// What is compiled of a plug-in's folder, and what is not.
@Suite struct PluginBuildTests {
  private let author = PluginAuthor()

  private func failure(_ words: [String]) throws -> String {
    let run = try author.backchannel(words)
    #expect(run.status == 2 && run.output == "", "\(run.output)")
    return run.errors.replacing("\n", with: " ")
  }

  @Test(.enabled(if: Tools.has("cc"), "there is no C compiler 'cc'"))
  func allSourcesInCAreCompiled() throws {
    #expect(try author.backchannel("plugin new ties --language c").status == 0)
    let source = author.folder.url("ties/ties.c")
    let text = try String(contentsOf: source, encoding: .utf8)
    try text.replacing("\"0.1.0\"", with: "version").replacing(
      "#include <math.h>", with: "#include <math.h>\nextern const char version[];"
    ).write(to: source, atomically: true, encoding: .utf8)
    try author.write(
      "ties/about.c", "extern const char version[];\nconst char version[] = \"7\";\n")
    let place = author.folder.url("größe und mehr")
    try FileManager.default.moveItem(at: author.folder.url("ties"), to: place)
    let built = try author.backchannel(["plugin", "build", "größe und mehr"])
    #expect(built.status == 0, "\(built.errors)")
    #expect(
      built.output.hasPrefix(
        "Built größe und mehr/größe und mehr.so from about.c and ties.c.\n"))
    let list = try author.backchannel([
      "plugin", "list", "--plugin", "größe und mehr/größe und mehr.so",
    ])
    #expect(list.status == 0 && list.output.contains("ties     7 "), "\(list.output)")
  }

  @Test func aPluginInRustIsNotBuiltHere() throws {
    #expect(try author.backchannel("plugin new ties --language rust").status == 0)
    for action in ["build", "install"] {
      #expect(
        try failure(["plugin", action, "ties"])
          == "backchannel: backchannel does not build plug-ins in Rust; run 'cargo build --release' in 'ties', and then 'backchannel plugin install' with the library in target/release "
      )
    }
  }

  @Test func aProgramMustBeOneAndExecutable() throws {
    try author.program("one", in: "p", "true")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: author.folder.url("p/backchannel-one").path())
    #expect(
      try failure(["plugin", "build", "p"])
        == "backchannel: 'p/backchannel-one' is not executable; run 'chmod +x p/backchannel-one' ")
    try author.program("two", in: "p", "true")
    #expect(
      try failure(["plugin", "build", "p"])
        == "backchannel: 'p' has several programs, backchannel-one, backchannel-two; give each a folder of its own "
    )
  }

  /// The words of CC come before those of backchannel.
  @Test(.enabled(if: Tools.has("cc"), "there is no C compiler 'cc'"))
  func theCompilerIsTheOneThatCCNames() throws {
    #expect(try author.backchannel("plugin new ties --language c").status == 0)
    try author.write("my-cc", "#!/bin/sh\necho \"$@\" > said\nexec cc \"$@\"\n")
    for compiler in ["./my-cc -g", author.folder.url("my-cc").path() + "  -g"] {
      let run = try author.backchannel("plugin build ties", environment: ["CC": compiler])
      #expect(run.status == 0, "\(run.errors)")
      let said = try String(contentsOf: author.folder.url("said"), encoding: .utf8)
      #expect(said.hasPrefix("-g -std=c11 "), "\(said)")
    }
    let run = try author.backchannel(
      "plugin build ties", environment: ["CC": "no-such-cc -g", "COLUMNS": "1000"])
    #expect(run.status == 2)
    #expect(
      run.errors
        == "backchannel: there is no 'no-such-cc', which CC names; name a compiler that is there, or unset CC\n"
    )
  }

  @Test func withoutACompilerItSaysSo() throws {
    #expect(try author.backchannel("plugin new ties --language c").status == 0)
    let run = try author.backchannel(
      "plugin build ties", environment: ["PATH": author.folder.url.path(), "CC": ""])
    #expect(run.status == 2)
    #expect(
      run.errors
        == "backchannel: there is no 'cc' in the folders of PATH; install a compiler\n")
  }
}
