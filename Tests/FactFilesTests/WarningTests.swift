import EntityGraph
import FactFiles
import Testing

@Suite struct WarningTests {
  @Test(arguments: [
    (
      "{fact: eli heads moscow}",
      "15:12: 'moscow' is of the kind place, and 'heads' takes organization there"
    ),
    (
      "{fact: ministry related-to eli}",
      "15:12: 'ministry' is of the kind organization, and 'related-to' takes person there"
    ),
    (
      "{event: message, roles: {sender: rocket}}",
      "15:38: 'rocket' is of the kind weapon, and the role 'sender' takes person or organization"
    ),
    (
      "{subject: eli, property: dead, value: 3}",
      "15:15: 'eli' is of the kind person, and 'dead' is a property of event"
    ),
    (
      "{subject: rocket, property: range, value: 300 miles}",
      "15:47: the unit 'miles' is not compared with 'km', the unit of 'range'"
    ),
  ])
  func saysWhatLooksOdd(text: String, sentence: String) throws {
    #expect(try warnings(story + "  - " + text) == "a.yaml:" + sentence)
  }

  @Test func warnsOfAnAuthorWhoIsNoKnownId() throws {
    let text = "backchannel: 1\ndocument: {id: d, title: T, author: eli, publisher: A Paper}"
    #expect(
      try warnings(text) == "a.yaml:2:37: 'eli' is no id that is known, and was taken as a name")
  }

  @Test func countsTheSameClaimOnce() throws {
    let text = story + "  - fact: eli met sergey\n  - {fact: sergey met eli, said: again}\n"
    #expect(
      try warnings(text)
        == "a.yaml:16:5: the same claim stands at a.yaml:15:5 already, and counts once")
    #expect(try read(text).batch.claims.count == 1)
  }
}
