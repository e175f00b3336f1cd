@testable import EntityGraph
import Testing

@testable import Interchange

@Suite("LittleSis") struct LittleSisReaderTests {
  private func reading(_ relationships: String...) throws -> FactReading {
    let relationships = relationships.enumerated().map { number, attributes in
      """
      {"type": "relationships", "id": \(number), "attributes": {"entity1_id": 1, "entity2_id": 2,
       "updated_at": "2022-01-05T10:00:00Z", \(attributes)}}
      """
    }
    return try FactReading(
      """
      {"data": [\(relationships.joined(separator: ",\n"))], "included": [
      {"type": "entities", "id": 1, "attributes": {"name": "Mira", "primary_ext": "Person",
       "aliases": ["Mira", "M."], "blurb": "a trader", "start_date": "1972-03-00"}},
      {"type": "entities", "id": 2, "attributes": {"name": "Orlan", "primary_ext": "Org",
       "types": ["Organization", "Business"]}}]}
      """, name: "a.json")
  }

  @Test func entitiesHaveNamesAndKinds() throws {
    let reading = try reading("\"category_id\": 12")
    #expect(reading.entities == ["littlesis-1 person Mira", "littlesis-2 company Orlan"])
    #expect(reading.batch.entities.map(\.aliases) == [["M."], []])
    #expect(reading.batch.entities.map(\.externalIDs) == [["littlesis:1"], ["littlesis:2"]])
    #expect(
      reading.claims.prefix(2) == [
        "littlesis-1 description a trader", "littlesis-1 start-date 1972-03",
      ])
  }

  @Test(
    arguments: [
      ("\"category_id\": 1, \"description1\": \"Clerk\"", "works-for", " office=clerk"),
      ("\"category_id\": 1, \"category_attributes\": {\"is_board\": true}", "directs", ""),
      ("\"category_id\": 2", "educated-at", ""), ("\"category_id\": 3", "member-of", ""),
      (
        "\"category_id\": 4, \"description1\": \"sister\", \"description2\": \"brother\"",
        "related-to",
        " office=sister, brother"
      ), ("\"category_id\": 4, \"description1\": \"Wife\"", "married-to", " office=wife"),
      (
        "\"category_id\": 5, \"amount\": 2800, \"currency\": \"usd\", \"filings\": 3", "donated",
        " amount=2800 count=3 currency=USD"
      ), ("\"category_id\": 6, \"goods\": \"paper\"", "dealt-with", " purpose=paper"),
      ("\"category_id\": 7", "lobbied", ""), ("\"category_id\": 8", "associated-with", ""),
      (
        "\"category_id\": 10, \"category_attributes\": {\"percent_stake\": 40}", "owns", " share=40"
      ),
      ("\"category_id\": 11", "part-of", ""), ("\"category_id\": 99", "linked-to", ""),
    ])
  func categoriesAreKinds(attributes: String, kind: String, with: String) throws {
    let reading = try reading(attributes)
    #expect(reading.claims.last == "littlesis-1 \(kind) littlesis-2\(with)")
    #expect(
      reading.notes.contains { $0.contains("relationships of the category 99 are links") }
        == (kind == "linked-to"))
  }

  @Test(
    arguments: [
      ("\"start_date\": \"2019-04-00\", \"is_current\": true", "2019-04/.."),
      ("\"start_date\": \"2010-00-00\", \"end_date\": \"2015-00-00\"", "2010/2015"),
      ("\"start_date\": \"2010-00-00\", \"is_current\": null", "2010/"),
      ("\"is_current\": true", nil),
      ("\"start_date\": \"2010-00-00\", \"end_date\": \"2009-00-00\"", nil),
    ] as [(String, String?)])
  func unknownMonthsAndDaysAreLeftOpen(dates: String, period: String?) throws {
    let reading = try reading("\"category_id\": 10, \(dates)")
    #expect(reading.batch.claims.last?.period?.description == period)
    #expect(
      reading.notes.contains { $0.contains("dates that end before they start are left out") }
        == dates.contains("2009"))
  }

  @Test func claimsAreThoseOfTheSite() throws {
    let reading = try reading(
      "\"category_id\": 10, \"description\": \"Mira owns Orlan\", \"shoe\": 1")
    let claim = try #require(reading.batch.claims.last)
    #expect(claim.claimants == ["LittleSis"])
    #expect(claim.claimed == PartialDate("2022-01-05T10:00:00Z"))
    #expect(claim.locator == "relationships/0")
    #expect(claim.paraphrase == "Mira owns Orlan")
    #expect(reading.batch.documents.first?.publisher == "LittleSis")
    #expect(reading.notes.map { $0.drop { $0 != "t" } } == ["the field shoe is left out (1)"])
  }

  @Test func linksNameWhatNothingElseDoes() throws {
    let relationship = { (id: Int, first: String, second: String) in
      """
      {"type": "relationships", "id": \(id), "attributes": {"entity1_id": 1, "entity2_id": \(id),
       "category_id": 12}, "self": "https://littlesis.org/relationships/\(id)",
       "entity": "\(first)", "links": {"related": "\(second)"}}
      """
    }
    let site = "https://littlesis.org"
    let reading = try FactReading(
      """
      [\(relationship(2, "/person/1/Mira_Halden", "\(site)/org/2-Quay_%26_Sons,_Inc.?page=1")),
       \(relationship(3, "/person/1/M_Halden", "\(site)/org/3/Vasel_Port")),
       \(relationship(4, "", "\(site)/org/4")), \(relationship(5, "x", "/orgs/5-No")),
       {"type": "entities", "id": 3, "attributes": {"name": "Port of Vasel", "primary_ext": "Org"}}]
      """, name: "a.json")
    #expect(
      reading.entities == [
        "littlesis-3 organization Port of Vasel", "littlesis-1 person Mira Halden",
        "littlesis-2 thing Quay & Sons, Inc.", "littlesis-4 thing littlesis-4",
        "littlesis-5 thing littlesis-5",
      ])
    #expect(
      reading.notes == [
        "7: an entity that is referred to is not in the file; it is added with its id as its name (2)"
      ])
  }

  @Test func aBulkFileIsAList() throws {
    let reading = try FactReading(
      """
      [{"type": "entities", "id": 1, "attributes": {"name": "A", "primary_ext": "Org"}},
       {"type": "lists", "id": 2, "attributes": {}}, {"type": "entities", "attributes": {}}]
      """, name: "a.json")
    #expect(reading.entities == ["littlesis-1 organization A"])
    #expect(
      reading.notes == [
        "2: records of the type lists are left out (1)",
        "2: a record without an id is left out (1)",
      ])
  }
}
