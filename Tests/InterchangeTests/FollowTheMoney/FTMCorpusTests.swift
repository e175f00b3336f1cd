import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite(
  "FollowTheMoney files of the corpus", .enabled(if: SharedFolder.path("corpus/INDEX.tsv") != nil))
struct FTMCorpusTests {
  private func reading(_ name: String) throws -> FactReading {
    try FactReading(path: #require(SharedFolder.path("corpus/followthemoney/\(name)")))
  }

  @Test func entitiesAndStatementsGiveTheSameGraph() throws {
    let entities = try reading("nomenklatura-donations.ijson")
    #expect(entities.notes == [])
    #expect(entities.batch.entities.count == 184)
    #expect(entities.batch.documents.map(\.id) == ["nomenklatura-donations.ijson"])
    let relations = entities.batch.claims.filter {
      if case .relation = $0.statement { true } else { false }
    }
    #expect(relations.count == 393)
    let kinds = Dictionary(grouping: entities.batch.entities, by: \.kind).mapValues(\.count)
    #expect(kinds == ["address": 89, "company": 56, "organization": 17, "person": 22])
    let graph = try entities.graph
    #expect(graph.entityCount == 184)
    for name in ["generated-donations.statements.csv", "generated-donations.statements.jsonl"] {
      let statements = try reading(name)
      #expect(statements.notes == [])
      #expect(statements.batch.documents.map(\.id) == ["donations"])
      #expect(statements.entities.sorted() == entities.entities.sorted())
      #expect(statements.claims.sorted() == entities.claims.sorted())
      let other = try statements.graph
      #expect(other.relationCount == graph.relationCount)
      #expect(
        (0..<other.relationCount).map { other.relation($0).id }
          == (0..<graph.relationCount).map { graph.relation($0).id })
    }
  }
}
