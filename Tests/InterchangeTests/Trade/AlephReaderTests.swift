@testable import EntityGraph
import Testing

@testable import Interchange

@Suite("Aleph") struct AlephReaderTests {
  @Test func resultsAreEntitiesOfTheirCollections() throws {
    let reading = try FactReading(
      """
      {"status": "ok", "results": [
      {"id": "o", "schema": "Ownership", "collection": {"foreign_id": "gazette", "label": "Gazette",
       "publisher": "Ministry"}, "updated_at": "2023-03-02T09:00:00", "score": 12.5,
       "properties": {"startDate": ["2019-04-02"], "percentage": ["60"],
        "owner": [{"id": "p", "schema": "Person", "properties": {"name": ["Mira"]}}],
        "asset": [{"id": "c", "schema": "Company", "properties": {"name": ["Orlan"],
         "jurisdiction": ["gb"]}}]}},
      {"id": "d", "schema": "Pages", "collection": {"id": "18"}, "shoe": 1,
       "properties": {"title": ["invoice"]}}], "total": 2}
      """, name: "a.json")
    #expect(reading.entities.sorted() == ["c company Orlan", "d pages invoice", "p person Mira"])
    #expect(reading.claims.contains { $0.hasPrefix("p owns c [2019-04-02/]") })
    let claim = try #require(reading.batch.claims.first { $0.document == "gazette" })
    #expect(claim.claimed == PartialDate("2023-03-02T09:00:00"))
    let document = try #require(reading.batch.documents.first { $0.id == "gazette" })
    #expect(document.title == "Gazette")
    #expect(document.publisher == "Ministry")
    #expect(
      reading.notes.map { $0.drop { $0 != "'" } } == [
        "'shoe' of an entity has no place and is left out (1)"
      ])
  }
}
