import AnalyzerKit
import EntityGraph
import Testing

@Suite struct FindingTests {
  private func graph(_ ids: [Entity.ID]) throws -> Graph {
    var builder = GraphBuilder()
    for id in ids { try builder.add(Entity(id: id, kind: "person", name: id.rawValue)) }
    return try builder.freeze()
  }

  @Test func aRankingIsHighestFirstThenById() throws {
    let finding = Finding.ranking([1, 3, 2, 3], of: try graph(["a", "b", "c", "d"]))
    #expect(
      finding.content
        == .scores([
          EntityScore("b", 3), EntityScore("d", 3), EntityScore("c", 2), EntityScore("a", 1),
        ]))
    #expect(finding.caveats.isEmpty)
  }

  @Test func aRankingListsOnlyTheScoresItIsToldTo() throws {
    let graph = try graph(["a", "b", "c"])
    let finding = Finding.ranking([1, .nan, 2], of: graph) { !$0.isNaN }
    #expect(finding == Finding(.scores([EntityScore("c", 2), EntityScore("a", 1)])))
  }

  @Test func aRankingOfRelationsIsHighestFirstThenById() {
    let (low, high, second) = (
      RelationScore("a/met/b", 1), RelationScore("b/met/c", 2), RelationScore("c/met/d", 2)
    )
    #expect(Finding.ranking([second, low, high]).content == .relationScores([high, second, low]))
  }

  @Test func caveatsTravelWithAFinding() throws {
    let finding = Finding.ranking([], of: try graph([]), caveats: [.truncated(at: 5)])
    #expect(finding == Finding(.scores([]), caveats: [.truncated(at: 5)]))
  }

  @Test(arguments: [
    (Caveat.sampled(sources: 100, of: 5000), "estimated from 100 of 5000 entities"),
    (
      .severalWeights(2, of: "amount"),
      "2 relations have several values of 'amount'; the best founded one counts"
    ),
    (
      .notConverged(rounds: 100, residual: 0.5),
      "not converged after 100 rounds: the scores still moved by 0.5"
    ), (.truncated(at: 10), "there are more than the 10 given here"),
    (
      .uncertain(by: 0.25, confidence: 0.9),
      "with a probability of 0.9 no score is off by more than 0.25"
    ),
    (
      .disconnected(parts: 3),
      "the graph falls into 3 parts: scores of entities in different parts do not compare"
    ),
    (.outOfReach, "not everybody reaches everybody: whoever is out of reach is left out"),
    (.weightless(4, of: 4), "no relation has a number as its weight: each counts as 1"),
    (
      .weightless(1, of: 4),
      "1 of 4 relations have no number as their weight: each of them counts as 1"
    ),
    (
      .otherNumbers(["amount"]),
      "'amount' has numbers: take it as the weight with --weight amount"
    ),
    (
      .otherNumbers(["amount", "minutes"]),
      "'amount', 'minutes' have numbers: take one as the weight with --weight NAME"
    ),
  ])
  func aCaveatIsASentence(caveat: Caveat, wanted: String) { #expect(caveat.description == wanted) }

  @Test(arguments: [
    (
      AnalysisError.wrongNumberOfEntities(expected: 2, found: 1),
      "this analyzer asks about 2 entities, not 1; name as many (--about on the command line)"
    ),
    (
      .wrongNumberOfEntities(expected: 1, found: 0),
      "this analyzer asks about 1 entity, not 0; name as many (--about on the command line)"
    ),
    (
      .wrongNumberOfEntities(expected: 1, orMore: true, found: 0),
      "this analyzer asks about 1 entity or more, not 0; name as many (--about on the command line)"
    ),
    (
      .notInGraph("eli-cohen"),
      "'eli-cohen' is not in the graph under this policy; ask for more of it"
    ),
    (
      .costNotPositive("a/called/b", -1.5),
      "the weight of 'a/called/b' is -1.5, and a cost must be above 0; give it a positive weight or use --by hops"
    ),
    (
      .weightNotFinite("a/called/b", .infinity),
      "the weight of 'a/called/b' is inf; give it a number or ask without weights"
    ),
    (
      .weightNegative("a/called/b", -1),
      "the weight of 'a/called/b' is -1.0, and what counts or passes must be 0 or more; give it such a weight or ask without weights"
    ),
    (
      .sumTooGreat,
      "the weights add up to more than a number can hold, which is about 1.8e308; divide all of them by the same number"
    ),
    (
      .tooManyStops(300, most: 27),
      "a path through 300 stops takes more memory than a graph of this size allows, at most 27 stops; ask for its parts one after the other"
    ),
  ])
  func anErrorIsASentence(error: AnalysisError, wanted: String) {
    #expect(error.description == wanted)
  }

  // MARK: - Progress

  @Test func progressIsReportedAndCanCallWorkOff() throws {
    let progress = Progress { (done, _) throws(Cancelled) in if done > 2 { throw Cancelled() } }
    try progress.update(2, of: 5)
    let error = #expect(throws: Cancelled.self) { try progress.update(3, of: 5) }
    #expect(error?.description == "the analysis was called off")
    try Progress.unwatched.update(9, of: 5)
  }

  @Test func aQuestionIsAboutNobodyUnlessItSays() {
    #expect(Question().entities.isEmpty)
    #expect(Question(["a", "b"]) == Question(["a", "b"]))
  }
}
