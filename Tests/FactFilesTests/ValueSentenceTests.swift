import FactFiles
import Testing

@Suite struct ValueSentenceTests {
  @Test(arguments: [
    ("dokument: {}", "2:1: there is no key 'dokument' in a facts file; the nearest is 'document'"),
    ("document: text", "2:11: 'a document' takes keys with their values; write it so"),
    ("entities: [a]", "2:11: 'entities' takes keys with their values; write it so"),
    ("claims: {a: b}", "2:9: 'claims' takes a list, each item after a hyphen; write it so"),
    (
      "entities: {a: {kind: person, name: A, alias: B}}",
      "2:39: there is no key 'alias' in an entity; the nearest is 'aliases'"
    ),
    (
      "entities: {a: {kind: person, name: Smith, John}}",
      """
      2:43: there is no key 'John' in an entity, and it has no value; put a text with a comma in \
      quotes
      """
    ),
    ("entities: {a: {kind: person}}", "2:15: an entity needs 'name'; add it"),
    ("entities: {a: {name: A}}", "2:15: an entity needs 'kind'; add it"),
    (
      "entities: {a: {kind: person, name: }}",
      "2:36: 'name' is empty; give it a text or leave it out"
    ),
    ("entities: {a: {kind: person, name: [A]}}", "2:36: 'name' takes one text; write it so"),
    (
      "entities: {a: {kind: person, name: A, aliases: {b: c}}}",
      "2:48: 'aliases' takes a text or a list of texts; write it so"
    ),
    (
      "entities: {a: {kind: person, name: A, aliases: [B, B]}}",
      "2:52: 'B' stands twice in 'aliases'; keep one of them"
    ),
    (
      #"entities: {a: {kind: person, name: "\e[31m"}}"#,
      "2:36: there is a control character in the text of 'name'; take it out"
    ),
    (
      "entities: {a: {kind: person, name: A, unnamed: yes}}",
      "2:48: 'yes' does not fit 'unnamed'; write true or false"
    ),
    (
      "entities: {a: {kind: person, name: A, reliability: G}}",
      "2:52: 'G' does not fit 'reliability'; write A, B, C, D, E or F"
    ),
    (
      "entities: {Eli Cohen: {kind: person, name: A}}",
      """
      2:12: 'Eli Cohen' cannot be an id; write at most 64 small letters, digits and hyphens, such \
      as 'eli-cohen'
      """
    ),
    (
      "entities: {Ж: {kind: person, name: A}}",
      "2:12: 'Ж' cannot be an id; write at most 64 small letters, digits and hyphens, such as 'zh'"
    ),
    ("document: {title: T}", "2:11: a document needs 'id'; add it"),
    ("document: {id: d}", "2:11: a document needs 'title'; add it"),
    (
      "document: {id: D, title: T}",
      "2:16: 'D' cannot be an id; write at most 64 small letters, digits and hyphens, such as 'd'"
    ),
    (
      "document: {id: d, title: T, published: Monday}",
      """
      2:40: 'Monday' does not fit 'published'; write a date or an interval, such as 2023-01-02 or \
      2022-12-31/2023-01-01
      """
    ),
    (
      "document: {id: d, title: T, retrieved: 2023/24}",
      """
      2:40: '2023/24' does not fit 'retrieved'; write a date, such as 2023-01-02, 2023-01 or \
      2023-01-01T00:02
      """
    ),
    (
      "document: {id: d, title: T, repeats: {1: 2}}",
      "2:38: 'repeats' needs 'republishes'; name the document that this one copies"
    ),
  ])
  func saysWhatIsWrittenWrong(text: String, sentence: String) {
    #expect(errors(["backchannel: 1\n" + text]) == "a.yaml:" + sentence)
  }

  @Test func reportsAllMistakesOfAllFilesInOrder() {
    let first = """
      backchannel: 1
      entities:
        A: {kind: person, name: A}
        b: {kind: persn, name: B}
        c: {kind: person, name: C, unnamed: perhaps}
      """
    #expect(
      errors([first, "backchannel: 1\nentities: {a: b: c}", "backchannel: 1\nfoo: bar"]) == """
        a.yaml:3:3: 'A' cannot be an id; write at most 64 small letters, digits and hyphens, such \
        as 'a'
        a.yaml:5:39: 'perhaps' does not fit 'unnamed'; write true or false
        b.yaml:2:16: a ': ' stands in the text of 'a'; put it in quotes
        c.yaml:2:1: there is no key 'foo' in a facts file
        """)
  }

  @Test func tellsTwentyErrorsAndCountsTheRest() throws {
    let lines = (1...33).map { "  e\($0): {kind: person}" }
    let text = "backchannel: 1\nentities:\n" + lines.joined(separator: "\n")
    let error = #expect(throws: FactFileErrors.self) { try read(text) }
    #expect(error?.count == 33 && error?.errors.count == 20)
    #expect(error?.errors.last?.place.line == 22)
    #expect(error?.description.split(separator: "\n").last == "and 13 more")
  }
}
