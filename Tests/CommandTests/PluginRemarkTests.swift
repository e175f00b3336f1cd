import Foundation
import TestSupport
import Testing

/// What plug-ins say beside their answers, and how answers with names are shown.
@Suite struct PluginRemarkTests {
  private let author = PluginAuthor()

  init() throws {
    _ = try author.folder.file("ties.csv", "source,target\na,b\nb,c\n")
  }

  private func ask(_ words: String = "") throws -> BuiltProgram.Run {
    try author.backchannel(
      "analyze ties --plugin backchannel-ties --in ties.csv \(words)",
      environment: ["COLUMNS": "1000"])
  }

  @Test func whatAProgramThatAnswersWritesToStandardErrorIsShown() throws {
    try author.program(
      "ties",
      #"echo 'DeprecationWarning: old' >&2; echo '{"scores": {"values": [1, 3, 2]}}'"#)
    let run = try ask()
    #expect(
      run.errors == """
        backchannel: the analyzer 'ties' of the plug-in 'ties' wrote to standard error
            DeprecationWarning: old

        """)
    #expect(run.output.hasPrefix("ties"))
    #expect(run.status == 0)
    let json = try ask("--format json")
    #expect(try JSONAnswer(json.output)["scores"].elements.count == 3)
    #expect(json.errors == run.errors && json.status == 0)
    let export = try author.backchannel(
      "export out.graphml --with ties --plugin backchannel-ties --in ties.csv")
    #expect(export.errors == run.errors && export.status == 0)
  }

  @Test func onlyTheLastLinesOfALongTaleAreShown() throws {
    try author.program(
      "ties",
      #"for n in 1 2 3 4 5 6 7 8 9 10; do echo line $n >&2; done; echo '{"scores": {"values": [1, 3, 2]}}'"#
    )
    let lines = try ask().errors.split(separator: "\n")
    #expect(
      lines.first
        == "backchannel: the analyzer 'ties' of the plug-in 'ties' wrote to standard error, of which these are the last lines"
    )
    #expect(lines.dropFirst() == (3...10).map { "    line \($0)" }[...])
    try author.program(
      "ties",
      #"yes x | tr -d '\n' | head -c 100000 >&2; echo '{"scores": {"values": [1, 3, 2]}}'"#)
    #expect(try ask().errors.count < 5000)
  }

  @Test func entitiesInATableHaveTheirNames() throws {
    _ = try author.folder.file(
      "ties.json",
      #"{"nodes": [{"id": "n1", "label": "Anna"}, {"id": "n2", "label": "Ben"}], "links": [{"source": "n1", "target": "n2"}]}"#
    )
    try author.program(
      "ties", having: #""answer": "table""#,
      """
      echo '{"columns": [{"name": "who", "type": "entity"}, {"name": "id", "type": "entity"}]}'
      echo '{"row": [0, 0]}'
      echo '{"row": [null, 1]}'
      """
    )
    func ask(_ format: String) throws -> BuiltProgram.Run {
      try author.backchannel(
        "analyze ties --plugin backchannel-ties --in ties.json --format \(format)")
    }
    let text = try ask("text").output
    #expect(text.contains("\n  who   id\n  Anna  n1\n"), "\(text)")
    let table = try JSONAnswer(ask("json").output)["table"]
    #expect(table["rows"] == [["n1", "n1"], [nil, "n2"]])
    #expect(table["names"] == ["n1": "Anna", "n2": "Ben"])
    #expect(try ask("csv").output == "who,id\r\nn1,n1\r\n,n2\r\n")
  }

  /// What reads the outcomes may go before all are there, as `head` does.
  @Test(.timeLimit(.minutes(1))) func aJudgmentEndsWithItsReader() throws {
    try author.program("slow", "exec sleep 600")
    let begun = ContinuousClock.now
    let run = try BuiltProgram.run(
      "sh",
      [
        "-c",
        "'\(BuiltProgram.path)' plugin check slow --time-limit 300 --plugin backchannel-slow | head -n 2",
      ], in: author.folder.url,
      environment: ["XDG_DATA_HOME": "/dev/null", "XDG_CACHE_HOME": "/dev/null"])
    #expect(run.output == "slow (slow 3)\n  listing               passed\n")
    #expect(ContinuousClock.now - begun < .seconds(50))
  }
}
