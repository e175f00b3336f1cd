import AnalyzerKit
import PluginHost
import TestSupport
import Testing

@Suite(.enabled(if: CompiledPlugin.isPossible, CompiledPlugin.absence))
struct MisbehaviorTests {
  private let graph: Graph

  init() throws { graph = try Graph.of("a met b", "b met c") }

  private func answer(_ how: String) throws -> Finding {
    let found = FoundPlugins(try CompiledPlugin.library("misbehaving"))
    return try found.analyzers.listing(named: "misbehave").configured(["how=\(how)"])
      .analyze(graph)
  }

  @Test func notANumberIsNoScore() throws {
    #expect(try answer("nan").entityScores(in: graph) == [])
  }

  @Test(arguments: [
    ("infinity", "gave 'b' the value inf in the column 'score', and values must be finite"),
    ("short", "gave 2 values in the column 'score' for 3 entities"),
    ("long", "gave 4 values in the column 'score' for 3 entities"),
    ("nothing", "ended without an answer"), ("twice", "gave the column 'score' twice"),
    ("groups", "answered with groups, but says that it answers with scores"),
    ("notutf8", "gave a text that is not UTF-8"), ("null", "gave no note where one is needed"),
    ("text", "gave a column of the unknown type 5"),
    (
      "half",
      "gave 'a' the value 1.5 in the column 'score', which is for whole numbers below 2^53"
    ),
    ("fail", "failed: the weather is bad"), ("regret", "failed: the weather is bad"),
    ("silent", "failed without saying why"), ("mute", "failed without saying why"),
    ("write-first", "changed the graph that it was lent, which was set right"),
    ("status", "ended with the unknown status 7"),
    ("cancelled", "says that it was called off, and it was not"),
    ("overdone", "said that it had done 3 of 2 steps"),
  ])
  func aBadAnswerIsASentence(_ how: String, _ what: String) throws {
    let error = try #require(throws: PluginAnswerError.self) { try answer(how) }
    let start = "the analyzer 'misbehave' of the plug-in 'misbehaving' \(what); its file is '"
    #expect("\(error)".hasPrefix(start), "\(error)")
  }

  @Test func whatItChangesOfTheGraphIsSetRight() throws {
    let seen = AnalyzedGraph(graph)
    let subjects = seen.subjects.map(\.self)
    let analysis = try FoundPlugins(try CompiledPlugin.library("misbehaving")).analyzers
      .listing(named: "misbehave").configured(["how=write-first"])
    let question = Question([])
    #expect(throws: PluginAnswerError.self) {
      try analysis.analyze(seen, question, Progress { (_, _) throws(Cancelled) in })
    }
    #expect(seen.subjects == subjects)
  }
}
