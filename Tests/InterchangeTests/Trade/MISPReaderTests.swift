@testable import EntityGraph
import Testing

@testable import Interchange

@Suite("MISP") struct MISPReaderTests {
  private func reading(_ rest: String) throws -> FactReading {
    try FactReading(
      """
      {"Event": {"uuid": "e", "info": "Harbour", "date": "2023-03-01", "timestamp": "1677657600",
       "Orgc": {"name": "Lab"}, "Org": {"name": "Desk"}, "threat_level_id": "2", \(rest)}}
      """, name: "a.json")
  }

  @Test func anEventIsADocument() throws {
    let reading = try reading(
      """
      "Tag": [{"name": "tlp:amber"}, {"name": "admiralty-scale:source-reliability=\\"b\\""},
        {"name": "admiralty-scale:information-credibility=\\"2\\""}, {"name": "harbours"}],
      "RelatedEvent": [{"Event": {"uuid": "f", "info": "Quay"}}],
      "Attribute": [{"uuid": "1", "type": "link", "value": "https://example.org"},
        {"uuid": "2", "type": "domain", "value": "a.example", "category": "Network activity",
         "timestamp": "1677657661", "comment": "seen twice"}]
      """)
    let document = try #require(reading.batch.documents.first)
    #expect(document.id == "e")
    #expect(document.title == "Harbour")
    #expect(document.author == "Lab")
    #expect(document.publisher == "Desk")
    #expect(document.published == Period("2023-03-01"))
    #expect(document.reliability == .usuallyReliable)
    #expect(document.marking == "TLP:AMBER")
    #expect(document.url == "https://example.org")
    #expect(reading.entities == ["e document Harbour", "2 domain a.example"])
    #expect(
      reading.claims == ["e tag harbours", "e related-event Quay", "2 category Network activity"])
    let claim = try #require(reading.batch.claims.last)
    #expect(claim.claimants == ["Lab"])
    #expect(claim.credibility == .probablyTrue)
    #expect(claim.claimed == PartialDate("2023-03-01T08:01:01"))
    #expect(claim.locator == "2")
    #expect(claim.paraphrase == "seen twice")
    #expect(reading.batch.entities.last?.externalIDs == ["domain:a.example"])
    #expect(reading.notes == [])
  }

  @Test(
    arguments: [
      ("0", .asserts, "2022-12-03/2022-12-20"), ("1", .denies, "2022-12-03/2022-12-20"),
      ("2", .asserts, "2022-12-03/2023-04-01"),
    ] as [(String, Claim.Stance, String)])
  func aSightingIsAStance(type: String, stance: Claim.Stance, period: String) throws {
    let reading = try reading(
      """
      "Attribute": [{"uuid": "1", "type": "domain|ip", "value": "a.example|198.51.100.23",
        "first_seen": "2022-12-03T00:00:00+00:00", "last_seen": "2022-12-20T00:00:00+00:00",
        "Sighting": [{"uuid": "s", "type": "\(type)", "date_sighting": "1680307200", "source": "trap",
          "Organisation": {"name": "Port"}}]}]
      """)
    #expect(reading.entities == ["1/domain domain a.example", "1/ip ip-address 198.51.100.23"])
    #expect(
      reading.claims == [
        "1/domain resolves-to 1/ip [2022-12-03/2022-12-20]",
        "1/domain resolves-to 1/ip [\(period)]",
      ])
    let claim = try #require(reading.batch.claims.last)
    #expect(claim.stance == stance)
    #expect(claim.claimants == ["Port", "trap"])
    #expect(claim.claimed == PartialDate("2023-04-01"))
    #expect(claim.locator == "s")
  }

  @Test(
    arguments: [
      (0, .denies), (19, .denies), (20, .doubts), (39, .doubts), (40, nil), (60, nil),
      (61, .asserts), (100, .asserts),
    ] as [(Int, Claim.Stance?)])
  func anOpinionIsAStance(score: Int, stance: Claim.Stance?) throws {
    let reading = try reading(
      """
      "Attribute": [{"uuid": "1", "type": "whois-registrant-name", "value": "Tomas Velk"}],
      "Opinion": [{"uuid": "o", "object_uuid": "1", "opinion": "\(score)", "authors": "e.roon",
        "modified": "2023-03-06 10:00:00", "comment": "a stand-in"}]
      """)
    #expect(reading.claims.first == "e whois-registrant-name Tomas Velk")
    #expect(reading.batch.claims.count == (stance == nil ? 1 : 2))
    guard let stance else {
      return #expect(reading.notes == ["a neutral opinion says nothing of a relation (1)"])
    }
    let claim = try #require(reading.batch.claims.last)
    #expect(claim.stance == stance)
    #expect(claim.claimants == ["e.roon"])
    #expect(claim.claimed == PartialDate("2023-03-06T10:00:00"))
    #expect(claim.paraphrase == "a stand-in")
  }

  @Test func whatIsUnlikelyIsSupposedAndWhatIsDeletedWithdrawn() throws {
    let reading = try reading(
      """
      "Attribute": [{"uuid": "1", "type": "ip-dst|port", "value": "198.51.100.23|80",
        "Tag": [{"name": "estimative-language:likelihood-probability=\\"unlikely\\""}]},
        {"uuid": "2", "type": "phone-number", "value": "+49155", "category": "Person",
         "timestamp": "1677657600", "deleted": true}]
      """)
    #expect(reading.claims == ["1/ip-dst port 80", "2 category Person"])
    #expect(reading.batch.claims.map(\.stance) == [.supposes, .asserts])
    #expect(reading.batch.claims.map(\.withdrawn) == [nil, PartialDate("2023-03-01T08:00:00")])
  }

  @Test func aProposalIsNoSecondAttribute() throws {
    let reading = try reading(
      """
      "Attribute": [{"uuid": "1", "type": "filename", "value": "a.exe", "category": "Other",
        "ShadowAttribute": [
          {"uuid": "p", "type": "filename", "value": "b.exe", "Org": {"name": "Port"}},
          {"uuid": "q", "value": "a.exe", "proposal_to_delete": true, "Org": {"name": "Port"}}]}]
      """)
    #expect(reading.entities == ["1 file a.exe"])
    #expect(reading.claims == ["1 category Other", "1 filename b.exe", "1 filename a.exe"])
    #expect(reading.batch.claims.map(\.stance) == [.asserts, .supposes, .doubts])
    #expect(reading.batch.claims.last?.claimants == ["Port"])
  }

  @Test func objectsAreThings() throws {
    let reading = try reading(
      """
      "Object": [
        {"uuid": "p", "name": "person", "comment": "an agent", "Attribute": [
          {"uuid": "1", "object_relation": "first-name", "type": "first-name", "value": "Mira"},
          {"uuid": "2", "object_relation": "last-name", "type": "last-name", "value": "Halden"},
          {"uuid": "3", "object_relation": "alias", "type": "text", "value": "The Purser"}],
         "ObjectReference": [
          {"uuid": "r", "object_uuid": "p", "referenced_uuid": "b", "relationship_type": "owner-of"},
          {"uuid": "s", "object_uuid": "p", "referenced_uuid": "y", "relationship_type": "sails"}]},
        {"uuid": "b", "name": "bank-account", "Attribute": [
          {"uuid": "4", "object_relation": "iban", "type": "iban", "value": "DE89"}]},
        {"uuid": "y", "name": "yacht", "Attribute": [
          {"uuid": "5", "object_relation": "name", "type": "text", "value": "Blue"}]}],
      "Attribute": [{"uuid": "m", "type": "email-src", "value": "m@x", "category": "Other"}],
      "Relationship": [{"uuid": "t", "object_uuid": "m", "related_object_uuid": "p",
        "relationship_type": "belongs-to", "authors": "e.roon"}]
      """)
    #expect(
      reading.entities == [
        "m e-mail-address m@x", "p person Mira Halden", "b account DE89", "y yacht Blue",
      ])
    #expect(reading.batch.entities[1].aliases == ["The Purser"])
    #expect(reading.batch.entities[2].externalIDs == ["iban:DE89"])
    #expect(
      reading.claims.suffix(4) == [
        "y name Blue", "p holds-account b", "p sails y", "p holds-account m",
      ])
    #expect(reading.batch.claims.last?.claimants == ["e.roon"])
    #expect(
      reading.notes == [
        "objects of the template yacht become a kind of their own (1)",
        "relationships of the type sails become a kind of their own (1)",
      ])
  }

  @Test func anEMailIsAnEventOfThoseItNames() throws {
    let reading = try reading(
      """
      "Object": [{"uuid": "o", "name": "email", "comment": "lure", "Attribute": [
        {"uuid": "1", "object_relation": "from", "type": "email-src", "value": "Ann@x.example"},
        {"uuid": "2", "object_relation": "to", "type": "email-dst", "value": "bee@x.example"},
        {"uuid": "3", "object_relation": "cc", "type": "email-dst", "value": "cid@x.example"},
        {"uuid": "4", "object_relation": "reply-to", "type": "email-reply-to", "value": "dan@x.example"},
        {"uuid": "5", "object_relation": "subject", "type": "email-subject", "value": "Papers"},
        {"uuid": "6", "object_relation": "send-date", "type": "datetime",
         "value": "2023-01-12T09:14:00.000000+0100"},
        {"uuid": "7", "object_relation": "message-id", "type": "email-message-id", "value": "<1@x>"},
        {"uuid": "8", "object_relation": "from-display-name", "type": "email-src-display-name",
         "value": "Ann Roon"}],
       "ObjectReference": [{"object_uuid": "o", "referenced_uuid": "2", "relationship_type": "targets"}]}]
      """)
    #expect(
      reading.entities == [
        "o event Papers", "mailto:ann@x.example e-mail-address ann@x.example",
        "mailto:bee@x.example e-mail-address bee@x.example",
        "mailto:cid@x.example e-mail-address cid@x.example",
        "mailto:dan@x.example e-mail-address dan@x.example", "holder:ann@x.example person Ann Roon",
        "e-mail channel e-mail",
      ])
    #expect(
      reading.claims == [
        "o subject Papers", "o send-date 2023-01-12T09:14:00.000000+0100", "o message-id <1@x>",
        "o from-display-name Ann Roon",
        "o sender mailto:ann@x.example [2023-01-12T09:14:00+01:00]",
        "o recipient mailto:bee@x.example [2023-01-12T09:14:00+01:00]",
        "o recipient mailto:cid@x.example [2023-01-12T09:14:00+01:00]",
        "o reply-address mailto:dan@x.example [2023-01-12T09:14:00+01:00]",
        "holder:ann@x.example holds-account mailto:ann@x.example",
        "mailto:ann@x.example messaged mailto:bee@x.example [2023-01-12T09:14:00+01:00]",
        "mailto:ann@x.example messaged mailto:cid@x.example [2023-01-12T09:14:00+01:00] cc=true",
        "o targets mailto:bee@x.example",
      ])
    let message = reading.batch.claims[9]
    #expect(message.paraphrase == "Papers")
    #expect(message.channel == "e-mail")
    #expect(message.events == ["o"])
    #expect(message.claimants == ["Lab"])
    #expect(reading.records == ["<1@x>", "<1@x>"])
    #expect(reading.batch.entities.first?.externalIDs == [])
    #expect(reading.notes == [])
    #expect(try reading.graph.relationCount == 8)
  }

  @Test func anEMailWithoutASenderHasNoRelationBetweenPeople() throws {
    let reading = try reading(
      """
      "Object": [{"uuid": "o", "name": "email", "Attribute": [
        {"uuid": "2", "object_relation": "to", "type": "email-dst", "value": "bee@x.example"},
        {"uuid": "3", "object_relation": "from", "type": "email-src", "value": "no address"}]}]
      """)
    #expect(reading.entities.first == "o event e-mail from no address")
    #expect(reading.claims == ["o from no address", "o recipient mailto:bee@x.example"])
    #expect(
      reading.notes == [
        "an e-mail has no date that can be read; it is undated (1)",
        "an e-mail that does not name one sender and somebody it goes to has no relation between them (1)",
      ])
  }

  @Test(
    arguments: [
      ("target-org", "organization"), ("target-external", "organization"),
      ("target-user", "account"), ("target-email", "e-mail-address"),
      ("target-machine", "device"), ("target-location", "place"),
    ])
  func whomAnEventWasAimedAtIsATarget(type: String, kind: String) throws {
    let reading = try reading(
      """
      "Attribute": [{"uuid": "1", "type": "\(type)", "value": "Orlan", "category": "Targeting data",
        "first_seen": "2022-12-03T00:00:00+00:00"}]
      """)
    #expect(reading.entities == ["1 \(kind) Orlan", "e document Harbour"])
    #expect(reading.claims == ["e targets 1 [2022-12-03/]"])
    #expect(try reading.graph.relationCount == 1)
  }

  @Test func clustersOfGalaxiesAreThings() throws {
    let reading = try reading(
      """
      "Galaxy": [{"type": "threat-actor", "GalaxyCluster": [{"value": "Grey Heron", "uuid": "g",
        "meta": {"synonyms": ["TA-77", "Grey Heron"]}, "relationship_type": "attributed-to"}]},
        {"type": "banker", "GalaxyCluster": [{"value": "Gozi", "uuid": "",
          "tag_name": "misp-galaxy:banker=\\"Gozi\\"", "description": "a trojan"}]}]
      """)
    #expect(
      reading.entities == [
        "e document Harbour", "g threat-group Grey Heron",
        "misp-galaxy:banker=\"Gozi\" malware Gozi",
      ])
    #expect(reading.batch.entities[1].aliases == ["TA-77"])
    #expect(
      reading.claims == [
        "e attributed-to g", "misp-galaxy:banker=\"Gozi\" description a trojan",
        "e concerns misp-galaxy:banker=\"Gozi\"",
      ])
  }

  @Test func ownMarkingsStandBesideAClaim() throws {
    let reading = try reading(
      """
      "distribution": "1", "Attribute": [
        {"uuid": "1", "type": "domain|ip", "value": "a|b", "Tag": [{"name": "TLP:RED"}]},
        {"uuid": "2", "type": "domain|ip", "value": "c|d", "distribution": "0"},
        {"uuid": "3", "type": "domain|ip", "value": "e|f", "distribution": "5"}]
      """)
    #expect(reading.batch.documents.first?.marking == "this community only")
    #expect(
      reading.batch.claims.map { $0.with.first?.value.text } == [
        "TLP:RED", "your organisation only", nil,
      ])
  }

  @Test func whatHasNoPlaceIsNoted() throws {
    let reading = try reading(
      """
      "Attribute": [{"type": "domain"}, {"uuid": "1", "type": "domain", "value": "a",
        "Sighting": [{"type": "7"}]}],
      "Object": [{"name": "person"}, {"uuid": "p", "name": "person", "ObjectReference": [
        {"object_uuid": "p"}, {"object_uuid": "p", "referenced_uuid": "1", "deleted": true,
         "relationship_type": "uses"}]}],
      "Note": [{"note": "x"}], "EventReport": [{"name": "r"}], "ShadowAttribute": [{"value": "x"}],
      "Opinion": [{"opinion": "9"}, {"opinion": "9", "object_uuid": "p"}]
      """)
    #expect(
      reading.notes == [
        "an attribute without a type or a value is left out (1)",
        "a sighting of a type that is not known is left out (1)",
        "an object without an id or a name is left out (1)",
        "a reference without a type or an end is left out (1)",
        "a reference that was deleted is left out (1)",
        "an opinion without a number or an object is left out (1)",
        "an opinion on something that says nothing by itself is left out (1)",
        "a note of an analyst is left out (1)", "a report in an event is left out (1)",
        "a proposal of a new attribute is left out (1)",
      ])
  }

  @Test(arguments: ["{\"response\": [EVENT]}", "[EVENT]", "{\"response\": EVENT}"])
  func eventsMayStandInLists(around: String) throws {
    let event =
      "{\"Event\": {\"uuid\": \"e\", \"Orgc\": {\"name\": \"L\"}, \"Attribute\": [{\"uuid\": \"1\", \"type\": \"url\", \"value\": \"x\"}]}}"
    let reading = try FactReading(around.replacing("EVENT", with: event), name: "a.json")
    #expect(reading.entities == ["1 url x"])
    #expect(reading.batch.documents.map(\.title) == ["e"])
  }

  @Test func refusesWithASentence() {
    #expect(
      factRefusal("{\"Event\": {\"uuid\": \"e\", \"Orgc\": {}}}", name: "a.json")
        == "a.json: is in the format MISP, but has no entities and no relations; check that it is the file you meant"
    )
  }
}
