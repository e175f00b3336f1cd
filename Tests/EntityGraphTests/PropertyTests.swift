import EntityGraph
import TestSupport
import Testing

/// Positions on properties: contradiction, denial, revision.
@Suite struct PropertyTests {
  private func dead(_ claims: [Claim]) throws -> PropertyPositions {
    try frozen(claims).property("dead", of: "strike")
  }

  /// Each position as `text status`, superseded ones in brackets.
  private func positions(_ property: PropertyPositions) -> [String] {
    property.positions.map {
      $0.isSuperseded ? "(\($0.value.text))" : "\($0.value.text) \($0.status)"
    }
  }

  // MARK: - Contradiction

  @Test(arguments: [
    ("63", "89", Status.disputed), ("at least 60", "63", .uncontested),
    ("dozens", "89", .uncontested),
    ("dozens", "6", .disputed), ("about 400", "at least 89", .uncontested),
  ])
  func twoNumbersAreDisputedWhereNoneSatisfiesBoth(
    left: String, right: String, wanted: Status
  ) throws {
    let property = try dead([
      .says("strike", "dead", .number(left), at: "¶1"),
      .says("strike", "dead", .number(right), at: "¶2"),
    ])
    #expect(property.status == wanted)
    #expect(property.positions.count == 2)
    #expect(property.positions.allSatisfy { $0.status == .uncontested })
  }

  @Test func textsAreComparedAfterFolding() throws {
    let same = try frozen([
      .says("strike", "cause", .text("Téléphones"), at: "¶1", by: ["w"]),
      .says("strike", "cause", .text("telephones"), at: "¶2", by: ["x"]),
    ])
    #expect(try same.property("cause", of: "strike").positions.count == 1)
    #expect(try same.property("cause", of: "strike").status == .uncontested)
    let other = try frozen([
      .says("strike", "cause", .text("phones"), at: "¶1"),
      .says("strike", "cause", .text("a tip"), at: "¶2"),
    ])
    #expect(try other.property("cause", of: "strike").status == .disputed)
  }

  @Test(arguments: [
    ("2022-12-31", "2023-01-01", Status.disputed),
    ("2022-12-31/2023-01-01", "2023-01-01", .uncontested),
    ("2023-01-01T00:02", "2022-12-31T23:59", .disputed),
    ("2023-01-01T00:02+03", "2023-01-01T00:02", .uncontested),
    ("2023-01-01T00:02+03", "2023-01-01T00:02Z", .disputed),
    ("2023-01-01T00:02+03", "2022-12-31T21:02Z", .uncontested),
    ("2023-01-01T00:02+03", "2023-01-01T11:02", .uncontested),
    ("2023-01-01T00:02+03", "2023-01-01T12:02", .disputed),
    ("2023-01-01T00:02+03/..", "2024", .uncontested),
  ])
  func datesAreDisputedWhereTheirIntervalsDoNotMeet(
    left: String, right: String, wanted: Status
  ) throws {
    let graph = try frozen([
      .says("strike", "date", .date(left), at: "¶1"),
      .says("strike", "date", .date(right), at: "¶2"),
    ])
    #expect(try graph.property("date", of: "strike").status == wanted)
  }

  @Test(
    arguments: [
      ("2010", "2020", Status.uncontested), ("2010/..", "2020", .disputed),
      ("2010", "2010-06", .disputed), (nil, "2020", .disputed), (nil, nil, .disputed),
    ] as [(String?, String?, Status)])
  func disjointTimesOfValidityNeverContradict(
    left: String?, right: String?, wanted: Status
  ) throws {
    let graph = try frozen([
      .says("town", "population", .number("100"), at: "¶1", during: left),
      .says("town", "population", .number("200"), at: "¶2", during: right),
    ])
    #expect(try graph.property("population", of: "town").status == wanted)
  }

  /// Who only supposes 63 for all times does not make the 63 of 2010 contradict the 89 of 2020.
  @Test func onlyAssertionsContradict() throws {
    let graph = try frozen([
      .says("town", "population", .number("63"), at: "¶1", during: "2010"),
      .says("town", "population", .number("63"), at: "¶2", .supposes),
      .says("town", "population", .number("89"), at: "¶3", during: "2020"),
    ])
    #expect(try graph.property("population", of: "town").status == .uncontested)
  }

  @Test func severalValuesAreNoDisputeWhereThereMayBeMany() throws {
    let graph = try frozen([
      .says("a", "office", .text("minister"), at: "¶1"),
      .says("a", "office", .text("deputy"), at: "¶2"),
    ])
    let office = try graph.property("office", of: "a")
    #expect(office.status == .uncontested)
    #expect(office.values == [.text("minister"), .text("deputy")])
    #expect(graph.disputes.isEmpty)
  }

  @Test(arguments: [Claim.Stance.denies, .doubts])
  func oneOfManyValuesIsDisputedByADenial(stance: Claim.Stance) throws {
    let graph = try frozen([
      .says("a", "office", .text("minister"), at: "¶1"),
      .says("a", "office", .text("deputy"), at: "¶2"),
      .says("a", "office", .text("deputy"), at: "¶3", stance),
    ])
    let office = try graph.property("office", of: "a")
    #expect(office.status == .disputed)
    #expect(positions(office) == ["minister uncontested", "deputy disputed"])
  }

  /// To deny what nobody says is no dispute about what somebody says.
  @Test func aDenialOfAnotherValueIsNoDispute() throws {
    let property = try dead([
      .says("strike", "dead", .number("63"), at: "¶1"),
      .says("strike", "dead", .number("400"), at: "¶2", .denies),
    ])
    #expect(property.status == .uncontested)
    #expect(positions(property) == ["63 uncontested", "400 denied"])
    #expect(property.values == [.number("63")])
  }

  @Test func aSupposedValueContradictsNothing() throws {
    let property = try dead([
      .says("strike", "dead", .number("63"), at: "¶1"),
      .says("strike", "dead", .number("400"), at: "¶2", .supposes),
    ])
    #expect(property.status == .uncontested)
  }

  @Test func positionsAreInOrderOfRatingThenSourcesThenAssertionBeforeDenial() throws {
    let property = try dead([
      .says("strike", "dead", .number("1"), at: "¶1", by: ["v"], credibility: 4),
      .says("strike", "dead", .number("2"), at: "¶2", by: ["w"], credibility: 2),
      .says("strike", "dead", .number("3"), at: "¶3", by: ["x"], credibility: 4),
      .says("strike", "dead", .number("3"), at: "¶4", by: ["y"], credibility: 4),
      .says("strike", "dead", .number("4"), at: "¶5", .denies, credibility: 1),
    ])
    #expect(property.positions.map(\.value.text) == ["2", "3", "1", "4"])
    #expect(property.value == .number("2"))
  }

  // MARK: - Revision

  private func figure(
    _ number: String, at locator: String, by claimants: [Source.ID] = ["ministry"],
    _ stance: Claim.Stance = .asserts, claimed: String?, during: String? = nil,
    withdrawn: String? = nil
  ) -> Claim {
    .says(
      "strike", "dead", .number(number), at: locator, by: claimants, stance, during: during,
      claimed: claimed, withdrawn: withdrawn)
  }

  @Test func aLaterFigureOfTheSameClaimantRevisesTheEarlier() throws {
    let property = try dead([
      figure("63", at: "¶1", claimed: "2023-01-02"),
      figure("89", at: "¶2", by: ["ministry", "times"], claimed: "2023-01-04"),
    ])
    #expect(positions(property) == ["89 uncontested", "(63)"])
    #expect(property.status == .uncontested)
    #expect(property.positions[1].citations.map(\.state) == [.superseded])
    #expect(property.values == [.number("89")])
  }

  @Test func aRevisedFigureStandsWhereAnotherAssertsIt() throws {
    let property = try dead([
      figure("63", at: "¶1", claimed: "2023-01-02"), figure("89", at: "¶2", claimed: "2023-01-04"),
      figure("63", at: "¶3", by: ["governor"], claimed: "2023-01-02"),
    ])
    #expect(positions(property).sorted() == ["63 uncontested", "89 uncontested"])
    #expect(property.status == .disputed)
    let states = property.positions.flatMap { $0.citations.map(\.state) }
    #expect(states.filter { $0 == .superseded }.count == 1)
  }

  @Test(
    arguments: [
      // of another claimant
      ("governor", .asserts, "2023-01-04", nil, nil),
      // not certainly later
      ("ministry", .asserts, "2023-01-02", nil, nil), ("ministry", .asserts, "2023-01", nil, nil),
      // nobody knows when it was said
      ("ministry", .asserts, nil, nil, nil),
      // of another time
      ("ministry", .asserts, "2023-01-04", "2030", nil),
    ] as [(Source.ID, Claim.Stance, String?, String?, String?)])
  func nothingElseRevises(
    claimant: Source.ID, stance: Claim.Stance, claimed: String?, during: String?,
    withdrawn: String?
  ) throws {
    let property = try dead([
      figure("63", at: "¶1", claimed: "2023-01-02", during: "2023"),
      figure(
        "89", at: "¶2", by: [claimant], stance, claimed: claimed, during: during,
        withdrawn: withdrawn),
    ])
    #expect(positions(property).sorted() == ["63 uncontested", "89 uncontested"])
  }

  @Test func onlyAStandingAssertionRevises() throws {
    for other in [
      figure("89", at: "¶2", .denies, claimed: "2023-01-04"),
      figure("89", at: "¶2", .supposes, claimed: "2023-01-04"),
      figure("89", at: "¶2", claimed: "2023-01-04", withdrawn: "2023-01-05"),
    ] {
      let property = try dead([figure("63", at: "¶1", claimed: "2023-01-02"), other])
      #expect(positions(property).first == "63 uncontested")
    }
  }

  @Test func whereThereMayBeManyValuesNoneRevises() throws {
    let graph = try frozen([
      .says("a", "office", .text("x"), at: "¶1", by: ["m"], claimed: "2022"),
      .says("a", "office", .text("y"), at: "¶2", by: ["m"], claimed: "2023"),
    ])
    #expect(try graph.property("office", of: "a").values.count == 2)
  }

  @Test func theDocumentsOwnFigureIsRevisedByItsAuthor() throws {
    let graph = try frozen(
      [
        .says("strike", "dead", .number("63"), in: "first", claimed: "2023-01-02"),
        .says("strike", "dead", .number("89"), in: "second", by: ["author"], claimed: "2023-01-04"),
      ], documents: [.titled("first", by: "author")])
    #expect(positions(try graph.property("dead", of: "strike")) == ["89 uncontested", "(63)"])
  }

  /// A denial of the superseded figure agrees with its claimant by now.
  @Test func aDenialOfASupersededFigureIsNoDispute() throws {
    let property = try dead([
      figure("63", at: "¶1", claimed: "2023-01-02"), figure("89", at: "¶2", claimed: "2023-01-04"),
      figure("63", at: "¶3", by: ["governor"], .denies, claimed: "2023-01-03"),
    ])
    #expect(property.status == .uncontested)
    #expect(positions(property) == ["89 uncontested", "(63)"])
  }

  // MARK: - Disputes

  @Test func disputesAreDisputedThenDeniedThenUnconfirmedTheMostTalkedAboutFirst() throws {
    let graph = try frozen([
      .says("a met b", .doubts), .says("a met c", .denies), .says("a met d", at: "¶1"),
      .says("a met d", at: "¶2", .denies),
      .says("strike", "dead", .number("63"), at: "¶1"),
      .says("strike", "dead", .number("89"), at: "¶2"),
      .says("strike", "dead", .number("400"), at: "¶3"), .says("a met e"),
    ])
    #expect(graph.disputes.map(\.status) == [.disputed, .disputed, .denied, .unconfirmed])
    #expect(graph.disputes.map(\.entity) == ["strike", "a", "a", "a"])
    #expect(graph.disputes[0].positions.map(\.value?.text) == ["63", "89", "400"])
    #expect(graph.disputes[1].positions.map(\.stance) == [.asserts, .denies])
  }

  @Test func aDisputeTellsWhichSideIsSuperseded() throws {
    let graph = try frozen([
      figure("63", at: "¶1", claimed: "2023-01-02"), figure("89", at: "¶2", claimed: "2023-01-04"),
      figure("400", at: "¶3", by: ["governor"], claimed: "2023-01-03"),
      figure("63", at: "¶4", by: ["governor"], .denies, claimed: "2023-01-03"),
    ])
    let dispute = try #require(graph.disputes.first)
    let sides = dispute.positions.map { "\($0.value?.text ?? "") \($0.stance) \($0.isSuperseded)" }
    #expect(
      sides.sorted() == [
        "400 asserts false", "63 asserts true", "63 denies false", "89 asserts false",
      ])
  }

  /// Where the date of an event is a property in dispute, its claims' times are not a second one.
  @Test func theTimeOfAnEventIsDisputedOnce() throws {
    let graph = try frozen(
      [
        .names("a", as: "party", of: "talk", at: "¶1", when: "2023-01-02"),
        .names("b", as: "party", of: "talk", at: "¶2", when: "2023-01-05"),
        .says("talk", "date", .date("2023-01-02"), at: "¶3"),
        .says("talk", "date", .date("2023-01-05"), at: "¶4"),
      ], events: ["talk": "conversation"])
    #expect(graph.disputes.count == 1)
  }
}
