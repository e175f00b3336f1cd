import Foundation
import Interchange
import TestSupport
import Testing

/// The README's sessions, run in a folder of their own and compared with what the page shows.
@Suite struct ReadmeTests {
  @Test func everySessionPrintsWhatThePageShows() throws {
    try Self.checkSessions(of: "README.md")
  }

  @Test(.enabled(if: (try? BuiltProgram.run("python3", ["--version"]))?.status == 0, "no python3"))
  func everyStepOfWritingAnAnalyzerWorks() throws {
    try Self.checkSessions(of: "Sources/AnalyzerKit/AnalyzerKit.docc/WritingAnAnalyzer.md")
  }

  @Test func everyFormatOpensAsThePageShows() throws {
    try Self.checkSessions(
      of: Self.formats,
      beside: BuiltProgram.root.appending(path: "Tests/DocumentationTests/Samples"))
  }

  @Test func theInquiryGoesAsThePageTells() throws {
    try Self.checkSessions(of: "Sources/Questions/Questions.docc/OneInquiry.md")
  }

  @Test func everyFormatThatIsReadStandsOnThePageOfFormats() throws {
    let page = try String(
      contentsOf: BuiltProgram.root.appending(path: Self.formats), encoding: .utf8)
    for format in GraphFormat.allCases where format.isRead {
      #expect(page.contains(format.name), "\(format.name) is not on the page")
    }
  }

  private static let formats = "Sources/Interchange/Interchange.docc/OpenWhatYouHave.md"

  /// Runs the sessions of a page in a folder that has the seeds, and what lies in `samples`.
  private static func checkSessions(of name: String, beside samples: URL? = nil) throws {
    let page = try String(contentsOf: BuiltProgram.root.appending(path: name), encoding: .utf8)
    let folder = TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      at: folder.url("seeds"), withDestinationURL: BuiltProgram.root.appending(path: "seeds"))
    if let samples { try folder.copy(contentsOf: samples) }
    for name in ["harbour.mtgx", "payments.xlsx"] where page.contains(name) {
      try FileManager.default.copyItem(
        at: BuiltProgram.root.appending(path: "Tests/Fuzzer/Samples/\(name)"), to: folder.url(name))
    }
    let commands = commands(in: page)
    #expect(commands.count > 5)
    for command in commands {
      #expect(try run(command.line, in: folder.url) == command.output, "$ \(command.line)")
    }
  }

  @Test func everyVerbAndAnalyzerStandsOnThePage() throws {
    let page = try String(
      contentsOf: BuiltProgram.root.appending(path: "README.md"), encoding: .utf8)
    let help = try BuiltProgram.backchannel(["--help"]).output
    let verbs = help.split(separator: "\n").drop { $0 != "Verbs:" }.dropFirst()
      .prefix { $0.hasPrefix("  ") }.compactMap { $0.split(separator: " ").first }
    let list = try BuiltProgram.backchannel(["analyzers"]).output
    let analyzers = list.split(separator: "\n")
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first }
    #expect(verbs.count >= 9)
    #expect(analyzers.count >= 5)
    for verb in verbs where verb != "analyzers" {
      #expect(page.contains("`backchannel \(verb)"), "\(verb) is not on the page")
    }
    for analyzer in analyzers {
      #expect(page.contains("`\(analyzer)`"), "\(analyzer) is not on the page")
    }
  }

  @Test(arguments: ["README.md", "Sources/FactFiles/FactFiles.docc/FactFiles.md"])
  func theFirstFactsFileOnThePageIsWholeAndReplacesNothing(page: String) throws {
    let text = try String(contentsOf: BuiltProgram.root.appending(path: page), encoding: .utf8)
    let start = try #require(text.firstRange(of: "```yaml\n")).upperBound
    let end = try #require(text[start...].firstRange(of: "```")).lowerBound
    let folder = TemporaryFolder()
    let file = try folder.file("example.yaml", String(text[start..<end]))
    let seeds = BuiltProgram.root.appending(path: "seeds").path()
    let whole = try BuiltProgram.backchannel(["import", file, "--case", "alone"], in: folder.url)
    #expect(whole.status == 0 && whole.output.hasPrefix("Added 1 document,"), "\(whole.errors)")
    _ = try BuiltProgram.backchannel(["import", seeds, "--case", "with"], in: folder.url)
    let added = try BuiltProgram.backchannel(["import", file, "--case", "with"], in: folder.url)
    #expect(added.status == 0 && !added.output.contains("no longer"), "\(added.errors)")
    #expect(added.output.hasPrefix("Added 1 document, 3 entities and 1 claim to with."))
  }

  @Test func speedIsWhatTheBenchmarksMeasured() throws {
    let page = try Self.rows(of: "README.md").drop { $0.first != "task" }.dropFirst(2)
      .prefix { $0.count == 5 }
    let results = try Self.rows(of: "Benchmarks/RESULTS.md")
    #expect(page.count > 10)
    for row in page {
      let name = "\(row[0]), \(row[1])"
      let block = results.drop { !"\($0[0]), ".hasPrefix(name + ", ") }
      #expect(
        block.first.map { $0[1].hasPrefix("**Backchannel**") && $0[2] == row[2] } == true, "\(name)"
      )
      let peers = block.dropFirst().prefix { $0[0].isEmpty }
      let isMeasured = peers.contains { peer in
        let words = peer[1].split { " ,".contains($0) }
        return "\(words[0]) \(peer[2])" == row[3] && peer[4] == row[4]
      }
      #expect(isMeasured, "\(name) beside \(row[3])")
    }
  }

  /// The cells of the tables of a page, row by row.
  private static func rows(of name: String) throws -> [[String]] {
    try String(contentsOf: BuiltProgram.root.appending(path: name), encoding: .utf8)
      .split(separator: "\n").filter { $0.hasPrefix("|") }
      .map { line in
        line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
          .map { $0.trimmingCharacters(in: .whitespaces) }
      }
  }

  private static func run(_ line: String, in folder: URL) throws -> String {
    let program = BuiltProgram.buildFolder.path()
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let run = try BuiltProgram.run(
      "/bin/sh", ["-c", "{ \(line); } 2>&1"], in: folder,
      environment: ["PATH": "\(program):\(path)"])
    return run.output.trimmingCharacters(in: .newlines)
  }

  /// The commands of the page's console blocks, each with the lines under it.
  private static func commands(in page: String) -> [(line: String, output: String)] {
    var commands: [(line: String, output: String)] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        commands.append((String(line.dropFirst(2)), ""))
      } else if isInside {
        commands[commands.count - 1].output += "\(line)\n"
      }
    }
    return commands.map { ($0.line, $0.output.trimmingCharacters(in: .newlines)) }
  }
}

extension TemporaryFolder {
  /// Copies all that is in a folder.
  fileprivate func copy(contentsOf folder: URL) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()) {
      try FileManager.default.copyItem(at: folder.appending(path: name), to: url(name))
    }
  }
}
