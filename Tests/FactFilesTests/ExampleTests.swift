import EntityGraph
import FactFiles
import Testing

@Suite struct ExampleTests {
  @Test func readsTheExampleOfTheFormat() throws {
    let reading = try read(example, rest)
    #expect(reading.warnings.isEmpty)
    let batch = reading.batch
    #expect(
      batch.documents == [
        Document(
          id: "makeyevka-essay", title: "US climbs escalation ladder in Ukraine",
          author: "m-k-bhadrakumar", published: Period("2023-01-05"),
          reliability: .notUsuallyReliable)
      ])
    #expect(batch.entities.count == 10)
    #expect(
      batch.entities.first { $0.id == "eli-cohen" }
        == Entity(id: "eli-cohen", kind: "person", name: "Eli Cohen", aliases: ["Cohen"]))
    #expect(batch.entities.first { $0.id == "israeli-diplomat" }?.isUnnamed == true)
    #expect(
      batch.entities.first { $0.id == "message-to-lavrov" }?.eventType == "relayed-message")
  }

  @Test func readsItsClaims() throws {
    let claims = try read(example, rest).batch.claims
    let blinkenAndCohen = Claim(
      document: "makeyevka-essay", locator: "¶12",
      claimants: ["israeli-diplomat", "times-of-israel"],
      statement: .relation(subject: "antony-blinken", kind: "spoke-with", object: "eli-cohen"),
      period: Period("2023-01-02"), isMomentary: true, channel: "telephone",
      events: ["message-to-lavrov"], credibility: .possiblyTrue,
      paraphrase:
        "Blinken and Cohen spoke by telephone; Blinken asked him to carry messages to Lavrov.",
      with: [Attribute("purpose", .text("to pass on messages"))])
    let dead = Claim(
      document: "makeyevka-essay", locator: "¶2", claimants: ["russian-mod"],
      statement: .property(
        of: "makiivka-strike", name: "dead",
        value: .number(Quantity(text: "83", number: 83))),
      claimed: PartialDate("2023-01-04"),
      paraphrase: "The ministry's latest figure for the dead is 83.")
    let roles: [(EventType.Role, Entity.ID)] = [
      ("sender", "antony-blinken"), ("intermediary", "eli-cohen"), ("receiver", "sergey-lavrov"),
    ]
    let message = roles.map { role, filler in
      Claim(
        document: "makeyevka-essay", locator: "¶12",
        statement: .role(role, of: "message-to-lavrov", filler: filler), paraphrase: "...")
    }
    #expect(Array(claims) == [blinkenAndCohen, dead] + message)
  }

  @Test func readsItsVocabulary() throws {
    let vocabulary = try read(example, rest).batch.vocabulary
    #expect(
      vocabulary.kinds["vessel"]
        == EntityKind("vessel", plural: "vessels", color: "#336699", parents: ["equipment"]))
    #expect(
      vocabulary.relations["chartered"]
        == RelationKind(
          "chartered", "chartered", inverse: "was chartered by", .supply, flow: .forward,
          from: ["organization"], to: ["vessel"]))
    #expect(
      vocabulary.properties["tonnage"]
        == PropertyKind("tonnage", .number, unit: "t", of: ["vessel"]))
    #expect(
      vocabulary.events["collision"]
        == EventType(
          "collision", roles: [.init("party", ["vessel"]), .init("place", ["place"])],
          projections: [.init("party", "party", "collided-with")]))
    #expect(vocabulary.kinds.count == 1 && vocabulary.events.count == 1)
  }

  @Test func readsFilesInAnyOrderToTheSameEnd() throws {
    let sources = [
      FactSource(path: "x.yaml", text: example), FactSource(path: "b.yaml", text: rest),
      FactSource(
        path: "c.yaml", text: "backchannel: 1\nentities: {eli-cohen: {kind: person, name: Cohen}}"),
      FactSource(
        path: "d.yaml",
        text: """
          backchannel: 1
          document: {id: copy, title: T, republishes: makeyevka-essay, repeats: {3: 12}}
          entities: {eli-cohen: {kind: person, name: Cohen, aliases: [Eli C., Eli]}}
          """),
    ]
    let first = try FactReader().read(sources)
    for turn in 1..<sources.count {
      let turned = Array(sources[turn...] + sources[..<turn])
      for order in [turned, turned.reversed()] {
        let reading = try FactReader().read(order)
        #expect(reading.batch.entities == first.batch.entities)
        #expect(reading.batch.documents == first.batch.documents)
        #expect(reading.batch.claims == first.batch.claims)
        #expect(reading.batch.vocabulary == first.batch.vocabulary)
      }
    }
    #expect(
      first.batch.entities.first { $0.id == "eli-cohen" }?.aliases == ["Cohen", "Eli C.", "Eli"])
    #expect(first.batch.claims.count == 9)
  }
}
