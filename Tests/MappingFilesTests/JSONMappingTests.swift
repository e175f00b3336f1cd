import EntityGraph
import Testing

@testable import MappingFiles

/// How objects of lists become facts.
@Suite struct JSONMappingTests {
  private let mapping = """
    backchannel: 1
    table: {each: "$.results[*].owners[*]"}
    entities:
      owner: {id: "{owners.id}", kind: person, name: "{owners.name}"}
      company: {id: "{number}", kind: company, name: "{name.full}", aliases: "{other names}"}
    claims: [{fact: owner owns company, with: {share: "{owners.share}"}}]
    """

  @Test func rowsAreTheObjectsOfTheInnermostList() throws {
    let reading = try MappingReading(
      mapping,
      """
      {"results": [
        {"number": 7, "name": {"full": "Orlan"}, "other names": ["O", null, "Orl"],
         "owners": [{"id": "m", "name": "Mira", "share": 12.5}, {"id": "t", "name": "Tomas"}]},
        {"number": 8, "name": {"full": "Kestrel"}, "owners": []}
      ]}
      """, name: "a.json")
    #expect(reading.entities == ["m person Mira", "7 company Orlan", "t person Tomas"])
    #expect(reading.batch.entities.first { $0.id == "7" }?.aliases == ["O", "Orl"])
    #expect(reading.claims == ["m owns 7 at line 2 share=12.5", "t owns 7 at line 2.2"])
  }

  @Test(arguments: [
    ("", "[{\"id\": 1, \"to\": {\"id\": 2}},\n {\"id\": 3, \"to\": {\"id\": 4}}]"),
    (
      "{each: \"$.l[*]\"}",
      "{\"l\": [{\"id\": 1, \"to\": {\"id\": 2}},\n {\"id\": 3, \"to\": {\"id\": 4}}]}\n"
    ),
    ("", "{\"id\": 1, \"to\": {\"id\": 2}}\n{\"id\": 3, \"to\": {\"id\": 4}}\n"),
    (
      "{each: \"$.a['b c'][*]\"}",
      "{\"a\": {\"b c\": [{\"id\": 1, \"to\": {\"id\": 2}},\n{\"id\": 3, \"to.id\": 4}]}}"
    ),
  ])
  func listsAndLinesAreRead(each: String, json: String) throws {
    let reading = try MappingReading(
      """
      backchannel: 1
      table: \(each)
      entities: {a: {id: "{id}", kind: person}, b: {id: "{to.id}", kind: person}}
      claims: [{fact: a called b}]
      """, json, name: "a.json")
    #expect(reading.claims == ["1 called 2 at line 1", "3 called 4 at line 2"])
  }

  @Test func oneObjectIsOneRow() throws {
    let reading = try MappingReading(
      """
      backchannel: 1
      table:
      entities: {a: {id: "{id}", kind: person}}
      """, "{\n\"id\": 7}\n", name: "a.json")
    #expect(reading.entities == ["7 person 7"])
  }

  @Test(arguments: [
    (
      "{\"people\": [{\"id\": 1}], \"n\": 2, \"others\": []}",
      "a.json: has no list at '$.results'; write the path to its list behind 'each:' in the mapping,"
        + " there are $.others[*], $.people[*]"
    ),
    (
      "{\"results\": {}}",
      "a.json: has no list at '$.results'; write the path to its list behind 'each:' in the mapping,"
        + " it has none at its top"
    ),
    (
      "{\"results\": [{\"nmber\": 1, \"owners\": [{\"id\": 1, \"name\": 2, \"share\": 3}]}]}",
      "map.yaml:5: there is no column 'number' in a.json; the nearest is 'nmber'"
    ),
    ("{\"results\": []}", "a.json: has no rows to map; check that it is the file you meant"),
  ])
  func whatIsNotThereIsSaid(json: String, sentence: String) {
    let failure = #expect(throws: MappingFailure.self) {
      try MappingReading(mapping, json, name: "a.json")
    }
    #expect(failure?.description == sentence)
  }
}
