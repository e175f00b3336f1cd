import EntityGraph
import TestSupport
import Testing

@Suite struct ConflictTests {
  private static let entities: [Entity] = [
    Entity(id: "firm", kind: "company", name: "the Firm"),
    Entity(id: "moscow", kind: "place", name: "Moscow"),
    Entity(id: "london", kind: "place", name: "London"),
    Entity(id: "russia", kind: "country", name: "Russia"),
    Entity(id: "kremlin", kind: "facility", name: "the Kremlin"),
    Entity(id: "riot", kind: "event", name: "the riot"),
    Entity(id: "strike", kind: "event", name: "the strike"),
    Entity(id: "tank", kind: "vehicle", name: "the tank"),
  ]

  private func conflicts(
    _ claims: [Claim], documents: [Document] = [], _ vocabulary: Vocabulary = Vocabulary()
  ) throws -> Conflicts {
    let graph = try FactBatch(
      claims, documents: documents, entities: Self.entities, vocabulary: vocabulary
    ).frozen()
    return graph.conflicts(placesIn: graph)
  }

  @Test func twoHeadsAtOneTimeAreInConflict() throws {
    let found = try conflicts([
      .says("ann heads firm", at: "1", during: "2020/2022"),
      .says("bee heads firm", at: "2", during: "2021/2023"),
      .says("bee heads firm", at: "3", during: "2023/2024"),
      .says("cid heads firm", at: "4", during: "2025/2026"),
    ])
    let conflict = try #require(found.all.first)
    #expect(found.all.count == 1 && found.undated == 0 && found.isComplete)
    #expect(conflict.about == .oneAtATime(of: "firm"))
    #expect(conflict.sides.map(\.entity) == ["ann", "bee"])
    let locators = conflict.sides.map { $0.times.flatMap { $0.citations.map(\.claim.locator) } }
    #expect(locators == [["1"], ["2"]], "the claim of a later time is not in conflict")
    #expect(conflict.overlap?.from.text == "2021-12-31")
    #expect(conflict.overlap?.until.text == "2021-12-31")
    #expect(conflict.overlap?.isThroughout == true)
  }

  @Test(
    arguments: [
      ("2020/2022", "2022/2024", false), ("2020-01-01/2022-05-05", "2022-05-05/2024", false),
      ("2023-01-02", "2023-01-02", false), ("2023-01/2023-02", "2023-02", false),
      ("2020/2022", "2021-03-04", true), ("2020/2022", "2021", true),
      ("2020/2022", "2022", false), ("2020/", "2021", false), ("2020/", "2020-06-01", false),
      ("/2022", "2021", false), ("2019/2023", "2020/", true), ("2019/2023", "/2020", true),
      ("2019/2023", "2023/", false),
      ("2022-01-01T12:00:00/2023", "2020/2022-01-01T12:00:00", false),
      ("2022-01-01T12:00:00/2023", "2020/2022-01-01T12:00:01", true),
      ("2020/2022", "2021-06-01T00:00Z", true), ("2020/2022", "2021-01-01T00:00Z", false),
      ("2020/2022-01-01", "2021-12-31T23:59:00Z", false),
    ])
  func onlyWhatIsCertainIsInConflict(one: String, other: String, isConflict: Bool) throws {
    for (one, other) in [(one, other), (other, one)] {
      let found = try conflicts([
        .says("ann heads firm", at: "1", during: one),
        .says("bee heads firm", at: "2", during: other),
      ])
      #expect(found.all.count == (isConflict ? 1 : 0), "\(one), \(other)")
    }
  }

  @Test func aMomentIsInConflictWithWhatSurelyHeldAllItsDay() throws {
    let found = try conflicts([
      .says("ann located-in moscow", at: "1", during: "2023-01-02/2023-01-05"),
      .says("ann located-in london", at: "2", when: "2023-01-03"),
      .says("ann located-in london", at: "3", when: "2023-01-05"),
      .says("bee located-in moscow", at: "4", when: "2023-01-03T10:00:00"),
      .says("bee located-in london", at: "5", when: "2023-01-03T10:00:00"),
      .says("cid located-in moscow", at: "6", when: "2023-01-03T10:00"),
      .says("cid located-in london", at: "7", when: "2023-01-03T10:00"),
    ])
    #expect(found.all.map(\.about) == [.oneAtATime(of: "ann"), .oneAtATime(of: "bee")])
    let ofAnn = try #require(found.all.first)
    #expect(ofAnn.sides.map(\.entity) == ["london", "moscow"] && ofAnn.sides[0].isMomentary)
    #expect(ofAnn.sides[0].times.map(\.period.description) == ["2023-01-03"])
    #expect(ofAnn.overlap?.from.text == "2023-01-03" && ofAnn.overlap?.isThroughout == false)
  }

  @Test func whatIsOpenHeldWhenItWasSaid() throws {
    let claims: [Claim] = [
      .says("ann heads firm", in: "early", during: "2015/.."),
      .says("bee heads firm", in: "late", during: "2019/2024"),
    ]
    #expect(try conflicts(claims).all.isEmpty)
    let published = [Document.titled("early", published: "2021-03-04")]
    #expect(try conflicts(claims, documents: published).all.count == 1)
    let before = [Document.titled("early", published: "2018-03-04")]
    #expect(try conflicts(claims, documents: before).all.isEmpty)
    let said =
      claims + [.says("ann heads firm", in: "early", at: "2", during: "2015/..", claimed: "2022")]
    #expect(try conflicts(said, documents: before).all.count == 1)
  }

  @Test func onlyWhatIsAssertedCounts() throws {
    let found = try conflicts([
      .says("ann heads firm", at: "1", during: "2020/2022"),
      .says("bee heads firm", at: "2", .supposes, during: "2020/2022"),
      .says("cid heads firm", at: "3", .denies, during: "2020/2022"),
      .says("dee heads firm", at: "4", during: "2020/2022", claimed: "2023", withdrawn: "2024"),
    ])
    #expect(found.all.isEmpty && found.undated == 0)
  }

  @Test func placesInOneAnotherAreNoConflict() throws {
    let time = "2023-01-01/2023-12-31"
    let stays = ["kremlin", "moscow", "russia", "london"].map { (place: String) in
      Claim.says("ann located-in \(place)", at: place, during: time)
    }
    let chain: [Claim] = [
      .says("kremlin located-in moscow", at: "a"), .says("moscow located-in russia", at: "b"),
    ]
    let others = try conflicts(stays + chain).all.map { $0.sides.map(\.entity) }
    #expect(others == [["kremlin", "london"], ["london", "moscow"], ["london", "russia"]])
    #expect(try conflicts(stays).all.count == 6)
    let circle = chain + [.says("russia located-in kremlin", at: "c")]
    #expect(try conflicts(stays + circle).all.count == 3)
  }

  @Test func onlyPeopleAreInOnePlace() throws {
    let found = try conflicts([
      .says("tank located-in moscow", at: "1", during: "2020/2022"),
      .says("tank located-in london", at: "2", during: "2020/2022"),
      .says("tank located-in russia", at: "3"), .says("ann located-in russia", at: "4"),
    ])
    #expect(found.all.isEmpty && found.undated == 1)
  }

  @Test func anEffectIsNotOverBeforeItsCause() throws {
    let claims: [Claim] = [
      .says("strike provoked riot", at: "1"),
      .says("strike", "date", .date("2023-03-02"), at: "2"),
      .says("riot", "date", .date("2023-02-28"), in: "diary", at: "3"),
    ]
    let found = try conflicts(claims)
    let conflict = try #require(found.all.first)
    #expect(found.all.count == 1 && conflict.overlap == nil)
    #expect(conflict.sides.map(\.entity) == ["strike", "riot"])
    #expect(
      conflict.sides.map { $0.times.map(\.period.description) } == [["2023-03-02"], ["2023-02-28"]])
    #expect(conflict.sides[1].times[0].citations.map(\.claim.document) == ["diary"])
  }

  @Test(
    arguments: [
      ("2023-03-02", "2023-03-02", 0, 0), ("2023-03", "2023-03-01", 0, 0),
      ("2023-03-02", "2023-03-01/2023-03-02", 0, 0), ("2023-03-02", "2023-03-01", 1, 0),
      ("2023-03-02", "2023-03-01T23:00Z", 0, 0), ("2023-03-02", "2023-03-01T09:00Z", 1, 0),
      ("2023-03-02", nil, 0, 1), (nil, nil, 0, 1),
    ] as [(String?, String?, Int, Int)])
  func onlyACertainOrderIsWrong(
    cause: String?, effect: String?, conflictCount: Int, undated: Int
  ) throws {
    let dates = [("strike", cause), ("riot", effect)].compactMap { event, date in
      date.map { Claim.says(Entity.ID(event), "date", .date($0), at: event) }
    }
    let found = try conflicts([.says("strike provoked riot", at: "1")] + dates)
    #expect(found.all.count == conflictCount && found.undated == undated)
  }

  @Test func aSymmetricRelationCountsAtBothEnds() throws {
    var vocabulary = Vocabulary()
    vocabulary.add(RelationRule("married-to", oneAtATime: [.subject, .object], of: ["person"]))
    let found = try conflicts(
      [
        .says("ann married-to bee", at: "1", during: "2000/2010"),
        .says("cid married-to bee", at: "2", during: "2005/2015"),
        .says("cid married-to dee", at: "3", during: "2007/2009"),
      ], vocabulary)
    #expect(found.all.map(\.about) == [.oneAtATime(of: "bee"), .oneAtATime(of: "cid")])
  }

  @Test func theBoundOfOverlapsIsSaid() throws {
    let graph = try FactBatch(
      (0..<6).map { .says("p\($0) heads firm", at: "\($0)", during: "2020/2022") },
      entities: Self.entities
    ).frozen()
    let some = graph.conflicts(placesIn: graph, mostOverlaps: 4)
    #expect(some.all.count == 4 && !some.isComplete)
    let all = graph.conflicts(placesIn: graph, mostOverlaps: 15)
    #expect(all.all.count == 15 && all.isComplete)
  }

  @Test func edgesOfAGraphFileAreComparedToo() throws {
    var builder = GraphBuilder()
    builder.add(
      ForeignGraph(
        "board.csv", nodes: [ForeignNode("firm", kind: "company")],
        [
          ForeignTie("ann", "heads", "firm", period: "2020/2022"),
          ForeignTie("bee", "heads", "firm", period: "2021/2023"),
          ForeignTie("cid", "heads", "firm"),
          ForeignTie("dee", "heads", "firm", period: "@1/@3"),
          ForeignTie("eve", "heads", "firm", period: "@2/@4"),
        ]))
    let graph = try builder.freeze()
    let found = graph.conflicts(placesIn: graph)
    #expect(found.all.map { $0.sides.map(\.entity) } == [["ann", "bee"], ["dee", "eve"]])
    #expect(found.undated == 1 && found.all.last?.overlap == nil)
    #expect(found.all.first?.sides[0].times[0].citations.map(\.claim.document) == ["board.csv"])
  }
}
