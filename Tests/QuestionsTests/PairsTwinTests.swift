import AnalyzerKit
import EntityGraph
@testable import Questions
import TestSupport
import Testing

/// Pairs as they are counted, and as one relation after the other tells them.
@Suite struct PairsTwinTests {
  private struct Pair: Hashable {
    let from: Entity.ID
    let to: Entity.ID
    let isDirected: Bool

    init(_ relation: Relation, isDirected: Bool) {
      let leads = isDirected && !relation.isSymmetric
      let isTurned = !leads && relation.object < relation.subject
      from = isTurned ? relation.object : relation.subject
      to = isTurned ? relation.subject : relation.object
      self.isDirected = leads
    }
  }

  @Test(arguments: 0..<200, [false, true])
  func everyRelationIsOfOnePair(seed: Int, isDirected: Bool) throws {
    let loaded = LoadedGraph(try FactBatch.random(claims: 25, seed: UInt64(seed)).frozen())
    var question = PairsQuestion()
    question.isDirected = isDirected
    let answer = try question.answer(from: loaded)
    let graph = answer.graph
    let counted = (0..<graph.relationCount).map { graph.relation($0) }
      .filter { $0.status.isAsserted && $0.subject != $0.object }
    let pairs = Dictionary(grouping: counted) { Pair($0, isDirected: isDirected) }
    #expect(answer.count == pairs.count && answer.relationCount == counted.count)
    for tie in answer.ties {
      let mine = pairs.first {
        ($0.key.from, $0.key.to, $0.key.isDirected) == (tie.from, tie.to, tie.isDirected)
      }?.value
      let dates = try #require(mine).compactMap(\.validity.period).flatMap {
        [$0.start.date, $0.end.date].compactMap(\.self)
      }
      #expect(tie.count == mine?.count && tie.first == dates.min())
      #expect(tie.last.map { last in dates.allSatisfy { $0.latest <= last.latest } } ?? true)
      #expect(tie.kinds.map(\.count).reduce(0, +) == tie.count)
    }
    let counts = answer.ties.map(\.count)
    #expect(counts == counts.sorted(by: >))
  }
}
