import EntityGraph
import TestSupport
import Testing

/// What events imply between those who take part in them.
@Suite struct ProjectionTests {
  private static let types: [Entity.ID: EventType.ID] = [
    "message": "relayed-message", "talk": "conversation", "strike": "strike", "plan": "plan",
  ]
  private static let judged = [
    Entity(id: "good", kind: "person", name: "g", reliability: .usuallyReliable),
    Entity(id: "bad", kind: "person", name: "b", reliability: .unreliable),
  ]

  private func frozen(_ claims: [Claim], entities: [Entity] = judged) throws -> Graph {
    try EntityGraphTests.frozen(
      claims, events: Self.types.filter { type in claims.contains { $0.names(type.key) } },
      entities: entities)
  }

  @Test func aRelayedMessageGoesFromSenderToIntermediaryToReceiver() throws {
    let graph = try frozen([
      .names("blinken", as: "sender", of: "message"),
      .names("cohen", as: "intermediary", of: "message"),
      .names("lavrov", as: "receiver", of: "message"),
    ])
    #expect(
      graph.idsOfRelations == [
        "blinken/messaged/cohen", "blinken/sender/message", "cohen/intermediary/message",
        "cohen/messaged/lavrov", "lavrov/receiver/message",
      ])
    #expect(graph.allRelations.filter(\.isProjection).map(\.events) == [["message"], ["message"]])
    #expect(graph.relation(0).citations.count == 2)
  }

  /// Several fillers of a role are paired; nobody speaks with himself.
  @Test func partiesArePairedOnceInOrderOfIDs() throws {
    let graph = try frozen(["c", "a", "b"].map { .names($0, as: "party", of: "talk") })
    #expect(
      graph.allRelations.filter(\.isProjection).map(\.id.rawValue) == [
        "a/spoke-with/b", "a/spoke-with/c", "b/spoke-with/c",
      ])
  }

  @Test func theChannelOfAnEventIsThatOfWhatFollowsFromIt() throws {
    let graph = try frozen([
      .names("a", as: "party", of: "talk"), .names("b", as: "party", of: "talk"),
      .names("telephone", as: "channel", of: "talk"),
    ])
    #expect(try graph.relation("a/spoke-with/b").channel == "telephone")
  }

  /// Pairs grow with the square of those who take part; beyond a bound they are counted.
  @Test func thePairsOfACrowdAreCountedAndNotWrittenOut() throws {
    func talk(of count: Int) throws -> Graph {
      try frozen((0..<count).map { .names(Entity.ID("p-\($0)"), as: "party", of: "talk") })
    }
    let crowd = try talk(of: 448)
    #expect(crowd.crowds.map(\.pairs) == [448 * 447 / 2])
    #expect(crowd.crowds.map(\.event) == ["talk"])
    #expect(crowd.relationCount == 448)
    #expect(crowd.crowds.map(\.bound) == [.event])
    let group = try talk(of: 40)
    #expect(group.crowds.isEmpty)
    #expect(group.relationCount == 40 + 40 * 39 / 2)
  }

  @Test func aPlanProjectsNothing() throws {
    let graph = try frozen([
      .names("a", as: "planner", of: "plan"), .names("b", as: "target", of: "plan"),
    ])
    #expect(graph.idsOfRelations == ["a/planner/plan", "b/target/plan"])
  }

  @Test func whoIsInBothRolesIsNotTiedToHimself() throws {
    let graph = try frozen([
      .names("a", as: "attacker", of: "strike"), .names("a", as: "target", of: "strike"),
    ])
    #expect(graph.allRelations.filter(\.isProjection).isEmpty)
  }

  @Test func aProjectionMergesWithAnExplicitClaimOfTheEvent() throws {
    let graph = try frozen([
      .names("a", as: "party", of: "talk"), .names("b", as: "party", of: "talk"),
      .says("b spoke-with a", by: ["x"], when: "2023-01-02", over: "telephone", of: ["talk"]),
    ])
    let relation = try graph.relation("a/spoke-with/b/2023-01-02")
    #expect(!relation.isProjection)
    #expect(relation.citations.count == 3)
    #expect(relation.independentSources == 1)
    #expect(relation.channel == "telephone")
  }

  @Test func aProjectionMergesWithAnExplicitClaimThatFits() throws {
    let graph = try frozen([
      .names("a", as: "party", of: "talk", when: "2023-01-02"),
      .names("b", as: "party", of: "talk", when: "2023-01-02"),
      .says("a spoke-with b", by: ["x"], when: "2023-01"),
      .says("a spoke-with b", by: ["x"], when: "2024"),
    ])
    #expect(try graph.relation("a/spoke-with/b/2023-01-02").citations.count == 3)
    #expect(try graph.relation("a/spoke-with/b/2024").events == [])
  }

  @Test func aProjectionWithoutATimeHasTheEvents() throws {
    let graph = try frozen([
      .names("a", as: "party", of: "talk"), .names("b", as: "party", of: "talk"),
      .names("c", as: "topic", of: "talk", when: "2023-01-02"),
    ])
    #expect(graph.idsOfRelations.contains("a/spoke-with/b/2023-01-02"))
  }

  // MARK: - Who names which role

  /// Only the claims that name both roles count, though another rates one role higher.
  @Test func itHasTheClaimsThatNameBothItsRoles() throws {
    let graph = try frozen([
      .names("a", as: "sender", of: "message", at: "¶1", by: ["bad"], credibility: 3),
      .names("b", as: "intermediary", of: "message", at: "¶1", by: ["bad"], credibility: 3),
      .names("a", as: "sender", of: "message", at: "¶2", by: ["good"], credibility: 1),
    ])
    let relation = try graph.relation("a/messaged/b")
    #expect(relation.rating.description == "E3")
    #expect(relation.independentSources == 1)
    #expect(relation.citations.count == 2)
  }

  @Test func whereNoneNamesBothItHasTheWeakerRolesRatingAndSources() throws {
    let graph = try frozen([
      .names("a", as: "sender", of: "message", at: "¶1", by: ["good"], credibility: 1),
      .names("a", as: "sender", of: "message", at: "¶2", by: ["x"], credibility: 1),
      .names("a", as: "sender", of: "message", at: "¶3", by: ["y"], credibility: 1),
      .names("b", as: "intermediary", of: "message", at: "¶4", by: ["bad"], credibility: 3),
      .names("b", as: "intermediary", of: "message", at: "¶5", by: ["z"], credibility: 2),
    ])
    let relation = try graph.relation("a/messaged/b")
    #expect(relation.rating.description == "E3")
    #expect(relation.independentSources == 2)
    #expect(relation.citations.count == 5)
    #expect(relation.status == .uncontested)
  }

  @Test func claimsOfOtherPlaceOrClaimantDoNotNameBoth() throws {
    for other in [
      Claim.names("b", as: "intermediary", of: "message", at: "¶2", by: ["bad"]),
      .names("b", as: "intermediary", of: "message", at: "¶1", by: ["x"]),
      .names("b", as: "intermediary", of: "message", in: "note", at: "¶1", by: ["bad"]),
    ] {
      let graph = try frozen([
        .names("a", as: "sender", of: "message", at: "¶1", by: ["bad"], credibility: 1), other,
        .names("b", as: "intermediary", of: "message", at: "¶1", by: ["good"], credibility: 1),
      ])
      #expect(try graph.relation("a/messaged/b").citations.count == 3)
    }
  }

  @Test func aTimeGivenForEitherRoleIsTheTimeOfBoth() throws {
    let graph = try frozen([
      .names("a", as: "sender", of: "message", at: "¶1", when: "2023-01-05"),
      .names("b", as: "intermediary", of: "message", at: "¶2", when: "2023-01-02"),
    ])
    #expect(graph.idsOfRelations.contains("a/messaged/b/2023-01-02..2023-01-05"))
  }

  // MARK: - Denied roles

  @Test(arguments: [Claim.Stance.denies, .doubts])
  func aDeniedRoleSpeaksOfEveryProjectionOfItsFiller(stance: Claim.Stance) throws {
    let graph = try frozen([
      .names("a", as: "sender", of: "message", at: "¶1"),
      .names("b", as: "intermediary", of: "message", at: "¶1"),
      .names("c", as: "receiver", of: "message", at: "¶1"),
      .names("d", as: "receiver", of: "message", at: "¶1"),
      .names("c", as: "receiver", of: "message", at: "¶2", stance),
    ])
    #expect(
      graph.statuses == [
        "a/messaged/b uncontested", "a/sender/message uncontested",
        "b/intermediary/message uncontested", "b/messaged/c disputed", "b/messaged/d uncontested",
        "c/receiver/message disputed", "d/receiver/message uncontested",
      ])
    let both = try frozen([
      .names("a", as: "sender", of: "message", at: "¶1"),
      .names("b", as: "intermediary", of: "message", at: "¶1"),
      .names("c", as: "receiver", of: "message", at: "¶1"),
      .names("b", as: "intermediary", of: "message", at: "¶2", stance),
    ])
    #expect(both.allRelations.filter(\.isProjection).map(\.status) == [.disputed, .disputed])
  }

  @Test(arguments: [
    (Claim.Stance.denies, Status.denied), (.doubts, .unconfirmed), (.supposes, .unconfirmed),
  ])
  func aRoleThatNobodyAssertsMakesNoArc(stance: Claim.Stance, wanted: Status) throws {
    let graph = try frozen([
      .names("a", as: "sender", of: "message", at: "¶1"),
      .names("b", as: "intermediary", of: "message", at: "¶1", stance),
    ])
    #expect(try graph.relation("a/messaged/b").status == wanted)
    #expect(!graph.arcs(.eitherWay).contains("a>b a/messaged/b"))
  }

  @Test func aWithdrawnRoleMakesNoArc() throws {
    let graph = try frozen([
      .names("a", as: "sender", of: "message"),
      .names("b", as: "intermediary", of: "message", withdrawn: "2023"),
    ])
    #expect(try graph.relation("a/messaged/b").status == .withdrawn)
  }

  // MARK: - Participation

  @Test func oneParticipationIsOneRelationWhateverItsTime() throws {
    let graph = try frozen([
      .names("a", as: "party", of: "talk", at: "¶1", when: "2023-01-02"),
      .names("a", as: "party", of: "talk", at: "¶2", when: "2023-01-05"),
    ])
    #expect(graph.idsOfRelations == ["a/party/talk/2023-01-02..2023-01-05"])
    #expect(graph.relation(0).kind.category == .participation)
    #expect(graph.relation(0).events == ["talk"])
    #expect(graph.disputes.map(\.about) == [.time(of: "talk")])
  }

  @Test func aStrikeTiesAttackerWeaponTargetAndVictim() throws {
    let graph = try frozen([
      .names("ukraine", as: "attacker", of: "strike"), .names("himars", as: "weapon", of: "strike"),
      .names("school", as: "target", of: "strike"),
      .names("conscripts", as: "victim", of: "strike"),
      .names("nato", as: "supporter", of: "strike"),
    ])
    #expect(
      graph.allRelations.filter(\.isProjection).map(\.id.rawValue) == [
        "himars/hit/school", "himars/killed/conscripts", "ukraine/attacked/school",
        "ukraine/fired/himars", "ukraine/killed/conscripts",
      ])
  }
}

extension Claim {
  fileprivate func names(_ event: Entity.ID) -> Bool {
    events.contains(event) || statement.entities.contains(event)
  }
}
