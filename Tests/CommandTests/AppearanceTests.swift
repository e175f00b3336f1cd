import TestSupport
import Testing

/// How text answers look on a terminal and in a pipe.
@Suite struct AppearanceTests {
  private static let questions = [
    ["summary"], ["find", "moscow"], ["show", "sergey-lavrov"], ["show", "makiivka-strike"],
    ["path", "Antony Blinken", "Sergey Lavrov", "-k", "3"], ["analyze", "betweenness"],
    ["disputes"], ["timeline"], ["around", "Antony Blinken", "--within", "2"],
    ["pairs"], ["compare", "Antony Blinken", "Sergey Lavrov"],
  ]

  @Test(arguments: questions)
  func aPipedAnswerHasNoColorAndKeepsToTheWidth(words: [String]) throws {
    for width in [80, 140] {
      let run = try BuiltProgram.backchannel(
        words + ["--in", "seeds"], environment: ["COLUMNS": "\(width)"])
      #expect(!run.output.contains("\u{1B}"))
      let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
      let wide = lines.filter { $0.count > width }
      #expect(wide == [], "\(width)")
      #expect(lines.filter { $0.last == " " } == [])
      #expect(run.output.hasSuffix("\n") && !run.output.hasSuffix("\n\n"))
    }
  }

  @Test(arguments: [
    ["analyzers"], ["analyzers", "shortest-path"], ["analyzers", "leiden"], ["export", "--help"],
    ["find", "Зеленський", "--in", "seeds"], ["show", "Gerasimov", "--in", "seeds"],
  ])
  func nothingIsWiderThanTheTerminal(words: [String]) throws {
    let run = try BuiltProgram.backchannel(words, environment: ["COLUMNS": "80"])
    #expect((run.output + run.errors).split(separator: "\n").filter { $0.count > 80 } == [])
  }

  @Test func aTableOfLongIDsKeepsToTheWidthOfAPipe() throws {
    let run = try Seeds.ask([
      "analyze", "cascade", "suppositions=true", "--about", "kharkiv-towers",
    ])
    #expect(run.output.contains("era/depends-on/  "))
    #expect(run.output.split(separator: "\n").filter { $0.count > 100 } == [])
  }

  @Test func lettersOfTwoColumnsAndMarksKeepATableStraight() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "a.json",
      #"""
      {"nodes": [{"id": "tk", "label": "东京 🚀"}, {"id": "se", "label": "서울"},
        {"id": "ky", "label": "Ки\u0301їв"}, {"id": "wa", "label": "Warsaw"}],
       "links": [{"source": "tk", "target": "se"}, {"source": "tk", "target": "ky"},
        {"source": "tk", "target": "wa"}]}
      """#)
    let run = try BuiltProgram.backchannel(["analyze", "coreness", "--in", file])
    #expect(
      run.output.contains(
        """
          1  Ки\u{301}їв     entity  1
          2  서울     entity  1
          3  东京 🚀  entity  1
          4  Warsaw   entity  1
        """), "\(run.output)")
    let found = try BuiltProgram.backchannel(["find", "wa", "--in", file])
    #expect(found.output.hasPrefix("  wa  Warsaw  entity"), "\(found.output)")
    let path = try BuiltProgram.backchannel(["path", "tk", "se", "--in", file])
    #expect(path.output.contains("\n  东京 🚀    "), "\(path.output)")
  }

  @Test(arguments: ["1", "0", "-5", "wide", "30", "99999999999999999999"])
  func anyWidthIsTaken(width: String) throws {
    let village = try Village()
    for words in [
      ["summary"], ["show", "anna"], ["path", "anna", "firm", "-k", "2"], ["disputes"],
      ["find", "anna"], ["analyze", "degree"], ["around", "anna"], ["pairs"],
      ["compare", "anna", "firm"],
    ] {
      let run = try BuiltProgram.backchannel(
        words + ["--in", village.path], environment: ["COLUMNS": width])
      #expect(run.status == 0 && run.errors == "")
    }
    let help = try BuiltProgram.backchannel(["path", "--help"], environment: ["COLUMNS": width])
    #expect(help.status == 0 && help.errors == "")
  }

  @Test func aNameCannotForgeALineOrTurnOrColorAnAnswer() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "a.json",
      #"""
      {"nodes": [
        {"id": "ann", "label": "Ann\n\u2028Weakest leg: none\u001b[1m \u202egnirtS"},
        {"id": "bee", "label": "Bee\u001b[31m \u2066x\u2069\u200f"}
      ], "links": [{"source": "ann", "target": "bee"}]}
      """#)
    let shown = #"Ann␊\u{2028}Weakest leg: none␛[1m \u{202e}gnirtS"#
    for words in [
      ["path", "ann", "bee"], ["show", "bee"], ["find", "ann"], ["analyze", "degree"],
      ["around", "bee"], ["pairs"], ["compare", "ann", "bee"],
    ] {
      let run = try BuiltProgram.backchannel(words + ["--in", file])
      #expect(run.output.contains(shown))
      let controls: Set<Unicode.Scalar> = [
        "\u{1B}", "\u{202E}", "\u{2066}", "\u{2028}", "\u{200F}",
      ]
      #expect(!run.output.unicodeScalars.contains(where: controls.contains))
      #expect(!run.output.contains("\nWeakest leg: none"))
    }
  }

  private static let steering = #"""
    {"nodes": [
      {"id": "a,1", "label": "Ann\n\u2028x\u001b[2J\u202e\u2066\u200f\u0085\u007f\u061c"}, {"id": "bee"}
    ], "links": [{"source": "a,1", "target": "bee"}]}
    """#

  @Test(
    .enabled(if: Tools.has("script"), "script is not installed"),
    arguments: [
      "analyze degree --format csv", "find ann --format csv", "analyze degree --out - --as csv",
    ])
  func aTableOnATerminalHasNoControlsAndElsewhereTheExactText(words: String) throws {
    let folder = TemporaryFolder()
    let file = try folder.file("a.json", Self.steering)
    let command = "'\(BuiltProgram.path)' \(words) --in '\(file)'"
    let terminal = try BuiltProgram.run("script", ["-qec", command, "/dev/null"]).output
    let shown = #""a,1",Ann␊\u{2028}x␛[2J\u{202e}\u{2066}\u{200f}�␡\u{61c},entity,"#
    #expect(terminal.contains(shown))
    let pipe = try BuiltProgram.run("sh", ["-c", command]).output
    let exact =
      "\r\n\"a,1\",\"Ann\n\u{2028}x\u{1B}[2J\u{202E}\u{2066}\u{200F}\u{85}\u{7F}\u{61C}\",entity,"
    #expect(pipe.contains(exact))
  }

  @Test func controlsAreEscapedInJSON() throws {
    let folder = TemporaryFolder()
    let file = try folder.file("a.json", Self.steering)
    for words in [["find", "ann"], ["analyze", "degree"], ["show", "a,1"]] {
      let run = try BuiltProgram.backchannel(words + ["--in", file, "--format", "json"])
      let name = #""Ann\n\u2028x\u001b[2J\u202e\u2066\u200f\u0085\u007f\u061c""#
      #expect(run.output.contains(name))
      #expect(run.output.unicodeScalars.allSatisfy { $0.value < 0x7F && ($0 == "\n" || $0 >= " ") })
    }
  }

  @Test func aReaderThatStopsEarlyIsNoError() throws {
    let command = "'\(BuiltProgram.path)' show makiivka-strike --in seeds --format json | head -n 1"
    let run = try BuiltProgram.run("sh", ["-c", command])
    #expect(run.output == "{\n" && run.errors == "")
  }

  @Test func theWidthOfAPipeIs100() throws {
    let wide = try Seeds.ask("disputes").output
    let run = try BuiltProgram.backchannel(
      ["disputes", "--in", "seeds"], environment: ["COLUMNS": "100"])
    #expect(run.output == wide)
  }

  @Test(.enabled(if: Tools.has("script"), "script is not installed"))
  func aTerminalHasColorUnlessItIsRefused() throws {
    let village = try Village()
    let show = { (environment: [String: String]) in
      let command = "'\(BuiltProgram.path)' show anna --in '\(village.path)'"
      let terminal = environment.merging(["TERM": "xterm"]) { first, _ in first }
      return try BuiltProgram.run(
        "script", ["-qec", command, "/dev/null"], environment: terminal
      ).output
    }
    #expect(try show([:]).contains("\u{1B}[1mAnna Alder\u{1B}[0m"))
    for refusal in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
      let plain = try show(refusal)
      #expect(plain.contains("Anna Alder") && !plain.contains("\u{1B}["))
    }
    #expect(try show(["NO_COLOR": ""]).contains("\u{1B}[1m"))
  }

  @Test func equalQuestionsHaveEqualAnswers() throws {
    for words in [["summary"], ["disputes"], ["path", "blinken", "putin", "-k", "5"]] {
      let all = words + ["--format", "json", "--in", "seeds"]
      let first = try BuiltProgram.backchannel(all).output
      #expect(try BuiltProgram.backchannel(all).output == first)
    }
  }
}
