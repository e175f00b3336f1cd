import EntityGraph
import TestSupport
import Testing

/// What graph files of other tools say.
@Suite struct ForeignFactsTests {
  private func graph(
    _ relations: [ForeignRelation], _ documents: [Document] = [.titled("file.graphml")],
    claims: [Claim] = []
  ) throws -> Graph {
    var builder = GraphBuilder()
    let ends = relations.flatMap { [$0.subject, $0.object] }
    try builder.add(
      FactBatch(
        claims, documents: documents,
        entities: Set(ends).sorted().map { Entity(id: $0, kind: "node", name: $0.rawValue) }))
    for relation in relations { builder.add(relation) }
    return try builder.freeze()
  }

  private func edge(
    _ subject: Entity.ID, _ kind: RelationKind.ID, _ object: Entity.ID, id: Relation.ID? = nil,
    attributes: [Attribute] = [], from origin: Document.ID = "file.graphml"
  ) -> ForeignRelation {
    ForeignRelation(
      id: id, subject: subject, kind: kind, object: object, attributes: attributes, origin: origin)
  }

  @Test func eachRelationHasOneImplicitClaim() throws {
    let attributes = [Attribute("weight", .number("2"))]
    let graph = try graph([edge("a", "knows", "b", attributes: attributes)])
    let relation = try graph.relation("a/knows/b")
    #expect(relation.attributes == attributes)
    #expect(relation.status == .uncontested)
    #expect(relation.rating == .unjudged)
    #expect(relation.independentSources == 1)
    #expect(
      relation.citations.map(\.claim) == [
        Claim(
          document: "file.graphml",
          statement: .relation(subject: "a", kind: "knows", object: "b"))
      ])
    #expect(relation.citations[0].chain == ["file.graphml"])
    #expect(graph.claims.isEmpty)
  }

  @Test func anUnknownKindIsFollowedFromSubjectToObject() throws {
    let graph = try graph([edge("a", "knows", "b")])
    #expect(graph.relation(0).kind.phrase == "knows")
    #expect(graph.arcs(.alongFlow) == ["a>b a/knows/b"])
    #expect(graph.arcs(.onlyAlongFlow) == ["a>b a/knows/b"])
  }

  @Test func idsOfTheFileAreKeptAndNumberedWhereTheyCollide() throws {
    let graph = try graph([
      edge("a", "knows", "b", id: "x/2"), edge("a", "knows", "b", id: "x"),
      edge("b", "knows", "a", id: "x"), edge("a", "knows", "b"), edge("a", "knows", "b"),
    ])
    #expect(graph.relationIDs == ["a/knows/b", "a/knows/b/2", "x", "x/2", "x/3"])
  }

  @Test func idsAreUniqueBesideThoseOfClaims() throws {
    let graph = try graph(
      [edge("a", "called", "b")], claims: [.says("a called b", at: "¶1")])
    #expect(graph.relationIDs == ["a/called/b", "a/called/b/2"])
    #expect(graph.relation(0).citations[0].claim.locator == "¶1")
  }

  @Test func symmetricEndsAreInOrderOfIDs() throws {
    let graph = try graph([edge("z", "met", "a", id: "e0")])
    #expect(graph.relation(0).subject == "a" && graph.relation(0).object == "z")
  }

  @Test func theImplicitClaimIsDroppedWithItsFile() throws {
    let graph = try graph(
      [edge("a", "knows", "b"), edge("a", "knows", "c", from: "other.graphml")],
      [
        .titled("file.graphml"), .titled("other.graphml"),
        .titled("again", copying: "file.graphml"),
      ])
    #expect(graph.keeping { $0.without = ["file.graphml"] }.relationIDs == ["a/knows/c"])
  }

  @Test func theImplicitClaimIsRatedByItsFile() throws {
    let graph = try graph(
      [edge("a", "knows", "b"), edge("a", "knows", "c", from: "good.graphml")],
      [.titled("file.graphml"), .titled("good.graphml", .usuallyReliable)])
    #expect(graph.allRelations.map(\.rating.description) == ["F6", "B6"])
    #expect(graph.keeping { $0.leastRating = Rating("C6") }.relationIDs == ["a/knows/c"])
    #expect(graph.keeping { $0.leastRating = Rating("B5") }.relationIDs == [])
    #expect(graph.keeping { $0.leastRating = .unjudged }.relationCount == 2)
  }

  @Test func attributesOfEntitiesAreProperties() throws {
    var builder = GraphBuilder()
    try builder.add(
      FactBatch([.says("a", "office", .text("x")), .says("b", "office", .text("y"))]))
    builder.add(Attribute("office", .text("z")), of: "a", from: "file.graphml")
    builder.add(Attribute("age", .number("5")), of: "a", from: "file.graphml")
    let graph = try builder.freeze()
    #expect(
      graph.allProperties.map { "\($0.subject) \($0.name) \($0.value?.text ?? "")" } == [
        "a age 5", "a office x", "a office z", "b office y",
      ])
    #expect(graph.properties(of: "a").map(\.name) == ["age", "office", "office"])
    #expect(
      graph.keeping {
        $0.without = ["file.graphml"]; $0.spared = ["a"]
      }
      .properties(of: "a").map(\.name) == ["office"])
  }
}
