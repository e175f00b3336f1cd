import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

/// Files of registers, leaks and threat intelligence, most of them real.
@Suite(
  "Files of the trade", .enabled(if: SharedFolder.path("corpus/trade/INDEX.tsv") != nil))
struct TradeCorpusTests {
  struct Expected: Sendable {
    let path: String
    let entities: Int
    let relations: Int
    let documents: Int
    var notes = 0
  }

  @Test(
    arguments: [
      // a campaign uses one technique by two relationships
      Expected(
        path: "stix/defining-campaigns-threat-actors-intrusion-sets.json", entities: 8,
        relations: 17, documents: 1),
      // two ends of sightings are not in the file; one of the relations is denied
      Expected(
        path: "stix/opencti-mixed.json", entities: 31, relations: 26, documents: 3, notes: 2),
      Expected(
        path: "stix/opinions-and-markings.json", entities: 15, relations: 11, documents: 3,
        notes: 1),
      Expected(
        path: "stix/sighting-of-observed-data.json", entities: 7, relations: 1, documents: 1,
        notes: 1),
      Expected(path: "bods/fermcat.json", entities: 4, relations: 5, documents: 1, notes: 1),
      Expected(path: "bods/nomination.json", entities: 4, relations: 4, documents: 1),
      Expected(path: "bods/pep-0.2.json", entities: 2, relations: 2, documents: 1),
      Expected(path: "bods/replaces-0.1.json", entities: 2, relations: 1, documents: 1, notes: 1),
      // somebody protected controls the company too
      Expected(
        path: "companies-house/psc-snapshot.txt", entities: 4, relations: 5, documents: 1, notes: 1),
      Expected(
        path: "companies-house/officers.json", entities: 4, relations: 3, documents: 1, notes: 1),
      Expected(
        path: "opensanctions/targets.simple.csv", entities: 3, relations: 0, documents: 2, notes: 1),
      Expected(path: "littlesis/relationships.json", entities: 5, relations: 5, documents: 1),
      Expected(
        path: "aleph/search-results.json", entities: 3, relations: 1, documents: 2),
      // each chat is an entity too
      Expected(
        path: "chat/whatsapp-ios-two.txt", entities: 3, relations: 5, documents: 1, notes: 1),
      Expected(
        path: "chat/whatsapp-pokemon.txt", entities: 9, relations: 18, documents: 1, notes: 1),
      // four addresses, three people, and e-mail; three people hold an address
      Expected(path: "mail/small.mbox", entities: 8, relations: 7, documents: 1, notes: 2),
      // each withheld caller, each card and device, and the channel are entities too
      Expected(
        path: "calls/asterisk-Master.csv", entities: 4, relations: 3, documents: 1, notes: 1),
      // with the use of two cards in five records, and six stays at cells
      Expected(
        path: "calls/uk-operator.csv", entities: 10, relations: 20, documents: 1, notes: 1),
      Expected(path: "calls/us-carrier.csv", entities: 6, relations: 9, documents: 1, notes: 1),
      // with who holds the accounts
      Expected(path: "bank/bunq-nl.csv", entities: 6, relations: 5, documents: 1, notes: 1),
      Expected(path: "bank/sparkasse-camt.csv", entities: 3, relations: 2, documents: 1, notes: 1),
      Expected(path: "bank/uk-two-columns.csv", entities: 6, relations: 6, documents: 1, notes: 2),
      Expected(path: "gleif/lei2.csv", entities: 7, relations: 0, documents: 1),
      // the names of the entities are in the other file
      Expected(path: "gleif/rr.csv", entities: 6, relations: 7, documents: 1, notes: 2),
      // the event is an entity too, as somebody is held responsible for it
      Expected(
        path: "misp/objects-and-references.json", entities: 11, relations: 7, documents: 1),
      Expected(path: "misp/proposal-event.json", entities: 2, relations: 0, documents: 1),
      Expected(path: "misp/sighting-event.json", entities: 7, relations: 1, documents: 1),
      // one of the relations is supposed by two cards
      Expected(path: "i2/graded.anx", entities: 5, relations: 4, documents: 6, notes: 1),
      Expected(path: "i2/test_chart.anx", entities: 4, relations: 3, documents: 1, notes: 3),
      Expected(path: "i2/ibase-person.csv", entities: 3, relations: 0, documents: 3, notes: 3),
      // the names of the entities are in the other file
      Expected(path: "i2/ibase-links.csv", entities: 3, relations: 3, documents: 3, notes: 3),
      // eleven items and sixteen sources and values stand elsewhere
      Expected(
        path: "wikidata/Q15087614.json", entities: 10, relations: 9, documents: 1, notes: 1),
      Expected(path: "events/gdelt.export.CSV", entities: 2, relations: 1, documents: 1, notes: 1),
      // one of the relations is supposed: two officers are probably one
      Expected(
        path: "icij/package/nodes-others.csv", entities: 13, relations: 13, documents: 2,
        notes: 3),
      Expected(
        path: "icij/package/relationships.csv", entities: 13, relations: 13, documents: 2,
        notes: 3),
      Expected(
        path: "icij/2017/panama_papers.edges.csv", entities: 4, relations: 3, documents: 1,
        notes: 2),
      Expected(path: "maltego/harbour.mtgx", entities: 6, relations: 6, documents: 1),
    ])
  func hasAllThatTheIndexCounts(expected: Expected) throws {
    let path = try #require(SharedFolder.path("corpus/trade/\(expected.path)"))
    let reading = try FactReading(path: path)
    let graph = try reading.graph
    #expect(graph.entityCount == expected.entities)
    #expect(graph.relationCount == expected.relations)
    #expect(reading.batch.documents.count == expected.documents)
    #expect(reading.notes.count == expected.notes, "\(reading.notes)")
  }

  @Test func anyTwoCanBeReadTogether() throws {
    let root = try #require(SharedFolder.path("corpus/trade"))
    let batches = try ClaimRoundTrip.corpus.map { try FactReading(path: "\(root)/\($0)").batch }
    #expect(batches.count > 30)
    for (number, first) in batches.enumerated() {
      for second in batches[number...] {
        #expect(first.vocabulary.disagreement(with: second.vocabulary) == nil)
      }
    }
  }
}
