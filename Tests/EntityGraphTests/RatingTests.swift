import EntityGraph
import TestSupport
import Testing

@Suite struct RatingTests {
  @Test func ratingsAreOrderedByLetterThenByNumber() {
    let texts = "ABCDEF".flatMap { letter in (1...6).map { "\(letter)\($0)" } }
    let ratings = texts.compactMap { Rating($0) }
    #expect(ratings.map(\.description) == texts)
    #expect(ratings.shuffled().sorted() == ratings)
    #expect(ratings.map(\.rank) == Array(0..<36))
    #expect(ratings.last == .unjudged)
  }

  @Test(arguments: ["", "B", "B0", "B7", "G1", "b2", "2B", "B22", "B+", "B２"])
  func refusesWhatIsNoRating(text: String) { #expect(Rating(text) == nil) }

  @Test func reachesALeastRatingWithLetterAndNumberEach() throws {
    let least = try #require(Rating("B2"))
    let reaching = ["A1", "A2", "B1", "B2"]
    for letter in "ABCDEF" {
      for number in 1...6 {
        let text = "\(letter)\(number)"
        #expect(try #require(Rating(text)).reaches(least) == reaching.contains(text))
      }
    }
    #expect(Rating.unjudged.reaches(.unjudged))
    #expect(!Rating.unjudged.reaches(Rating(.unknown, .improbable)))
  }

  // MARK: - Of claims and relations

  private static let judged = [
    Entity(id: "ministry", kind: "organization", name: "m", reliability: .usuallyReliable),
    Entity(id: "tabloid", kind: "organization", name: "t", reliability: .unreliable),
    Entity(id: "witness", kind: "person", name: "w"),
  ]

  @Test(
    arguments: [
      ([], nil, nil, "F6"), ([], .fairlyReliable, 2, "C2"), (["ministry"], nil, 3, "B3"),
      (["ministry"], .fairlyReliable, nil, "C6"), (["ministry", "tabloid"], .reliable, 1, "E1"),
      (["witness"], nil, 2, "F2"), (["witness", "ministry"], nil, 2, "B2"),
      (["nobody-known"], .reliable, 1, "A1"), (["rated-paper"], nil, 4, "D4"),
    ] as [([Source.ID], Reliability?, Int?, String)])
  func aClaimHasTheWorstLetterStatedAlongItsChainAndItsNumber(
    claimants: [Source.ID], document: Reliability?, credibility: Int?, wanted: String
  ) throws {
    let graph = try frozen(
      [.says("a called b", by: claimants, credibility: credibility)],
      documents: [
        .titled("essay", document), .titled("rated-paper", .notUsuallyReliable),
      ], entities: Self.judged)
    let relation = try graph.relation("a/called/b")
    #expect(relation.rating.description == wanted)
    #expect(relation.citations.map(\.rating.description) == [wanted])
  }

  @Test func aRelationHasTheBestOfItsAssertingClaims() throws {
    let graph = try frozen(
      [
        .says("a called b", at: "¶1", by: ["tabloid"], credibility: 1),
        .says("a called b", at: "¶2", by: ["ministry"], credibility: 4),
        .says("a called b", at: "¶3", by: ["ministry"], credibility: 3),
        .says("a called b", in: "best", .supposes, credibility: 1),
        .says("a called b", in: "best", at: "¶2", credibility: 1, withdrawn: "2023"),
      ], documents: [.titled("best", .reliable)], entities: Self.judged)
    #expect(try graph.relation("a/called/b").rating.description == "B3")
  }

  @Test(
    arguments: [
      (.unreliable, [], "E5"), (nil, [], "F5"), (.unreliable, ["ministry"], "E5"),
      (nil, ["ministry"], "B5"), (.reliable, ["tabloid"], "E5"),
    ] as [(Reliability?, [Source.ID], String)])
  func aCopiedClaimIsRatedNoBetterThanTheOriginals(
    original: Reliability?, claimants: [Source.ID], wanted: String
  ) throws {
    let graph = try frozen(
      ["blog", "agency", "digest"].map {
        .says("a called b", in: $0, by: claimants, credibility: 5)
      },
      documents: [
        .titled("blog", original), .titled("agency", .reliable, copying: "blog"),
        .titled("digest", .usuallyReliable, copying: "agency"),
      ], entities: Self.judged)
    let relation = try graph.relation("a/called/b")
    #expect(relation.rating.description == wanted)
    #expect(Set(relation.citations.map(\.rating.description)) == [wanted])
    var filter = RelationFilter()
    filter.leastRating = Rating(.usuallyReliable, .improbable)
    #expect(graph.keeping(filter).relationCount == (wanted == "B5" ? 1 : 0))
  }

  @Test func whatACopyAddsInTheWordsOfOthersIsItsOwn() throws {
    var copy = Document.titled("agency", .reliable, copying: "blog")
    copy.repeats = [Document.Repeat("¶3", original: "¶1")]
    let graph = try frozen(
      [
        .says("a called b", in: "agency", at: "¶3", by: ["ministry"], credibility: 2),
        .says("a met b", in: "agency", at: "¶4", by: ["ministry"], credibility: 2),
      ], documents: [.titled("blog", .unreliable), copy], entities: Self.judged)
    #expect(try graph.relation("a/called/b").rating.description == "E2")
    #expect(try graph.relation("a/met/b").rating.description == "B2")
  }

  @Test func whatNobodyAssertsIsUnjudged() throws {
    let graph = try frozen(
      [.says("a called b", .denies, credibility: 1)], documents: [.titled("essay", .reliable)])
    #expect(try graph.relation("a/called/b").rating == .unjudged)
  }

  @Test func attributesComeFromStandingAssertionsTheBestRatedFirst() throws {
    func with(_ text: String) -> [Attribute] { [Attribute("purpose", .text(text))] }
    let graph = try frozen([
      .says("a called b", at: "¶1", credibility: 4, with: with("trade")),
      .says("a called b", at: "¶2", credibility: 2, with: with("talks")),
      .says("a called b", at: "¶3", .denies, credibility: 1, with: with("nothing")),
      .says("a called b", at: "¶4", credibility: 1, withdrawn: "2023", with: with("error")),
      .says(
        "a called b", at: "¶5", credibility: 5, with: [Attribute("amount", .number("5"))]),
    ])
    #expect(
      try graph.relation("a/called/b").attributes == [
        Attribute("amount", .number("5")), Attribute("purpose", .text("talks")),
        Attribute("purpose", .text("trade")),
      ])
  }
}
