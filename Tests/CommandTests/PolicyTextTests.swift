import EntityGraph
import Questions
import TestSupport
import Testing

@testable import BackchannelCommand

/// What an answer says of the filters it was given under.
@Suite struct PolicyTextTests {
  @Test(arguments: [
    ("2024-01-05", "on 5 Jan 2024"), ("2024-03", "in Mar 2024"), ("2024", "in 2024"),
  ])
  func whatHeldIsSaidOfADayOrInALongerTime(date: String, words: String) throws {
    var filter = RelationFilter()
    filter.asOf = PartialDate(date)
    let graph = try FactBatch([.says("a called b")]).frozen().keeping(filter)
    #expect(PolicyText(graph).sentence.hasPrefix("Counted only: what held \(words)."))
  }

  @Test(arguments: [["--undisputed"], ["--min-rating", "F6"], ["--only", "calls.csv"]])
  func saysThatAFileNamesNoSources(words: [String]) throws {
    let folder = TemporaryFolder()
    _ = try folder.file("calls.csv", "source,target,status,rating\na,b,disputed,A1\n")
    let run = try BuiltProgram.backchannel(
      ["summary", "--in", "calls.csv"] + words, in: folder.url)
    let text = run.output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(
      text.contains(
        "calls.csv names no sources: all of it counts as one source rated F6, whatever its columns say."
      ))
    let plain = try BuiltProgram.backchannel(["summary", "--in", "calls.csv"], in: folder.url)
    #expect(!plain.output.contains("names no sources"))
  }

  @Test func filtersThatShareNothingAreBothSaid() throws {
    var (calls, meetings) = (RelationFilter(), RelationFilter())
    calls.relations = [.kind("called")]
    (meetings.relations, meetings.kinds) = ([.kind("met")], ["person"])
    let graph = try FactBatch([.says("a called b"), .says("a met b")]).frozen()
      .keeping(calls).keeping(meetings)
    #expect(
      PolicyText(graph).sentence
        == "Counted only: relations of called; entities of kind person; relations of met.")
    let policy = try JSONAnswer(JSONShapes(graph: graph).policy().rendered())
    #expect(policy["relations"][0] == "called" && policy["further"][0]["relations"][0] == "met")
  }
}
