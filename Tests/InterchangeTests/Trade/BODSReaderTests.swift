@testable import EntityGraph
import Testing

@testable import Interchange

@Suite("BODS") struct BODSReaderTests {
  private func reading(_ statements: String...) throws -> FactReading {
    try FactReading("[\(statements.joined(separator: ",\n"))]", name: "a.json")
  }

  /// A statement of 0.4 that Ann asserts and an office publishes.
  private func statement(
    _ id: String, _ type: String, of record: String, _ details: String,
    on date: String = "2020-01-01",
    by author: String = "Ann", status: String = "new", more: String = ""
  ) -> String {
    """
    {"statementId": "\(id)", "statementDate": "\(date)", "recordId": "\(record)",
     "recordType": "\(type)", "recordStatus": "\(status)", "declarationSubject": "c",
     "source": {"type": ["selfDeclaration"], "assertedBy": [{"name": "\(author)"}]},
     "publicationDetails": {"publicationDate": "2020-02-02", "publisher": {"name": "Office"}},
     \(more)"recordDetails": {\(details)}}
    """
  }

  private var company: String {
    statement(
      "s1", "entity", of: "c",
      """
      "name": "Cee Ltd", "alternateNames": ["Cee"], "entityType": {"type": "registeredEntity"},
      "identifiers": [{"scheme": "GB-COH", "id": "1234567"},
                      {"id": "7", "schemeName": "Register"}],
      "jurisdiction": {"name": "Ireland", "code": "IE"}, "foundingDate": "2019-09-11"
      """)
  }

  private var person: String {
    statement(
      "s2", "person", of: "p",
      """
      "personType": "knownPerson", "birthDate": "1990-06",
      "names": [{"type": "transliteration", "fullName": "P. Pi"},
                {"type": "legal", "givenName": "Pia", "familyName": "Pi"}],
      "addresses": [{"type": "service", "address": "1 Quay ", "postCode": "Q1",
                     "country": {"name": "Ireland"}}], "shoeSize": 43
      """)
  }

  private func relationship(
    _ id: String, _ interests: String, on date: String = "2020-01-01", by author: String = "Ann",
    status: String = "new", record: String = "r", party: String = "\"p\"", more: String = ""
  ) -> String {
    statement(
      id, "relationship", of: record,
      "\"subject\": \"c\", \"interestedParty\": \(party), \"interests\": [\(interests)]\(more)",
      on: date, by: author, status: status)
  }

  private func share(_ share: String, type: String = "shareholding", more: String = "") -> String {
    "{\"type\": \"\(type)\", \"share\": {\(share)}, \"startDate\": \"2019-01-01\"\(more)}"
  }

  @Test func partiesHaveNamesIdsAndProperties() throws {
    let reading = try reading(company, person)
    #expect(reading.entities == ["c company Cee Ltd", "p person Pia Pi"])
    #expect(reading.batch.entities.map(\.aliases) == [["Cee"], ["P. Pi"]])
    #expect(reading.batch.entities.first?.externalIDs == ["gb-coh:01234567"])
    #expect(
      reading.claims == [
        "c founding-date 2019-09-11", "c jurisdiction Ireland", "c identifier 7 (Register)",
        "p birth-date 1990-06",
        "p service-address 1 Quay, Q1, Ireland",
      ])
    #expect(
      reading.notes == [
        "9: the field shoeSize is left out (1)"
      ])
  }

  @Test func anInterestIsAClaimOfWhoAssertsIt() throws {
    let reading = try reading(
      company, person,
      relationship(
        "s3",
        share(
          "\"exact\": 50",
          more:
            ", \"directOrIndirect\": \"direct\", \"beneficialOwnershipOrControl\": true, \"details\": \"A shares\""
        )))
    #expect(
      reading.claims.last == "p owns c [2019-01-01/] beneficial=true direct=true share=50")
    let claim = try #require(reading.batch.claims.last)
    #expect(claim.claimants == ["Ann", "Office"])
    #expect(claim.claimed == PartialDate("2020-01-01"))
    #expect(claim.document == "declaration-c")
    #expect(claim.locator == "s3")
    #expect(claim.paraphrase == "A shares")
    #expect(claim.credibility == nil)
    let document = try #require(reading.batch.documents.first)
    #expect(document.title == "Declaration about Cee Ltd")
    #expect(document.publisher == "Office")
    #expect(document.published == Period("2020-02-02"))
  }

  @Test(
    arguments: [
      ("\"exact\": 12.5", "12.5"), ("\"minimum\": 25, \"maximum\": 50", "25 to 50"),
      ("\"minimum\": 25, \"maximum\": 25", "25"), ("\"minimum\": 25", "at least 25"),
      ("\"exclusiveMinimum\": 25", "more than 25"), ("\"maximum\": 10", "up to 10"),
      ("\"maximum\": 10, \"exclusiveMaximum\": true", "less than 10"),
      ("\"currency\": \"EUR\"", nil),
    ] as [(String, String?)])
  func sharesAreNumbersOrRanges(share: String, text: String?) throws {
    let reading = try reading(company, person, relationship("s3", self.share(share)))
    #expect(reading.batch.claims.last?.with.map(\.value.text) == text.map { [$0] } ?? [])
    #expect(
      reading.notes.contains { $0.contains("a share without a number is left out") }
        == (text == nil))
  }

  @Test(
    arguments: [
      "\"exact\": 250", "\"exact\": -1", "\"minimum\": 50, \"maximum\": 25",
      "\"minimum\": 25, \"maximum\": 101", "\"exclusiveMinimum\": 60, \"maximum\": 50",
    ])
  func anImpossibleShareIsNoted(share: String) throws {
    let reading = try reading(company, person, relationship("s3", self.share(share)))
    #expect(reading.claims.last == "p owns c [2019-01-01/]")
    #expect(
      reading.notes.contains {
        $0.contains(
          "the share in statement s3 is no part of a hundred, or starts behind its end; the relation is kept without it (1)"
        )
      })
  }

  @Test func aHalfOpenRangeIsNoted() throws {
    let reading = try reading(
      company, person,
      relationship("s3", share("\"exclusiveMinimum\": 25, \"maximum\": 50")))
    #expect(reading.claims.last == "p owns c [2019-01-01/] share=25 to 50")
    #expect(
      reading.notes.last?.contains(
        "a range of shares that leaves out one of its ends is kept with both") == true)
  }

  @Test(
    arguments: [
      ("voting-rights", "p controls c [2019-01-01/] voting=5"),
      ("votingRights", "p controls c [2019-01-01/] voting=5"),
      ("appointmentOfBoard", "p controls c [2019-01-01/] right=appointment of board share=5"),
      ("boardMember", "p directs c [2019-01-01/] share=5"),
      ("boardChair", "p heads c [2019-01-01/] share=5"),
      ("trustee-of-trust", "p trustee-of c [2019-01-01/] share=5"),
      ("beneficiaryOfLegalArrangement", "p benefits-from c [2019-01-01/] share=5"),
      ("nominee", "p represents-as-agent c [2019-01-01/] nominee=true share=5"),
      ("nominator", "c represents-as-agent p [2019-01-01/] nominee=true share=5"),
      ("unknownInterest", "p has-interest-in c [2019-01-01/] share=5"),
      ("goldenShare", "p golden-share c [2019-01-01/] share=5"),
    ])
  func eachTypeIsAKind(type: String, claim: String) throws {
    let reading = try reading(
      company, person, relationship("s3", share("\"exact\": 5", type: type)))
    #expect(reading.claims.last == claim)
    #expect(
      reading.notes.contains {
        $0.contains("interests of the type goldenShare become a kind of their own")
      } == (type == "goldenShare"))
  }

  @Test func interestsOfOneKindAreRelationsOfTheirOwn() throws {
    let reading = try reading(
      company, person,
      relationship(
        "s3",
        [
          share("\"exact\": 40", more: ", \"directOrIndirect\": \"direct\""),
          share("\"exact\": 20", more: ", \"directOrIndirect\": \"indirect\""),
          share("\"exact\": 60", type: "votingRights"),
          "{\"type\": \"appointmentOfBoard\"}",
        ].joined(separator: ", ")))
    var builder = GraphBuilder()
    try builder.add(reading.batch)
    let graph = try builder.freeze()
    let said = (0..<graph.relationCount).map { graph.relation($0) }.map { relation in
      ([relation.kind.id.rawValue]
        + relation.attributes.filter { $0.name != PropertyKind.record }
        .map { "\($0.name) \($0.value.text)" }).joined(separator: " ")
    }
    #expect(
      said.sorted() == [
        "controls right appointment of board", "controls voting 60", "owns direct false share 20",
        "owns direct true share 40",
      ])
    #expect((0..<graph.relationCount).allSatisfy { graph.relation($0).status == .uncontested })
  }

  @Test func aSumOfOthersIsIndirect() throws {
    let reading = try reading(
      company, person,
      relationship("s3", share("\"exact\": 5"), more: ", \"componentRecords\": [\"r2\"]"))
    #expect(reading.claims.last == "p owns c [2019-01-01/] direct=false share=5")
  }

  /// The same claimant revises the share; of another, the earlier value is taken back.
  @Test func laterVersionsOfARecordRevise() throws {
    let reading = try reading(
      company, person, relationship("s3", share("\"exact\": 50")),
      relationship(
        "s4", share("\"exact\": 50"), on: "2021-01-01", by: "Bob", status: "updated"),
      relationship(
        "s5", share("\"exact\": 100"), on: "2022-01-01", by: "Bob", status: "updated"))
    let claims = reading.batch.claims.suffix(3)
    #expect(claims.map(\.withdrawn) == [PartialDate("2022-01-01"), nil, nil])
    let graph = try reading.graph
    #expect(graph.relationCount == 1)
    #expect(graph.relation(0).attributes.map(\.value.text) == ["100"])
    #expect(
      reading.notes.last?.contains(
        "what a later version of a record no longer says counts as taken back on its day (1)")
        == true)
  }

  @Test func aClosedRecordEndsOrIsTakenBack() throws {
    let ended = try reading(
      company, person, relationship("s3", share("\"exact\": 50")),
      relationship(
        "s4", share("\"exact\": 50", more: ", \"endDate\": \"2021-01-01\""), on: "2021-02-02",
        status: "closed"))
    #expect(try ended.graph.relation(0).validity.period == Period("2019-01-01/2021-01-01"))
    let closed = try reading(
      company, person, relationship("s3", share("\"exact\": 50")),
      relationship("s4", share("\"exact\": 50"), on: "2021-02-02", status: "closed"))
    #expect(
      closed.batch.claims.suffix(2).map(\.withdrawn)
        == [PartialDate("2021-02-02"), PartialDate("2021-02-02")])
    #expect(
      closed.notes.contains {
        $0.contains("an interest of a closed record that has no end counts as taken back")
      })
  }

  @Test func whatALaterVersionLacksIsTakenBack() throws {
    let reading = try reading(
      company, person,
      relationship("s3", share("\"exact\": 50") + ", " + share("", type: "boardMember")),
      relationship("s4", share("\"exact\": 50"), on: "2021-02-02", status: "updated"))
    #expect(
      reading.batch.claims.suffix(3).map(\.withdrawn) == [nil, PartialDate("2021-02-02"), nil])
  }

  /// The reader leaves it to who asks whether an identifier in common makes one of two.
  @Test func recordsWithAnIdentifierInCommonAreOneByIt() throws {
    let reading = try reading(
      company,
      statement(
        "s9", "entity", of: "c2",
        "\"name\": \"Cee\", \"entityType\": {\"type\": \"registeredEntity\"}, \"identifiers\": [{\"scheme\": \"gb-coh\", \"id\": \"01234567\"}]",
        on: "2021-01-01"))
    #expect(reading.entities == ["c company Cee Ltd", "c2 company Cee"])
    #expect(try reading.graph.entityCount == 1)
    var apart = GraphBuilder()
    apart.identity = .separate
    try apart.add(reading.batch)
    #expect(try apart.freeze().entityCount == 2)
  }

  /// Until 0.3 ids are of statements: what replaces a statement is about the same.
  @Test func replacedStatementsAreAboutTheSame() throws {
    let reading = try reading(
      """
      {"statementID": "e1", "statementType": "entityStatement", "entityType": "arrangement",
       "entitySubtype": {"generalCategory": "trust"}, "name": "Old"}
      """,
      """
      {"statementID": "e2", "statementType": "entityStatement", "entityType": "arrangement",
       "name": "New", "replacesStatements": ["e1", "e0"]}
      """,
      """
      {"statementID": "o1", "statementType": "ownershipOrControlStatement",
       "subject": {"describedByEntityStatement": "e1"},
       "interestedParty": {"unspecified": {"reason": "unknown", "description": "lost"}}}
      """,
      """
      {"statementID": "o2", "statementType": "ownershipOrControlStatement",
       "statementDate": "2018-11-18", "subject": {"describedByEntityStatement": "e2"},
       "interestedParty": {"describedByPersonStatement": "p"}, "replacesStatements": ["o1"]}
      """)
    #expect(reading.entities == ["e2 arrangement New", "p thing p"])
    #expect(reading.batch.entities.first?.formerIDs == ["e1", "e0"])
    #expect(
      reading.claims == [
        "e2 subtype trust", "e2 unspecified-owner unknown", "p has-interest-in e2",
      ])
    let unspecified = reading.batch.claims[1]
    #expect(unspecified.withdrawn == PartialDate("2018-11-18"))
    #expect(unspecified.paraphrase == "lost")
    #expect(unspecified.document == "a.json")
  }

  @Test func statementsInACircleAllCount() throws {
    let statements = [("e1", "e2"), ("e2", "e1")].map { id, replaced in
      """
      {"statementID": "\(id)", "statementType": "entityStatement", "name": "\(id)",
       "entityType": "state", "replacesStatements": ["\(replaced)"]}
      """
    }
    let reading = try reading(statements[0], statements[1])
    #expect(reading.entities == ["e2 country e2"])
    #expect(
      reading.notes == ["1: statements replace each other in a circle; all of them count (2)"])
  }

  @Test func nobodyIsNoNode() throws {
    let unknown = statement(
      "s2", "person", of: "p",
      "\"personType\": \"unknownPerson\", \"unspecifiedPersonDetails\": {\"reason\": \"noBeneficialOwners\"}"
    )
    let reading = try reading(company, unknown, relationship("s3", share("\"exact\": 5")))
    #expect(reading.entities == ["c company Cee Ltd"])
    #expect(reading.claims.last == "c unspecified-owner noBeneficialOwners")
    let anonymous = try self.reading(
      company, statement("s2", "person", of: "p", "\"personType\": \"anonymousPerson\""),
      relationship("s3", share("\"exact\": 5")))
    #expect(anonymous.entities.last == "p person unnamed person p")
    #expect(anonymous.batch.entities.last?.isUnnamed == true)
  }

  @Test func politicalExposureIsATopic() throws {
    let exposed = try reading(
      """
      {"statementID": "p", "statementType": "personStatement", "personType": "knownPerson",
       "names": [{"fullName": "Pia"}], "hasPepStatus": true, "source": {"type": "officialRegister",
       "description": "Register"},
       "pepStatusDetails": [{"reason": "Member", "jurisdiction": {"code": "gb"},
       "startDate": "2017-10-15", "source": {"assertedBy": [{"name": "Pia"}]}}]}
      """)
    #expect(
      exposed.claims == ["p topics role.pep", "p political-exposure Member (gb) [2017-10-15/]"])
    #expect(exposed.batch.claims.map(\.claimants) == [["Register"], ["Pia"]])
    let denied = try reading(
      statement(
        "s2", "person", of: "p",
        "\"names\": [{\"fullName\": \"Pia\"}], \"politicalExposure\": {\"status\": \"isNotPep\"}"))
    #expect(denied.batch.claims.map(\.stance) == [.denies])
  }

  @Test func linesAreReadLikeAList() throws {
    let lines = [company, person].map { $0.replacing("\n", with: " ") }.joined(separator: "\n")
    let reading = try FactReading(
      lines + "\n{\"statementId\": \"s\", \"recordType\": \"ship\"}\n", name: "a.jsonl")
    #expect(reading.entities == ["c company Cee Ltd", "p person Pia Pi"])
    #expect(
      reading.notes.last
        == "3: a statement without an id, or of no known type, is left out (1)")
  }

  @Test func oddDatesAreNoted() throws {
    let reading = try reading(
      company, person,
      relationship("s3", share("\"exact\": 5", more: ", \"endDate\": \"2018-01-01\"")))
    #expect(reading.claims.last == "p owns c share=5")
    #expect(
      reading.notes.last?.contains(
        "an interest whose dates are none, or end before they start, lacks them") == true)
  }

  @Test func refusesWhatHasNothing() {
    #expect(
      factRefusal("[{\"statementId\": \"a\", \"recordType\": \"x\"}]", name: "a.json")
        == "a.json: is in the format BODS, but has no entities and no relations; check that it is the file you meant"
    )
  }
}
