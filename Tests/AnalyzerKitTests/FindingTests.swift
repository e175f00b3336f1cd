import AnalyzerKit
import EntityGraph
import TestSupport
import Testing

@Suite struct FindingTests {
  private func graph(_ ids: [Entity.ID]) throws -> Graph {
    var builder = GraphBuilder()
    for id in ids { try builder.add(Entity(id: id, kind: "person", name: id.rawValue)) }
    return try builder.freeze()
  }

  @Test func aRankingIsHighestFirstThenById() throws {
    let graph = try graph(["a", "b", "c", "d"])
    let finding = Finding.scores([1, 3, 2, 3])
    #expect(
      finding.entityScores(in: graph) == [
        EntityScore("b", 3), EntityScore("d", 3), EntityScore("c", 2), EntityScore("a", 1),
      ])
    #expect(finding.caveats.isEmpty)
  }

  @Test func whatHasNoScoreIsNotListed() throws {
    let graph = try graph(["a", "b", "c"])
    let finding = Finding.scores([1, .nan, 2])
    #expect(finding.entityScores(in: graph) == [EntityScore("c", 2), EntityScore("a", 1)])
    #expect(finding == Finding.scores([1, .nan, 2]))
    #expect(finding != Finding.scores([1, 1, 2]))
  }

  @Test func aRankingCanBeByAnyColumnAndAscending() {
    let scores = Scores([
      Scores.Column("first", .number, [1, .nan, 3, 2]),
      Scores.Column("second", .count, [5, 9, .nan, 4]),
    ])
    #expect(scores.ranking() == [2, 3, 0])
    #expect(scores.ranking(isAscending: true) == [0, 3, 2])
    #expect(scores.ranking(by: 1) == [0, 3, 2])
    #expect(scores.ranking(by: 1, isAscending: true) == [3, 0, 2])
  }

  @Test func groupsComeLargestFirstThenByMembers() {
    #expect(Finding.groups([[2], [3, 1], [0]]).content == .groups([[1, 3], [0], [2]]))
  }

  @Test func sumsThatAreInfiniteAreRefused() throws {
    #expect(throws: AnalysisError.sumTooGreat) {
      try Finding.scores([1, .infinity]).checkingSums()
    }
    #expect(throws: AnalysisError.sumTooGreat) {
      try Finding(.paths([FoundPath(from: 0, [0], cost: .infinity)])).checkingSums()
    }
    #expect(try Finding.scores([1, .nan]).checkingSums() == Finding.scores([1, .nan]))
  }

  @Test func aFoundPathIsAPathOfTheGraph() throws {
    let graph = try Graph.of("a met b", "c supports b", "c knew b")
    let relations = (0..<3).map { graph.relationID($0) }
    let met = try #require(relations.firstIndex(of: "a/met/b"))
    let supports = try #require(relations.firstIndex(of: "c/supports/b"))
    let knew = try #require(relations.firstIndex(of: "c/knew/b"))
    let found = FoundPath(
      from: 0, [Int32(met), Int32(supports)], parallel: [[], [Int32(knew)]])
    let path = found.path(in: graph)
    #expect(path.stops == ["a", "b", "c"] && path.cost == 2)
    #expect(path.legs.map(\.isReversed) == [false, true])
    #expect(path.legs.map(\.parallel) == [[], ["c/knew/b"]])
  }

  @Test func cellsAreSpelledByTheGraph() throws {
    let graph = try Graph.of("a met b")
    let cells: [Cell] = [
      .entity(1), .relation(0), "text", .count(2), .number(0.5), .date(0), .date(86_399),
      .date(-1), .date(1_700_000_000), .missing,
    ]
    #expect(
      cells.map { $0.text(in: graph) } == [
        "b", "a/met/b", "text", "2", "0.5", "1970-01-01", "1970-01-01", "1969-12-31",
        "2023-11-14T22:13:20", "",
      ])
  }

  @Test func caveatsTravelWithAFinding() throws {
    let finding = Finding.scores([], caveats: [.truncated(at: 5)])
    #expect(finding == Finding.scores([]).adding([.truncated(at: 5)]))
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
    (.note("half of it is guessed"), "half of it is guessed"),
    (
      .uncertain(by: 0.25, confidence: 0.9),
      "with a probability of 0.9 no score is off by more than 0.25"
    ),
    (
      .disconnected(parts: 3),
      "the graph falls into 3 parts: scores of entities in different parts do not compare"
    ),
    (.outOfReach, "some entities do not reach all others: what is out of reach is left out"),
    (.weightless(4, of: 4), "no relation has a number as its weight: each counts as 1"),
    (
      .weightless(1, of: 4),
      "1 of 4 relations have no number as their weight: each of them counts as 1"
    ),
    (.withoutWeight(4, of: 4), "no relation has a number as its weight"),
    (.withoutWeight(1, of: 4), "1 of 4 relations have no number as their weight"),
    (
      .otherNumbers(["amount"]),
      "'amount' has numbers, which can be taken as the weight"
    ),
    (
      .otherNumbers(["amount", "minutes"]),
      "'amount', 'minutes' have numbers, each of which can be taken as the weight"
    ),
  ])
  func aCaveatIsASentence(caveat: Caveat, wanted: String) { #expect(caveat.description == wanted) }

  @Test(arguments: [
    (
      AnalysisError.wrongNumberOfEntities(expected: 2, found: 1),
      "this analyzer asks about 2 entities, not 1; name as many"
    ),
    (
      .wrongNumberOfEntities(expected: 1, found: 0),
      "this analyzer asks about 1 entity, not 0; name as many"
    ),
    (
      .wrongNumberOfEntities(expected: 1, orMore: true, found: 0),
      "this analyzer asks about 1 entity or more, not 0; name as many"
    ),
    (
      .notInGraph("eli-cohen"),
      "'eli-cohen' is not in the graph under this policy; ask for more of it"
    ),
    (
      .costNotPositive("a/called/b", -1.5),
      "the weight of 'a/called/b' is -1.5, and a cost must be above 0; give it a positive weight or ask without weights"
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
      .unknownProperty("hight", known: ["height", "rank"]),
      "no entity has a property 'hight'; there are height, rank"
    ),
    (
      .unknownProperty("hight", known: []),
      "no entity has a property 'hight', nor any other; leave it out"
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

  @Test func aQuestionIsAboutNobodyUnlessItSays() throws {
    #expect(Question().vertices.isEmpty)
    let graph = try graph(["a", "b"])
    #expect(try Question(["b", "a"], in: graph) == Question([1, 0]))
    #expect(throws: AnalysisError.notInGraph("x")) { try Question(["x"], in: graph) }
  }

  @Test func aQuestionIsAboutAGroupOrStops() throws {
    #expect(try Question([2, 0, 2]).group() == [0, 2])
    #expect(try Question([1, 1, 0, 1]).stops() == [1, 0, 1])
    #expect(try Question([1, 1]).stops() == [1, 1])
    #expect(throws: AnalysisError.wrongNumberOfEntities(expected: 1, orMore: true, found: 0)) {
      try Question().group()
    }
    #expect(throws: AnalysisError.wrongNumberOfEntities(expected: 2, found: 1)) {
      try Question([1]).stops()
    }
  }
}
