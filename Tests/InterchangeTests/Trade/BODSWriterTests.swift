import FactFiles
import Foundation
import TestSupport
import Testing

@testable import EntityGraph
@testable import Interchange

@Suite("BODS written") struct BODSWriterTests {
  private let folder = TemporaryGraphFiles()

  private func graph(_ claims: [Claim]) throws -> Graph {
    var builder = GraphBuilder()
    builder.add(
      Document(
        id: "filing", title: "The filing", publisher: "registry", published: Period("2023-03-04"),
        url: "https://example.org/1"))
    try builder.add(
      Entity(id: "ann", kind: "person", name: "Ann", aliases: ["A"], externalIDs: ["xx-id:1"]))
    try builder.add(Entity(id: "firm", kind: "company", name: "Firm"))
    try builder.add(Entity(id: "tank", kind: "weapon", name: "Tank"))
    try builder.add(Entity(id: "registry", kind: "organization", name: "Registry"))
    for claim in claims { builder.add(claim) }
    return try builder.freeze()
  }

  private func claim(
    _ kind: RelationKind.ID, of object: Entity.ID = "firm", stance: Claim.Stance = .asserts,
    during period: String? = nil, with: [Attribute] = []
  ) -> Claim {
    Claim(
      document: "filing", claimants: ["a notary", "registry"], stance: stance,
      statement: .relation(subject: "ann", kind: kind, object: object),
      period: period.flatMap { Period($0) }, claimed: PartialDate("2023-03-05"),
      paraphrase: "As filed.", with: with)
  }

  private func written(_ claims: [Claim]) throws -> (statements: [JSONValue], warnings: [String]) {
    let report = try GraphFile.write(graph(claims), to: folder.path("x.bods.json"))
    let value = try JSONValue(Array(folder.text("x.bods.json").utf8))
    return (value.list ?? [], report.warnings.map(\.description))
  }

  @Test func anAssertionIsARelationship() throws {
    let share = Attribute("share", .number(try #require(Quantity("25 to 50"))))
    let (statements, warnings) = try written([
      claim("owns", during: "2020-01-02/..", with: [share])
    ])
    #expect(
      statements.compactMap { $0["recordType"]?.text } == [
        "person", "entity", "entity", "relationship",
      ])
    let last = try #require(statements.last)
    #expect(last["statementDate"]?.text == "2023-03-05")
    #expect(last["declaration"]?.text == "filing" && last["declarationSubject"]?.text == "firm")
    #expect(last["publicationDetails"]?["publisher"]?["name"]?.text == "Registry")
    #expect(last["publicationDetails"]?["bodsVersion"]?.text == "0.4")
    #expect(last["source"]?["url"]?.text == "https://example.org/1")
    #expect(last["source"]?["assertedBy"]?.list?.first?["name"]?.text == "a notary")
    let details = try #require(last["recordDetails"])
    #expect(details["subject"]?.text == "firm" && details["interestedParty"]?.text == "ann")
    let interest = try #require(details["interests"]?.list?.first)
    #expect(interest["type"]?.text == "shareholding" && interest["details"]?.text == "As filed.")
    #expect(
      interest["share"]?["minimum"]?.decimal == 25 && interest["share"]?["maximum"]?.decimal == 50)
    #expect(interest["startDate"]?.text == "2020-01-02" && interest["endDate"] == nil)
    #expect(
      warnings == [
        "graph: BODS demands the day of each statement; that of its document, else 1 January 1970, stands where nobody says it (3 times)",
        "kind weapon: left out, as BODS has people and organizations alone (1 time)",
        "graph: BODS cannot say that an interest still holds; its end is left out (1 time)",
      ])
  }

  @Test(
    arguments: [
      ("controls", "voting", "50", "votingRights"),
      ("controls", "right", "appointment of board", "appointmentOfBoard"),
      ("benefits-from", "right", "profit or income from assets", "rightToProfitOrIncomeFromAssets"),
      ("represents-as-agent", "nominee", "true", "nominee"),
      ("directs", "beneficial", "true", "boardMember"),
    ] as [(RelationKind.ID, PropertyKind.ID, String, String)])
  func kindsAreInterests(
    kind: RelationKind.ID, name: PropertyKind.ID, text: String, type: String
  ) throws {
    let value = Quantity(text).map { Value.number($0) } ?? .text(text)
    let statements = try written([claim(kind, with: [Attribute(name, value)])]).statements
    let interest = statements.last?["recordDetails"]?["interests"]?.list?.first
    #expect(interest?["type"]?.text == type)
    let reading = try FactReading(path: folder.path("x.bods.json"))
    #expect(reading.claims.last == "ann \(kind) firm \(name)=\(text)")
  }

  @Test(
    arguments: [
      (
        ("met", "firm", .asserts),
        "relation met: left out, as BODS has ownership and control alone (1 time)"
      ),
      (
        ("owns", "tank", .asserts),
        "relation owns: left out where an end is neither a person nor an organization, or a person is owned (1 time)"
      ),
      (
        ("owns", "firm", .denies),
        "graph: BODS cannot say that somebody denies, doubts or supposes; such claims are left out (1 time)"
      ),
    ] as [((RelationKind.ID, Entity.ID, Claim.Stance), String)])
  func whatBODSCannotSayIsNamed(
    said: (RelationKind.ID, Entity.ID, Claim.Stance), warning: String
  ) throws {
    let (statements, warnings) = try written([claim(said.0, of: said.1, stance: said.2)])
    #expect(statements.count == 3)
    #expect(warnings.contains(warning))
  }

  @Test func statementsMayStandOneALine() throws {
    _ = try GraphFile.write(graph([claim("owns")]), to: folder.path("x.bods.jsonl"))
    let lines = try folder.text("x.bods.jsonl").split(separator: "\n")
    #expect(lines.count == 4 && lines.allSatisfy { $0.hasPrefix("{\"statementId\"") })
  }

  /// What statements say of relations, sources and times comes back from what is written of them.
  @Test(
    .enabled(if: SharedFolder.path("corpus/trade/INDEX.tsv") != nil, "needs the shared folder"),
    arguments: ["fermcat.json", "nomination.json", "pep-0.2.json", "replaces-0.1.json"])
  func statementsComeBack(name: String) throws {
    let path = try #require(SharedFolder.path("corpus/trade/bods/\(name)"))
    let graph = try FactReading(path: path).graph
    let report = try GraphFile.write(graph, to: folder.path("x.bods.json"))
    let again = try FactReading(path: folder.path("x.bods.json")).graph
    let relations = { (graph: Graph) in
      (0..<graph.relationCount).map { number in
        let relation = graph.relation(number)
        return "\(relation.id) \(relation.status) \(relation.attributes)"
          + relation.citations.map { "\($0.chain) \($0.claim.document)" }.sorted().joined()
      }
    }
    #expect(relations(again) == relations(graph), "\(report.warnings)")
    #expect(
      again.verticesByID.map { again.entity(at: $0).name }
        == graph.verticesByID.map { graph.entity(at: $0).name })
  }

  @Test(.enabled(if: Judge.hasBODS, "needs Python 3 with libcovebods"))
  func theSchemaTakesTheSeeds() throws {
    var builder = GraphBuilder()
    try builder.add(
      FactReader().read([BuiltProgram.root.appending(path: "seeds").path()]).batch)
    let share = Attribute("share", .number(try #require(Quantity("at least 25"))))
    let made = try graph([claim("owns", during: "2020-01-02/..", with: [share]), claim("controls")])
    for (name, graph) in [("seeds", try builder.freeze()), ("made", made)] {
      let path = folder.path("\(name).bods.json")
      _ = try GraphFile.write(graph, to: path)
      let run = try BuiltProgram.run("python3", ["-c", Judge.ofBODS, path])
      #expect(run.output == "0.4 []\n", "\(run.errors.suffix(500))")
    }
  }
}
