import EntityGraph
import FactFiles
import Testing

@Suite struct YAMLSentenceTests {
  @Test(arguments: [
    (
      "a: [1, 2\nb: 3",
      """
      a.yaml:2:2: did not find expected ',' or ']' while parsing a flow sequence that begins at \
      a.yaml:1:4; check quotes, brackets and indentation
      """
    ),
    (
      "a: \"x\nb: 2\n",
      """
      a.yaml:3:1: found unexpected end of stream while scanning a quoted scalar that begins at \
      a.yaml:1:4; check quotes, brackets and indentation
      """
    ),
    (
      "a: @b",
      """
      a.yaml:1:4: found character that cannot start any token; check quotes, brackets and \
      indentation
      """
    ),
    (
      "a: - b",
      """
      a.yaml:1:4: block sequence entries are not allowed in this context; check quotes, brackets \
      and indentation
      """
    ),
    (
      "said: He said: no",
      "a.yaml:1:14: a ': ' stands in the text of 'said'; put it in quotes"
    ),
    (
      "claims:\n  - {said: He said: no}",
      "a.yaml:2:19: a ': ' stands in the text of 'said'; put it in quotes"
    ),
    (
      "said: He\n  said: no",
      """
      a.yaml:2:7: a ': ' stands in the text that begins at a.yaml:1:7; put it in quotes or correct \
      the indentation
      """
    ),
    (
      "said: the unit #3",
      """
      a.yaml:1:1: the version of the format is missing; begin with 'backchannel: 1'
      a.yaml:1:7: the text is cut short by ' #'; put it in quotes, or leave two spaces before a \
      comment
      """
    ),
    (
      "said: the unit #3\n  went on",
      """
      a.yaml:1:7: the text is cut short by ' #'; put it in quotes, or leave two spaces before a \
      comment
      """
    ),
    (
      "a: &b c",
      "a.yaml:1:4: anchors and aliases (& and *) are not read; write out what is meant"
    ),
    (
      "a: *b",
      "a.yaml:1:4: anchors and aliases (& and *) are not read; write out what is meant"
    ),
    (
      "a: 1\n---\nb: 2",
      "a.yaml:2:1: a second YAML document begins here; put it in a file of its own"
    ),
    (
      "? [a]\n: b", "a.yaml:1:3: a key must be a few words in one line; write them before the colon"
    ),
    (
      "\"a\\e\": b",
      "a.yaml:1:1: a key must be a few words in one line; write them before the colon"
    ),
    (
      "backchannel: 1\nentities:\n  a: {kind: person, name: A, name: B}",
      "a.yaml:3:30: 'name' stands at a.yaml:3:21 already; keep one of them"
    ),
    (
      "backchannel: !!int 1",
      "a.yaml:1:14: the tag 'tag:yaml.org,2002:int' is not read; leave it out"
    ),
    (
      "a: é\u{7}",
      "a.yaml:1:5: control characters are not allowed; check quotes, brackets and indentation"
    ),
    ("", "a.yaml:1:1: the version of the format is missing; begin with 'backchannel: 1'"),
    ("# nothing", "a.yaml:1:1: the version of the format is missing; begin with 'backchannel: 1'"),
    ("- a", "a.yaml:1:1: the version of the format is missing; begin with 'backchannel: 1'"),
    (
      "backchannel: 2\nnonsense: 3",
      "a.yaml:1:14: version '2' of the format is not known here; write 'backchannel: 1'"
    ),
    (
      "backchannel: [1]",
      "a.yaml:1:14: version '[...]' of the format is not known here; write 'backchannel: 1'"
    ),
  ])
  func saysWhereTheYAMLBreaks(text: String, sentence: String) {
    #expect(errors([text]) == sentence)
  }

  @Test func namesTheLineOfBytesThatAreNotUTF8() {
    let source = FactSource(
      path: "a.yaml", bytes: Array("backchannel: 1\né: ".utf8) + [0xC3, 0x28])
    let error = #expect(throws: FactFileErrors.self) { try FactReader().read([source]) }
    #expect(
      error?.description == "a.yaml:2:4: this byte is not UTF-8; save the file as UTF-8")
  }

  @Test func readsOverAByteOrderMark() throws {
    let reading = try read("\u{FEFF}backchannel: 1\nentities: {a: {kind: person, name: A}}")
    #expect(reading.batch.entities.map(\.name) == ["A"])
  }

  @Test func readsACommentAfterTwoBlanks() throws {
    let reading = try read(
      "backchannel: 1  # one\nentities:  # two\n  a: {kind: person, name: \"A #1\"} # 3")
    #expect(reading.batch.entities.map(\.name) == ["A #1"])
  }

  @Test func takesEveryScalarForText() throws {
    let text = "backchannel: 1\nentities: {a: {kind: person, name: no, aliases: [12:02, 1e3, ~]}}"
    let entity = try #require(try read(text).batch.entities.first)
    #expect(entity.name == "no" && entity.aliases == ["12:02", "1e3", "~"])
  }
}
