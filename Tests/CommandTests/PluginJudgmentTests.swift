import Foundation
import TestSupport
import Testing

/// How the outcomes of laws are told.
@Suite struct PluginJudgmentTests {
  private let author = PluginAuthor()

  @Test func outcomesAreToldOneByOneAndTheRestIsLeftOutWhereAnswersNeverCome() throws {
    try author.program("slow", "exec sleep 60")
    let words = "plugin check slow --time-limit 1 --plugin backchannel-slow"
    let run = try author.backchannel(words)
    #expect(run.status == 1 && run.errors == "", "\(run.errors)")
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "slow (slow 3)")
    #expect(lines.dropFirst().first == "  listing               passed")
    let told = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains("It breaks 3, and keeps 1 of 4 laws. 19 laws were left out, as"))
    #expect(
      told.hasSuffix("as several took 1 s or longer and failed (--time-limit)."), "\(told)")
    let json = try JSONAnswer(author.backchannel("\(words) --format json").output)
    #expect(json["analyzers"][0]["results"].elements.count == 4)
    #expect(json["analyzers"][0]["left_out"].elements.count == 19)
  }

  @Test(.enabled(if: Tools.has("timeout"), "there is no 'timeout'"))
  func aRowIsThereBeforeTheNextLawIsJudged() throws {
    try author.program("slow", "exec sleep 60")
    let command =
      "timeout 8 '\(BuiltProgram.path)' plugin check slow --time-limit 600 --plugin backchannel-slow"
    let run = try BuiltProgram.run(
      "sh", ["-c", command], in: author.folder.url,
      environment: ["XDG_DATA_HOME": "/dev/null", "XDG_CACHE_HOME": "/dev/null"])
    #expect(run.output == "slow (slow 3)\n  listing               passed\n")
  }

  @Test func whatAProgramSaysStandsUnderTheSentence() throws {
    try author.program(
      "odd", "echo 'Traceback:' >&2; echo '  File \"x\", line 1' >&2; echo 'Oops.' >&2; exit 3")
    let table = try author.folder.file("ties.csv", "source,target\na,b\n")
    let run = try author.backchannel(
      "analyze odd --plugin backchannel-odd --in \(table)", environment: ["COLUMNS": "1000"])
    let lines = run.errors.split(separator: "\n")
    #expect(run.status == 2 && lines.count == 4)
    #expect(
      lines.first?.hasPrefix(
        "backchannel: the analyzer 'odd' of the plug-in 'odd' ended with exit status 3; its file is '"
      ) == true)
    #expect(lines.first?.hasSuffix("', and it said") == true)
    #expect(lines.dropFirst() == ["    Traceback:", "      File \"x\", line 1", "    Oops."])
    let check = try author.backchannel("plugin check odd --only loops --plugin backchannel-odd")
    #expect(check.output.contains("\n          Traceback:\n"), "\(check.output)")
  }

  @Test func sentencesOfPluginsStandInOneLineWithoutASecondFullStop() throws {
    let table = try author.folder.file("ties.csv", "source,target\na,b\n")
    try author.program("odd", #"printf '%s\n' '{"error": "It rains.\nAll day long."}'"#)
    let ask = "analyze odd --plugin backchannel-odd --in \(table)"
    let failed = try author.backchannel(ask, environment: ["COLUMNS": "1000"])
    #expect(failed.errors.contains(" failed: It rains. All day long; its file is '"))
    try author.program(
      "odd",
      #"printf '%s\n' '{"note": "Half of\nit is guessed."}' '{"scores": {"values": [1, 2]}}'"#)
    let noted = try author.backchannel(ask)
    #expect(noted.output.contains("\nNote: Half of it is guessed. E"), "\(noted.output)")
  }
}
