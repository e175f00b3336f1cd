import EntityGraph
import TestSupport
import Testing

/// What graph files of other tools say.
@Suite struct ForeignFactsTests {
  private func graph(
    _ graphs: ForeignGraph..., claims: [Claim] = [], documents: [Document] = []
  ) throws -> Graph {
    var builder = GraphBuilder()
    try builder.add(FactBatch(claims, documents: documents))
    for graph in graphs { builder.add(graph) }
    return try builder.freeze()
  }

  private func graph(_ ties: ForeignTie...) throws -> Graph {
    try graph(ForeignGraph("file.graphml", ties))
  }

  @Test func eachRelationHasOneImplicitClaim() throws {
    let graph = try graph(
      ForeignTie("a", "knows", "b", attributes: [Attribute("weight", .number("2"))]))
    let relation = try graph.relation("a/knows/b")
    #expect(relation.attributes == [Attribute("weight", .number("2"))])
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
    #expect(graph.documents.map(\.id) == ["file.graphml"])
  }

  @Test func anUnknownKindIsFollowedFromSubjectToObject() throws {
    let graph = try graph(ForeignTie("a", "knows", "b"))
    #expect(graph.relation(0).kind.phrase == "knows")
    #expect(graph.arcs(.alongFlow) == ["a>b a/knows/b"])
    #expect(graph.arcs(.onlyAlongFlow) == ["a>b a/knows/b"])
  }

  @Test(arguments: [nil, ""])
  func anEdgeWithoutAKindIsALink(kind: String?) throws {
    let graph = try graph(ForeignTie("a", kind, "b"))
    #expect(graph.relation(0).kind.phrase == "linked to")
    #expect(graph.relation(0).kind.category == .affiliation)
    #expect(graph.arcs(.onlyAlongFlow) == ["a>b a/linked/b"])
  }

  @Test(arguments: ["knows", "depends-on", "near"])
  func anUndirectedEdgeIsFollowedBothWaysWhateverItsKind(kind: String) throws {
    let graph = try graph(ForeignTie("z", kind, "a", isUndirected: true))
    #expect(graph.relation(0).isSymmetric && graph.isSymmetric(relation: 0))
    for traversal in Traversal.allCases {
      #expect(graph.arcs(traversal) == ["a>z z/\(kind)/a", "z>a z/\(kind)/a"])
    }
    #expect(!Path.Leg(graph.relation(0), isReversed: true).isReversed)
  }

  @Test func endsStayAsTheFileHasThem() throws {
    let graph = try graph(ForeignTie("z", "met", "a", id: "e0"))
    #expect(graph.relation(0).subject == "z" && graph.relation(0).object == "a")
    #expect(graph.relation(0).isSymmetric)
  }

  @Test func relationsAreInTheOrderOfTheFileBehindThoseOfClaims() throws {
    let graph = try graph(
      ForeignGraph([ForeignTie("y", "knows", "x", id: "2"), ForeignTie("x", "knows", "y", id: "1")]
      ),
      claims: [.says("b called a"), .says("a called b")])
    #expect(graph.idsOfRelations == ["a/called/b", "b/called/a", "2", "1"])
    #expect((0..<4).map { graph.relationIDs[$0] } == graph.idsOfRelations)
    #expect(
      (0..<4).map { graph.foreignEdge(ofRelation: $0)?.row } == [nil, nil, 0, 1])
    #expect(graph.verticesByID.map { graph.foreignNode(at: $0)?.row } == [nil, nil, 1, 0])
    #expect((0..<4).map { graph.entityIDs[$0] } == ["a", "b", "x", "y"])
    for id in graph.idsOfRelations {
      #expect(graph.relation(Relation.ID(id))?.id.rawValue == id)
    }
    #expect(graph.relation("3" as Relation.ID) == nil)
  }

  @Test func theIDsOfTheFileAreKeptWhereTheyAreUnique() throws {
    let graph = try graph(
      ForeignTie("a", "knows", "b", id: "x/2"), ForeignTie("a", "knows", "b", id: "x"),
      ForeignTie("b", "knows", "a", id: "x"), ForeignTie("a", "knows", "b"),
      ForeignTie("a", "knows", "b"), ForeignTie("a", "knows", "b", id: "b/knows/a"))
    #expect(
      graph.idsOfRelations == [
        "x/2", "a/knows/b", "b/knows/a/2", "a/knows/b/2", "a/knows/b/3", "b/knows/a",
      ])
  }

  @Test func thePoolOfTheFileIsSharedWhereItHasAllIDs() throws {
    let ties = ["e2", "e1"].map { ForeignTie("a", "knows", "b", id: $0) }
    let graph = try graph(ForeignGraph(ties))
    #expect(graph.relationIDs == TextPool(["e2", "e1"]))
    #expect(graph.keeping { $0.avoided = ["c"] }.relationIDs == TextPool(["e2", "e1"]))
  }

  @Test func idsAreUniqueBesideThoseOfClaims() throws {
    let graph = try graph(
      ForeignGraph([
        ForeignTie("x", "called", "y", id: "a/called/b"), ForeignTie("x", "called", "y"),
      ]), claims: [.says("a called b", at: "¶1")])
    #expect(graph.idsOfRelations == ["a/called/b", "file/a/called/b", "x/called/y"])
    #expect(graph.relation(0).citations[0].claim.locator == "¶1")
  }

  @Test func idsThatCollideGetTheNamesOfTheirFiles() throws {
    let graph = try graph(
      ForeignGraph("calls.graphml", [ForeignTie("ann", "knows", "bob", id: "e0")]),
      ForeignGraph("mails.graphml", [ForeignTie("ann", "knows", "eve", id: "e0")]),
      claims: [.says("eve called dan")])
    #expect(
      graph.verticesByID.map { graph.id(at: $0) } == [
        "bob", "calls.graphml/ann", "dan", "eve", "mails.graphml/ann", "mails.graphml/eve",
      ])
    #expect(
      graph.idsOfRelations == ["eve/called/dan", "calls.graphml/e0", "mails.graphml/e0"])
    #expect(graph.entity(at: 1).name == "ann")
    #expect(graph.foreignGraphs[0].nodes.ids == TextPool(["calls.graphml/ann", "bob"]))
  }

  @Test func twoFilesOfOneNameAreTwoDocuments() throws {
    let graph = try graph(
      ForeignGraph("f", [ForeignTie("a", "knows", "b")]),
      ForeignGraph("f", [ForeignTie("a", "knows", "c")]),
      ForeignGraph("f (2)", [ForeignTie("x", "knows", "y")]))
    #expect(graph.documents.map(\.id) == ["f", "f (2)", "f (2) (2)"])
    #expect(
      graph.verticesByID.map { graph.id(at: $0) } == ["b", "c", "f (2)/a", "f/a", "x", "y"])
  }

  @Test func aNameInFrontThatIsTakenIsNumbered() throws {
    let graph = try graph(
      ForeignGraph("f", nodes: [ForeignNode("a"), ForeignNode("f/a")]),
      claims: [.says("a called b")])
    #expect(graph.verticesByID.map { graph.id(at: $0) } == ["a", "b", "f/a", "f/a (2)"])
  }

  @Test func theImplicitClaimIsDroppedWithItsFile() throws {
    let graph = try graph(
      ForeignGraph("file.graphml", [ForeignTie("a", "knows", "b")]),
      ForeignGraph("other.graphml", [ForeignTie("x", "knows", "y")]),
      ForeignGraph("again", copying: "file.graphml", [ForeignTie("v", "knows", "w")]))
    let left = graph.keeping { $0.without = ["file.graphml"] }
    #expect(left.idsOfRelations == ["x/knows/y"])
    #expect(left.verticesByID.map { left.id(at: $0) } == ["x", "y"])
    #expect(left.foreignEdge(ofRelation: 0) == graph.foreignEdge(ofRelation: 1))
  }

  @Test func theImplicitClaimIsRatedByItsFile() throws {
    let graph = try graph(
      ForeignGraph("file.graphml", [ForeignTie("a", "knows", "b")]),
      ForeignGraph("good.graphml", reliability: .usuallyReliable, [ForeignTie("x", "knows", "y")]))
    #expect(graph.allRelations.map(\.rating.description) == ["F6", "B6"])
    #expect(graph.keeping { $0.leastRating = Rating("C6") }.idsOfRelations == ["x/knows/y"])
    #expect(graph.keeping { $0.leastRating = Rating("B5") }.idsOfRelations == [])
    #expect(graph.keeping { $0.leastRating = .unjudged }.relationCount == 2)
  }

  @Test func nodesAreEntities() throws {
    let graph = try graph(
      ForeignGraph(nodes: [
        ForeignNode(
          "b", name: "Bea", kind: "person",
          attributes: [Attribute("aliases", .text("B.; Beatrice; "))]),
        ForeignNode("a"), ForeignNode("c", name: "", kind: ""),
      ]))
    #expect(
      graph.verticesByID.map { graph.entity(at: $0) } == [
        Entity(id: "a", kind: "entity", name: "a"),
        Entity(id: "b", kind: "person", name: "Bea", aliases: ["B.", "Beatrice"]),
        Entity(id: "c", kind: "entity", name: "c"),
      ])
    #expect(try graph.entity(named: "beatrice").id == "b")
    #expect(graph.properties(of: "b").isEmpty)
  }

  @Test func attributesOfNodesAreProperties() throws {
    let graph = try graph(
      ForeignGraph(
        "file.graphml",
        nodes: [
          ForeignNode(
            "x", attributes: [Attribute("office", .text("z")), Attribute("age", .number("5"))])
        ]), claims: [.says("a", "office", .text("x")), .says("b", "office", .text("y"))])
    #expect(
      graph.allProperties.map { "\($0.subject) \($0.name) \($0.value?.text ?? "")" } == [
        "a office x", "b office y", "x age 5", "x office z",
      ])
    #expect(graph.properties(of: "x").map(\.name) == ["age", "office"])
    #expect(graph.properties(of: "x")[0].positions[0].citations[0].chain == ["file.graphml"])
    #expect(
      graph.keeping {
        $0.without = ["file.graphml"]; $0.spared = ["x"]
      }
      .properties(of: "x").isEmpty)
    #expect(graph.disputes.isEmpty)
  }

  @Test(
    arguments: [
      ("called", "2023-01-02", true), ("called", "2023-01-02/2023-01-02", true),
      ("called", "2023-01-02/2023-01-03", false), ("called", "2023-01-02/..", false),
      ("called", nil, true), ("knows", "2023-01-02", false), ("knows", nil, false),
    ] as [(String, String?, Bool)])
  func aMomentIsOfAMomentaryKindWithOneDate(
    kind: String, period: String?, isMomentary: Bool
  ) throws {
    let graph = try graph(ForeignTie("a", kind, "b", period: period))
    #expect(graph.relation(0).validity.isMomentary == isMomentary)
    #expect(graph.relation(0).validity.period == period.flatMap { Period($0) })
  }

  @Test func timeIsPartOfTheID() throws {
    let graph = try graph(
      ForeignTie("a", "called", "b", period: "2023-01-02"),
      ForeignTie("a", "called", "b", period: "2023-01-02/2023-01-02"),
      ForeignTie("a", "called", "b", period: "2023-01/.."), ForeignTie("a", "called", "b"))
    #expect(
      graph.idsOfRelations == [
        "a/called/b/2023-01-02", "a/called/b/2023-01-02/2", "a/called/b/2023-01..", "a/called/b",
      ])
  }

  @Test func anUndatedMomentIsLeftOutAndCounted() throws {
    let graph = try graph(
      ForeignTie("a", "called", "b"), ForeignTie("a", "knows", "b"),
      ForeignTie("a", "works-for", "b"), ForeignTie("a", "called", "b", period: "2022"),
      ForeignTie("c", "called", "b", period: "2023-05"))
    let left = graph.keeping { $0.since = PartialDate("2023") }
    #expect(left.idsOfRelations == ["a/works-for/b", "c/called/b/2023-05"])
    #expect(left.policy.undatedLeftOut == 2 && left.policy.takenAsLasting == 1)
    #expect(left.relationIDs == TextPool(left.idsOfRelations))
    #expect(left.relation("a/called/b" as Relation.ID) == nil)
    #expect(left.relation("c/called/b/2023-05" as Relation.ID)?.subject == "c")
  }

  @Test func weightsAreReadFromColumns() throws {
    let graph = try graph(
      ForeignTie("a", "knows", "b", attributes: [Attribute("weight", .number("2"))]),
      ForeignTie("a", "knows", "b"),
      ForeignTie(
        "a", "knows", "b",
        attributes: [Attribute("weight", .number(Quantity(text: "0.5", number: 0.5)))]))
    #expect((0..<3).map { graph.weight(ofRelation: $0) } == [2, nil, 0.5])
    #expect(graph.attributes(ofRelation: 2).first?.value.text == "0.5")
  }
}
