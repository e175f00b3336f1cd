@testable import EntityGraph
import Testing

@testable import Interchange

@Suite("STIX") struct STIXReaderTests {
  private func reading(_ objects: String) throws -> FactReading {
    try FactReading(
      "{\"type\": \"bundle\", \"id\": \"bundle--1\", \"objects\": [\n\(objects)\n]}",
      name: "a.json")
  }

  /// Three identities: a desk, a lab, and a firm.
  private let parties = """
    {"type": "identity", "id": "identity--d", "name": "Desk", "identity_class": "group"},
    {"type": "identity", "id": "identity--l", "name": "Lab", "identity_class": "organization"},
    {"type": "identity", "id": "identity--f", "name": "Firm", "identity_class": "individual",
     "created_by_ref": "identity--d", "external_references": [{"source_name": "LEI", "external_id": "984"}]}
    """

  @Test func aRelationshipIsAClaimOfItsAuthor() throws {
    let reading = try reading(
      """
      \(parties),
      {"type": "relationship", "id": "relationship--1", "relationship_type": "related-to",
       "source_ref": "identity--l", "target_ref": "identity--f", "created_by_ref": "identity--d",
       "created": "2023-03-01T08:00:00.000Z", "modified": "2023-03-02T08:00:00.125Z",
       "start_time": "2019-04-02T00:00:00Z", "confidence": 60, "description": "an old friend",
       "external_references": [{"source_name": "Gazette", "url": "https://example.org"}]}
      """)
    #expect(
      reading.entities == [
        "identity--d group Desk", "identity--l organization Lab", "identity--f person Firm",
      ])
    #expect(reading.claims == ["identity--l associated-with identity--f [2019-04-02T00:00:00Z/]"])
    let claim = try #require(reading.batch.claims.first)
    #expect(claim.document == "a.json")
    #expect(claim.locator == "relationship--1")
    #expect(claim.claimants == ["Gazette", "identity--d"])
    #expect(claim.claimed == PartialDate("2023-03-02T08:00:00Z"))
    #expect(claim.credibility == .probablyTrue)
    #expect(claim.paraphrase == "an old friend")
    #expect(reading.batch.entities.last?.externalIDs == ["lei:984"])
    #expect(reading.notes == [])
  }

  @Test(
    arguments: [
      (100, 1), (80, 1), (79, 2), (60, 2), (59, 3), (40, 3), (39, 4), (20, 4), (19, 5), (0, 5),
      (101, nil), (-1, nil),
    ] as [(Int, Int?)])
  func confidenceIsCredibility(confidence: Int, credibility: Int?) throws {
    let reading = try reading(
      """
      \(parties),
      {"type": "relationship", "id": "relationship--1", "relationship_type": "uses",
       "source_ref": "identity--l", "target_ref": "identity--f", "confidence": \(confidence)}
      """)
    #expect(reading.batch.claims.first?.credibility?.rawValue == credibility)
  }

  @Test(
    arguments: [
      ("strongly-agree", .asserts), ("agree", .asserts), ("disagree", .doubts),
      ("strongly-disagree", .denies), ("strongly disagree", .denies),
      ("Strongly-Disagree", .denies), ("STRONGLY_AGREE", .asserts), ("neutral", nil),
    ] as [(String, Claim.Stance?)])
  func anOpinionIsAStance(word: String, stance: Claim.Stance?) throws {
    let reading = try reading(
      """
      \(parties),
      {"type": "opinion", "id": "opinion--1", "opinion": "\(word)", "authors": ["E. Roon"],
       "explanation": "seen it", "created_by_ref": "identity--d",
       "modified": "2023-03-05T00:00:00Z", "object_refs": ["relationship--1"]},
      {"type": "relationship", "id": "relationship--1", "relationship_type": "uses",
       "source_ref": "identity--l", "target_ref": "identity--f", "confidence": 90}
      """)
    #expect(reading.batch.claims.count == (stance == nil ? 1 : 2))
    guard let stance else {
      return #expect(
        reading.notes == ["9: a neutral opinion says nothing of a relation (1)"])
    }
    let opinion = try #require(reading.batch.claims.last)
    #expect(opinion.stance == stance)
    #expect(opinion.claimants == ["E. Roon", "identity--d"])
    #expect(opinion.locator == "opinion--1")
    #expect(opinion.paraphrase == "seen it")
    #expect(opinion.credibility == nil)
  }

  @Test func anOpinionOnADenialIsTurned() throws {
    let reading = try reading(
      """
      \(parties),
      {"type": "opinion", "id": "opinion--1", "opinion": "agree", "object_refs": ["sighting--1"]},
      {"type": "sighting", "id": "sighting--1", "sighting_of_ref": "identity--f", "count": 0,
       "where_sighted_refs": ["identity--l"]}
      """)
    #expect(reading.batch.claims.map(\.stance) == [.denies, .denies])
    #expect(reading.claims.first == "identity--l sighted identity--f count=0")
  }

  @Test func anOpinionOnAThingIsAProperty() throws {
    let reading = try reading(
      """
      \(parties),
      {"type": "opinion", "id": "opinion--1", "opinion": "disagree", "object_refs": ["identity--f"]}
      """)
    #expect(reading.claims == ["identity--f opinion disagree"])
  }

  /// An opinion about a relation of another file counts there once both are read, in any order.
  @Test(arguments: [false, true])
  func anOpinionIsAboutARelationOfAnotherFile(isFirst: Bool) throws {
    let relation = try reading(
      """
      \(parties),
      {"type": "relationship", "id": "relationship--1", "relationship_type": "uses",
       "source_ref": "identity--l", "target_ref": "identity--f", "confidence": 90}
      """)
    let opinion = try reading(
      """
      {"type": "opinion", "id": "opinion--1", "opinion": "strongly-disagree",
       "explanation": "not seen", "created_by_ref": "identity--d",
       "modified": "2023-03-05T00:00:00Z", "object_refs": ["relationship--1"]}
      """)
    #expect(opinion.claims == ["relationship--1 opinion strongly-disagree"])
    #expect(
      opinion.notes == [
        "2: an opinion about an object that is not in the file is kept until that is read too (1)",
        "2: an entity that is referred to is not in the file; it is added with its id as its name (1)",
      ])
    var both = isFirst ? opinion.batch : relation.batch
    try both.append(isFirst ? relation.batch : opinion.batch)
    #expect(both.takeOpinions() == 1)
    let claim = try #require(both.claims.first { $0.locator == "opinion--1" })
    #expect(
      claim.statement == .relation(subject: "identity--l", kind: "uses", object: "identity--f"))
    #expect(claim.stance == .denies && claim.claimants == ["identity--d"])
    #expect(claim.paraphrase == "not seen" && claim.credibility == nil)
    #expect(!both.entities.contains { $0.id == "relationship--1" })
    #expect(both.takeOpinions() == 0)
  }

  /// An opinion about what no file has stays as it is.
  @Test func anOpinionAboutNothingThatIsThereStays() throws {
    var batch = try reading(
      """
      {"type": "opinion", "id": "opinion--1", "opinion": "agree", "object_refs": ["relationship--1"]}
      """
    ).batch
    #expect(batch.takeOpinions() == 0)
    #expect(batch.claims.count == 1 && batch.entities.count == 1)
  }

  @Test func whatIsRevokedIsWithdrawn() throws {
    let reading = try reading(
      """
      \(parties),
      {"type": "relationship", "id": "relationship--1", "relationship_type": "owns",
       "source_ref": "identity--l", "target_ref": "identity--f", "revoked": true,
       "modified": "2023-04-01T00:00:00Z"}
      """)
    #expect(reading.batch.claims.first?.withdrawn == PartialDate("2023-04-01T00:00:00Z"))
    #expect(try reading.graph.relationColumns.statuses.map(\.isAsserted) == [false])
  }

  @Test func whatMITREGaveUpIsWithdrawn() throws {
    let reading = try reading(
      """
      \(parties),
      {"type": "relationship", "id": "relationship--1", "relationship_type": "owns",
       "source_ref": "identity--l", "target_ref": "identity--f", "x_mitre_deprecated": true,
       "modified": "2023-04-01T00:00:00Z"}
      """)
    #expect(reading.batch.claims.first?.withdrawn == PartialDate("2023-04-01T00:00:00Z"))
  }

  @Test func aRevokedThingSaysSo() throws {
    let reading = try reading(
      """
      \(parties),
      {"type": "malware", "id": "malware--1", "name": "Reed", "revoked": true,
       "description": "A worm.", "modified": "2023-04-01T00:00:00Z"},
      {"type": "relationship", "id": "relationship--1", "relationship_type": "uses",
       "source_ref": "identity--l", "target_ref": "malware--1"}
      """)
    #expect(
      reading.claims == [
        "malware--1 status revoked", "malware--1 description A worm.",
        "identity--l uses malware--1",
      ])
    #expect(
      reading.batch.claims.map(\.withdrawn) == [nil, PartialDate("2023-04-01T00:00:00Z"), nil])
    #expect(
      reading.notes == [
        "6: what a revoked object says itself is withdrawn; what others say of it stays (1)"
      ])
  }

  @Test func aRevokedThingIsItsSuccessor() throws {
    func revoked(_ id: String, _ name: String, by next: String) -> String {
      """
      {"type": "malware", "id": "malware--\(id)", "name": "\(name)", "revoked": true},
      {"type": "relationship", "id": "relationship--\(id)", "relationship_type": "revoked-by",
       "source_ref": "malware--\(id)", "target_ref": "malware--\(next)"}
      """
    }
    let reading = try reading(
      """
      \(parties), \(revoked("1", "Reed", by: "2")), \(revoked("2", "Rush", by: "3")),
      {"type": "malware", "id": "malware--3", "name": "Sedge"},
      {"type": "relationship", "id": "relationship--u", "relationship_type": "uses",
       "source_ref": "identity--l", "target_ref": "malware--1"}
      """)
    #expect(reading.claims == ["identity--l uses malware--3"])
    let entity = reading.batch.entities.first { $0.id == "malware--3" }
    #expect(entity?.formerIDs == ["malware--1", "malware--2"])
    #expect(entity?.aliases == ["Reed", "Rush"])
    #expect(
      reading.notes == [
        "5: a revoked object is a former id of its successor; what it says itself is left out (2)"
      ])
  }

  @Test(arguments: ["malware--2", "malware--1"])
  func whatHasNoSuccessorHereStays(successor: String) throws {
    let reading = try reading(
      """
      \(parties), {"type": "malware", "id": "malware--1", "name": "Reed"},
      {"type": "relationship", "id": "relationship--1", "relationship_type": "revoked-by",
       "source_ref": "malware--1", "target_ref": "\(successor)"}
      """)
    #expect(reading.entities.contains("malware--1 malware Reed"))
    #expect(
      reading.notes == [
        "6: a relationship revoked-by whose successor is not in the file, or that goes in a circle, is left out (1)"
      ])
  }

  @Test func anActorThatOpenCTICallsAnIndividualIsAPerson() throws {
    let reading = try reading(
      """
      {"type": "threat-actor", "id": "threat-actor--1", "name": "Jo",
       "extensions": {"extension-definition--ea": {"type": "Threat-Actor-Individual"}}},
      {"type": "threat-actor", "id": "threat-actor--2", "name": "Group"}
      """)
    #expect(
      reading.entities == ["threat-actor--1 person Jo", "threat-actor--2 threat-group Group"])
  }

  @Test func onlyTheLatestVersionOfAnObjectCounts() throws {
    let versions = [("03", "true"), ("02", "false"), ("01", "false")].map {
      """
      {"type": "relationship", "id": "relationship--1", "relationship_type": "owns",
       "source_ref": "identity--l", "target_ref": "identity--f", "revoked": \($0.1),
       "modified": "2023-\($0.0)-01T00:00:00Z"}
      """
    }
    let reading = try reading("\(parties), \(versions.joined(separator: ", "))")
    #expect(reading.batch.claims.map(\.withdrawn) == [PartialDate("2023-03-01T00:00:00Z")])
    #expect(reading.notes == ["7: an earlier version of an object is left out (2)"])
  }

  @Test func aRevokedOpinionSaysNothing() throws {
    let reading = try reading(
      """
      \(parties),
      {"type": "opinion", "id": "opinion--1", "opinion": "disagree", "revoked": true,
       "object_refs": ["relationship--1"]},
      {"type": "relationship", "id": "relationship--1", "relationship_type": "uses",
       "source_ref": "identity--l", "target_ref": "identity--f"}
      """)
    #expect(reading.batch.claims.count == 1)
  }

  @Test func whatCannotBeReadIsNoted() throws {
    let reading = try reading(
      """
      \(parties),
      {"type": "relationship", "id": "relationship--1", "relationship_type": "uses",
       "source_ref": "identity--l", "target_ref": "identity--f", "confidence": 150,
       "start_time": "2023-13-01", "stop_time": "2023-01-01T00:00:00Z"}
      """)
    #expect(
      reading.notes == [
        "6: a confidence that is no number from 0 to 100 is left out (1)",
        "6: start_time or stop_time is no time, or they are in the wrong order (1)",
      ])
  }

  /// A report carries two of three relationships.
  @Test func reportsAreDocuments() throws {
    let relationships = (1...3).map {
      """
      {"type": "relationship", "id": "relationship--\($0)", "relationship_type": "uses",
       "source_ref": "identity--l", "target_ref": "identity--f"},
      """
    }
    let reading = try reading(
      """
      \(parties), \(relationships.joined())
      {"type": "report", "id": "report--1", "name": "Harbour", "published": "2023-03-02T00:00:00Z",
       "created_by_ref": "identity--d", "object_refs": ["relationship--1", "relationship--2"]},
      {"type": "grouping", "id": "grouping--1", "name": "G", "object_refs": ["relationship--2"]}
      """)
    let relations = reading.batch.claims.filter { $0.statement.parts.2 == "uses" }
    #expect(
      relations.map(\.document) == ["report--1", "report--1", "grouping--1", "a.json"])
    let report = try #require(reading.batch.documents.first { $0.id == "report--1" })
    #expect(report.title == "Harbour")
    #expect(report.author == "identity--d")
    #expect(report.published == Period("2023-03-02T00:00:00Z"))
  }

  @Test(
    arguments: [
      (["34098fce-860f-48ae-8e50-ebd3cc5e41da"], "TLP:GREEN"),
      (
        ["34098fce-860f-48ae-8e50-ebd3cc5e41da", "f88d31f6-486f-44da-b317-01333bde0b82"],
        "TLP:AMBER"
      ),
      (["939a9414-2ddd-4d32-a0cd-375ea402b003", "own"], "TLP:AMBER+STRICT"),
      (["own"], "for the desk alone"), (["nobody-knows"], "TLP:RED"), ([], nil),
    ] as [([String], String?)])
  func theStrictestMarkingCounts(ids: [String], marking: String?) throws {
    let names = ids.map { "\"marking-definition--\($0)\"" }.joined(separator: ", ")
    let reading = try reading(
      """
      \(parties),
      {"type": "marking-definition", "id": "marking-definition--own", "definition_type": "statement",
       "definition": {"statement": "for the desk alone"}},
      {"type": "relationship", "id": "relationship--1", "relationship_type": "uses",
       "source_ref": "identity--l", "target_ref": "identity--f", "object_marking_refs": [\(names)]}
      """)
    #expect(reading.batch.claims.first?.with.first?.value.text == marking)
  }

  @Test func messagesGoToEachAddressee() throws {
    let reading = try reading(
      """
      {"type": "email-addr", "id": "email-addr--a", "value": "a@x", "display_name": "Ann"},
      {"type": "email-addr", "id": "email-addr--b", "value": "b@x"},
      {"type": "email-addr", "id": "email-addr--c", "value": "c@x"},
      {"type": "email-message", "id": "email-message--1", "date": "2023-01-12T09:14:00Z",
       "from_ref": "email-addr--a", "to_refs": ["email-addr--b"], "cc_refs": ["email-addr--c"]}
      """)
    #expect(
      reading.claims == [
        "email-addr--a messaged email-addr--b [2023-01-12T09:14:00Z]",
        "email-addr--a messaged email-addr--c [2023-01-12T09:14:00Z] cc=true",
      ])
    #expect(reading.batch.entities.first?.aliases == ["Ann"])
  }

  @Test func endsThatMayBeTurnedAreTurned() throws {
    let reading = try reading(
      """
      \(parties),
      {"type": "relationship", "id": "relationship--1", "relationship_type": "consists-of",
       "source_ref": "identity--l", "target_ref": "identity--f"},
      {"type": "relationship", "id": "relationship--2", "relationship_type": "admires",
       "source_ref": "identity--l", "target_ref": "identity--z"}
      """)
    #expect(
      reading.claims == [
        "identity--f part-of identity--l", "identity--l admires identity--z",
      ])
    #expect(
      reading.notes == [
        "8: relationships of the type admires become a kind of their own (1)",
        "8: an entity that is referred to is not in the file; it is added with its id as its name (1)",
      ])
  }

  @Test func thingsKeepTheirProperties() throws {
    let reading = try reading(
      """
      {"type": "malware", "id": "malware--1", "name": "SaltPan", "is_family": true,
       "first_seen": "2021-02-01T00:00:00Z", "malware_types": ["dropper", "worm"],
       "hashes": {"MD5": "00"}, "sample_refs": ["file--1"], "aliases": ["S"]},
      {"type": "file", "id": "file--1", "name": "a.exe", "size": 12},
      {"type": "x-yacht", "id": "x-yacht--1", "name": "Blue"}
      """)
    #expect(
      reading.claims == [
        "malware--1 first-seen 2021-02-01T00:00:00Z", "malware--1 is-family true",
        "malware--1 malware-types dropper", "malware--1 malware-types worm",
        "malware--1 linked-to file--1 purpose=sample", "file--1 size 12",
      ])
    #expect(
      reading.entities == [
        "malware--1 malware SaltPan", "file--1 file a.exe", "x-yacht--1 x-yacht Blue",
      ])
    #expect(
      reading.notes == [
        "2: the property hashes is left out, as it is made of parts (1)",
        "6: objects of the type x-yacht become a kind of their own (1)",
      ])
  }

  @Test(
    arguments: [
      ("{\"type\": \"bundle\"}", "a.json: has no list 'objects'; check that the file is whole"),
      (
        "{\"type\": \"bundle\", \"objects\": []}",
        "a.json: is in the format STIX, but has no entities and no relations; check that it is the file you meant"
      ),
      (
        "{\"type\": \"bundle\", \"objects\": [\n{\"type\": \"tool\"}]}",
        "a.json:2: an object of STIX has no 'type' or no 'id'; correct the file"
      ),
    ])
  func refusesWithASentence(text: String, sentence: String) {
    #expect(factRefusal(text, name: "a.json") == sentence)
  }
}
