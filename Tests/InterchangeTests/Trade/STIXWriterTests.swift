import TestSupport
import Testing

@testable import EntityGraph
@testable import Interchange

@Suite("STIX written") struct STIXWriterTests {
  private let folder = TemporaryGraphFiles()

  /// The objects of a bundle, without those that each has, by their ids.
  private func objects(_ graph: Graph) throws -> [JSONValue] {
    _ = try GraphFile.write(graph, to: folder.path("x.stix.json"))
    let text = try folder.text("x.stix.json")
    return try JSONValue(Array(text.utf8))["objects"]?.list ?? []
  }

  private func graph(_ claims: [Claim], marking: String? = nil) throws -> Graph {
    var builder = GraphBuilder()
    builder.add(
      Document(
        id: "report", title: "Harbour", publisher: "desk", published: Period("2023-03-04"),
        url: "https://example.org", language: "en"))
    try builder.add(
      Entity(
        id: "ann", kind: "person", name: "Ann", aliases: ["A"], externalIDs: ["wikidata:Q1"],
        marking: marking))
    try builder.add(Entity(id: "firm", kind: "company", name: "Firm"))
    try builder.add(Entity(id: "desk", kind: "group", name: "Desk"))
    for claim in claims { builder.add(claim) }
    return try builder.freeze()
  }

  private func claim(
    _ stance: Claim.Stance = .asserts, _ kind: RelationKind.ID = "owns", by sources: [Source.ID],
    during period: String? = nil
  ) -> Claim {
    Claim(
      document: "report", locator: "¶1", claimants: sources, stance: stance,
      statement: .relation(subject: "ann", kind: kind, object: "firm"),
      period: period.flatMap { Period($0) }, credibility: .probablyTrue,
      claimed: PartialDate("2023-03-04"), paraphrase: "It is hers.")
  }

  private func object(_ type: String, in objects: [JSONValue]) throws -> JSONValue {
    try #require(objects.first { $0["type"]?.text == type })
  }

  @Test func anAssertionIsARelationshipOfItsClaimant() throws {
    let objects = try objects(
      graph([claim(by: ["a sailor", "desk"], during: "2020-01-02/2021")]))
    let relationship = try object("relationship", in: objects)
    let desk = try #require(objects.first { $0["name"]?.text == "Desk" })
    #expect(relationship["relationship_type"]?.text == "owns")
    #expect(relationship["created_by_ref"] == desk["id"])
    #expect(relationship["confidence"]?.integer == 70)
    #expect(relationship["description"]?.text == "It is hers.")
    #expect(relationship["start_time"]?.text == "2020-01-02T00:00:00.000Z")
    #expect(relationship["stop_time"]?.text == "2021-12-31T23:59:59.000Z")
    #expect(relationship["created"]?.text == "2023-03-04T00:00:00.000Z")
    #expect(relationship["x_backchannel_period"]?.text == "2020-01-02/2021")
    #expect(relationship["external_references"]?.list?.first?["source_name"]?.text == "a sailor")
    let report = try object("report", in: objects)
    #expect(report["name"]?.text == "Harbour" && report["lang"]?.text == "en")
    #expect(report["published"]?.text == "2023-03-04T00:00:00.000Z")
    #expect(report["object_refs"]?.texts == [relationship["id"]?.text ?? ""])
    #expect(report["external_references"]?.list?.first?["url"]?.text == "https://example.org")
  }

  @Test(
    arguments: [
      (.supposes, "agree"), (.doubts, "disagree"), (.denies, "strongly-disagree"),
    ] as [(Claim.Stance, String)])
  func otherStancesAreOpinionsAboutWhatIsAsserted(stance: Claim.Stance, word: String) throws {
    let objects = try objects(graph([claim(by: ["desk"]), claim(stance, by: ["ann"])]))
    let opinion = try object("opinion", in: objects)
    let relationship = try object("relationship", in: objects)
    let ann = try #require(objects.first { $0["name"]?.text == "Ann" })
    #expect(opinion["opinion"]?.text == word)
    #expect(opinion["created_by_ref"] == ann["id"])
    #expect(opinion["object_refs"]?.texts == [relationship["id"]?.text ?? ""])
    #expect(objects.filter { $0["type"]?.text == "relationship" }.count == 1)
  }

  @Test func aDenialAloneHasSomethingToSpeakOf() throws {
    let graph = try graph([claim(.denies, by: ["ann"])])
    let relationship = try object("relationship", in: objects(graph))
    #expect(relationship["x_backchannel_unasserted"]?.flag == true)
    #expect(relationship["created_by_ref"] == nil)
    let report = try GraphFile.write(graph, to: folder.path("x.stix.json"))
    #expect(
      report.warnings.map(\.description).contains(
        "graph: an opinion is about an object, and one that nobody asserts stands there for it, marked x_backchannel_unasserted (1 time)"
      ))
  }

  @Test(
    arguments: [
      (.asserts, "desk", "3", "sighting"), (.denies, "desk", "0", "sighting"),
      (.denies, "desk", "3", "opinion"), (.asserts, "firm", nil, "sighting"),
    ] as [(Claim.Stance, Entity.ID, String?, String)])
  func whatWasSightedIsASighting(
    stance: Claim.Stance, observer: Entity.ID, count: String?, type: String
  ) throws {
    var claim = claim(stance, by: ["desk"], during: "2020-01-02T03:04:05Z")
    claim.statement = .relation(subject: observer, kind: "sighted", object: "ann")
    claim.with = count.flatMap { Quantity($0) }.map { [Attribute("count", .number($0))] } ?? []
    let graph = try graph([claim])
    let sighting = try object(type, in: objects(graph))
    if type == "sighting" {
      #expect(sighting["count"]?.integer == count.flatMap { Int($0) })
      #expect(sighting["where_sighted_refs"]?.texts.count == 1)
      #expect(sighting["first_seen"]?.text == "2020-01-02T03:04:05.000Z")
      #expect(sighting["last_seen"]?.text == "2020-01-02T03:04:05.000Z")
    }
    #expect(try FactReading(path: folder.path("x.stix.json")).graph.said == graph.said)
  }

  /// A sighting comes back with what was observed, in a bundle and in what is written of it.
  @Test func sightingsKeepWhatWasObserved() throws {
    let uuid = "9a8a0d25-7636-429b-a99e-b2a73cd0f11"
    let file = "file--364fe3e5-b1f4-5ba3-b951-ee5983b3538d"
    let path = try folder.file(
      "a.stix.json",
      """
      {"type": "bundle", "id": "bundle--\(uuid)0", "objects": [
      {"type": "identity", "id": "identity--\(uuid)1", "name": "Desk", "identity_class": "organization"},
      {"type": "malware", "id": "malware--\(uuid)2", "name": "Rat", "is_family": false},
      {"type": "file", "id": "\(file)", "name": "rat.exe"},
      {"type": "observed-data", "id": "observed-data--\(uuid)3", "number_observed": 2,
       "first_observed": "2024-01-02T03:04:05Z", "last_observed": "2024-01-02T03:04:06Z",
       "object_refs": ["\(file)"]},
      {"type": "sighting", "id": "sighting--\(uuid)4", "count": 2,
       "sighting_of_ref": "malware--\(uuid)2", "where_sighted_refs": ["identity--\(uuid)1"],
       "observed_data_refs": ["observed-data--\(uuid)3"],
       "first_seen": "2024-01-02T03:04:05Z", "last_seen": "2024-01-03T03:04:05Z"}]}
      """)
    let graph = try FactReading(path: path).graph
    let objects = try objects(graph)
    let sighting = try object("sighting", in: objects)
    #expect(sighting["id"]?.text == "sighting--\(uuid)4")
    #expect(sighting["sighting_of_ref"]?.text == "malware--\(uuid)2")
    #expect(sighting["where_sighted_refs"]?.texts == ["identity--\(uuid)1"])
    #expect(sighting["observed_data_refs"]?.texts == ["observed-data--\(uuid)3"])
    #expect(sighting["count"]?.integer == 2)
    #expect(sighting["first_seen"]?.text == "2024-01-02T03:04:05.000Z")
    #expect(sighting["last_seen"]?.text == "2024-01-03T03:04:05.000Z")
    let observed = try object("observed-data", in: objects)
    #expect(observed["object_refs"]?.texts == [file] && observed["number_observed"]?.integer == 2)
    #expect(try FactReading(path: folder.path("x.stix.json")).graph.said == graph.said)
  }

  /// A time of another clock stands there by Greenwich.
  @Test func timesWithAnOffsetAreWrittenByUTC() throws {
    let objects = try objects(
      graph([claim(by: ["desk"], during: "2024-03-01T12:00:00+02:00")]))
    let relationship = try object("relationship", in: objects)
    #expect(relationship["start_time"]?.text == "2024-03-01T10:00:00.000Z")
    #expect(relationship["x_backchannel_period"]?.text == "2024-03-01T12:00:00+02:00")
  }

  @Test func whatIsTakenBackIsRevoked() throws {
    var claim = claim(by: ["desk"])
    claim.withdrawn = PartialDate("2023-05-06T07:08:09Z")
    let relationship = try object("relationship", in: objects(graph([claim])))
    #expect(relationship["revoked"]?.flag == true)
    #expect(relationship["modified"]?.text == "2023-05-06T07:08:09.000Z")
  }

  @Test(
    arguments: [
      ("TLP:AMBER", "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421"),
      ("TLP:WHITE", "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9"),
    ])
  func markingsAreThoseThatEverybodyKnows(marking: String, id: String) throws {
    let objects = try objects(graph([], marking: marking))
    let ann = try #require(objects.first { $0["name"]?.text == "Ann" })
    #expect(ann["object_marking_refs"]?.texts == [id])
    #expect(try object("marking-definition", in: objects)["id"]?.text == id)
  }

  @Test(
    arguments: [
      ("associated-with", "related-to", false), ("made", "authored-by", true),
      ("owns", "owns", false), ("related-to", "related-to", false),
    ] as [(RelationKind.ID, String, Bool)])
  func kindsHaveTheNamesOfSTIX(kind: RelationKind.ID, type: String, isTurned: Bool) throws {
    let objects = try objects(graph([claim(.asserts, kind, by: [])]))
    let relationship = try object("relationship", in: objects)
    let ann = try #require(objects.first { $0["name"]?.text == "Ann" })
    #expect(relationship["relationship_type"]?.text == type)
    #expect((relationship["target_ref"] == ann["id"]) == isTurned)
  }

  @Test func anEntityKeepsItsIDOfSTIX() throws {
    var builder = GraphBuilder()
    let id = "threat-actor--9a8a0d25-7636-429b-a99e-b2a73cd0f11f"
    try builder.add(Entity(id: Entity.ID(id), kind: "threat-group", name: "Adversary Bravo"))
    try builder.add(
      Entity(
        id: "bravo", kind: "person", name: "B",
        externalIDs: ["stix:identity--9a8a0d25-7636-429b-a99e-b2a73cd0f11e"]))
    let objects = try objects(builder.freeze())
    #expect(
      objects.compactMap { $0["id"]?.text }.filter { $0.contains("9a8a0d25") } == [
        "identity--9a8a0d25-7636-429b-a99e-b2a73cd0f11e", id,
      ])
  }

  @Test func kindsThatSTIXLacksAreNamed() throws {
    var builder = GraphBuilder()
    try builder.add(Entity(id: "tank", kind: "weapon", name: "Tank"))
    let report = try GraphFile.write(builder.freeze(), to: folder.path("x.stix.json"))
    #expect(
      report.warnings.map(\.description) == [
        "kind weapon: STIX has no type for it; it stands in x_backchannel_kind (1 time)"
      ])
    #expect(report.nodes == 1 && report.claims == 0)
  }

  @Test func theSameGraphGivesTheSameBytes() throws {
    for name in ["a.stix.json", "b.stix.json"] {
      let graph = try FactBatch.random(claims: 40, seed: 7).shuffled(seed: 3).frozen()
      _ = try GraphFile.write(graph, to: folder.path(name))
    }
    #expect(try folder.text("a.stix.json") == folder.text("b.stix.json"))
  }

  @Test func aFormatWithoutClaimsIsRefused() throws {
    let error = #expect(throws: InterchangeError.self) {
      try GraphFile.write(graph([]), to: "x.txt")
    }
    #expect(
      error?.description
        == "cannot write 'x.txt': its name ends in none of .ftm.json, .stix.json, .bods.json; the extension tells the format"
    )
  }
}
