@testable import EntityGraph
import Testing

@testable import Interchange

@Suite("GLEIF") struct GLEIFReaderTests {
  /// A row of a table, by the names of its columns.
  private typealias Row = KeyValuePairs<String, String>

  private func reading(_ rows: Row...) throws -> FactReading {
    try FactReading(Self.table(rows.map(Array.init)), name: "a.csv")
  }

  private static func table(_ rows: [[Row.Element]]) -> String {
    var names: [String] = []
    for row in rows { names += row.map(\.key).filter { !names.contains($0) } }
    let lines = rows.map { row in
      names.map { name in "\"\(row.first { $0.key == name }?.value ?? "")\"" }
    }
    let header = names.map { "\"\($0)\"" }
    return ([header] + lines).map { $0.joined(separator: ",") + "\n" }.joined()
  }

  @Test func anEntityHasItsNamesAndNumbers() throws {
    let reading = try reading([
      "LEI": "5493", "Entity.LegalName": "Quay Ltd", "Entity.LegalName.xmllang": "en",
      "Entity.OtherEntityNames.OtherEntityName.1": "Pier Ltd",
      "Entity.OtherEntityNames.OtherEntityName.1.type": "PREVIOUS_LEGAL_NAME",
      "Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName.1": "KUEI",
      "Entity.RegistrationAuthority.RegistrationAuthorityID": "RA000585",
      "Entity.RegistrationAuthority.RegistrationAuthorityEntityID": "25891",
      "Entity.LegalJurisdiction": "GB", "Entity.EntityCategory": "GENERAL",
      "Entity.EntityCreationDate": "2001-02-03T00:00:00.000Z",
      "Entity.LegalAddress.City": "London", "Entity.LegalAddress.Country": "GB",
    ])
    #expect(reading.entities == ["5493 company Quay Ltd"])
    let entity = try #require(reading.batch.entities.first)
    #expect(entity.aliases == ["Pier Ltd", "KUEI"])
    #expect(entity.externalIDs == ["lei:5493", "ra:RA000585/25891", "gb-coh:00025891"])
    #expect(
      reading.claims == [
        "5493 jurisdiction GB", "5493 country GB",
        "5493 incorporation-date 2001-02-03", "5493 legal-address London, GB",
      ])
    #expect(reading.notes == [])
    let document = try #require(reading.batch.documents.first)
    #expect(document.id == "a.csv")
    #expect(document.publisher == "GLEIF")
  }

  @Test func whoSharesADoorSharesAnAddress() throws {
    let street: Row = [
      "LEI": "1", "Entity.LegalName": "A",
      "Entity.LegalAddress.FirstAddressLine": "1 Quay", "Entity.LegalAddress.City": "Vasel",
      "Entity.HeadquartersAddress.FirstAddressLine": "1 QUAY",
      "Entity.HeadquartersAddress.City": "Vasel",
    ]
    let reading = try reading(street)
    #expect(reading.entities == ["1 company A", "address:1 quay, vasel address 1 Quay, Vasel"])
    #expect(
      reading.claims == [
        "1 registered-at address:1 quay, vasel", "1 based-in address:1 quay, vasel",
      ])
  }

  @Test(
    arguments: [
      ("FULLY_CORROBORATED", 2, ["RA000602", "LOU"]),
      ("PARTIALLY_CORROBORATED", 3, ["LOU"]),
      ("ENTITY_SUPPLIED_ONLY", 6, ["1", "LOU"]), ("PENDING", nil, ["LOU"]),
    ] as [(String, Int?, [String])])
  func whatWasCheckedIsRated(grade: String, credibility: Int?, claimants: [String]) throws {
    let reading = try reading([
      "LEI": "1", "Entity.LegalName": "A", "Entity.EntityStatus": "ACTIVE",
      "Entity.RegistrationAuthority.RegistrationAuthorityID": "RA000602",
      "Registration.ManagingLOU": "LOU", "Registration.ValidationSources": grade,
      "Registration.LastUpdateDate": "2018-09-18T21:30:00.000Z",
    ])
    let claim = try #require(reading.batch.claims.first)
    #expect(claim.credibility?.rawValue == credibility)
    #expect(claim.claimants.map(\.rawValue) == claimants)
    #expect(claim.claimed == PartialDate("2018-09-18T21:30:00Z"))
    #expect(claim.locator == "1")
  }

  @Test(
    arguments: [
      ("FUND", "fund"), ("BRANCH", "branch"), ("SOLE_PROPRIETOR", "legal-entity"),
      ("INTERNATIONAL_ORGANIZATION", "organization"),
    ])
  func categoriesAreKinds(category: String, kind: String) throws {
    let reading = try reading([
      "LEI": "1", "Entity.LegalName": "A", "Entity.EntityCategory": category,
    ])
    #expect(reading.entities == ["1 \(kind) A"])
    #expect(reading.notes == [])
  }

  @Test func aCategoryThatIsNewIsKept() throws {
    let reading = try reading([
      "LEI": "1", "Entity.LegalName": "A", "Entity.EntityCategory": "SEA_STEAD",
    ])
    #expect(reading.entities == ["1 sea-stead A"])
    #expect(
      reading.notes == ["2: entities of the category SEA_STEAD become a kind of their own (1)"])
  }

  @Test func successorsDuplicatesAndAnnulments() throws {
    let reading = try reading(
      [
        "LEI": "1", "Entity.LegalName": "Old", "Entity.EntityStatus": "INACTIVE",
        "Entity.EntityExpirationDate": "2020-05-01T00:00:00Z",
        "Entity.SuccessorEntity.1.SuccessorLEI": "2",
        "Registration.RegistrationStatus": "RETIRED",
      ],
      ["LEI": "2", "Entity.LegalName": "New"],
      [
        "LEI": "3", "Entity.LegalName": "New again",
        "Entity.SuccessorEntity.1.SuccessorLEI": "2",
        "Registration.RegistrationStatus": "DUPLICATE",
      ],
      [
        "LEI": "4", "Entity.LegalName": "Elsewhere",
        "Entity.SuccessorEntity.1.SuccessorLEI": "9",
        "Registration.RegistrationStatus": "DUPLICATE",
      ],
      [
        "LEI": "5", "Entity.LegalName": "Never", "Entity.LegalJurisdiction": "US",
        "Registration.RegistrationStatus": "ANNULLED",
        "Registration.InitialRegistrationDate": "2016-05-05T00:00:00Z",
        "Registration.LastUpdateDate": "2018-09-18T00:00:00Z",
      ])
    #expect(
      reading.entities == [
        "1 company Old", "2 company New", "5 company Never", "4 company Elsewhere", "9 thing 9",
      ])
    #expect(
      reading.claims == [
        "1 status INACTIVE", "1 dissolution-date 2020-05-01",
        "1 registration-status RETIRED", "1 preceded 2 [2020-05-01]",
        "5 jurisdiction US", "5 registration-status ANNULLED", "4 same-as 9",
      ])
    let current = try #require(reading.batch.entities.first { $0.id == "2" })
    #expect(current.formerIDs == ["3"])
    #expect(current.aliases == ["New again"])
    let annulled = try #require(reading.batch.claims.first { $0.withdrawn != nil })
    #expect(annulled.withdrawn == PartialDate("2018-09-18"))
    #expect(annulled.claimed == PartialDate("2016-05-05"))
    #expect(
      reading.notes == [
        "4: a registration that is a duplicate is a former id of the other one (2)",
        "5: an entity that is referred to is not in the file; it is added with its id as its name (1)",
      ])
  }

  @Test func columnsWithoutAPlaceAreNamed() throws {
    let reading = try reading([
      "LEI": "1", "Entity.LegalName": "A", "Entity.Lighthouse": "", "ConformityFlag": "CONFORMING",
      "Registration.NextRenewalDate": "2030",
    ])
    #expect(
      reading.notes == [
        "2: columns are left out: ConformityFlag, Registration.NextRenewalDate (2)"
      ])
  }

  /// The rows of a relationship between a child and another.
  private func relationship(_ type: String, _ more: Row = [:]) throws -> FactReading {
    let ends: Row = [
      "Relationship.StartNode.NodeID": "C", "Relationship.StartNode.NodeIDType": "LEI",
      "Relationship.EndNode.NodeID": "P", "Relationship.EndNode.NodeIDType": "LEI",
      "Relationship.RelationshipType": type,
    ]
    return try FactReading(Self.table([Array(ends) + Array(more)]), name: "a.csv")
  }

  @Test(
    arguments: [
      ("IS_DIRECTLY_CONSOLIDATED_BY", "P controls C consolidation=direct"),
      ("IS_ULTIMATELY_CONSOLIDATED_BY", "P ultimately-controls C"),
      ("IS_INTERNATIONAL_BRANCH_OF", "C part-of P"), ("IS_SUBFUND_OF", "C part-of P"),
      ("IS_FUND-MANAGED_BY", "P manages C"), ("IS_FEEDER_TO", "C is-feeder-to P"),
    ])
  func theParentControlsTheChild(type: String, claim: String) throws {
    let reading = try relationship(type)
    #expect(reading.claims == [claim])
    #expect(reading.entities.sorted() == ["C thing C", "P thing P"])
    let isNew = type == "IS_FEEDER_TO"
    #expect(
      reading.notes.contains(
        "2: relationships of the type IS_FEEDER_TO become a kind of their own (1)") == isNew)
  }

  @Test(
    arguments: [
      ("ACTIVE", "", "2017-10-02/.."), ("INACTIVE", "", "2017-10-02/"),
      ("INACTIVE", "2018-01-01", "2017-10-02/2018-01-01"),
    ])
  func onlyTheRelationshipPeriodIsItsTime(status: String, end: String, period: String) throws {
    let isOverSomeday = status == "INACTIVE" && end.isEmpty
    let reading = try relationship(
      "IS_INTERNATIONAL_BRANCH_OF",
      [
        "Relationship.RelationshipStatus": status,
        "Relationship.Period.1.startDate": "2016-01-01",
        "Relationship.Period.1.endDate": "2016-12-31",
        "Relationship.Period.1.periodType": "ACCOUNTING_PERIOD",
        "Relationship.Period.2.startDate": "2017-10-02",
        "Relationship.Period.2.endDate": end,
        "Relationship.Period.2.periodType": "RELATIONSHIP_PERIOD",
        "Relationship.Qualifiers.1.QualifierDimension": "ACCOUNTING_STANDARD",
        "Relationship.Qualifiers.1.QualifierCategory": "US_GAAP",
        "Relationship.Quantifiers.1.MeasurementMethod": "ACCOUNTING_CONSOLIDATION",
        "Relationship.Quantifiers.1.QuantifierAmount": "100.00",
        "Relationship.Quantifiers.1.QuantifierUnits": "PERCENTAGE",
      ])
    #expect(
      reading.claims == [
        "C part-of P [\(period)] accounting-consolidation=100.00 %"
          + " accounting-period=2016-01-01/2016-12-31 accounting-standard=US_GAAP"
          + (isOverSomeday ? " status=INACTIVE" : "")
      ])
    let note = "2: a relationship is over, and the file does not say since when (1)"
    #expect(reading.notes.contains(note) == isOverSomeday)
  }

  @Test func whatCannotBeReadIsNoted() throws {
    let reading = try relationship(
      "IS_SUBFUND_OF",
      [
        "Relationship.Period.1.startDate": "2018-01-01",
        "Relationship.Period.1.endDate": "2017-01-01",
        "Relationship.Period.1.periodType": "RELATIONSHIP_PERIOD",
        "Registration.LastUpdateDate": "last week",
      ])
    #expect(reading.claims == ["C part-of P"])
    #expect(
      reading.notes == [
        "2: a date that cannot be read is left out (1)",
        "2: a period that ends before it begins is left out (1)",
        "2: an entity that is referred to is not in the file; it is added with its id as its name (2)",
      ])
    let row: Row = [
      "Relationship.StartNode.NodeID": "C", "Relationship.EndNode.NodeID": "P",
      "Relationship.RelationshipType": "IS_SUBFUND_OF",
      "Registration.RegistrationStatus": "DUPLICATE",
    ]
    let duplicate = factRefusal(Self.table([Array(row)]), name: "a.csv")
    #expect(
      duplicate
        == "a.csv: is in the format GLEIF, but has no entities and no relations; check that it is the file you meant"
    )
  }

  @Test(arguments: ["Exception.Category", "ExceptionCategory"])
  func whoNamesNoParentSaysWhy(column: String) throws {
    let reading = try FactReading(
      "LEI,\(column),ExceptionReason.1\n1,ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT,NATURAL_PERSONS\n",
      name: "a.csv")
    #expect(
      reading.claims == ["1 ultimate-accounting-consolidation-parent none: natural-persons"])
    #expect(reading.batch.claims.first?.claimants == ["1"])
    #expect(reading.entities == ["1 thing 1"])
  }
}
