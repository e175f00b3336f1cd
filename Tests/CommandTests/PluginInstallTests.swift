import Foundation
import TestSupport
import Testing

/// What is installed can be used, and what is there stays where it cannot.
@Suite struct PluginInstallTests {
  private let author = PluginAuthor()

  private func install(_ path: String) throws -> BuiltProgram.Run {
    try author.backchannel("plugin install \(path)")
  }

  private func refusal(_ path: String) throws -> String {
    let run = try author.backchannel(
      ["plugin", "install", path], environment: ["COLUMNS": "1000"])
    #expect(run.status == 2 && run.output == "", "\(run.output)")
    let start = "backchannel: '\(path)' is not installed: "
    #expect(run.errors.hasPrefix(start), "\(run.errors)")
    return String(run.errors.dropFirst(start.count).dropLast())
  }

  private var installed: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: author.shelf.path())) ?? []).sorted()
  }

  @Test func aPluginIsInstalledReplacedAndUninstalled() throws {
    let file = try author.program("ties", in: "ties", "true")
    let path = author.shelf.appending(path: "backchannel-ties").path()
    #expect(
      try install("ties").output == """
        Installed \(path).
        It is ties 3, with ties; 'backchannel analyze ties' asks it.

        """)
    try author.program("ties", version: "4", in: "ties", "true")
    let again = try author.backchannel("plugin install \(file) --format json")
    #expect(
      try JSONAnswer(again.output) == [
        "schema": 1, "file": .text(path), "name": "ties", "version": "4", "analyzers": ["ties"],
        "replaced": true,
      ])
    #expect(try author.backchannel("plugin list").output.contains("ties     4"))
    #expect(
      try author.backchannel("plugin uninstall ties").output == "Uninstalled \(path).\n")
    #expect(installed == [])
    let gone = try author.backchannel(
      "plugin uninstall ties", environment: ["COLUMNS": "1000"])
    #expect(gone.status == 2)
    let shelf = author.shelf.path()
    #expect(
      gone.errors
        == "backchannel: there is no plug-in 'ties' in '\(shelf)', where nothing is installed\n")
  }

  @Test func whatCannotBeLoadedLeavesWhatIsThere() throws {
    try author.program("ties", in: "ties", "true")
    #expect(try install("ties").status == 0)
    try author.write("ties/backchannel-ties", "#!/bin/sh\necho one >&2\necho two >&2\nexit 3\n")
    #expect(
      try refusal("ties/backchannel-ties")
        == "asked to describe itself it ended with exit status 3, and it said\n    one\n    two")
    try author.write("ties/backchannel-ties", "#!/usr/bin/env no-such-program\n")
    #expect(
      try refusal("ties/backchannel-ties")
        == "its first line names the interpreter 'no-such-program', which is not there; install it, or name another"
    )
    #expect(installed == ["backchannel-ties"])
    #expect(try author.backchannel("plugin list").output.contains("ties     3"))
    try author.write("rubbish.so", "no library")
    #expect(try refusal("rubbish.so") == "it is not a shared library")
    try author.write("notes.txt", "no plug-in")
    #expect(
      try refusal("notes.txt")
        == "its name is not that of a plug-in, such as NAME.so, backchannel-NAME or NAME.wasm")
    #expect(installed == ["backchannel-ties"])
  }

  @Test func aNameThatIsTakenIsRefused() throws {
    try author.program("degree", in: "mine", "true")
    #expect(
      try refusal("mine/backchannel-degree") == "the analyzer 'degree' is there already: built in")
    try author.program("ties", in: "a", "true")
    #expect(try install("a").status == 0)
    try author.program("ties", in: "b", "true")
    try FileManager.default.moveItem(
      at: author.folder.url("b/backchannel-ties"), to: author.folder.url("b/backchannel-other"))
    let path = author.shelf.appending(path: "backchannel-ties").resolvingSymlinksInPath().path()
    #expect(
      try refusal("b/backchannel-other")
        == "the analyzer 'ties' is there already: ties 3, the program \(path)")
    #expect(installed == ["backchannel-ties"])
  }

  @Test(.enabled(if: Tools.has("cc"), "there is no C compiler 'cc'"))
  func aLibraryThatCrashesIsNotInstalled() throws {
    try author.write(
      "crash/crash.c",
      """
      #include <stdlib.h>
      __attribute__((visibility("default"))) void *backchannel_plugin(unsigned version) {
        (void)version;
        abort();
      }

      """
    )
    let run = try install("crash")
    #expect(run.status == 2 && run.output == "", "\(run.output)")
    #expect(
      run.errors.hasSuffix(
        "backchannel: the plug-in 'crash/crash.so' crashed (abort); report it to its author\n"),
      "\(run.errors)")
    #expect(installed == [])
  }

  @Test func aPluginIsUninstalledByTheNameThatItGivesItself() throws {
    try author.program("ties", in: "a", "true")
    try FileManager.default.moveItem(
      at: author.folder.url("a/backchannel-ties"), to: author.folder.url("a/backchannel-file"))
    #expect(try install("a").status == 0)
    try author.write("data/backchannel/plugins/ties.so", "broken")
    try author.write("data/backchannel/plugins/ties.wasm", "broken")
    let several = try author.backchannel("plugin uninstall ties")
    #expect(
      several.errors
        == "backchannel: 'ties' could be any of ties.so, ties.wasm; name the file\n")
    for name in ["ties.so", "ties", "ties"] {
      #expect(try author.backchannel("plugin uninstall \(name)").status == 0)
    }
    #expect(installed == [])
    try author.write("data/backchannel/plugins/other.so", "broken")
    let wrong = try author.backchannel(
      "plugin uninstall ../ties", environment: ["COLUMNS": "1000"])
    let shelf = author.shelf.path()
    #expect(
      wrong.errors.hasSuffix("there is no plug-in '../ties' in '\(shelf)'; it has other.so\n"),
      "\(wrong.errors)")
  }

  @Test(.enabled(if: getuid() != 0, "the administrator may write everywhere"))
  func aHomeThatCannotBeWrittenIsToldSo() throws {
    try author.program("ties", in: "ties", "true")
    try author.write("data/keep", "")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: author.folder.url("data").path())
    let run = try install("ties")
    #expect(run.status == 2 && run.errors.contains("could not be written: the system says"))
  }

  @Test func aHomeThatIsNoFolderIsToldSo() throws {
    try author.program("ties", in: "ties", "true")
    try author.write("data", "")
    let run = try author.backchannel(
      "plugin install ties", environment: ["COLUMNS": "1000"])
    #expect(run.status == 2)
    #expect(
      run.errors
        == "backchannel: '\(author.shelf.path())' could not be written: the system says 'Not a directory'\n"
    )
  }

  @Test func whatIsInstalledIsNotJudgedForANamedOneThatIsBroken() throws {
    try author.program("ties", in: "ties", "true")
    #expect(try install("ties").status == 0)
    try author.write("ties/backchannel-ties", "#!/bin/sh\nexit 3\n")
    let run = try author.backchannel(
      "plugin check ties --only listing --plugin ties/backchannel-ties",
      environment: ["COLUMNS": "1000"])
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors
        == "backchannel: the plug-in 'ties/backchannel-ties' cannot be used: asked to describe itself it ended with exit status 3 and said nothing\n"
    )
  }

  @Test func aPluginThatIsTriedTakesThePlaceOfTheInstalledOneWithoutAWord() throws {
    try author.program("ties", in: "ties", "true")
    #expect(try install("ties").status == 0)
    let tried = try author.backchannel("plugin list --plugin ties/backchannel-ties")
    #expect(tried.errors == "" && tried.output.contains("ties/backchannel-ties"))
    try author.program("others", in: "others", "true")
    let path = author.folder.url("others/backchannel-others")
    let text = try String(contentsOf: path, encoding: .utf8)
    try author.write(
      "others/backchannel-others",
      text.replacing(#""analyzers": [{"name": "others""#, with: #""analyzers": [{"name": "ties""#))
    let clash = try author.backchannel(
      "plugin list --plugin others/backchannel-others --format json")
    let complaints = try JSONAnswer(clash.output)["complaints"].elements
    #expect(clash.errors == "" && complaints.count == 1, "\(clash.output)")
    #expect(complaints.first?.string.hasPrefix("the analyzer 'ties' of the plug-in '") == true)
  }
}
