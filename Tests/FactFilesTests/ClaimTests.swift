import EntityGraph
import FactFiles
import Testing

@Suite struct ClaimTests {
  private func claims(_ text: String) throws -> ClaimList {
    try read(story + "  - " + text).batch.claims
  }

  @Test(arguments: [
    ("when: 2023-01-02", "2023-01-02", true),
    ("when: 2022-12-31/2023-01-01", "2022-12-31/2023-01-01", true),
    ("from: 2014", "2014/", false),
    ("until: 2014", "/2014", false),
    ("from: 2014, until: ..", "2014/..", false),
    ("from: 2023-01, until: 2023-01", "2023-01", false),
    ("said: sometime", nil, nil),
  ])
  func readsWhenItHappenedOrHeld(text: String, period: String?, isMomentary: Bool?) throws {
    let claim = try #require(try claims("{fact: eli met sergey, \(text)}").first)
    #expect(claim.period?.description == period && claim.isMomentary == isMomentary)
  }

  @Test(arguments: [
    ("12", "¶12"), ("¶12", "¶12"), ("¶ 12", "¶12"), ("21-22", "¶21-22"), ("¶21–22", "¶21-22"),
    ("p. 4", "p. 4"), ("1-2-3", "1-2-3"), ("-3", "-3"),
  ])
  func readsLocators(text: String, locator: String) throws {
    #expect(try claims("{fact: eli met sergey, at: \"\(text)\"}").first?.locator == locator)
  }

  @Test func ordersTheEndsOfSymmetricRelationsOnly() throws {
    #expect(
      try claims("fact: sergey met eli\n  - fact: sergey told eli").map(\.statement) == [
        .relation(subject: "eli", kind: "met", object: "sergey"),
        .relation(subject: "sergey", kind: "told", object: "eli"),
      ])
  }

  @Test func readsARelationInThreeKeys() throws {
    let short = try claims("fact: eli told sergey")
    #expect(try claims("{subject: eli, relation: told, object: sergey}") == short)
  }

  @Test func makesAClaimOfEveryFiller() throws {
    let claims = try claims("{event: talk, roles: {party: [sergey, eli], channel: telephone}}")
    #expect(
      claims.map(\.statement) == [
        .role("party", of: "talk", filler: "sergey"), .role("party", of: "talk", filler: "eli"),
        .role("channel", of: "talk", filler: "telephone"),
      ])
    #expect(claims.flatMap(\.events).isEmpty)
  }

  @Test func tiesARelationToItsEvents() throws {
    #expect(
      try claims("{fact: eli told sergey, event: [talk, message]}").first?.events
        == ["message", "talk"])
  }

  @Test(arguments: [
    (
      "amount: about 400",
      Attribute("amount", .number(Quantity(text: "about 400", number: 400, bound: .about)))
    ),
    ("purpose: 12", Attribute("purpose", .text("12"))),
    ("length: 12.5", Attribute("length", .number(Quantity(text: "12.5", number: 12.5)))),
    ("length: -3", Attribute("length", .number(Quantity(text: "-3", number: -3)))),
    ("length: 3 km", Attribute("length", .text("3 km"))),
    ("length: 1e3", Attribute("length", .text("1e3"))),
  ])
  func readsAttributesAsTheVocabularyHasThem(text: String, attribute: Attribute) throws {
    #expect(try claims("{fact: eli told sergey, with: {\(text)}}").first?.with == [attribute])
  }

  @Test func givesANumberTheUnitOfItsProperty() throws {
    #expect(
      try claims("{subject: rocket, property: range, value: at least 70}").map(\.statement) == [
        .property(
          of: "rocket", name: "range",
          value: .number(Quantity(text: "at least 70", number: 70, bound: .atLeast, unit: "km")))
      ])
  }

  @Test func writesATextInOneLine() throws {
    let claim = try #require(
      try claims("fact: eli met sergey\n    said: >\n      one\n\n      two\n").first)
    #expect(claim.paraphrase == "one two")
  }

  @Test func readsStanceAndWithdrawal() throws {
    let claim = try #require(
      try claims("{fact: eli met sergey, stance: denies, claimed: 2023-01, withdrawn: 2023-02}")
        .first)
    #expect(claim.stance == .denies && claim.claimed == PartialDate("2023-01"))
    #expect(claim.withdrawn == PartialDate("2023-02"))
  }

  @Test func allowsTheVocabularyOfAnotherFile() throws {
    let vocabulary = """
      backchannel: 1
      vocabulary:
        kinds: {barge: {is: vessel}}
        relations: {sank: {phrase: sank, inverse: was sunk by, category: force, object: vessel}}
        events: {regatta: {roles: {winner: }}}
      """
    let kinds = "backchannel: 1\nvocabulary: {kinds: {vessel: {is: equipment}}}"
    let entities = """
        - fact: eli sank bertha
        - {event: race, roles: {winner: bertha}}
      entities:
        bertha: {kind: barge, name: Bertha}
        race: {kind: event, type: regatta, name: the race}
        eli: {kind: person, name: Eli}
      document: {id: d, title: T}
      backchannel: 1
      """
    let reading = try read("claims:\n" + entities, vocabulary, kinds)
    #expect(reading.warnings.isEmpty && reading.batch.claims.count == 2)
    #expect(reading.batch.vocabulary.kinds.count == 2)
  }
}
