import AnalyzerKit
import EntityGraph
import Paths
@testable import Questions
import TestSupport
import Testing

/// What is left out in turn equals what `without` leaves out.
@Suite struct SensitivityTests {
  private static let people = ["ana", "ben", "cem", "dov"]

  @Test(arguments: 0..<150, [SensitivityUnit.source, .document])
  func everyPathIsThatOfTheFilter(seed: Int, unit: SensitivityUnit) throws {
    let loaded = LoadedGraph(try FactBatch.random(claims: 14, seed: UInt64(seed)).frozen())
    for (from, to) in [("ana", "ben"), ("ben", "dov")] {
      let path = PathQuestion(from: from, to: to)
      var question = PathSensitivityQuestion(path)
      question.unit = unit
      let answer = try question.answer(from: loaded)
      #expect(answer.path == (try path.answer(from: loaded).paths.first))
      for outcome in answer.outcomes {
        var twin = path
        twin.filter.without = [outcome.part.id]
        #expect(outcome.path == (try twin.answer(from: loaded).paths.first), "\(outcome.part.id)")
      }
      let parts = answer.outcomes.map(\.part.id)
      #expect(Set(parts).count == parts.count)
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
    #expect(answer.outcomes.isEmpty == (answer.path == nil))
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
      guard case .scores(let scores, let listed) = left.listed else { return }
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
