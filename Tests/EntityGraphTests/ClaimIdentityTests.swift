import EntityGraph
import TestSupport
import Testing

@Suite struct ClaimIdentityTests {
  private static let plain = Claim.says(
    "a called b", in: "essay", at: "¶12", by: ["w"], when: "2023-01-02", over: "telephone",
    of: ["e"])

  @Test(arguments: [
    Claim.says(
      "a called b", in: "copy", at: "¶12", by: ["w"], when: "2023-01-02", over: "telephone",
      of: ["e"]),
    .says("a called b", at: "¶13", by: ["w"], when: "2023-01-02", over: "telephone", of: ["e"]),
    .says("a called b", at: "¶12", by: ["x"], when: "2023-01-02", over: "telephone", of: ["e"]),
    .says(
      "a called b", at: "¶12", by: ["w", "x"], when: "2023-01-02", over: "telephone", of: ["e"]),
    .says(
      "a called b", at: "¶12", by: ["w"], .denies, when: "2023-01-02", over: "telephone", of: ["e"]),
    .says("b called a", at: "¶12", by: ["w"], when: "2023-01-02", over: "telephone", of: ["e"]),
    .says("a told b", at: "¶12", by: ["w"], when: "2023-01-02", over: "telephone", of: ["e"]),
    .says("a called c", at: "¶12", by: ["w"], when: "2023-01-02", over: "telephone", of: ["e"]),
    .says("a called b", at: "¶12", by: ["w"], when: "2023-01-03", over: "telephone", of: ["e"]),
    .says("a called b", at: "¶12", by: ["w"], during: "2023-01-02", over: "telephone", of: ["e"]),
    .says("a called b", at: "¶12", by: ["w"], over: "telephone", of: ["e"]),
    .says("a called b", at: "¶12", by: ["w"], when: "2023-01-02", over: "radio", of: ["e"]),
    .says("a called b", at: "¶12", by: ["w"], when: "2023-01-02", of: ["e"]),
    .says("a called b", at: "¶12", by: ["w"], when: "2023-01-02", over: "telephone", of: ["f"]),
    .says(
      "a called b", at: "¶12", by: ["w"], when: "2023-01-02", over: "telephone", of: ["e", "f"]),
    .says("a called b", at: "¶12", by: ["w"], when: "2023-01-02", over: "telephone"),
    .says("a", "office", .text("b"), at: "¶12", by: ["w"]),
    .names("a", as: "called", of: "b", at: "¶12", by: ["w"]),
  ])
  func contentIsIdentity(other: Claim) { #expect(other.identity != Self.plain.identity) }

  @Test func judgementAndParaphraseAreNot() {
    var other = Self.plain
    other.credibility = .confirmed
    other.paraphrase = "in other words"
    other.with = [Attribute("purpose", .text("talks"))]
    other.claimed = PartialDate(written: "2023")
    other.withdrawn = PartialDate(written: "2024")
    #expect(other.identity == Self.plain.identity)
    #expect(other.id == Self.plain.id)
  }

  @Test func valuesAndRolesAreIdentity() {
    let claims: [Claim] = [
      .says("s", "dead", .number("63")), .says("s", "dead", .number("at least 63")),
      .says("s", "wounded", .number("63")), .says("t", "dead", .number("63")),
      .names("a", as: "sender", of: "m"), .names("a", as: "receiver", of: "m"),
      .names("b", as: "sender", of: "m"), .names("a", as: "sender", of: "n"),
    ]
    #expect(Set(claims.map(\.identity)).count == claims.count)
  }

  @Test func theEventWhoseRoleIsNamedIsUnderstood() {
    let plain = Claim.names("a", as: "sender", of: "m")
    var tied = plain
    tied.events = ["m"]
    #expect(tied.identity == plain.identity)
  }

  @Test func theOrderOfEventsIsNotIdentityAndThatOfClaimantsIs() {
    let one = Claim.says("a called b", by: ["w", "x"], of: ["e", "f", "e"])
    #expect(one.events == ["e", "f"])
    #expect(one.identity == Claim.says("a called b", by: ["w", "x"], of: ["f", "e"]).identity)
    #expect(one.identity != Claim.says("a called b", by: ["x", "w"], of: ["f", "e"]).identity)
  }

  /// Ids of other origin are any text.
  @Test func noCharacterOfAnIDMakesTwoClaimsOne() {
    #expect(
      Claim.says("a called b", by: ["w>x"]).identity
        != Claim.says("a called b", by: ["w", "x"]).identity)
    #expect(
      Claim.says("a called b", of: ["e+f"]).identity
        != Claim.says("a called b", of: ["e", "f"]).identity)
  }

  @Test(
    arguments: [
      (nil, ["essay"]), ("¶12", ["essay", "12"]), ("¶21-22", ["essay", "21-22"]),
      ("page 5", ["essay", "page 5"]),
    ] as [(String?, [String])])
  func theIDIsDocumentPlaceAndFingerprint(locator: String?, wanted: [String]) throws {
    let parts = Claim.says("a called b", at: locator).id.rawValue.split(separator: "/")
    #expect(parts.dropLast().map(String.init) == wanted)
    let fingerprint = try #require(parts.last)
    #expect(fingerprint.count == 6 && fingerprint.allSatisfy("0123456789abcdef".contains))
  }

  /// Half of a thousand fingerprints would meet in 18 bits, and hardly any in 24.
  @Test func fingerprintsOfManyClaimsDiffer() {
    let ids = (0..<1000).map { Claim.says("a called b", by: [Source.ID("w\($0)")]).id }
    #expect(Set(ids).count > 995)
  }

  @Test func equalContentIsOneClaimAndTheLastOneCounts() throws {
    var again = Self.plain
    again.credibility = .confirmed
    var builder = GraphBuilder()
    try builder.add(FactBatch([Self.plain, again], events: ["e": "conversation"]))
    let graph = try builder.freeze()
    #expect(graph.claims == [again])
  }

  @Test func aSymmetricRelationSaysTheSameFromBothEnds() throws {
    let graph = try FactBatch([.says("b met a", at: "¶1"), .says("a met b", at: "¶1")]).frozen()
    #expect(graph.claims.map(\.statement) == [.relation(subject: "a", kind: "met", object: "b")])
    #expect(graph.idsOfRelations == ["a/met/b"])
  }
}
