import EntityGraph
import TestSupport
import Testing

/// Which assertions are of one relation.
@Suite struct RelationMakingTests {
  private static let calls =
    ["e": "conversation", "f": "conversation"] as [Entity.ID: EventType.ID]

  @Test func aPublishedExample() throws {
    let cohen = "antony-blinken spoke-with eli-cohen"
    let graph = try frozen([.says(cohen, when: "2023-01-02", over: "telephone")])
    #expect(graph.idsOfRelations == ["antony-blinken/spoke-with/eli-cohen/2023-01-02"])
    #expect(try graph.relation(graph.idsOfRelations[0]).channel == "telephone")
  }

  // MARK: - Tied to events

  @Test func whatIsTiedToOneEventIsOneRelationWhateverItsTimeAndChannel() throws {
    let graph = try frozen(
      [
        .says("a called b", at: "¶1", when: "2022-12-31", over: "radio", of: ["e"]),
        .says("a called b", at: "¶2", when: "2023-01-02", of: ["e"]),
      ], events: Self.calls)
    #expect(graph.idsOfRelations == ["a/called/b/2022-12-31..2023-01-02"])
    let dispute = try #require(graph.disputes.first)
    #expect(dispute.about == .timeOfRelation(graph.relation(0)))
    #expect(dispute.positions.map(\.value) == [.date("2022-12-31"), .date("2023-01-02")])
  }

  /// A third date between two others settles nothing.
  @Test(arguments: [
    ["2023-01-01", "2023-01-05", "2023-01-03"], ["2023-01-03", "2023-01-01", "2023-01-05"],
  ])
  func aDisputedDateIsTheSpanOfAllThatIsSaid(dates: [String]) throws {
    let graph = try frozen(
      dates.enumerated().map { .says("a called b", at: "¶\($0)", when: $1, of: ["e"]) },
      events: Self.calls)
    #expect(graph.idsOfRelations == ["a/called/b/2023-01-01..2023-01-05"])
  }

  @Test func whatIsTiedToAnotherEventIsAnotherRelation() throws {
    let graph = try frozen(
      [
        .says("a called b", at: "¶1", when: "2023-01-02", of: ["e"]),
        .says("a called b", at: "¶2", when: "2023-01-02", of: ["f"]),
        .says("a called b", at: "¶3", when: "2023-01-02"),
      ], events: Self.calls)
    #expect(graph.idsOfRelations == ["a/called/b/2023-01-02", "a/called/b/2023-01-02/2"])
    #expect(graph.allRelations.map(\.events).sorted { $0[0] < $1[0] } == [["e"], ["f"]])
  }

  /// The third claim says that both events are one call.
  @Test func aClaimTiedToTwoEventsMakesThemOneRelation() throws {
    let graph = try frozen(
      [
        .says("a called b", at: "¶1", when: "2023-01-02T10:00", of: ["e"]),
        .says("a called b", at: "¶2", when: "2023-01-02", over: "radio", of: ["f"]),
        .says("a called b", at: "¶3", when: "2023-01", over: "telephone", of: ["e", "f"]),
      ], events: Self.calls)
    #expect(graph.idsOfRelations == ["a/called/b/2023-01-02T10:00"])
    let relation = try graph.relation(graph.idsOfRelations[0])
    #expect(relation.events == ["e", "f"])
    #expect(relation.channel == "radio")
    #expect(relation.citations.count == 3)
  }

  @Test func aClaimTiedToAnEventWithoutATimeHasTheEvents() throws {
    let graph = try frozen(
      [
        .says("a called b", at: "¶1", of: ["e"]),
        .says("c called b", at: "¶2", when: "2022-12-31", of: ["e"]),
        .says("c called d", at: "¶3", when: "2023-01-02", of: ["e"]),
        .says("c called d", at: "¶4", .denies, when: "2030", of: ["e"]),
        .says("c called d", at: "¶5", when: "2031", of: ["e"], withdrawn: "2032"),
      ], events: Self.calls)
    #expect(graph.idsOfRelations.contains("a/called/b/2022-12-31..2023-01-02"))
  }

  @Test func anEventThatNobodyDatesGivesNoTime() throws {
    let graph = try frozen([.says("a called b", of: ["e"])], events: Self.calls)
    #expect(graph.idsOfRelations == ["a/called/b"])
  }

  // MARK: - By channel and time

  @Test(
    arguments: [
      (nil, nil, 1), ("radio", nil, 1), ("radio", "radio", 1), ("radio", "telephone", 2),
    ] as [(Entity.ID?, Entity.ID?, Int)])
  func channelsAreOneWhereOneIsOpenOrBothAreEqual(
    left: Entity.ID?, right: Entity.ID?, count: Int
  ) throws {
    let graph = try frozen([
      .says("a called b", at: "¶1", when: "2023-01-02", over: left),
      .says("a called b", at: "¶2", when: "2023-01-02", over: right),
    ])
    #expect(graph.relationCount == count)
    if count == 1 { #expect(graph.relation(0).channel == left ?? right) }
  }

  @Test(
    arguments: [
      (nil, nil, ["a/called/b"]), (nil, "2023", ["a/called/b/2023"]),
      ("2023-01-02", "2023-01-02", ["a/called/b/2023-01-02"]),
      ("2023", "2023-01-02", ["a/called/b/2023-01-02"]),
      ("2023-01-01", "2023-01-02", ["a/called/b/2023-01-01", "a/called/b/2023-01-02"]),
      ("2022/2023", "2023/2024", ["a/called/b/2022..2023", "a/called/b/2023..2024"]),
      ("2022/2024", "2023", ["a/called/b/2023"]),
      ("2023-01-01T03:02+03", "2023-01-01T00:02Z", ["a/called/b/2023-01-01T03:02+03"]),
      (
        "2023-01-01T00:02+03", "2023-01-01T00:02Z",
        ["a/called/b/2023-01-01T00:02+03", "a/called/b/2023-01-01T00:02Z"]
      ),
    ] as [(String?, String?, [String])])
  func momentsAreOneWhereOneIsOpenEqualOrBroader(
    left: String?, right: String?, wanted: [String]
  ) throws {
    let graph = try frozen([
      .says("a called b", at: "¶1", when: left), .says("a called b", at: "¶2", when: right),
    ])
    #expect(graph.idsOfRelations == wanted)
  }

  @Test(
    arguments: [
      (nil, "2022/2023", ["a/works-for/b/2022..2023"]),
      ("2022/2023", "2023/2024", ["a/works-for/b/2022..2024"]),
      ("2022/2023", "2024/2025", ["a/works-for/b/2022..2023", "a/works-for/b/2024..2025"]),
      ("2022/..", "2023/2024", ["a/works-for/b/2022..2024"]),
      ("2022/..", "2021/", ["a/works-for/b/2021.."]),
      ("2022/2023", "2022/2023-06", ["a/works-for/b/2022..2023"]),
    ] as [(String?, String?, [String])])
  func whatLastsIsOneWhereItOverlaps(left: String?, right: String?, wanted: [String]) throws {
    let graph = try frozen([
      .says("a works-for b", at: "¶1", during: left),
      .says("a works-for b", at: "¶2", during: right),
    ])
    #expect(graph.idsOfRelations == wanted)
  }

  @Test func aSpanIsOpenWhereNobodyKnowsMore() throws {
    let graph = try frozen([
      .says("a works-for b", at: "¶1", during: "2022/.."),
      .says("a works-for b", at: "¶2", during: "2021/"),
    ])
    #expect(graph.relation(0).validity.period == Period(written: "2021/.."))
  }

  @Test func whenMakesAMomentOfAnyAndFromASpan() throws {
    let graph = try frozen([
      .says("a works-for b", at: "¶1", when: "2023"),
      .says("a called b", at: "¶2", during: "2023/2024"),
      .says("a called c"), .says("a works-for c"),
    ])
    #expect(graph.allRelations.map(\.validity.isMomentary) == [false, true, true, false])
  }

  /// Where no start is known before the last end, nothing is known of the time, and claims differ.
  @Test(arguments: [
    ["/2010", "2015/"], ["2015/..", "/2010"], ["2015/", "/2008", "2017/", "/2010"],
  ])
  func whatWouldEndBeforeItBeganIsUndatedAndDisputed(times: [String]) throws {
    let graph = try frozen(
      times.enumerated().map { .says("a works-for b", at: "¶\($0)", during: $1, of: ["e"]) },
      events: Self.calls)
    #expect(graph.statuses == ["a/works-for/b disputed"])
    let relation = graph.relation(0)
    #expect(relation.validity == Validity(isMomentary: false, period: nil))
    let dispute = try #require(graph.disputes.first)
    #expect(graph.disputes.count == 1 && dispute.about == .timeOfRelation(relation))
    #expect(Set(dispute.positions.map(\.value)) == Set(times.map { .date(Period(written: $0)) }))
    #expect(graph.keeping { $0.asOf = PartialDate("2012") }.relationCount == 1)
    #expect(graph.keeping { $0.isUndisputed = true }.relationCount == 0)
  }

  @Test func anEarlierStartMakesATimeOfEndsApart() throws {
    for times in [["/2010", "2015/", "2000/2002"], ["2015/", "2000/2002", "/2010"]] {
      let graph = try frozen(
        times.enumerated().map { .says("a works-for b", at: "¶\($0)", during: $1, of: ["e"]) },
        events: Self.calls)
      #expect(graph.statuses == ["a/works-for/b/2000..2010 uncontested"])
    }
  }

  // MARK: - Claimed before it began

  @Test(
    arguments: [
      ("2022-12-31", ["a/called/b", "a/called/b/2023-01-02"]),
      ("2023-01-02", ["a/called/b/2023-01-02"]),
      ("2023", ["a/called/b/2023-01-02"]), (nil, ["a/called/b/2023-01-02"]),
    ] as [(String?, [String])])
  func whatWasClaimedBeforeItBeganIsAnother(claimed: String?, wanted: [String]) throws {
    let graph = try frozen([
      .says("a called b", at: "¶1", when: "2023-01-02"),
      .says("a called b", at: "¶2", claimed: claimed),
    ])
    #expect(graph.idsOfRelations == wanted)
  }

  @Test func aDocumentSaysNothingAfterItWasPublished() throws {
    let graph = try frozen(
      [.says("a called b", when: "2023-01-02"), .says("a called b", in: "old")],
      documents: [.titled("old", published: "2022-06")])
    #expect(graph.idsOfRelations == ["a/called/b", "a/called/b/2023-01-02"])
  }

  @Test func whatWasSaidOfTheWholeYearIsNotOfADayAfterIt() throws {
    let graph = try frozen([
      .says("a called b", at: "¶1", when: "2023-06-02"),
      .says("a called b", at: "¶2", when: "2023", claimed: "2023-03"),
    ])
    #expect(graph.idsOfRelations == ["a/called/b/2023", "a/called/b/2023-06-02"])
  }

  // MARK: - Undated

  @Test func anUndatedMomentJoinsTheOneRelationItFits() throws {
    let graph = try frozen([
      .says("a called b", at: "¶1", when: "2023-01-02", over: "radio"),
      .says("a called b", at: "¶2", when: "2023-01-03", over: "telephone"),
      .says("a called b", at: "¶3", over: "radio"),
    ])
    #expect(graph.idsOfRelations == ["a/called/b/2023-01-02", "a/called/b/2023-01-03"])
    #expect(graph.relation(0).citations.count == 2)
  }

  @Test func anUndatedMomentThatFitsSeveralMakesItsOwn() throws {
    let graph = try frozen([
      .says("a called b", at: "¶1", when: "2023-01-02"),
      .says("a called b", at: "¶2", when: "2023-01-03"),
      .says("a called b", at: "¶3", by: ["w"]), .says("a called b", at: "¶4", by: ["x"]),
    ])
    #expect(
      graph.idsOfRelations == ["a/called/b", "a/called/b/2023-01-02", "a/called/b/2023-01-03"])
    #expect(try graph.relation("a/called/b").independentSources == 2)
  }

  @Test func anUndatedMomentThatFitsNoneMakesItsOwn() throws {
    let graph = try frozen([
      .says("a called b", at: "¶1", when: "2023-01-02", over: "radio"),
      .says("a called b", at: "¶2", over: "telephone"),
    ])
    #expect(graph.idsOfRelations == ["a/called/b", "a/called/b/2023-01-02"])
  }

  @Test func whatLastsWithoutATimeJoinsTheFirstItFits() throws {
    let graph = try frozen([
      .says("a works-for b", at: "¶1", during: "2020"),
      .says("a works-for b", at: "¶2", during: "2023"), .says("a works-for b", at: "¶3"),
    ])
    #expect(graph.idsOfRelations == ["a/works-for/b/2020", "a/works-for/b/2023"])
  }

  // MARK: - Denied, doubted, supposed

  @Test(arguments: [Claim.Stance.denies, .doubts])
  func aDenialSpeaksOfEveryRelationItFits(stance: Claim.Stance) throws {
    let graph = try frozen([
      .says("a called b", at: "¶1", when: "2023-01-02"),
      .says("a called b", at: "¶2", when: "2023-01-03"),
      .says("a called b", at: "¶3", when: "2024-01-03"),
      .says("a called b", at: "¶4", stance, when: "2023-01"),
    ])
    #expect(
      graph.statuses == [
        "a/called/b/2023-01-02 disputed", "a/called/b/2023-01-03 disputed",
        "a/called/b/2024-01-03 uncontested",
      ])
  }

  @Test func aDenialSpeaksOfWhatIsOnlySupposedToo() throws {
    let graph = try frozen([
      .says("a called b", at: "¶1", .supposes, when: "2023-01-02"),
      .says("a called b", at: "¶2", .supposes, when: "2023-01-03"),
      .says("a called b", at: "¶3", when: "2023-01-04"), .says("a called b", at: "¶4", .denies),
    ])
    #expect(
      graph.statuses == [
        "a/called/b/2023-01-02 denied", "a/called/b/2023-01-03 denied",
        "a/called/b/2023-01-04 disputed",
      ])
  }

  @Test(arguments: [
    (Claim.Stance.denies, "a/called/b/2024 denied"), (.doubts, "a/called/b/2024 unconfirmed"),
    (.supposes, "a/called/b/2024 unconfirmed"),
  ])
  func whatFitsNoneMakesItsOwnWhichIsNoArc(stance: Claim.Stance, wanted: String) throws {
    let graph = try frozen([
      .says("a called b", at: "¶1", when: "2023-01-02"),
      .says("a called b", at: "¶2", stance, when: "2024"),
    ])
    #expect(graph.statuses == ["a/called/b/2023-01-02 uncontested", wanted])
    #expect(
      graph.arcs(.eitherWay) == ["a>b a/called/b/2023-01-02", "b>a a/called/b/2023-01-02"])
  }

  @Test func denialsAndDoubtsChangeNeitherTimeNorChannel() throws {
    let graph = try frozen([
      .says("a called b", at: "¶1"),
      .says("a called b", at: "¶2", .denies, when: "2023-01-02", over: "radio"),
    ])
    #expect(graph.statuses == ["a/called/b disputed"])
    #expect(graph.relation(0).channel == nil)
  }

  @Test func aDenialClaimedBeforeItBeganSpeaksOfSomethingElse() throws {
    let graph = try frozen([
      .says("a called b", at: "¶1", when: "2023-01-02"),
      .says("a called b", at: "¶2", .denies, claimed: "2022"),
    ])
    #expect(graph.statuses == ["a/called/b denied", "a/called/b/2023-01-02 uncontested"])
  }

  // MARK: - Every status

  @Test(
    arguments: [
      ([.asserts], "uncontested"), ([.asserts, .supposes], "uncontested"),
      ([.asserts, .denies], "disputed"), ([.asserts, .doubts], "disputed"),
      ([.asserts, .doubts, .denies], "disputed"), ([.denies], "denied"),
      ([.denies, .supposes], "denied"), ([.denies, .doubts], "denied"),
      ([.supposes], "unconfirmed"),
      ([.doubts], "unconfirmed"), ([.doubts, .supposes], "unconfirmed"),
    ] as [([Claim.Stance], String)])
  func statusFollowsFromStances(stances: [Claim.Stance], wanted: String) throws {
    let relation = stances.enumerated().map { Claim.says("a called b", at: "¶\($0)", $1) }
    #expect(try frozen(relation).statuses == ["a/called/b \(wanted)"])
    let property = stances.enumerated().map {
      Claim.says("s", "cause", .text("phones"), at: "¶\($0)", $1)
    }
    #expect(try frozen(property).property("cause", of: "s").status.rawValue == wanted)
  }

  @Test(
    arguments: [
      ([.asserts], [], "withdrawn"), ([.denies], [], "withdrawn"),
      ([.asserts, .doubts], [], "withdrawn"),
      ([.asserts], [.asserts], "uncontested"), ([.asserts], [.denies], "denied"),
      ([.asserts], [.supposes], "unconfirmed"), ([.denies], [.asserts], "uncontested"),
      ([.doubts], [.asserts], "uncontested"), ([.denies], [.asserts, .denies], "disputed"),
    ] as [([Claim.Stance], [Claim.Stance], String)])
  func whatIsTakenBackNoLongerCounts(
    withdrawn: [Claim.Stance], standing: [Claim.Stance], wanted: String
  ) throws {
    let claims =
      withdrawn.enumerated().map {
        Claim.says("a called b", at: "¶w\($0)", $1, withdrawn: "2023")
      } + standing.enumerated().map { .says("a called b", at: "¶\($0)", $1) }
    let graph = try frozen(claims)
    #expect(graph.statuses == ["a/called/b \(wanted)"])
    #expect(
      graph.relation(0).citations.filter { $0.state == .withdrawn }.count == withdrawn.count)
  }

  @Test func aMomentNeverNarrowsWhatLasts() throws {
    let graph = try frozen([
      .says("a works-for b", at: "¶1", by: ["x"], during: "2010/.."),
      .says("a works-for b", at: "¶2", by: ["y"], when: "2012-05-01"),
    ])
    #expect(graph.relationCount == 1)
    #expect(graph.relation(0).validity == Validity(isMomentary: false, period: Period("2010/..")))
    #expect(graph.relation(0).independentSources == 2)
  }

  @Test func whatLastsAndOverlapsSeveralMakesOneOfThem() throws {
    let graph = try frozen([
      .says("a works-for b", at: "¶1", during: "2010/2012"),
      .says("a works-for b", at: "¶2", during: "2014/2016"),
      .says("a works-for b", at: "¶3", during: "2011/2015"),
    ])
    #expect(graph.allRelations.map { $0.validity.period?.description } == ["2010/2016"])
  }

  @Test(arguments: [["telephone", "radio"], ["radio", "telephone"]] as [[Entity.ID]])
  func whatFitsTwoChannelsJoinsNeither(channels: [Entity.ID]) throws {
    let graph = try frozen([
      .says("a called b", at: "¶1", by: ["x"], when: "2023-01-02", over: channels[0]),
      .says("a called b", at: "¶2", by: ["y"], when: "2023-01-02", over: channels[1]),
      .says("a called b", at: "¶3", by: ["z"], when: "2023-01-02"),
      .says("a called b", at: "¶4", by: ["w"], when: "2023-01-02"),
    ])
    #expect(graph.allRelations.map(\.independentSources).sorted() == [1, 1, 2])
  }

  @Test func datesOfOneEventThatContradictDisputeTheRelation() throws {
    let graph = try frozen([
      .says("a called b", at: "¶1", when: "2023-01-05", of: ["talk"]),
      .says("a called b", at: "¶2", when: "2023-01-09", of: ["talk"]),
    ])
    #expect(graph.relation(0).status == .disputed && graph.disputes.count == 1)
    #expect(graph.keeping { $0.isUndisputed = true }.relationCount == 0)
  }
}
