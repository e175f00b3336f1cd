import EntityGraph
import Testing

@testable import Interchange

@Suite("Tables for export")
struct ExportTableTests {
  @Test func fourPeopleAndAStrikeHaveTheirColumns() throws {
    let table = ExportTable(try .fourPeople())
    #expect(
      table.nodeColumns.map(\.name)
        == ["label", "entity_kind", "aliases", "documents", "claims", "dead", "dead_claimed"])
    #expect(
      table.edgeColumns.map(\.name) == [
        "relation", "phrase", "category", "symmetric", "valid_from", "valid_until", "rating",
        "status", "independent_sources", "documents", "claimants", "said", "objections",
        "purpose", "share",
      ])
    #expect(table.nodeIDs.strings == ["ann", "bob", "cid", "dan", "first", "strike"])
    #expect(
      table.edgeIDs.strings == [
        "ann/called/bob/2023-01-02", "ann/called/bob/2023-01-03", "bob/met/cid",
        "cid/commands/first/2022..",
      ])
    #expect(table.sources == [0, 0, 1, 2])
    #expect(table.targets == [1, 1, 2, 4])
  }

  @Test func aNodeTellsWhatIsKnownOfAnEntity() throws {
    let table = ExportTable(try .fourPeople())
    #expect(
      table.node("ann") == [
        "label": "Ann A", "entity_kind": "person", "aliases": "A.; Anna",
        "documents": "essay; paper", "claims": "3",
      ])
    #expect(
      table.node("strike") == [
        "label": "the strike", "entity_kind": "event", "documents": "essay; paper", "claims": "3",
        "dead": "89", "dead_claimed": "89; 83; about 400",
      ])
    #expect(table.nodeColors[0]?.description == "#0072b2")
  }

  @Test func anEdgeTellsWhatIsKnownOfARelation() throws {
    let table = ExportTable(try .fourPeople())
    #expect(
      table.edge("ann/called/bob/2023-01-02") == [
        "relation": "called", "phrase": "telephoned", "category": "communication",
        "symmetric": "false", "valid_from": "2023-01-02", "valid_until": "2023-01-02",
        "rating": "D3", "status": "uncontested", "independent_sources": "1",
        "documents": "essay", "claimants": "cid; reuters", "said": "Ann rang Bob.",
        "purpose": "to talk",
      ])
    #expect(
      table.edge("bob/met/cid") == [
        "relation": "met", "phrase": "met", "category": "communication", "symmetric": "true",
        "rating": "D6", "status": "disputed", "independent_sources": "1",
        "documents": "essay", "claimants": "essay", "said": "Bob and Cid met.",
        "objections": "paper denies: They never met.",
      ])
    #expect(table.edge("cid/commands/first/2022..")?["valid_until"] == "..")
    #expect(table.edge("cid/commands/first/2022..")?["share"] == "0.5")
  }

  @Test func whatNobodyAssertsIsAnEdgeOnlyWhenAskedFor() throws {
    let graph = try Graph.fourPeople()
    #expect(ExportTable(graph).unassertedCount == 1)
    #expect(ExportTable(graph).edge("dan/supports/ann") == nil)
    let all = ExportTable(graph, edges: .all)
    #expect(all.unassertedCount == 0)
    #expect(all.edge("dan/supports/ann")?["status"] == "unconfirmed")
  }

  @Test func computedColumnsStandBehindTheOthers() throws {
    let table = ExportTable(
      try .fourPeople(),
      adding: [
        ComputedColumn("size", .integersOfEntities(["ann": 1, "bob": 2])),
        ComputedColumn("betweenness", .ofEntities(["ann": 0.5])),
        ComputedColumn("strength", .ofRelations(["bob/met/cid": 2])),
        ComputedColumn("bundle", .integersOfRelations(["bob/met/cid": 7])),
        ComputedColumn("nothing", .ofEntities([:])),
      ])
    #expect(table.nodeColumns.suffix(2).map(\.name) == ["score_size", "betweenness"])
    #expect(table.edgeColumns.suffix(3).map(\.name) == ["share", "strength", "bundle"])
    #expect(table.node("bob")?["score_size"] == "2")
    #expect(table.node("ann")?["betweenness"] == "0.5")
    #expect(table.edge("bob/met/cid")?["strength"] == "2.0")
    #expect(table.edge("bob/met/cid")?["bundle"] == "7")
  }

  @Test func anEmptyGraphIsAnEmptyTable() throws {
    let table = ExportTable(try GraphBuilder().freeze())
    #expect(table.nodeCount == 0 && table.edgeCount == 0)
    #expect(table.nodeColumns.isEmpty)
  }
}
