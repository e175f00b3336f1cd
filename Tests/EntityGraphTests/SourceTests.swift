import EntityGraph
import TestSupport
import Testing

@Suite struct SourceTests {
  private func sources(_ claims: [Claim], _ documents: [Document] = []) throws -> Int {
    try frozen(claims, documents: documents).relation("a/called/b").independentSources
  }

  /// No import takes a circle, but a damaged case may have one.
  @Test func copiesInAChainOrACircleAreOneSource() throws {
    let count = 3000
    let ids = (0..<count).map { Document.ID("d\($0)") }
    for end in [nil, ids[0], ids[count - 1]] {
      let documents = (0..<count).map { number in
        Document(
          id: ids[number], title: "T", republishes: number == 0 ? end : ids[number - 1])
      }
      let ends = [ids[0], ids[count - 1]].map { Claim.says("a called b", in: $0) }
      #expect(try sources(ends, documents) == 1)
      var filter = RelationFilter()
      filter.without = ["d0"]
      let rest = try frozen(ends, documents: documents).keeping(filter)
      #expect(rest.documentsHeard.isEmpty && rest.claims.isEmpty)
    }
  }

  @Test func chainsThatShareAMemberCountOnce() throws {
    #expect(
      try sources([
        .says("a called b", at: "¶1", by: ["ministry", "times"]),
        .says("a called b", at: "¶2", by: ["ministry", "post"]),
      ]) == 1)
    #expect(
      try sources([
        .says("a called b", at: "¶1", by: ["ministry"]),
        .says("a called b", at: "¶2", by: ["army"]),
      ]) == 2)
  }

  /// The first and the last have nothing in common but what lies between them.
  @Test func chainsHangOnEachOtherThroughOthers() throws {
    #expect(
      try sources([
        .says("a called b", at: "¶1", by: ["w", "x"]),
        .says("a called b", at: "¶2", by: ["y", "z"]),
        .says("a called b", at: "¶3", by: ["x", "y"]), .says("a called b", at: "¶4", by: ["v"]),
      ]) == 2)
  }

  @Test func whoSpeaksForAnOrganizationIsTheOrganization() throws {
    #expect(
      try sources([
        .says("a called b", in: "one", by: ["kremlin", "dmitry-peskov"]),
        .says("a called b", in: "two", by: ["kremlin"]),
      ]) == 1)
  }

  @Test func improbableClaimsCountForNothing() throws {
    #expect(
      try sources([
        .says("a called b", at: "¶1", by: ["w"], credibility: 5),
        .says("a called b", at: "¶2", by: ["x"], credibility: 6),
      ]) == 1)
    #expect(try sources([.says("a called b", credibility: 5)]) == 0)
  }

  /// The improbable one would have joined the two others.
  @Test func improbableClaimsJoinNothing() throws {
    #expect(
      try sources([
        .says("a called b", at: "¶1", by: ["w"]), .says("a called b", at: "¶2", by: ["x"]),
        .says("a called b", at: "¶3", by: ["w", "x"], credibility: 5),
      ]) == 2)
  }

  @Test func onlyStandingAssertionsCount() throws {
    #expect(
      try sources([
        .says("a called b", at: "¶1", by: ["w"]), .says("a called b", at: "¶2", by: ["x"], .denies),
        .says("a called b", at: "¶3", by: ["y"], .supposes),
        .says("a called b", at: "¶4", by: ["z"], withdrawn: "2023"),
      ]) == 1)
  }

  @Test(
    arguments: [
      (Document.titled("essay", by: "author", from: "publisher"), "author"),
      (.titled("essay", from: "publisher"), "publisher"), (.titled("essay"), "essay"),
    ] as [(Document, Source.ID)])
  func withoutClaimantsItIsTheAuthorElseThePublisherElseTheDocument(
    document: Document, wanted: Source.ID
  ) throws {
    let graph = try frozen([.says("a called b")], documents: [document])
    #expect(try graph.relation("a/called/b").citations.map(\.chain) == [[wanted]])
  }

  @Test(
    arguments: [
      (Document.titled("essay", by: "author"), "author"),
      (.titled("essay", from: "publisher"), "publisher"), (.titled("essay"), "essay"),
    ] as [(Document, Source.ID)])
  func aCopyCorroboratesNothing(original: Document, wanted: Source.ID) throws {
    let copies = [
      Document.titled("copy", by: "someone", from: "elsewhere", copying: "essay"),
      .titled("copied-copy", by: "another", copying: "copy"),
    ]
    let graph = try frozen(
      ["essay", "copy", "copied-copy"].map { .says("a called b", in: $0) },
      documents: [original] + copies)
    let relation = try graph.relation("a/called/b")
    #expect(relation.independentSources == 1)
    #expect(relation.citations.map(\.chain) == [[wanted], [wanted], [wanted]])
  }

  @Test func copiesOfWhatNobodyHasAreOneSource() throws {
    #expect(
      try sources(
        [.says("a called b", in: "one"), .says("a called b", in: "two")],
        [.titled("one", copying: "lost"), .titled("two", copying: "lost")]) == 1)
  }

  @Test func documentsThatCopyEachOtherEndTheSearch() throws {
    #expect(
      try sources(
        [.says("a called b", in: "one")],
        [.titled("one", copying: "two"), .titled("two", copying: "one")]) == 1)
  }

  @Test func theDocumentsOwnVoiceAddsNothingToThoseWhomItQuotes() throws {
    let blog = [Document.titled("essay", by: "author")]
    let (clerk, own) = (Claim.says("a called b", at: "¶1", by: ["clerk"]), Claim.says("a called b"))
    #expect(try sources([clerk, own], blog) == 1)
    #expect(try sources([clerk, .says("a called b", at: "¶2", by: ["guard"])], blog) == 2)
    #expect(try sources([clerk, .says("a called b", in: "other")], blog) == 2)
  }

  @Test func anAuthorWhoIsQuotedElsewhereIsOneSource() throws {
    #expect(
      try sources(
        [.says("a called b"), .says("a called b", in: "news", by: ["author"])],
        [.titled("essay", by: "author")]) == 1)
  }
}
