@testable import EntityGraph
import Testing

@testable import Interchange

@Suite("Companies House") struct CompaniesHouseReaderTests {
  private func snapshot(_ data: String...) throws -> FactReading {
    let lines = data.map { "{\"company_number\": \"1234567\", \"data\": {\($0)}}" }
    return try FactReading(lines.joined(separator: "\n"), name: "psc.txt")
  }

  private func officers(_ items: String...) throws -> FactReading {
    let items = items.map {
      "{\"links\": {\"self\": \"/company/SC12345/appointments/a\", \"officer\": {\"appointments\": \"/officers/o1/appointments\"}}, \($0)}"
    }
    return try FactReading(
      "{\"kind\": \"officer-list\", \"items\": [\(items.joined(separator: ",\n"))]}", name: "a.json"
    )
  }

  private let person = """
    "kind": "individual-person-with-significant-control", "name": "Mr Joe Bloggs", "etag": "x", \
    "name_elements": {"title": "Mr", "forename": "Joe", "surname": "Bloggs"}, \
    "links": {"self": "/company/01234567/persons-with-significant-control/individual/abc"}, \
    "notified_on": "2016-04-06"
    """

  @Test func naturesOfOneKindAreRelationsOfTheirOwn() throws {
    let reading = try snapshot(
      """
      \(person), "natures_of_control": ["voting-rights-75-to-100-percent", \
      "right-to-appoint-and-remove-directors", "ownership-of-shares-25-to-50-percent"]
      """)
    var builder = GraphBuilder()
    try builder.add(reading.batch)
    let graph = try builder.freeze()
    let said = (0..<graph.relationCount).map { graph.relation($0) }.map { relation in
      relation.attributes.filter { $0.name != PropertyKind.record }.map { "\($0.name)" }
    }
    #expect(said.sorted { $0[0] < $1[0] } == [["right"], ["share"], ["voting"]])
  }

  @Test func aPersonHasARelationForEachNature() throws {
    let reading = try snapshot(
      """
      \(person), "nationality": "British", "country_of_residence": "Wales", \
      "date_of_birth": {"month": 3, "year": 1955}, "address": {"premises": "1", \
      "address_line_1": "Main Street", "locality": "Town", "postal_code": "EX4 2MP"}, \
      "natures_of_control": ["ownership-of-shares-25-to-50-percent", \
      "voting-rights-75-to-100-percent-as-trust"], "shoe": 1
      """)
    #expect(
      reading.entities == [
        "gb-psc-01234567-individual-abc person Joe Bloggs", "gb-coh-01234567 company 01234567",
      ])
    #expect(reading.batch.entities.map(\.aliases) == [["Mr Joe Bloggs"], []])
    #expect(reading.batch.entities.last?.externalIDs == ["gb-coh:01234567"])
    #expect(
      reading.claims.map { $0.replacing("gb-psc-01234567-individual-abc", with: "p") } == [
        "p birth-date 1955-03", "p nationality British", "p residence Wales",
        "p address 1 Main Street, Town, EX4 2MP",
        "p owns gb-coh-01234567 [2016-04-06/..] share=25 to 50",
        "p controls gb-coh-01234567 [2016-04-06/..] capacity=trust voting=75 to 100",
      ])
    let claim = try #require(reading.batch.claims.last)
    #expect(claim.claimants == ["gb-coh-01234567", "Companies House"])
    #expect(claim.locator?.hasSuffix("/individual/abc") == true)
    #expect(reading.batch.documents.first?.publisher == "Companies House")
    #expect(
      reading.notes == [
        "1: the field shoe is left out (1)",
        "a company is known by its number only, which stands as its name (1)",
      ])
  }

  @Test(
    arguments: [
      ("ownership-of-shares-50-to-75-percent", "owns", "share=50 to 75", true),
      (
        "ownership-of-shares-more-than-25-percent-registered-overseas-entity", "owns",
        "share=more than 25", true
      ),
      ("voting-rights-25-to-50-percent-as-firm", "controls", "voting=25 to 50 capacity=firm", true),
      (
        "right-to-appoint-and-remove-directors", "controls",
        "right=appointment and removal of directors", true
      ),
      (
        "right-to-appoint-and-remove-persons", "controls",
        "right=appointment and removal of persons", true
      ),
      (
        "significant-influence-or-control-as-control-over-trust", "controls",
        "right=significant influence or control capacity=control over trust", true
      ),
      (
        "right-to-share-surplus-assets-25-to-50-percent-limited-liability-partnership",
        "benefits-from",
        "share=25 to 50 right=surplus assets", true
      ),
      ("voting-rights-by-moonlight", "controls", "", false),
      ("golden-share", "controls", "right=golden share", false),
    ])
  func naturesAreKinds(nature: String, kind: String, attributes: String, isKnown: Bool) {
    let read = CompaniesHouseNature(nature)
    #expect(read.kind.rawValue == kind)
    #expect(
      read.attributes.map { "\($0.0.id)=\($0.1.text)" }.joined(separator: " ") == attributes)
    #expect(read.isKnown == isKnown)
  }

  @Test func anUnknownNatureIsNoted() throws {
    let reading = try snapshot("\(person), \"natures_of_control\": [\"golden-share\"]")
    #expect(
      reading.notes.first
        == "1: a nature of control that is not known stands as a right: golden-share (1)")
  }

  @Test func whatCeasedEnds() throws {
    let reading = try snapshot(
      "\(person), \"ceased_on\": \"2016-10-11\"", person,
      "\(person), \"ceased_on\": \"2015-01-01\"")
    #expect(
      reading.batch.claims.map { $0.period?.description }
        == ["2016-04-06/2016-10-11", "2016-04-06/..", nil])
    #expect(
      reading.notes.first
        == "3: dates that are none, or end before they start, are left out (1)")
  }

  @Test(
    arguments: [
      ("England & Wales", "89101112", "gb-coh-89101112"), ("Scotland", "sc123", "gb-coh-SC000123"),
      ("France", "89101112", "gb-psc-01234567-corporate-entity-f"),
    ])
  func aCorporateOwnerIsTheCompanyOfItsNumber(country: String, number: String, id: String) throws {
    let reading = try snapshot(
      """
      "kind": "corporate-entity-person-with-significant-control", "name": "Foo Bar Limited", \
      "identification": {"country_registered": "\(country)", "registration_number": "\(number)"}, \
      "links": {"self": "/company/01234567/persons-with-significant-control/corporate-entity/f"}, \
      "natures_of_control": ["right-to-appoint-and-remove-directors"]
      """)
    #expect(reading.entities.first == "\(id) company Foo Bar Limited")
    #expect(
      reading.claims == [
        "\(id) country-registered \(country)", "\(id) registration-number \(number)",
        "\(id) controls gb-coh-01234567 right=appointment and removal of directors",
      ])
  }

  @Test func nobodyIsAStatementAndTheProtectedAreUnnamed() throws {
    let reading = try snapshot(
      """
      "kind": "persons-with-significant-control-statement", "statement": "no-individual", \
      "notified_on": "2016-07-12", "ceased_on": "2017-01-01"
      """,
      """
      "kind": "super-secure-person-with-significant-control", "description": "d", \
      "links": {"self": "/company/1234567/persons-with-significant-control/super-secure/s"}
      """,
      """
      "kind": "exemptions", "exemptions": {"a": {"exemption_type": "psc-exempt", \
      "items": [{"exempt_from": "2016-10-29", "exempt_to": "2018-01-01"}]}}
      """, "\"kind\": \"ship\"")
    #expect(
      reading.claims == [
        "gb-coh-01234567 control-statement no-individual [2016-07-12/2017-01-01]",
        "gb-psc-01234567-super-secure-s controls gb-coh-01234567",
        "gb-coh-01234567 control-exemption psc-exempt [2016-10-29/2018-01-01]",
      ])
    #expect(reading.batch.entities.first?.isUnnamed == true)
    #expect(reading.notes.first == "4: records of the kind ship are left out (1)")
  }

  @Test func officersHaveRolesAndTurnedNames() throws {
    let reading = try officers(
      """
      "name": "O'DONOHUE-HALDEN, Mira, Dr", "officer_role": "director", "appointed_on": "2019-04-02", \
      "resigned_on": "2020-01-01", "occupation": "Baker", \
      "former_names": [{"forenames": "Mira", "surname": "Velk"}]
      """)
    #expect(
      reading.entities == [
        "gb-officer-o1 person Mira O'Donohue-Halden", "gb-coh-SC012345 company SC012345",
      ])
    #expect(
      reading.batch.entities.first?.aliases == ["O'DONOHUE-HALDEN, Mira, Dr", "Mira Velk"])
    #expect(reading.batch.entities.first?.externalIDs == ["gb-coh-officer:o1"])
    #expect(
      reading.claims == [
        "gb-officer-o1 occupation Baker",
        "gb-officer-o1 directs gb-coh-SC012345 [2019-04-02/2020-01-01]",
      ])
  }

  @Test func appointmentsOfOneOfficerAreOfOnePerson() throws {
    let items = ["7654321", "SC123456"].map { number in
      """
      {"name": "Mira HALDEN", "officer_role": "director", "appointed_on": "2019-04-02",
       "links": {"company": "/company/\(number)"},
       "appointed_to": {"company_name": "Firm \(number)", "company_number": "\(number)"}}
      """
    }
    let reading = try FactReading(
      """
      {"kind": "personal-appointment", "links": {"self": "/officers/o1/appointments"},
       "date_of_birth": {"year": 1972}, "items": [\(items.joined(separator: ","))]}
      """, name: "a.json")
    #expect(
      reading.entities == [
        "gb-coh-07654321 company Firm 7654321", "gb-officer-o1 person Mira HALDEN",
        "gb-coh-SC123456 company Firm SC123456",
      ])
    #expect(
      reading.claims == [
        "gb-officer-o1 birth-date 1972", "gb-officer-o1 directs gb-coh-07654321 [2019-04-02/..]",
        "gb-officer-o1 birth-date 1972", "gb-officer-o1 directs gb-coh-SC123456 [2019-04-02/..]",
      ])
    #expect(reading.notes == [])
  }

  @Test(
    arguments: [
      ("nominee-director", "directs", "nominee=true"), ("secretary", "secretary-of", ""),
      ("llp-designated-member", "member-of", "office=designated member"),
      ("cic-manager", "manages", "office=manager of a community interest company"),
      ("ship-captain", "ship-captain", ""),
    ])
  func rolesAreKinds(role: String, kind: String, attribute: String) throws {
    let reading = try officers("\"name\": \"A\", \"officer_role\": \"\(role)\"")
    let words = ["gb-officer-o1", kind, "gb-coh-SC012345", attribute].filter { !$0.isEmpty }
    #expect(reading.claims == [words.joined(separator: " ")])
    #expect(
      reading.notes.first?.contains(
        "officers of the role ship-captain have a kind of relations of their own")
        == (role == "ship-captain"))
  }

  @Test func aCorporateOfficerIsTheCompanyOfItsNumber() throws {
    let reading = try officers(
      """
      "name": "KESTREL LIMITED", "officer_role": "corporate-nominee-secretary", \
      "identification": {"identification_type": "uk-limited-company", "registration_number": "7654321"}
      """)
    #expect(reading.entities.first == "gb-coh-07654321 company KESTREL LIMITED")
    #expect(
      reading.batch.entities.first?.externalIDs == ["gb-coh:07654321", "gb-coh-officer:o1"])
    #expect(
      reading.claims.last == "gb-coh-07654321 secretary-of gb-coh-SC012345 nominee=true")
  }

  @Test(
    arguments: [
      ("1", "00000001"), (" sc123456 ", "SC123456"), ("IP12345R", "IP12345R"), ("R0", "R0000000"),
      ("123456789", nil), ("", nil), ("ABC1", nil), ("GmbH", nil), ("IP1R", nil),
      ("12-3", "00000123"),
    ] as [(String, String?)])
  func numbersHaveTheirZeros(written: String, number: String?) {
    #expect(ExternalIdentifier(companyNumber: written)?.value == number)
  }

  @Test func refusesWhatHasNothing() {
    #expect(
      factRefusal("{\"company_number\": \"1\", \"data\": {\"kind\": \"totals#x\"}}", name: "a.txt")
        == "a.txt: is in the format Companies House, but has no entities and no relations; check that it is the file you meant"
    )
  }
}
