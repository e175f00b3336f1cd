import Foundation
import TestSupport
import Testing

/// A program of two lines with an analyzer of its own.
@Suite struct CompositionTests {
  private let folder = TemporaryFolder()

  private func run(_ words: [String]) throws -> BuiltProgram.Run {
    let edges = try folder.file("edges.tsv", "source\ttarget\na\tb\n")
    let inputs = words[0] == "analyze" ? ["--in", edges] : []
    return try BuiltProgram.run(
      BuiltProgram.buildFolder.appending(path: "composed-command").path(), words + inputs,
      environment: ["COLUMNS": "100"])
  }

  @Test func itsOwnAnalyzerAnswers() throws {
    let run = try run(["analyze", "coverage", "--format", "csv"])
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("id,name,kind,score"))
    #expect(run.status == 0)
  }

  @Test func thoseOfTheProductAnswer() throws {
    let run = try run(["analyze", "degree"])
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
  }

  @Test func allAreListedAndCompleted() throws {
    let listed = try run(["analyzers"]).output
    #expect(listed.contains("coverage"))
    #expect(listed.contains("pagerank"))
    #expect(try run(["--completions", "bash"]).output.contains("coverage"))
  }
}
