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
    let report = try FTMWriter().write(ExportTable(graph()), to: path)
    #expect(try folder.text("a.ftm.json") == Self.expected)
    let warnings = report.warnings.map(\.description)
    #expect(
      warnings.prefix(3) == [
        "graph: FollowTheMoney has of documents the ids alone, as datasets; where in them and when claims"
          + " were made, and what is only denied, doubted or supposed, is left out",
        "graph: FollowTheMoney takes only ASCII letters, digits, dots and hyphens in ids; other"
          + " characters of ids are written as hyphens (1 time)",
        "kind weapon: FollowTheMoney has no schema for it; it becomes Asset (1 time)",
      ])
    #expect(
      warnings.contains(
        "column external_ids: left out, as FollowTheMoney has no place for it in Organization"))
    #expect(
      warnings.contains(
        "column rating: left out, as FollowTheMoney has no place for it in Employment and UnknownLink"
      ))
  }

  private static let expected = #"""
    {"id":"ann","schema":"Person","properties":{"name":["Ann"],"alias":["A","An"]}}
    {"id":"b-1","schema":"Organization","properties":{"name":["Bank"],"wikidataId":["Q2"]}}
    {"id":"tank","schema":"Asset","properties":{"name":["Tank"]}}
    {"id":"ann-fired-tank-2011-12-29","schema":"UnknownLink","properties":{"subject":["ann"],\#
    "object":["tank"],"recordId":["ann/fired/tank/2011-12-29"],"role":["fired"],\#
    "date":["2011-12-29"]},"datasets":["d"]}
    {"id":"ann-works-for-b-1-2001..2003-04","schema":"Employment","properties":{\#
    "employee":["ann"],"employer":["b-1"],"recordId":["ann/works-for/b/1/2001..2003-04"],\#
    "startDate":["2001"],"endDate":["2003-04"],"publisher":["times"],\#
    "summary":["She works there."]},"datasets":["d"]}

    """#

  @Test(.enabled(if: SharedFolder.path("corpus/INDEX.tsv") != nil))
  func donationsComeBack() throws {
    let first = try FactReading(
      path: #require(
        SharedFolder.path("corpus/followthemoney/generated-donations.statements.csv")))
    let path = folder.path("a.ftm.json")
    try FTMWriter().write(ExportTable(first.graph), to: path)
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
    try FTMWriter().write(ExportTable(builder.freeze()), to: path)
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
    let report = try FTMWriter().write(ExportTable(first.graph), to: path)
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
    let ids = FTMIDs(ExportTable(try builder.freeze())).nodes
    #expect(ids.prefix(2) == ["x", "x-2"] && ids.last == "x-30000")
  }

  @Test(
    .enabled(if: (try? BuiltProgram.run("python3", ["-c", "import followthemoney"]))?.status == 0),
    arguments: 0..<20 as Range<UInt64>)
  func followTheMoneyTakesIt(seed: UInt64) throws {
    let path = folder.path("\(seed).ftm.json")
    let table =
      try seed == 0 ? ExportTable(graph()) : ExportTable(.awkward(seed: seed), edges: .all)
    try FTMWriter().write(table, to: path)
    let run = try BuiltProgram.run("python3", ["-c", Self.judge, path])
    #expect(run.status == 0, "\(run.errors.suffix(500))")
    #expect(run.output == "\(table.nodeCount) \(table.edgeCount)\n")
  }

  /// Every object is of a schema that has its properties; ids and ends are taken as they are.
  private static let judge = """
    import json, sys
    from followthemoney import model
    from followthemoney.types import registry
    nodes, edges, ends = set(), set(), set()
    for line in open(sys.argv[1], encoding="utf-8", newline="\\n"):
        data = json.loads(line)
        entity = model.get_proxy(data)
        assert entity.id == data["id"] == registry.entity.clean(data["id"]), data["id"]
        for name in data["properties"]:
            prop = entity.schema.get(name)
            assert prop is not None, name
            if prop.type is registry.entity:
                ends.update(entity.get(name))
                assert [registry.entity.clean(x) for x in entity.get(name)] == entity.get(name)
        if entity.schema.edge:
            edges.add(entity.id)
            assert len(list(entity.edgepairs())) == 1
        else:
            nodes.add(entity.id)
    assert ends <= nodes, ends - nodes
    print(len(nodes), len(edges))
    """
}
