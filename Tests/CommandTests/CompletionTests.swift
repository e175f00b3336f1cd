import Foundation
import TestSupport
import Testing

/// Ids as completions of shells ask for them.
@Suite struct CompletionTests {
  private let village: Village

  init() throws { village = try Village() }

  @Test func listsTheIDsThatBeginSo() throws {
    let run = try village.ask("find", "--ids", "a")
    let answer = try village.json("find", "--ids", "a")
    #expect(run.status == 0 && run.errors == "")
    let ids = run.output.split(separator: "\n").map(String.init)
    #expect(ids.contains("anna") && ids.allSatisfy { $0.hasPrefix("a") } && ids == ids.sorted())
    #expect(
      answer == [
        "schema": 1, "count": .number(Double(ids.count)), "ids": .list(ids.map { .text($0) }),
      ])
    let table = try village.ask("find", "--ids", "a", "--format", "csv")
    #expect(table.output == "id\r\n" + ids.map { "\($0)\r\n" }.joined())
  }

  @Test func nothingBeginsSo() throws {
    let run = try village.ask("find", "--ids", "zz")
    #expect(run.status == 1 && run.output == "" && run.errors == "")
  }

  @Test func ofManyTheFirstAndTheLastAreListed() throws {
    let folder = TemporaryFolder()
    let nodes = (1000..<1300).map { "p\($0),q\($0)" }.joined(separator: "\n")
    let file = try folder.file("ids.csv", "source,target\n\(nodes)\nz,p1000\n")
    let run = try BuiltProgram.backchannel(["find", "--ids", "p", "--in", file])
    let ids = run.output.split(separator: "\n")
    #expect(ids.count == 200 && ids.first == "p1000" && ids[198] == "p1198" && ids.last == "p1299")
    #expect(
      run.errors.hasSuffix("300 ids begin so; the first 199 and the last are listed.\n"),
      "\(run.errors)")
    let all = try BuiltProgram.backchannel(["find", "--ids", "", "--in", file])
    #expect(all.output.split(separator: "\n").last == "z")
  }

  @Test func eitherTextOrIDsAreAskedFor() throws {
    let neither = try village.ask("find").errors
    #expect(neither.hasPrefix("backchannel: TEXT is missing\n"), "\(neither)")
    let both = try village.ask("find", "a", "--ids", "b").errors
    #expect(
      both.hasPrefix(
        "backchannel: TEXT and --ids cannot be used together; give one of them\n"), "\(both)")
  }

  @Test func bashOffersIDsOfTheCase() throws {
    let folder = TemporaryFolder()
    let script = try BuiltProgram.backchannel(["--completions", "bash"]).output
    let file = try folder.file(
      "offer.bash",
      """
      \(script)
      COMP_WORDS=('\(BuiltProgram.path)' path --in '\(village.path)' anna bo) COMP_CWORD=5
      _backchannel
      printf '%s\\n' "${COMPREPLY[@]}"
      """)
    let run = try BuiltProgram.run("/bin/bash", ["--norc", file])
    #expect(run.output == "boris\n")
  }
}
