import EntityGraph
import TestSupport
import Testing

@Suite struct GraphBuilderTests {
  private let eli = Entity(id: "eli-cohen", kind: "person", name: "Eli Cohen")

  @Test func twoKindsOfOneEntityAreAnError() throws {
    var builder = GraphBuilder()
    try builder.add(eli)
    let error = #expect(throws: GraphError.self) {
      try builder.add(Entity(id: "eli-cohen", kind: "unit", name: "Eli Cohen"))
    }
    #expect(error == .kindsDiffer("eli-cohen", "person", "unit"))
    #expect(
      error?.description
        == "'eli-cohen' is called a person and a unit; give it one kind, or two ids")
  }

  @Test(
    arguments: [
      (Claim.says("eli-cohen called lavrov", at: "¶12"), "lavrov"),
      (.says("eli-cohen called eli-cohen", over: "telephone"), "telephone"),
      (.says("eli-cohen called eli-cohen", of: ["message"]), "message"),
      (.says("strike", "dead", .number("5")), "strike"),
      (.names("eli-cohen", as: "sender", of: "message"), "message"),
    ] as [(Claim, Entity.ID)])
  func aClaimAboutNobodyIsAnError(claim: Claim, missing: Entity.ID) throws {
    var builder = GraphBuilder()
    try builder.add(eli)
    builder.add(claim)
    let error = #expect(throws: GraphError.self) { _ = try builder.freeze() }
    #expect(
      error?.description
        == "'\(claim.id)' speaks of '\(missing)', which is not defined; add the entity first")
  }

  @Test func claimsDoNotSpeakOfForeignNodes() throws {
    var builder = GraphBuilder()
    try builder.add(eli)
    builder.add(ForeignGraph([ForeignTie("lavrov", "knows", "blinken")]))
    builder.add(.says("eli-cohen called lavrov"))
    let error = #expect(throws: GraphError.self) { _ = try builder.freeze() }
    guard case .unknownEntity("lavrov", _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func aClaimantNeedBeNoEntity() throws {
    let batch = FactBatch([.says("a called b", by: ["somebody"])])
    #expect(try batch.frozen().relation(0).citations[0].chain == ["somebody"])
  }

  @Test func twoDefinitionsOfAnEntityAreOne() throws {
    var builder = GraphBuilder()
    try builder.add(
      Entity(
        id: "eli-cohen", kind: "person", name: "Cohen", aliases: ["Eli"],
        externalIDs: ["wikidata:Q1"], marking: "TLP:GREEN"))
    try builder.add(
      Entity(
        id: "eli-cohen", kind: "person", name: "Eli Cohen", aliases: ["Cohen", "E. Cohen"],
        reliability: .fairlyReliable, externalIDs: ["wikidata:Q1", "ftm:2"], formerIDs: ["cohen"]))
    let graph = try builder.freeze()
    #expect(
      graph.entity(at: 0)
        == Entity(
          id: "eli-cohen", kind: "person", name: "Eli Cohen",
          aliases: ["Cohen", "Eli", "E. Cohen"], reliability: .fairlyReliable,
          externalIDs: ["wikidata:Q1", "ftm:2"], formerIDs: ["cohen"], marking: "TLP:GREEN"))
  }

  @Test func theFirstNameStaysWhereNeitherIsAnAlias() throws {
    var builder = GraphBuilder()
    try builder.add(eli)
    try builder.add(Entity(id: "eli-cohen", kind: "person", name: "Minister Cohen"))
    let graph = try builder.freeze()
    #expect(graph.entity(at: 0).name == "Eli Cohen")
    #expect(graph.entity(at: 0).aliases == ["Minister Cohen"])
  }

  @Test func aGraphOfNothingIsEmpty() throws {
    let graph = try GraphBuilder().freeze()
    #expect(graph.entityCount == 0 && graph.relationCount == 0)
    #expect(graph.disputes.isEmpty && graph.allProperties.isEmpty)
    #expect(graph.arcs(.eitherWay).isEmpty)
    #expect(graph.keeping(RelationFilter()).entityCount == 0)
  }

  @Test func whoIsInNoRelationIsInTheGraph() throws {
    #expect(try FactBatch([], entities: [eli]).frozen().entityCount == 1)
  }

  @Test func claimsAreCountedOncePerEntityAndDocument() throws {
    let graph = try frozen(
      [
        .says("a called b", at: "¶1"), .says("a called a", in: "news"),
        .names("a", as: "party", of: "talk"),
      ], events: ["talk": "conversation"])
    let counted = graph.claimsByVertex()
    #expect(counted.map(\.claims) == [3, 1, 1])
    #expect(counted.map(\.documents) == [["essay", "news"], ["essay"], ["essay"]])
  }

  @Test func aSourceIsNamedAsAnEntityADocumentOrAsItStands() throws {
    let graph = try FactBatch(
      [.says("a called b")],
      documents: [
        Document(id: "essay", title: "The Essay")
      ], entities: [eli]
    ).frozen()
    #expect(graph.name(of: "eli-cohen") == "Eli Cohen")
    #expect(graph.name(of: "essay") == "“The Essay”")
    #expect(graph.name(of: "somebody") == "somebody")
  }
}
