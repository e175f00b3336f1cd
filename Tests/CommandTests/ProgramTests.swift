import Foundation
import TestSupport
import Testing

/// The program itself: help, version, manual, completions, wrong usage.
@Suite struct ProgramTests {
  static let verbs = [
    "import", "summary", "find", "show", "around", "path", "pairs", "compare", "analyze",
    "analyzers",
    "plugin",
    "disputes", "timeline", "export", "check",
  ]

  @Test func helpListsTheVerbs() throws {
    let help = try BuiltProgram.backchannel(["--help"])
    #expect(help.status == 0 && help.errors == "")
    for verb in Self.verbs { #expect(help.output.contains("\n  \(verb) "), "\(verb)") }
    for words in [[], ["help"], ["-h"]] {
      #expect(try BuiltProgram.backchannel(words).output == help.output)
    }
  }

  @Test(arguments: verbs)
  func helpOfAVerbHasItsUsageAndAnExample(verb: String) throws {
    let help = try BuiltProgram.backchannel([verb, "--help"])
    #expect(help.status == 0 && help.errors == "")
    #expect(help.output.contains("\nUsage: backchannel \(verb) "))
    #expect(help.output.contains("\nExamples:\n  backchannel \(verb)"))
    #expect(try BuiltProgram.backchannel(["help", verb]).output == help.output)
  }

  @Test(arguments: verbs.filter { !["import", "analyzers", "plugin", "check"].contains($0) })
  func everyVerbThatReadsSaysWhere(verb: String) throws {
    let help = try BuiltProgram.backchannel([verb, "--help"]).output
    #expect(help.contains("--in PATH") && help.contains("$BACKCHANNEL_CASE"))
  }

  @Test(arguments: [
    "path", "analyze", "export", "show", "disputes", "timeline", "summary", "around", "pairs",
    "compare",
  ])
  func theFilterGroupIsTheSame(verb: String) throws {
    let group = { (verb: String) in
      try BuiltProgram.backchannel([verb, "--help"]).output.components(separatedBy: "\n\n")
        .first { $0.hasPrefix("Which facts count:\n") }
    }
    let options = try #require(try group(verb))
    #expect(try options == group("path"))
    for option in [
      "--relation", "--kind", "--as-of", "--since", "--until", "--min-rating", "--undisputed",
      "--without", "--around", "--within",
    ] {
      #expect(options.contains("      \(option) "))
    }
  }

  @Test func tellsItsVersion() throws {
    let run = try BuiltProgram.backchannel(["--version"])
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: /backchannel \d+\.\d+\.\d+\n/) != nil)
  }

  @Test func theManualNamesEveryVerb() throws {
    let run = try BuiltProgram.backchannel(["--manual"])
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.contains(".TH"))
    for verb in Self.verbs { #expect(run.output.contains("backchannel \(verb)"), "\(verb)") }
  }

  @Test(.enabled(if: Tools.has("groff"), "groff is not installed"))
  func groffTakesTheManualWithoutAWarning() throws {
    let page = try manual()
    let run = try BuiltProgram.run("groff", ["-man", "-Tutf8", "-ww", page.url("page.1").path()])
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.contains("BACKCHANNEL"))
  }

  @Test(.enabled(if: Tools.has("mandoc"), "mandoc is not installed"))
  func mandocTakesTheManualWithoutAWarning() throws {
    let page = try manual()
    let run = try BuiltProgram.run(
      "mandoc", ["-T", "lint", "-W", "warning", page.url("page.1").path()])
    #expect(run.status == 0 && run.output == "" && run.errors == "")
  }

  private func manual() throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    _ = try folder.file("page.1", try BuiltProgram.backchannel(["--manual"]).output)
    return folder
  }

  @Test(arguments: ["bash", "zsh", "fish"].filter(Tools.has))
  func shellsParseTheirCompletions(shell: String) throws {
    let folder = TemporaryFolder()
    let completions = try BuiltProgram.backchannel(["--completions", shell])
    #expect(completions.status == 0 && completions.errors == "")
    for verb in Self.verbs { #expect(completions.output.contains(verb)) }
    let file = try folder.file("completions", completions.output)
    let run = try BuiltProgram.run(shell, ["-n", file])
    #expect(run.status == 0 && run.errors == "" && run.output == "")
  }

  @Test(.enabled(if: Tools.has("bash"), "bash is not installed"))
  func bashCompletesVerbsOptionsAndValues() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "completions", try BuiltProgram.backchannel(["--completions", "bash"]).output)
    let completed = { (words: [String]) in
      let script = """
        source '\(file)'
        COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " ")))
        COMP_CWORD=\(words.count - 1)
        $(complete -p backchannel | sed 's/.*-F \\([^ ]*\\).*/\\1/')
        printf '%s\\n' "${COMPREPLY[@]}"
        """
      return try BuiltProgram.run("bash", ["-c", script]).output
        .split(whereSeparator: \.isWhitespace).map(String.init)
    }
    #expect(try completed(["backchannel", "disp"]) == ["disputes"])
    #expect(try completed(["backchannel", "path", "--respect"]) == ["--respect-time"])
    #expect(try completed(["backchannel", "analyze", "betweenn"]) == ["betweenness"])
  }
}

/// What else is installed here.
enum Tools {
  static func has(_ name: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }
  }
}
