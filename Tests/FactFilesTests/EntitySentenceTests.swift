import EntityGraph
import FactFiles
import Testing

@Suite struct EntitySentenceTests {
  @Test(arguments: [
    (
      "a: {kind: persn, name: A}",
      "2:22: there is no kind of entity 'persn'; the nearest is 'person'; add it to a vocabulary"
    ),
    ("a: {kind: event, name: A}", "2:12: an event needs 'type'; add it"),
    (
      "a: {kind: event, type: strik, name: A}",
      "2:35: there is no type of event 'strik'; the nearest is 'strike'; add it to a vocabulary"
    ),
    (
      "a: {kind: person, type: strike, name: A}",
      "2:36: 'type' is for events, and this is a person; leave it out"
    ),
  ])
  func saysWhatAnEntityLacks(text: String, sentence: String) {
    #expect(errors(["backchannel: 1\nentities: {\(text)}"]) == "a.yaml:" + sentence)
  }

  @Test(arguments: [
    (
      "a: {kind: place, name: A}",
      "b.yaml:2:22: 'a' has the kind 'place' here and 'person' at a.yaml:2:22; make the two agree"
    ),
    (
      "a: {kind: person, name: B}",
      """
      b.yaml:2:36: 'a' is named 'B' here and 'A' at a.yaml:2:36; list one of them in 'aliases'
      """
    ),
    (
      "a: {kind: person, name: A, marking: RED}",
      "b.yaml:2:48: 'a' has the marking 'RED' here and 'AMBER' at a.yaml:2:48; make the two agree"
    ),
    (
      "b: {kind: person, name: B, formerly: a}",
      "a.yaml:2:12: 'a' was an id of 'b' by its 'formerly' at b.yaml:2:12; write 'b'"
    ),
    (
      "doc: {kind: person, name: B}",
      "b.yaml:2:12: 'doc' is a document at a.yaml:3:16 already; choose another id"
    ),
    (
      "b: {kind: person, name: B, formerly: doc}",
      "b.yaml:2:49: 'doc' is a document at a.yaml:3:16 already; choose another id"
    ),
  ])
  func namesBothPlacesWhereTwoFilesDisagree(text: String, sentence: String) {
    let first = """
      backchannel: 1
      entities: {a: {kind: person, name: A, marking: AMBER}}
      document: {id: doc, title: T}
      """
    #expect(errors([first, "backchannel: 1\nentities: {\(text)}"]) == sentence)
  }

  @Test func unitesWhatFilesSayOfOneEntity() throws {
    let reading = try read(
      "backchannel: 1\nentities: {a: {kind: person, name: A, ids: [x:1], aliases: Aa}}",
      """
      backchannel: 1
      entities: {a: {kind: person, name: Alfred, aliases: [A, Al], ids: [x:2], reliability: B}}
      """)
    #expect(
      reading.batch.entities == [
        Entity(
          id: "a", kind: "person", name: "Alfred", aliases: ["A", "Aa", "Al"],
          reliability: .usuallyReliable, externalIDs: ["x:1", "x:2"])
      ])
  }

  @Test(arguments: [
    (
      ["document: {id: a, title: T}", "document: {id: a, title: T}"],
      "b.yaml:2:16: the document 'a' is defined at a.yaml:2:16 already; its claims stand in one file"
    ),
    (
      ["document: {id: a, title: T, republishes: b}"],
      "a.yaml:2:42: there is no document 'b'; define it"
    ),
    (
      ["document: {id: a, title: T, republishes: b}", "entities: {b: {kind: person, name: B}}"],
      "a.yaml:2:42: 'b' is an entity, and a document is wanted here; name another"
    ),
    (
      ["document: {id: a, title: T, republishes: a}"],
      "a.yaml:2:42: 'a' republishes 'a'; break the circle"
    ),
    (
      [
        "document: {id: a, title: T, republishes: b}",
        "document: {id: b, title: T, republishes: c}",
        "document: {id: c, title: T, republishes: b}",
      ],
      "b.yaml:2:42: 'b' republishes 'c' republishes 'b'; break the circle"
    ),
  ])
  func saysWhatIsWrongWithDocuments(texts: [String], sentence: String) {
    #expect(errors(texts.map { "backchannel: 1\n" + $0 }) == sentence)
  }

  @Test func followsFormerIds() throws {
    let reading = try read(
      story + "  - fact: eli-cohen met sergey\n",
      "backchannel: 1\nentities: {eli: {kind: person, name: Eli, formerly: [eli-cohen]}}")
    #expect(
      reading.batch.claims.map(\.statement) == [
        .relation(subject: "eli", kind: "met", object: "sergey")
      ])
  }
}
