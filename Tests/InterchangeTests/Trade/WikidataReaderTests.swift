import EntityGraph
import Testing

@testable import Interchange

@Suite("Wikidata") struct WikidataReaderTests {
  private static func item(
    _ property: String, _ value: String, rank: String = "normal", qualifiers: String = "{}",
    references: String = "[]"
  ) -> String {
    """
    {"mainsnak": {"snaktype": "value", "property": "\(property)", "datavalue": {"value": {"id": \
    "\(value)"}, "type": "wikibase-entityid"}}, "id": "S", "rank": "\(rank)", "qualifiers": \
    \(qualifiers), "references": \(references)}
    """
  }

  private static func snak(_ property: String, _ type: String, _ value: String) -> String {
    """
    {"\(property)": [{"snaktype": "value", "property": "\(property)", "datavalue": {"value": \
    \(value), "type": "\(type)"}}]}
    """
  }

  private static func time(_ time: String, _ precision: Int, julian: Bool = false) -> String {
    """
    {"time": "\(time)", "precision": \(precision), "calendarmodel": \
    "http://www.wikidata.org/entity/\(julian ? "Q1985786" : "Q1985727")"}
    """
  }

  private static func entity(_ claims: String, id: String = "Q1", human: Bool = true) -> String {
    let classes = "\"P31\": [\(item("P31", human ? "Q5" : "Q4830453"))]"
    let all = [classes, claims].filter { !$0.isEmpty }.joined(separator: ", ")
    return """
      {"type": "item", "id": "\(id)", "labels": {"de": {"value": "Mira H."}, "en": {"value": \
      "Mira Halden"}}, "aliases": {"en": [{"value": "M. Halden"}]}, "claims": {\(all)}}
      """
  }

  private func reading(_ claims: String, human: Bool = true) throws -> FactReading {
    try FactReading(
      "{\"entities\": {\"Q1\": \(Self.entity(claims, human: human))}}", name: "a.json")
  }

  @Test func anItemIsCalledByItsEnglishLabel() throws {
    let reading = try reading("")
    #expect(reading.entities == ["Q1 person Mira Halden"])
    let item = try #require(reading.batch.entities.first { $0.id == "Q1" })
    #expect(item.aliases == ["Mira H.", "M. Halden"] && item.externalIDs == ["wikidata:Q1"])
    #expect(reading.claims == [] && reading.notes == [])
  }

  @Test(arguments: [
    ("P22", "Q1 related-to Q2 father=Q2"), ("P27", "Q1 citizen-of Q2"), ("P127", "Q2 owns Q1"),
    ("P355", "Q1 controls Q2"), ("P488", "Q1 heads Q2"), ("P106", "Q1 has-occupation Q2"),
    ("P21", "Q1 gender Q2"), ("P99999", "Q1 wikidata-p99999 Q2"),
  ])
  func propertiesAreOurKinds(property: String, claim: String) throws {
    let reading = try reading("\"\(property)\": [\(Self.item(property, "Q2"))]")
    #expect(reading.claims == [claim])
  }

  @Test func whatHasAChairIsHeadedByIt() throws {
    let claims = "\"P488\": [\(Self.item("P488", "Q2"))]"
    #expect(try reading(claims, human: false).claims == ["Q2 heads Q1"])
  }

  @Test func qualifiersAreTimesAndRoles() throws {
    let start =
      "\"P580\": [{\"snaktype\": \"value\", \"datavalue\": {\"type\": \"time\", \"value\": \(Self.time("+2019-04-00T00:00:00Z", 10))}}]"
    let qualifiers = """
      {\(start), "P582": [{"snaktype": "novalue"}], "P1039": [{"snaktype": "value", "datavalue": \
      {"type": "wikibase-entityid", "value": {"id": "Q9"}}}], "P642": [{"snaktype": "somevalue"}]}
      """
    let reading = try reading("\"P1038\": [\(Self.item("P1038", "Q2", qualifiers: qualifiers))]")
    #expect(reading.claims == ["Q1 related-to Q2 [2019-04/..] role=Q9"])
    #expect(
      reading.notes == [
        "the qualifier P642 is left out (1)",
        "an entity that is referred to is not in the file; it is added with its id as its name (1)",
      ])
  }

  @Test func eachSourceThatIsStatedMakesAClaim() throws {
    let stated = { (source: String) in
      """
      {"snaks": {"P248": [{"snaktype": "value", "datavalue": {"type": "wikibase-entityid", "value": \
      {"id": "\(source)"}}}], "P813": [{"snaktype": "value", "datavalue": {"type": "time", "value": \
      \(Self.time("+2023-01-12T00:00:00Z", 11))}}], "P854": [{"snaktype": "value", "datavalue": \
      {"type": "string", "value": "https://x.example"}}]}}
      """
    }
    let references = "[\(stated("Q36578")), \(stated("Q48183"))]"
    let reading = try reading("\"P26\": [\(Self.item("P26", "Q2", references: references))]")
    #expect(reading.batch.claims.map(\.claimants) == [["Q36578"], ["Q48183"]])
    #expect(reading.batch.claims.first?.claimed == PartialDate("2023-01-12"))
    #expect(reading.batch.claims.first?.locator == "S https://x.example")
    #expect(reading.batch.claims.allSatisfy { $0.document == "wikidata" })
  }

  @Test func whatIsDeprecatedIsDoubtedAndWhatIsAlikeSupposed() throws {
    let spouses = [("Q2", "deprecated"), ("Q3", "preferred")]
      .map { Self.item("P26", $0.0, rank: $0.1) }.joined(separator: ", ")
    let reading = try reading("\"P26\": [\(spouses)], \"P460\": [\(Self.item("P460", "Q4"))]")
    #expect(reading.batch.claims.map(\.stance) == [.doubts, .asserts, .supposes])
    #expect(reading.batch.claims.first?.claimants == ["Wikidata"])
  }

  @Test(arguments: [
    ("+1972-03-09T00:00:00Z", 11, "1972-03-09"), ("+1972-03-00T00:00:00Z", 10, "1972-03"),
    ("+1972-00-00T00:00:00Z", 9, "1972"), ("+1970-00-00T00:00:00Z", 8, "197X"),
    ("+1900-00-00T00:00:00Z", 7, "19XX"),
  ])
  func timesAreAsPreciseAsTheySay(time: String, precision: Int, date: String) throws {
    let snak = Self.snak("P569", "time", Self.time(time, precision))
    let value = snak.dropFirst().dropLast().replacing("\"P569\": [", with: "").dropLast()
    let reading = try reading("\"P569\": [{\"mainsnak\": \(value), \"id\": \"S\"}]")
    #expect(reading.claims == ["Q1 birth-date \(date)"])
  }

  @Test func identifiersElsewhereAreIDs() throws {
    let reading = try reading(
      """
      "P1278": [{"mainsnak": {"snaktype": "value", "datatype": "external-id", "datavalue": \
      {"value": "529900W18LQJJN6SJ336", "type": "string"}}}], "P26": [{"mainsnak": {"snaktype": \
      "somevalue"}}], "P40": [{"mainsnak": {"snaktype": "novalue"}, "id": "S"}], "P570": \
      [{"mainsnak": {"snaktype": "value", "datavalue": {"type": "time", "value": \
      \(Self.time("+1712-01-02T00:00:00Z", 11, julian: true))}}, "id": "S"}]
      """)
    let item = try #require(reading.batch.entities.first { $0.id == "Q1" })
    #expect(item.externalIDs == ["wikidata:Q1", "lei:529900W18LQJJN6SJ336"])
    #expect(reading.claims == ["Q1 wikidata-p40 none", "Q1 death-date 1712-01-02"])
    #expect(
      reading.notes == [
        "a value that is said to be unknown is left out (1)",
        "a day of the Julian calendar is kept as it is written (1)",
      ])
  }

  @Test(arguments: [true, false])
  func dumpsHaveAnEntityALine(isList: Bool) throws {
    let lines = [Self.entity(""), Self.entity("", id: "Q7", human: false)]
      .map { $0.replacing("\n", with: "") }
    let text =
      isList ? "[\n\(lines.joined(separator: ",\n"))\n]\n" : lines.joined(separator: "\n") + "\n"
    let reading = try FactReading(text, name: "a.json")
    #expect(reading.entities == ["Q1 person Mira Halden", "Q7 company Mira Halden"])
  }
}
