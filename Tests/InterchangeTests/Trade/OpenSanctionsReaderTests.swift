@testable import EntityGraph
import Testing

@testable import Interchange

@Suite("Targets of OpenSanctions") struct OpenSanctionsReaderTests {
  private func reading(_ rows: String...) throws -> FactReading {
    let header =
      "id,schema,name,aliases,birth_date,countries,addresses,dataset,first_seen,last_seen"
    return try FactReading(([header] + rows).joined(separator: "\n"), name: "a.csv")
  }

  @Test func aTargetHasItsValuesFromItsList() throws {
    let reading = try reading(
      "NK-1,Person,Mira,Мира;Mira,1971;1972-03-09,de;bm,\"1 Quay; Vasel;Unit 7\",SDN,2023-02-01T12:00:00,2026-04-29T12:00:00"
    )
    #expect(reading.entities == ["NK-1 person Mira"])
    #expect(reading.batch.entities.first?.aliases == ["Мира"])
    #expect(
      reading.claims == [
        "NK-1 birth-date 1971", "NK-1 birth-date 1972-03-09", "NK-1 country de", "NK-1 country bm",
        "NK-1 address 1 Quay; Vasel", "NK-1 address Unit 7",
      ])
    let claim = try #require(reading.batch.claims.first)
    #expect(claim.document == "SDN")
    #expect(claim.claimed == PartialDate("2023-02-01T12:00:00"))
    #expect(claim.withdrawn == nil)
    #expect(reading.batch.documents.first?.publisher == "OpenSanctions")
    #expect(try reading.graph.relationCount == 0)
  }

  @Test func whatIsGoneFromAListIsWithdrawn() throws {
    let reading = try reading(
      "a,Company,A,,,de,,X,2023-01-01,2024-01-01", "b,Company,B,,,fr,,X;Y,2023-01-01,2025-01-01",
      ",Company,C,,,,,X,,")
    #expect(
      reading.batch.claims.map(\.withdrawn) == [PartialDate("2024-01-01"), nil, nil])
    #expect(reading.batch.claims.map(\.document) == ["X", "X", "Y"])
    #expect(
      reading.notes == [
        "3: a target of several lists does not say which of them says what; each counts as saying it (1)",
        "4: a row without an id or a schema is left out (1)",
      ])
  }

  @Test(
    arguments: [
      ("a;b", ["a", "b"]), ("a; b", ["a; b"]), ("\"a;b\";c", ["a;b", "c"]), ("", []),
      (";;a;", ["a"]),
      ("Bo \"X\" Y;b", ["Bo \"X\" Y", "b"]), ("a;a", ["a"]), ("\"a;b", ["a;b"]),
    ])
  func cellsAreSplit(cell: String, values: [String]) {
    #expect(Target.split(cell) == values)
  }

  @Test func aDateThatIsNoneIsNoted() throws {
    let reading = try reading("a,Person,A,,soon,,,X,,")
    #expect(reading.notes == ["2: a birth_date that is no date is left out (1)"])
  }

  /// A line of `targets.nested.json`, which is FollowTheMoney.
  @Test func entitiesNestedBelowATargetAreNoTexts() throws {
    let reading = try FactReading(
      """
      {"id":"c","schema":"Company","datasets":["sdn"],"properties":{"name":["Orlan"],\
      "ownershipAsset":[{"id":"o","schema":"Ownership","datasets":["sdn"],"properties":{\
      "owner":[{"id":"p","schema":"Person","datasets":["sdn"],"properties":{"name":["Mira"]}}],\
      "asset":["c"],"startDate":["2019"]}}],"sanctions":[{"id":"s","schema":"Sanction",\
      "datasets":["sdn"],"properties":{"entity":["c"],"authority":["OFAC"]}}]}}
      """, name: "targets.nested.json")
    #expect(reading.entities.sorted() == ["c company Orlan", "p person Mira", "s sanction s"])
    #expect(reading.claims.contains("p owns c [2019/]"))
    #expect(!reading.claims.contains { $0.hasPrefix("c ") })
    #expect(reading.notes == [])
  }
}
