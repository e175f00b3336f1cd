import AnalyzerKit
import EntityGraph
import Foundation
import Paths
import Questions
import Synchronization
import TestSupport
import Testing

/// One graph, loaded once, and many questions.
@Suite struct AskingTests {
  private static let questions: [any GraphQuestion] = [
    SummaryQuestion(), FindQuestion("gerasimov"), DossierQuestion("HIMARS"),
    DossierQuestion("makiivka-strike"), PathQuestion(from: "Antony Blinken", to: "Sergey Lavrov"),
    weakPath, unreachable, DisputesQuestion(), TimelineQuestion(),
    AnalysisQuestion("betweenness"), AnalysisQuestion("pagerank"), AnalysisQuestion("leiden"),
    AnalysisQuestion("components"),
    SourcesQuestion(), SourceQuestion("makeyevka-essay"), DocumentQuestion("makeyevka-copy"),
    ClaimsQuestion("telephone"),
  ]

  private static var weakPath: PathQuestion {
    var question = PathQuestion(from: "Antony Blinken", to: "Sergey Lavrov")
    (question.count, question.order) = (3, .rating)
    question.filter.leastRating = Rating("D3")
    return question
  }

  /// One that looks also for what would find a path.
  private static var unreachable: PathQuestion {
    var question = PathQuestion(from: "Antony Blinken", to: "Sergey Lavrov")
    question.filter.asOf = PartialDate("1900")
    return question
  }

  private func seeds() throws -> LoadedGraph {
    try GraphInputs([BuiltProgram.root.appending(path: "seeds").path()])
      .load(withConcerns: true)
  }

  @Test func severalAskersAtOnceHearWhatOneAfterTheOtherHears() async throws {
    let alone = try seeds()
    let expected = try Self.questions.map { try $0.told(from: alone) }
    let shared = try seeds()
    try await withThrowingTaskGroup { group in
      for place in 0..<(3 * expected.count) {
        group.addTask {
          let place = place % expected.count
          return (place, try await Self.questions[place].toldAtOnce(from: shared))
        }
      }
      for try await (place, told) in group { #expect(told == expected[place]) }
    }
    #expect(try Self.questions.map { try $0.told(from: shared) } == expected)
  }

  @Test func aCancelledQuestionIsNotAnswered() async throws {
    let loaded = try seeds()
    for question in Self.questions {
      let task = Task {
        unsafe withUnsafeCurrentTask { task in unsafe task?.cancel() }
        return try await question.toldAtOnce(from: loaded)
      }
      await #expect(throws: Cancelled.self) { try await task.value }
    }
  }

  @Test func longWorkIsCalledOffHalfWay() throws {
    let loaded = try seeds()
    let updates = Mutex(0)
    let impatient = Progress { (done, total) throws(Cancelled) in
      let count = updates.withLock { count in
        count += 1
        return count
      }
      if count > 1 { throw Cancelled() }
    }
    #expect(throws: Cancelled.self) {
      _ = try AnalysisQuestion("betweenness").answer(from: loaded, impatient)
    }
    #expect(throws: Cancelled.self) {
      var export = ExportQuestion(to: "/nowhere/a.graphml")
      export.with = ["betweenness"]
      updates.withLock { $0 = 0 }
      _ = try export.answer(from: loaded, impatient)
    }
  }

  @Test func anyGraphCanBeAsked() throws {
    let loaded = LoadedGraph(try FactBatch([.says("a called b"), .says("b called c")]).frozen())
    let path = try PathQuestion(from: "a", to: "c").answer(from: loaded, .unwatched)
    #expect(try JSONAnswer(path.json.rendered())["paths"][0]["length"] == 2)
    let nobody = try FindQuestion("nobody").answer(from: loaded, .unwatched)
    #expect(nobody.isEmpty && nobody.rows == [["id", "name", "kind", "aliases"]])
  }

  @Test func aQuestionWithAnUnknownWordIsRefusedInASentence() throws {
    var question = SummaryQuestion()
    question.filter.relations = ["caled"]
    let loaded = LoadedGraph(try FactBatch([.says("a called b")]).frozen())
    let error = #expect(throws: PolicyError.self) {
      _ = try question.answer(from: loaded, .unwatched)
    }
    #expect(
      error?.description
        == "there is no relation kind or category 'caled'; did you mean 'called'?")
  }
}

extension GraphQuestion {
  fileprivate func told(from loaded: LoadedGraph) throws -> String {
    try answer(from: loaded, .unwatched).json.rendered()
  }

  fileprivate func toldAtOnce(from loaded: LoadedGraph) async throws -> String {
    try await answer(from: loaded).json.rendered()
  }
}
