import AnalyzerKit
import EntityGraph
import Paths
@testable import Questions
import TestSupport
import Testing

/// What is left out in turn equals what `without` leaves out.
@Suite struct SensitivityTests {
  private static let filters: [FactFilter] = {
    var (undisputed, dated, rated) = (FactFilter(), FactFilter(), FactFilter())
    undisputed.isUndisputed = true
    dated.asOf = PartialDate("2023-01-02")
    rated.leastRating = Rating("D3")
    return [FactFilter(), undisputed, dated, rated]
  }()

  @Test func isAskedOfOnePathOnly() throws {
    let loaded = LoadedGraph(try FactBatch.random(claims: 25, seed: 1).frozen())
    var path = PathQuestion(from: "ana", to: "ben")
    path.from.kinds = ["person"]
    let error = #expect(throws: PathEndsError.several) {
      try PathSensitivityQuestion(path).answer(from: loaded)
    }
    #expect(
      error?.description
        == "this is asked about one path between two entities; name one where it starts and one where it ends"
    )
  }

  /// Whoever is not among the outcomes must change nothing.
  @Test(arguments: 0..<100, filters.indices)
  func everyPathIsThatOfTheFilter(seed: Int, filter: Int) throws {
    let loaded = LoadedGraph(try FactBatch.random(claims: 14, seed: UInt64(seed)).frozen())
    for unit in [SensitivityUnit.source, .document] {
      var path = PathQuestion(from: "ana", to: "ben")
      path.filter = Self.filters[filter]
      var question = PathSensitivityQuestion(path)
      question.unit = unit
      let answer = try question.answer(from: loaded)
      let whole = try path.answer(from: loaded).paths.first
      #expect(answer.path == whole)
      let outcomes = Dictionary(grouping: answer.outcomes, by: \.part.id)
      for tally in loaded.graph.tallies(byDocument: unit == .document, []) {
        var twin = path
        twin.filter.without = [tally.id.rawValue]
        let left = try twin.answer(from: loaded).paths.first
        let outcome = outcomes[tally.id.rawValue]?.first
        #expect((outcome.map(\.path) ?? whole) == left, "\(tally.id)")
        let isSame =
          left?.legs.map(\.relation.id) == whole?.legs.map(\.relation.id)
          && left?.stops == whole?.stops
        if outcome?.change == .same { #expect(isSame, "\(tally.id)") }
      }
      #expect(outcomes.values.allSatisfy { $0.count == 1 })
    }
  }

  @Test func aDenialIsLeftOutToo() throws {
    let facts = FactBatch([.says("a met b"), .says("a met b", in: "other", .denies)])
    var path = PathQuestion(from: "a", to: "b")
    path.filter.isUndisputed = true
    let loaded = LoadedGraph(try facts.frozen())
    for unit in SensitivityUnit.allCases {
      var question = PathSensitivityQuestion(path)
      question.unit = unit
      let answer = try question.answer(from: loaded)
      #expect(answer.path == nil && answer.changed.map(\.change) == [.appeared], "\(unit)")
    }
  }

  @Test(arguments: 0..<150)
  func aClaimLeftOutIsAsIfNobodyHadMadeIt(seed: Int) throws {
    let batch = FactBatch.random(claims: 9, seed: UInt64(seed))
    let loaded = LoadedGraph(try batch.frozen())
    let path = PathQuestion(from: "ana", to: "ben")
    var question = PathSensitivityQuestion(path)
    question.unit = .claim
    let answer = try question.answer(from: loaded)
    for outcome in answer.outcomes {
      guard case .claim(let number) = outcome.part.omission else { continue }
      let omitted = loaded.graph.claim(number).turned.identity
      var twin = batch
      twin.claims = ClaimList(batch.claims.filter { $0.turned.identity != omitted })
      #expect(twin.claims.count == batch.claims.count - 1)
      let left = try path.answer(from: LoadedGraph(try twin.frozen()))
      #expect(outcome.path?.stops == left.paths.first?.stops, "\(outcome.part.id)")
      #expect(
        outcome.path?.legs.map(\.relation.rating) == left.paths.first?.legs.map(\.relation.rating))
    }
  }

  @Test(arguments: 0..<60)
  func everyRankingIsThatOfTheFilter(seed: Int) throws {
    let loaded = LoadedGraph(try FactBatch.random(claims: 16, seed: UInt64(seed)).frozen())
    let analysis = AnalysisQuestion("degree")
    let answer = try RankSensitivityQuestion(analysis).answer(from: loaded)
    for outcome in answer.outcomes {
      var twin = analysis
      twin.filter.without = [outcome.part.id]
      let left = try twin.answer(from: loaded)
      guard case .scores(let scores, let listed) = left.listed else {
        Issue.record("no scores")
        continue
      }
      let ranks = Dictionary(
        uniqueKeysWithValues: listed.map { (left.graph.id(at: $0), scores.values[Int($0)]) })
      #expect(outcome.lostCount == answer.ranking.entities.count { ranks[$0] == nil })
      guard let move = outcome.largestMove else { continue }
      let kept = answer.ranking.entities.filter { ranks[$0] != nil }
      let place = 1 + kept.count { (ranks[$0] ?? 0) > (ranks[move.entity] ?? 0) }
      #expect(move.to == place && move.from != move.to)
    }
  }

  @Test func onlyRankingsOfEntitiesCanMove() throws {
    let loaded = LoadedGraph(try FactBatch([.says("a called b")]).frozen())
    #expect(throws: SensitivityError.noRanking("components")) {
      try RankSensitivityQuestion(AnalysisQuestion("components")).answer(from: loaded)
    }
    #expect(
      "\(SensitivityError.noRanking("components"))"
        == "components does not rank entities; ask for one that does, such as pagerank or betweenness"
    )
  }
}
