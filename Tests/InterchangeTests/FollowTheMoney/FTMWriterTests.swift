import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("FollowTheMoney written")
struct FTMWriterTests {
  private let folder = TemporaryGraphFiles()

  private func graph() throws -> Graph {
    var builder = GraphBuilder()
    builder.add(Document(id: "d", title: "D"))
    try builder.add(Entity(id: "ann", kind: "person", name: "Ann", aliases: ["A", "An"]))
    try builder.add(
      Entity(id: "b/1", kind: "organization", name: "Bank", externalIDs: ["wikidata:Q2", "x:1"]))
    try builder.add(Entity(id: "tank", kind: "weapon", name: "Tank"))
    builder.add(
      Claim(
        document: "d", claimants: ["times"],
        statement: .relation(subject: "ann", kind: "works-for", object: "b/1"),
        period: Period("2001/2003-04"), paraphrase: "She works there."))
    builder.add(
      Claim(
        document: "d", statement: .relation(subject: "ann", kind: "fired", object: "tank"),
        period: Period("2011-12-29")))
    return try builder.freeze()
  }

  @Test func entitiesAndRelationsAreObjects() throws {
    let path = folder.path("a.ftm.json")
    let report = try FTMWriter().write(graph(), to: path)
    #expect(try folder.text("a.ftm.json") == Self.expected)
    let warnings = report.warnings.map(\.description)
    #expect(
      warnings == [
        "graph: FollowTheMoney takes only ASCII letters, digits, dots and hyphens in ids; other"
          + " characters of ids are written as hyphens (1 time)",
        "column external_ids: left out, as Organization has no place for identifiers of the scheme x"
          + " (1 time)",
        "kind weapon: FollowTheMoney has no schema for it; it becomes Asset (1 time)",
      ])
    #expect(report.nodes == 3 && report.edges == 2 && report.claims == 2)
  }

  private static let expected = #"""
    {"id":"ann","schema":"Person","properties":{"name":["Ann"],"alias":["A","An"]},"datasets":[]}
    {"id":"b-1","schema":"Organization","properties":{"name":["Bank"],"wikidataId":["Q2"]},"datasets":[]}
    {"id":"tank","schema":"Asset","properties":{"name":["Tank"]},"datasets":[]}
    {"id":"ann-fired-tank-2011-12-29","schema":"UnknownLink","properties":{"subject":["ann"],\#
    "object":["tank"],"recordId":["ann/fired/tank/2011-12-29"],"role":["fired"],\#
    "date":["2011-12-29"]},"datasets":["d"]}
    {"id":"ann-works-for-b-1-2001..2003-04","schema":"Employment","properties":{\#
    "employee":["ann"],"employer":["b-1"],"recordId":["ann/works-for/b/1/2001..2003-04"],\#
    "startDate":["2001"],"endDate":["2003-04"],"summary":["She works there."],\#
    "indexText":["words: summary"],"publisher":["times"]},"datasets":["d"]}
    {"id":"document-d","schema":"Document","properties":{"title":["D"],\#
    "generator":["Backchannel"]},"datasets":["d"]}

    """#

  @Test(.enabled(if: SharedFolder.path("corpus/INDEX.tsv") != nil))
  func donationsComeBack() throws {
    let first = try FactReading(
      path: #require(
        SharedFolder.path("corpus/followthemoney/generated-donations.statements.csv")))
    let path = folder.path("a.ftm.json")
    try FTMWriter().write(first.graph, to: path)
    let again = try FactReading(path: path)
    #expect(again.notes == [])
    #expect(again.entities.sorted() == first.entities.sorted())
    let (one, other) = (try first.graph, try again.graph)
    #expect(
      (0..<one.relationCount).map { one.relation($0).id }
        == (0..<other.relationCount).map { other.relation($0).id })
  }

  /// Two documents speak of a relation, one of a property; each comes back with its claimants.
  @Test func sourcesComeBack() throws {
    var builder = GraphBuilder()
    for id in ["one", "two"] { builder.add(Document(id: Document.ID(id), title: id)) }
    try builder.add(Entity(id: "ann", kind: "person", name: "Ann"))
    try builder.add(Entity(id: "firm", kind: "company", name: "Firm"))
    let relation = Claim.Statement.relation(subject: "ann", kind: "owns", object: "firm")
    builder.add(Claim(document: "one", claimants: ["a clerk", "times"], statement: relation))
    builder.add(Claim(document: "two", statement: relation, paraphrase: "It is hers."))
    builder.add(Claim(document: "two", stance: .denies, statement: relation))
    builder.add(
      Claim(
        document: "two", claimants: ["a friend"],
        statement: .property(of: "ann", name: "position", value: .text("Director"))))
    let path = folder.path("a.ftm.json")
    try FTMWriter().write(builder.freeze(), to: path)
    let again = try FactReading(path: path)
    #expect(again.batch.documents.map(\.id).sorted() == ["one", "two"])
    #expect(
      again.batch.claims.map { "\($0.document) \($0.claimants) \($0.paraphrase ?? "-")" } == [
        "two [a friend] -", "one [a clerk, times] -", "two [] It is hers.",
      ])
  }

  @Test func parallelRelationsComeBackWithTheirIDs() throws {
    let first = try FactReading(
      ["p", "q"].map { id in
        """
        {"id":"\(id)","schema":"Payment","properties":{"payer":["a"],"beneficiary":["b"],\
        "date":["2011-12-29"],"amount":["12"]}}
        """
      }.joined(separator: "\n"))
    let path = folder.path("parallel.ftm.json")
    let report = try FTMWriter().write(first.graph, to: path)
    #expect(
      !report.warnings.contains { $0.element == "column events" || $0.what.contains("Asset") })
    let again = try FactReading(path: path)
    #expect(again.batch.claims.map(\.events) == [["p"], ["q"]])
    #expect(again.batch.entities.map(\.id).sorted() == ["a", "b", "p", "q"])
    #expect(try again.graph.relationCount == 2)
  }

  @Test(.timeLimit(.minutes(10)))
  func manyIDsWithoutALetterOfASCIIAreNumberedInTime() throws {
    var builder = GraphBuilder()
    for number in 0..<30_000 {
      let id = String(number).unicodeScalars.map { String(Unicode.Scalar($0.value + 0x400) ?? "x") }
      try builder.add(Entity(id: .init(id.joined()), kind: "person", name: "A"))
    }
    let graph = try builder.freeze()
    let entities = graph.verticesByID.map { graph.id(at: $0) }
    let ids = FTMIDs(entities)
    #expect(entities.prefix(2).map { ids.id(of: $0) } == ["x", "x-2"])
    #expect(entities.last.map { ids.id(of: $0) } == "x-30000")
  }

  /// What is said under an id that another goes by is written under that, which keeps the id as one
  /// that it had.
  @Test func objectsNameWhoeverIsOne() throws {
    var builder = try Self.twoEntities(of: "company")
    try builder.add(Entity(id: "c", kind: "company", name: "C", externalIDs: ["ru-inn:7707083893"]))
    try builder.add(
      Entity(id: "e", kind: "company", name: "E", externalIDs: ["innCode:7707083893"]))
    builder.add(Claim(document: "d", statement: .relation(subject: "e", kind: "owns", object: "a")))
    builder.add(
      Claim(
        document: "d",
        statement: .property(of: "e", name: "jurisdiction", value: .text("ru"))))
    let trip = try ClaimRoundTrip(builder.freeze(), as: "a.ftm.json", in: folder)
    #expect(trip.reading.claims.sorted() == ["c jurisdiction ru", "c owns a"])
    #expect(trip.reading.batch.entities.first { $0.id == "c" }?.formerIDs == ["e"])
    #expect(try !folder.text("a.ftm.json").contains(#"["e"],"object""#))
  }

  /// What the same say again at another place is written once, and named; what others say stands beside.
  @Test func repeatedValuesAreNamed() throws {
    var builder = try Self.twoEntities(of: "company")
    for (claimant, place) in [("x", "1"), ("x", "2"), ("y", "3")] {
      builder.add(
        Claim(
          document: "d", locator: place, claimants: [Source.ID(claimant)],
          statement: .property(of: "a", name: "jurisdiction", value: .text("dk"))))
    }
    let trip = try ClaimRoundTrip(builder.freeze(), as: "a.ftm.json", in: folder)
    #expect(trip.report.claims == 2)
    #expect(trip.reading.batch.claims.map(\.claimants) == [["x"], ["y"]])
    #expect(
      trip.losses.contains(
        "property jurisdiction: what the same claimants say again in one document, of one day, is written once, as FollowTheMoney has sets of values (1 time)"
      ))
  }

  /// Words such as `mother` keep which end they are of, whichever id comes first.
  @Test(arguments: [("Family", "person", "relative"), ("Associate", "person", "associate")])
  func wordsKeepTheirSide(schema: String, person: String, relative: String) throws {
    for (first, second) in [("a", "b"), ("b", "a")] {
      let reading = try FactReading(
        """
        {"id":"a","schema":"Person","properties":{"name":["A"]}}
        {"id":"b","schema":"Person","properties":{"name":["B"]}}
        {"id":"f","schema":"\(schema)","properties":{"\(person)":["\(first)"],\
        "\(relative)":["\(second)"],"relationship":["mother"]}}
        """)
      let kind = schema == "Family" ? "related-to" : "associated-with"
      #expect(
        reading.claims == ["\(first) \(kind) \(second) relationship=mother \(relative)=\(second)"])
      let trip = try ClaimRoundTrip(reading.graph, as: "a.ftm.json", in: folder)
      #expect(trip.losses == [])
      let line = #""\#(person)":["\#(first)"],"\#(relative)":["\#(second)"]"#
      #expect(try folder.text("a.ftm.json").contains(line))
      #expect(try trip.reading.graph.said == reading.graph.said)
    }
  }

  /// Two claimants say of one relation in one document what it was worth; each comes back as theirs.
  @Test func claimsOfOneDocumentAboutOneRelationStayApart() throws {
    var builder = GraphBuilder()
    builder.add(Document(id: "d", title: "D"))
    try builder.add(Entity(id: "ann", kind: "person", name: "Ann"))
    try builder.add(Entity(id: "firm", kind: "company", name: "Firm"))
    for (source, share) in [("a clerk", "25"), ("times", "50")] {
      let with = Quantity(share).map { [Attribute("share", .number($0))] } ?? []
      builder.add(
        Claim(
          document: "d", claimants: [Source.ID(source)],
          statement: .relation(subject: "ann", kind: "owns", object: "firm"), with: with))
    }
    let graph = try builder.freeze()
    let trip = try ClaimRoundTrip(graph, as: "a.ftm.json", in: folder)
    #expect(trip.losses == [])
    #expect(try trip.reading.graph.said == graph.said)
    #expect(try trip.reading.graph.relationCount == 1)
    #expect(try folder.text("a.ftm.json").contains(#""percentage":["25"]"#))
  }

  @Test(
    arguments: [
      ("2024-03-01T12:00:00+02:00", "2024-03-01T10:00:00", "has times by UTC alone"),
      ("2024-03-01T00:30+01:00", "2024-02-29T23:30", "has times by UTC alone"),
      ("2024-03~", "2024-03", "has no uncertain dates"), ("2024-03", "2024-03", nil),
    ] as [(String, String, String?)])
  func timesAreWrittenByUTC(time: String, written: String, loss: String?) throws {
    var builder = try Self.twoEntities(of: "person")
    builder.add(
      Claim(
        document: "d", statement: .relation(subject: "a", kind: "met", object: "b"),
        period: Period(time)))
    let trip = try ClaimRoundTrip(builder.freeze(), as: "a.ftm.json", in: folder)
    #expect(trip.reading.claims == ["a met b [\(written)]"])
    #expect(trip.losses.count == (loss == nil ? 0 : 1))
    #expect(loss.map { trip.losses[0].contains($0) } ?? true)
  }

  @Test(
    arguments: [
      ("person", "birth-date", .date("1962-05"), "birthDate"),
      ("person", "nationality", .text("British"), "nationality"),
      ("person", "position", .text("Director"), "position"),
      ("company", "incorporation-date", .date("1999-02-03"), "incorporationDate"),
      ("company", "legal-form", .text("Ltd"), "legalForm"),
      ("company", "jurisdiction", .text("gb"), "jurisdiction"),
      ("account", "currency", .text("EUR"), "currency"),
    ] as [(EntityKind.ID, PropertyKind.ID, WrittenValue, String)])
  func propertiesHaveTheirNamesInFollowTheMoney(
    kind: EntityKind.ID, name: PropertyKind.ID, value: WrittenValue, written: String
  ) throws {
    var builder = GraphBuilder()
    builder.add(Document(id: "d", title: "d"))
    try builder.add(Entity(id: "x", kind: kind, name: "X"))
    builder.add(
      Claim(document: "d", statement: .property(of: "x", name: name, value: value.value)))
    let graph = try builder.freeze()
    let trip = try ClaimRoundTrip(graph, as: "a.ftm.json", in: folder)
    #expect(trip.losses == [])
    #expect(try trip.reading.graph.said == graph.said)
    #expect(try folder.text("a.ftm.json").contains("\"\(written)\":["))
  }

  /// A value as a test spells it.
  enum WrittenValue: Sendable {
    case date(String), text(String)

    var value: Value {
      switch self {
      case .date(let text): Period(text).map { .date($0) } ?? .text(text)
      case .text(let text): .text(text)
      }
    }
  }

  @Test func textsOfBlanksAloneAreNamed() throws {
    var builder = GraphBuilder()
    try builder.add(Entity(id: "a", kind: "person", name: "\u{3000}", aliases: ["\r", "A"]))
    let trip = try ClaimRoundTrip(builder.freeze(), as: "a.ftm.json", in: folder)
    #expect(trip.reading.batch.entities.first?.aliases == ["\r", "A"])
    #expect(
      trip.losses == [
        "graph: a text without visible characters is kept as it is; programs of FollowTheMoney drop it (2 times)"
      ])
  }

  /// A document, and two entities of a kind, `a` and `b`.
  private static func twoEntities(of kind: EntityKind.ID) throws -> GraphBuilder {
    var builder = GraphBuilder()
    builder.add(Document(id: "d", title: "d"))
    for id in ["a", "b"] as [Entity.ID] {
      try builder.add(Entity(id: id, kind: kind, name: id.rawValue))
    }
    return builder
  }

  /// A payment between accounts of which nobody says whose they are.
  @Test func paymentsBetweenAccountsKeepTheirAmount() throws {
    var builder = try Self.twoEntities(of: "account")
    builder.add(
      Claim(
        document: "d", statement: .relation(subject: "a", kind: "paid", object: "b"),
        period: Period("2024-03-01"),
        with: [
          Attribute("amount", .number(Quantity(12))), Attribute("currency", .text("EUR")),
          Attribute("value-date", .text("2024-03-02")),
        ]))
    let trip = try ClaimRoundTrip(builder.freeze(), as: "a.ftm.json", in: folder)
    #expect(trip.reading.claims == ["a paid b [2024-03-01] amount=12 currency=EUR"])
    #expect(
      trip.losses == [
        "property value-date: left out, as FollowTheMoney has no place for it in Payment (1 time)"
      ])
  }

  @Test func whatFollowTheMoneyCannotSayIsNamed() throws {
    var builder = try Self.twoEntities(of: "person")
    let met = Claim.Statement.relation(subject: "a", kind: "met", object: "b")
    builder.add(Claim(document: "d", stance: .denies, statement: met))
    builder.add(
      Claim(document: "d", claimants: ["x"], statement: met, withdrawn: PartialDate("2024")))
    builder.add(
      Claim(
        document: "d", locator: "¶3", claimants: ["y"], statement: met, credibility: .confirmed))
    let trip = try ClaimRoundTrip(builder.freeze(), as: "a.ftm.json", in: folder)
    #expect(trip.report.claims == 1)
    #expect(
      trip.losses.sorted() == [
        "graph: FollowTheMoney cannot say that somebody denies, doubts or supposes; such claims are left"
          + " out (1 time)",
        "graph: FollowTheMoney cannot say that something was taken back; such claims are left out (1"
          + " time)",
        "graph: FollowTheMoney has no place for where in a document a claim stands; it is left out (1"
          + " time)",
        "graph: FollowTheMoney has no ratings; how credible a claim is is left out (1 time)",
      ])
  }

  @Test(
    .enabled(if: Judge.hasFTM, "needs Python 3 with followthemoney"),
    arguments: 0..<20 as Range<UInt64>)
  func followTheMoneyTakesIt(seed: UInt64) throws {
    let path = folder.path("\(seed).ftm.json")
    let table =
      try seed == 0 ? ExportTable(graph()) : ExportTable(.awkward(seed: seed), edges: .all)
    try GraphFile.write(table, to: path)
    let run = try BuiltProgram.run("python3", ["-c", Judge.ofFTM, path])
    #expect(run.output == "1 []\n", "\(run.errors.suffix(500))")
  }
}
