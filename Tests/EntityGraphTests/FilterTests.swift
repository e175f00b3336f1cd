import EntityGraph
import TestSupport
import Testing

/// What is left under a policy, derived again.
@Suite struct FilterTests {
  // MARK: - Claims

  @Test func withoutADocumentItsCopiesGoToo() throws {
    let graph = try frozen(
      [
        .says("a called b"), .says("a called b", in: "copied-copy"),
        .says("a called c", in: "copy"),
        .says("a called b", in: "news", by: ["x"]),
      ],
      documents: [.titled("copy", copying: "essay"), .titled("copied-copy", copying: "copy")])
    let left = graph.keeping { $0.without = ["essay"] }
    #expect(left.idsOfRelations == ["a/called/b"])
    #expect(left.relation(0).citations.map(\.claim.document) == ["news"])
    #expect(left.verticesByID.map { left.id(at: $0) } == ["a", "b"])
    #expect(graph.keeping { $0.without = ["copy"] }.relation(0).citations.count == 2)
  }

  @Test func withoutACopyWhoseOriginalNobodyHas() throws {
    let graph = try frozen(
      [.says("a called b", in: "copy")], documents: [.titled("copy", copying: "lost")])
    #expect(graph.keeping { $0.without = ["lost"] }.relationCount == 0)
  }

  @Test(arguments: ["ministry", "times", "agency"])
  func withoutASourceAnywhereInTheChain(source: Source.ID) throws {
    let graph = try frozen([
      .says("a called b", at: "¶1", by: ["ministry", "agency", "times"]),
      .says("a called b", at: "¶2", by: ["x"]),
    ])
    let left = graph.keeping { $0.without = [source] }
    #expect(left.relation(0).citations.map(\.claim.locator) == ["¶2"])
    #expect(left.relation(0).independentSources == 1)
  }

  @Test func withoutTheAuthorNothingIsLeftOfHisDocument() throws {
    let graph = try frozen(
      [.says("a called b", at: "¶1"), .says("a called c", at: "¶2", by: ["x"])],
      documents: [.titled("essay", by: "author")])
    #expect(graph.keeping { $0.without = ["author"] }.idsOfRelations == [])
  }

  @Test(
    arguments: [
      ("x", ["a/called/c"]), ("author", ["a/called/b", "a/called/c"]),
      ("essay", ["a/called/b", "a/called/c"]), ("nobody", []),
    ] as [(Source.ID, [String])])
  func onlyASourceKeepsTheClaimsInWhoseChainItStands(source: Source.ID, left: [String]) throws {
    let graph = try frozen(
      [.says("a called b", at: "¶1"), .says("a called c", at: "¶2", by: ["x"])],
      documents: [.titled("essay", by: "author")])
    #expect(graph.keeping { $0.only = [source] }.idsOfRelations == left)
  }

  @Test func onlyAChannelKeepsWhatWentByIt() throws {
    let graph = try frozen([
      .says("a called b", over: "telephone"), .says("a called c", over: "radio"),
      .says("a called d"),
    ])
    #expect(graph.keeping { $0.channels = ["radio"] }.idsOfRelations == ["a/called/c"])
  }

  @Test func statusRatingSourcesAndArcsFollowFromWhatIsLeft() throws {
    let graph = try frozen(
      [
        .says("a called b", at: "¶1", by: ["w"], credibility: 2),
        .says("a called b", in: "news", by: ["x"], credibility: 3),
        .says("a called b", in: "news", at: "¶2", .denies),
      ], documents: [.titled("essay", .reliable), .titled("news", .unreliable)])
    #expect(graph.relation(0).status == .disputed)
    let essay = graph.keeping { $0.without = ["news"] }.relation(0)
    #expect(essay.status == .uncontested)
    #expect(essay.rating.description == "A2" && essay.independentSources == 1)
    let news = graph.keeping { $0.without = ["essay"] }.relation(0)
    #expect(news.status == .disputed && news.rating.description == "E3")
    let denied = graph.keeping { $0.without = ["w", "x"] }
    #expect(denied.relation(0).status == .denied)
    #expect(denied.arcs(.eitherWay).isEmpty)
  }

  @Test func aRelationFallsApartWhenWhatJoinedItGoes() throws {
    let graph = try frozen(
      [
        .says("a called b", at: "¶1", when: "2023-01-02", of: ["e"]),
        .says("a called b", at: "¶2", when: "2023-01-02", of: ["f"]),
        .says("a called b", in: "news", of: ["e", "f"]),
      ], events: ["e": "conversation", "f": "conversation"])
    #expect(graph.relationCount == 1)
    #expect(graph.keeping { $0.without = ["news"] }.relationCount == 2)
  }

  @Test func propertiesAreDerivedAgain() throws {
    let graph = try frozen([
      .says("a called strike"), .says("strike", "dead", .number("63"), by: ["m"], claimed: "2022"),
      .says("strike", "dead", .number("89"), in: "news", by: ["m"], claimed: "2023"),
      .says("strike", "dead", .number("5"), by: ["x"]),
    ])
    #expect(try graph.property("dead", of: "strike").values.count == 2)
    let left = graph.keeping { $0.without = ["news", "x"] }
    #expect(try left.property("dead", of: "strike").values == [.number("63")])
    #expect(try left.property("dead", of: "strike").status == .uncontested)
  }

  @Test(arguments: [
    ("B2", ["a/called/b"]), ("A6", []), ("B3", ["a/called/b", "a/called/c"]),
    ("C2", ["a/called/b", "a/called/d"]), ("E5", ["a/called/b", "a/called/c", "a/called/d"]),
    ("F6", ["a/called/b", "a/called/c", "a/called/d", "a/called/e"]),
    ("F5", ["a/called/b", "a/called/c", "a/called/d"]),
  ])
  func aLeastRatingIsAskedOfLetterAndNumber(least: String, wanted: [String]) throws {
    let graph = try frozen(
      [
        .says("a called b", in: "good", credibility: 2),
        .says("a called c", in: "good", credibility: 3),
        .says("a called d", in: "fair", credibility: 1), .says("a called e"),
      ], documents: [.titled("good", .usuallyReliable), .titled("fair", .fairlyReliable)])
    #expect(graph.keeping { $0.leastRating = Rating(least) }.idsOfRelations == wanted)
  }

  // MARK: - Relations and entities

  @Test func undisputedIsWhatNobodyDeniesOrDoubts() throws {
    let graph = try frozen([
      .says("a called b"), .says("a called c", at: "¶1"), .says("a called c", at: "¶2", .doubts),
      .says("a called d", .denies), .says("a called e", .supposes),
    ])
    #expect(graph.keeping { $0.isUndisputed = true }.idsOfRelations == ["a/called/b"])
  }

  @Test func relationsAreKeptByKindOrCategory() throws {
    let graph = try frozen(
      [
        .says("a called b"), .says("a commands c"), .says("a accused d"), .says("a near e"),
        .names("a", as: "party", of: "talk"),
      ],
      events: ["talk": "conversation"])
    func ids(_ selections: [String]) -> [String] {
      graph.keeping { filter in
        filter.relations = selections.compactMap { graph.vocabulary.selection(named: $0) }
        filter.isForAnalysis = true
      }.idsOfRelations
    }
    #expect(ids(["called"]) == ["a/called/b"])
    #expect(ids(["communication", "near"]) == ["a/called/b", "a/near/e"])
    #expect(ids(["statement"]) == ["a/accused/d"])
    #expect(ids(["participation"]) == ["a/party/talk"])
    #expect(ids(["party"]) == ["a/party/talk"])
    #expect(ids(["accused", "command"]) == ["a/accused/d", "a/commands/c"])
    #expect(graph.vocabulary.selection(named: "communication") == .category(.communication))
    #expect(graph.vocabulary.selection(named: "unheard-of") == nil)
  }

  @Test func analysisLeavesParticipationAndStatementsOut() throws {
    let graph = try frozen(
      [
        .says("a called b"), .says("a accused d"), .names("a", as: "party", of: "talk"),
      ],
      events: ["talk": "conversation"], entities: [Entity(id: "z", kind: "person", name: "z")])
    let left = graph.keeping { $0.isForAnalysis = true }
    #expect(left.idsOfRelations == ["a/called/b"])
    // who never had a relation is no vertex, nor who lost it
    #expect(left.verticesByID.map { left.id(at: $0) } == ["a", "b"])
    #expect(left.policy.unfollowed.roles == 1 && left.policy.unfollowed.statements == 1)
    #expect(graph.relationCount == 3)
    let all = graph.keeping {
      $0.isForAnalysis = true
      $0.relations = [.all]
    }
    #expect(all.relationCount == 3 && all.policy.unfollowed.count == 0)
    #expect(graph.vocabulary.selection(named: "all") == .all)
  }

  @Test func entitiesWithoutARelationGo() throws {
    let graph = try frozen(
      [.says("a called b"), .says("c works-for d")],
      entities: [Entity(id: "z", kind: "person", name: "z")])
    let left = graph.keeping { $0.relations = [.kind("called")] }
    #expect(left.verticesByID.map { left.id(at: $0) } == ["a", "b"])
    #expect(left.vertex(of: "c") == nil)
    #expect(left.definition(of: "c")?.name == "c")
    let spared = graph.keeping {
      $0.relations = [.kind("called")]; $0.spared = ["z", "c"]
    }
    #expect(spared.verticesByID.map { spared.id(at: $0) } == ["a", "b", "c", "z"])
  }

  private static let kinds = [
    Entity(id: "ana", kind: "person", name: "a"), Entity(id: "ben", kind: "person", name: "b"),
    Entity(id: "group", kind: "group", name: "g"), Entity(id: "state", kind: "country", name: "s"),
  ]

  @Test(
    arguments: [
      (["person"], ["ana/met/ben"]),
      (
        ["organization", "person"], ["ana/member-of/group", "ana/met/ben", "ben/represents/state"]
      ),
      (["place", "person"], ["ana/met/ben", "ben/represents/state"]), (["group"], []),
    ] as [([EntityKind.ID], [String])])
  func kindsAreKeptWithThoseThatDescendFromThem(kinds: [EntityKind.ID], wanted: [String]) throws {
    let graph = try frozen(
      [.says("ana met ben"), .says("ana member-of group"), .says("ben represents state")],
      entities: Self.kinds)
    #expect(graph.keeping { $0.kinds = kinds }.idsOfRelations == wanted)
  }

  @Test func kindSparesTheEnds() throws {
    let graph = try frozen(
      [.says("ana met ben"), .says("ana member-of group"), .says("ben represents state")],
      entities: Self.kinds)
    let left = graph.keeping {
      $0.kinds = ["person"]; $0.spared = ["group", "ana"]
    }
    #expect(left.idsOfRelations == ["ana/member-of/group", "ana/met/ben"])
  }

  @Test func whoIsAvoidedIsNotUsed() throws {
    let graph = try frozen([.says("a met b"), .says("b met c"), .says("c met d")])
    let left = graph.keeping {
      $0.avoided = ["b"]; $0.spared = ["b"]
    }
    #expect(left.idsOfRelations == ["c/met/d"])
    #expect(left.verticesByID.map { left.id(at: $0) } == ["c", "d"])
  }

  // MARK: - Time

  private func times() throws -> Graph {
    try frozen([
      .says("a called b", when: "2023-01-02"), .says("a called c"), .says("a called d"),
      .says("a works-for b", during: "2020/2022"), .says("a works-for c", during: "2022/.."),
      .says("a works-for d"), .says("a called e", when: "2023"),
    ])
  }

  @Test(
    arguments: [
      (
        "2023-01-02", nil,
        ["a/called/b/2023-01-02", "a/called/e/2023", "a/works-for/c/2022..", "a/works-for/d"]
      ),
      ("2023-01-03", nil, ["a/called/e/2023", "a/works-for/c/2022..", "a/works-for/d"]),
      ("2024", nil, ["a/works-for/c/2022..", "a/works-for/d"]),
      (nil, "2022-12-31", ["a/works-for/b/2020..2022", "a/works-for/c/2022..", "a/works-for/d"]),
      (nil, "2019", ["a/works-for/d"]),
      ("2021", "2021", ["a/works-for/b/2020..2022", "a/works-for/d"]),
      (
        "2023-01", "2023-01",
        ["a/called/b/2023-01-02", "a/called/e/2023", "a/works-for/c/2022..", "a/works-for/d"]
      ),
    ] as [(String?, String?, [String])])
  func sinceAndUntilKeepWhatOverlaps(since: String?, until: String?, wanted: [String]) throws {
    let left = try times().keeping { filter in
      filter.since = since.map { PartialDate(written: $0) }
      filter.until = until.map { PartialDate(written: $0) }
    }
    #expect(left.idsOfRelations == wanted)
    #expect(left.policy.undatedLeftOut == 2)
    #expect(left.policy.takenAsLasting == 1)
  }

  @Test(arguments: [
    ("2021-06-01", ["a/works-for/b/2020..2022", "a/works-for/d"]),
    ("2022-06-01", ["a/works-for/b/2020..2022", "a/works-for/c/2022..", "a/works-for/d"]),
    (
      "2023-01-02",
      ["a/called/b/2023-01-02", "a/called/e/2023", "a/works-for/c/2022..", "a/works-for/d"]
    ),
  ])
  func asOfKeepsWhatHoldsOnThatDay(day: String, wanted: [String]) throws {
    let left = try times().keeping { $0.asOf = PartialDate(written: day) }
    #expect(left.idsOfRelations == wanted)
    #expect(left.policy.undatedLeftOut == 2 && left.policy.takenAsLasting == 1)
  }

  @Test func respectForTimeLeavesTheUndatedOut() throws {
    let left = try times().keeping { $0.isTimed = true }
    #expect(!left.idsOfRelations.contains("a/called/c") && left.relationCount == 4)
    #expect(left.policy.undatedLeftOut == 3 && left.policy.takenAsLasting == 0)
    let all = try times().keeping {
      $0.isTimed = true
      $0.followsUndated = true
    }
    #expect(all.relationCount == 7)
    #expect(all.policy.undatedLeftOut == 0 && all.policy.takenAsLasting == 3)
  }

  @Test func withoutAQuestionOfTimeNothingIsCounted() throws {
    let left = try times().keeping { $0.relations = [.kind("called")] }
    #expect(left.relationCount == 4)
    #expect(left.policy.undatedLeftOut == 0 && left.policy.takenAsLasting == 0)
  }

  /// Of what other filters leave out nothing is counted.
  @Test func onlyWhatTimeLeavesOutIsCounted() throws {
    let left = try times().keeping {
      $0.isTimed = true
      $0.relations = [.kind("works-for")]
    }
    #expect(left.policy.undatedLeftOut == 1 && left.policy.takenAsLasting == 0)
  }

  // MARK: - Laws

  private static let filters: [RelationFilter] = [
    filter { $0.relations = [.category(.communication), .category(.participation)] },
    filter { $0.kinds = ["person"] }, filter { $0.asOf = PartialDate(written: "2023-01-02") },
    filter { $0.since = PartialDate(written: "2023") }, filter { $0.isTimed = true },
    filter { $0.leastRating = Rating("E5") }, filter { $0.isUndisputed = true },
    filter { $0.without = ["essay"] }, filter { $0.without = ["ministry"] },
    filter { $0.avoided = ["ben"] }, filter { $0.isForAnalysis = true },
  ]

  private static func filter(_ change: (inout RelationFilter) -> Void) -> RelationFilter {
    var filter = RelationFilter()
    change(&filter)
    return filter
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func everyLawHoldsUnderFilters(seed: UInt64) throws {
    let graph = try FactBatch.random(claims: 30, seed: seed).frozen()
    let filter = Self.filters[Int(seed) % Self.filters.count]
    let left = graph.keeping(filter)
    #expect(left.brokenLaws == [])
    #expect(left.keeping(filter).contents == left.contents)
    #expect(Set(left.claims.map(\.identity)).isSubset(of: graph.claims.map(\.identity)))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func twoFiltersLeaveTheSameInEitherOrder(seed: UInt64) throws {
    let graph = try FactBatch.random(claims: 30, seed: seed).frozen()
    let one = Self.filters[Int(seed) % Self.filters.count]
    let other = Self.filters[Int(seed / 7) % Self.filters.count]
    #expect(
      graph.keeping(one).keeping(other).contents == graph.keeping(other).keeping(one).contents)
  }

  /// To drop claims and derive again is to have never had them.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func filteringClaimsIsNeverHavingHadThem(seed: UInt64) throws {
    var batch = FactBatch.random(claims: 30, seed: seed)
    let left = try batch.frozen().keeping { $0.without = ["essay"] }
    batch.claims = ClaimList(left.claims)
    #expect(try batch.frozen().twinAccount == left.twinAccount)
    #expect(FactTwin(batch).account == left.twinAccount)
  }

  @Test func anEmptyFilterLeavesEverything() throws {
    let graph = try FactBatch.random(claims: 30, seed: 1).frozen()
    #expect(graph.keeping(RelationFilter()).contents == graph.contents)
    #expect(RelationFilter().isTrivial)
    #expect(Self.filters.dropLast().allSatisfy { !$0.isTrivial })
    #expect(
      Self.filter {
        $0.isForAnalysis = true; $0.spared = ["a"]
      }.isTrivial)
  }
}

extension Graph {
  /// Entities, relations and properties, whatever the policy was called.
  fileprivate var contents: [String] {
    verticesByID.map { id(at: $0).rawValue } + (0..<relationCount).map { relation($0).account }
      + allProperties.map { "\($0.subject) \($0.name) \($0.status) \($0.values.map(\.text))" }
  }
}
