import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

/// What is written as BODS comes back, but for what is named as lost.
@Suite("BODS read after write") struct BODSRoundTripTests {
  private let folder = TemporaryGraphFiles()

  private func roundTrip(_ graph: Graph) throws -> ClaimRoundTrip {
    try ClaimRoundTrip(graph, as: "x.bods.json", in: folder)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func interestsComeBack(seed: UInt64) throws {
    var interests = RandomInterests(seed: seed)
    let graph = try interests.batch(claims: Int(seed % 30) + 1).frozen()
    let trip = try roundTrip(graph)
    let again = try trip.reading.graph
    #expect(again.said == graph.said)
    #expect(again.named == graph.named)
    #expect(trip.report.claims == graph.claims.count)
  }

  private func expectStable(_ graph: Graph) throws {
    let report = try GraphFile.write(graph, to: folder.path("x.bods.json"))
    guard report.nodes > 0 else { return }
    let first = try FactReading(path: folder.path("x.bods.json")).graph
    let again = try roundTrip(first).reading.graph
    #expect(again.documents == first.documents)
    #expect(again.said == first.said)
    #expect(again.named == first.named)
  }

  @Test func theSeedsComeBackAgain() throws { try expectStable(ClaimRoundTrip.seeds) }

  @Test(
    .enabled(if: SharedFolder.path("corpus/trade/INDEX.tsv") != nil, "needs the shared folder"),
    arguments: ClaimRoundTrip.corpus)
  func filesOfTheTradeComeBackAgain(path: String) throws {
    let path = try #require(SharedFolder.path("corpus/trade/\(path)"))
    try expectStable(FactReading(path: path).graph)
  }

  @Test(.enabled(if: Judge.hasBODS, "needs Python 3 with libcovebods"))
  func theSchemaTakesTheCorpus() throws {
    for name in ClaimRoundTrip.corpus {
      let path = try #require(SharedFolder.path("corpus/trade/\(name)"))
      _ = try GraphFile.write(FactReading(path: path).graph, to: folder.path("x.bods.json"))
      let run = try BuiltProgram.run("python3", ["-c", Judge.ofBODS, folder.path("x.bods.json")])
      #expect(["0.4 []\n", "empty\n"].contains(run.output), "\(name) \(run.errors.suffix(500))")
    }
  }

  /// A register that has controls that ended has them again, each ended once.
  @Test func whatEndedHasEndedOnce() throws {
    func record(_ person: String, _ more: String) -> String {
      """
      {"company_number":"1234567","data":{"kind":"individual-person-with-significant-control",\
      "name_elements":{"surname":"\(person)"},"notified_on":"2016-04-06",\
      "natures_of_control":["ownership-of-shares-25-to-50-percent",\
      "voting-rights-25-to-50-percent","right-to-appoint-and-remove-directors"],\
      "links":{"self":"/company/01234567/persons-with-significant-control/individual/\(person)"}\
      \(more)}}
      """
    }
    func ended(_ date: String) -> String { #","ceased_on":"\#(date)""# }
    let first = try FactReading(
      [record("bloggs", ended("2018-01-02")), record("halden", ended("2016-10-11"))]
        .joined(separator: "\n"), name: "psc-snapshot.txt")
    let trip = try roundTrip(first.graph)
    let account = { (graph: Graph) in
      (0..<graph.relationCount).map { graph.relation($0) }.map { relation in
        "\(relation.subject) \(relation.kind.id) \(relation.validity.period?.description ?? "-") "
          + "\(relation.citations.map { "\($0.claim.claimants)" })"
      }.sorted()
    }
    let again = try trip.reading.graph
    #expect(again.relationCount == 6)
    #expect(try account(again) == account(first.graph))
    #expect(
      trip.losses.contains(
        "property right: BODS has no appointment and removal of directors; it becomes appointmentOfBoard (2 times)"
      ))
  }

  /// What is said under an id that another goes by is written under that.
  @Test func statementsNameWhoeverIsOne() throws {
    var builder = GraphBuilder()
    builder.add(Document(id: "d", title: "D"))
    for id in ["a", "b"] as [Entity.ID] {
      try builder.add(
        Entity(id: id, kind: "company", name: "Firm", externalIDs: ["dk-cvr:12345678"]))
    }
    try builder.add(Entity(id: "c", kind: "company", name: "Other"))
    for subject in ["a", "b"] as [Entity.ID] {
      builder.add(
        Claim(document: "d", statement: .relation(subject: subject, kind: "owns", object: "c")))
      builder.add(
        Claim(
          document: "d",
          statement: .property(of: subject, name: "jurisdiction", value: .text("DK"))))
    }
    let trip = try roundTrip(builder.freeze())
    #expect(trip.reading.entities == ["a company Firm", "c company Other"])
    #expect(Set(trip.reading.claims) == ["a owns c", "a jurisdiction DK"])
    #expect(
      trip.losses.contains("column former_ids: left out, as a record of BODS has one id (1 time)"))
    let statements = try JSONValue(Array(folder.text("x.bods.json").utf8)).list ?? []
    let ids = statements.compactMap { $0["statementId"]?.text }
    #expect(Set(ids).count == ids.count)
  }

  /// Each claimant has statements of their own about an entity; of two dates one is left out, as the
  /// later would take the other back.
  @Test func eachClaimantHasStatements() throws {
    var builder = GraphBuilder()
    builder.add(Document(id: "d", title: "D"))
    try builder.add(Entity(id: "c", kind: "company", name: "Other"))
    func add(_ claimant: Source.ID, _ name: PropertyKind.ID, _ value: Value) {
      builder.add(
        Claim(
          document: "d", claimants: [claimant],
          statement: .property(of: "c", name: name, value: value)))
    }
    let days = ["2001-02-03", "2001-02-04"].compactMap { Period($0) }.map { Value.date($0) }
    add("x", "jurisdiction", .text("DK"))
    add("x", "incorporation-date", try #require(days.first))
    add("y", "jurisdiction", .text("Denmark"))
    add("y", "founding-date", try #require(days.last))
    let trip = try roundTrip(builder.freeze())
    let said = trip.reading.batch.claims.map { "\($0.claimants) \($0.statement.parts.third)" }
    #expect(
      said.sorted() == ["[x] 2001-02-03", "[x] DK", "[y] Denmark"])
    #expect(
      trip.losses.contains(
        "property incorporation-date: BODS has it as founding-date, as which it is read (1 time)"))
    #expect(
      trip.losses.contains(
        "property founding-date: left out where BODS has one value at a time, and another statement gives that (1 time)"
      ))
  }

  /// A year as it is known stands beside the day that BODS demands.
  @Test func aYearIsRoundedAndAnnotated() throws {
    var interests = RandomInterests(seed: 1)
    var batch = interests.batch(claims: 0)
    batch.claims = [
      Claim(
        document: "filing", statement: .relation(subject: "ann", kind: "owns", object: "firm"),
        period: Period("2019/2021-03"))
    ]
    let trip = try roundTrip(batch.frozen())
    let text = try folder.text("x.bods.json")
    #expect(text.contains(#""startDate":"2019-01-01","endDate":"2021-03-01""#))
    #expect(
      text.contains(
        #""statementPointerTarget":"/recordDetails/interests/0/startDate","motivation":"transformation""#
      ))
    #expect(trip.reading.claims == ["ann owns firm [2019/2021-03]"])
    #expect(
      trip.losses.contains(
        "graph: BODS has days; a date that is none is rounded to one, and stands as it is in an annotation (1 time)"
      ))
  }
}

/// Draws claims that BODS has a place for.
private struct RandomInterests {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }

  private static let owners: [Entity.ID] = ["ann", "ben", "holding"]
  private static let firms: [Entity.ID] = ["firm", "holding", "trust"]
  private static let dates = ["2019", "2020-03", "2021-04-05", "2021-04-05T10:00", "2018~"]
  private static let periods = ["2019/2021-03", "2020-03-01/", "/2022", "2018~/2020"]
  private static let interests: [(RelationKind.ID, [Attribute])] = [
    ("owns", [Attribute("share", .number(Quantity(40)))]), ("owns", []), ("directs", []),
    ("controls", [Attribute("right", .text("appointment of board"))]),
    ("benefits-from", []), ("trustee-of", [Attribute("direct", .text("true"))]),
  ]

  mutating func batch(claims count: Int) -> FactBatch {
    let documents = [
      Document(id: "filing", title: "filing"),
      Document(
        id: "register", title: "register", publisher: "office", published: Period("2020-02-02")),
    ]
    let entities = [
      Entity(id: "ann", kind: "person", name: "Ann", aliases: ["A"], externalIDs: ["xx-id:1"]),
      Entity(id: "ben", kind: "person", name: "Ben"),
      Entity(id: "firm", kind: "company", name: "Firm"),
      Entity(id: "holding", kind: "organization", name: "Holding"),
      Entity(id: "trust", kind: "trust", name: "Trust"),
      Entity(id: "office", kind: "organization", name: "The Office"),
    ]
    var known: Set<String> = []
    let claims = (0..<count).map { _ in claim() }
    return FactBatch(
      documents: documents, entities: entities,
      claims: claims.filter { known.insert($0.identity).inserted })
  }

  private mutating func claim() -> Claim {
    let (kind, with) = pick(Self.interests)
    let owner = pick(Self.owners)
    let firm = pick(Self.firms.filter { $0 != owner })
    return Claim(
      document: pick(["filing", "register"]),
      claimants: pick([[], ["a notary"], ["ann", "office"]]),
      statement: .relation(subject: owner, kind: kind, object: firm),
      period: pick([nil] + Self.periods.map { Period($0) }),
      claimed: pick([nil] + Self.dates.map { PartialDate($0) }),
      paraphrase: pick([nil, "As filed."]), with: with)
  }
}
