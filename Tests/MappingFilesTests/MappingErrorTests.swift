import EntityGraph
import FactFiles
import Foundation
import TestSupport
import Testing

@testable import MappingFiles

/// What is wrong in a mapping, word for word.
@Suite struct MappingErrorTests {
  private func errors(_ text: String) -> String {
    do throws(FactFileErrors) {
      _ = try MappingFile.read(FactSource(path: "m.yaml", text: text))
      return ""
    } catch {
      return error.description
    }
  }

  private static let start = "backchannel: 1\ntable:\n"

  @Test(arguments: [
    (
      "",
      "m.yaml:1:1: this is no mapping; begin with 'backchannel: 1' and 'table:', or with 'queries:' as FollowTheMoney has them"
    ),
    (
      "a: 1",
      "m.yaml:1:1: this is no mapping; begin with 'backchannel: 1' and 'table:', or with 'queries:' as FollowTheMoney has them"
    ),
    (
      "backchannel: 2\ntable:\nentities: {a: {kind: person}}",
      "m.yaml:1:14: version '2' of the format is not known here; write 'backchannel: 1'"
    ),
    (
      "backchannel: 1\nentities: {a: {kind: person}}", "m.yaml:1:1: a mapping needs 'table'; add it"
    ),
    (Self.start + "claims: []", "m.yaml:1:1: a mapping needs 'entities'; add at least one"),
    (
      Self.start + "entities: {a: {kind: person}}\ntabel: x",
      "m.yaml:4:1: there is no key 'tabel' in a mapping; the nearest is 'table'"
    ),
    (
      "backchannel: 1\ntable: {date: dmy}\nentities: {a: {kind: person}}",
      "m.yaml:2:9: there is no key 'date' in the table of a mapping; the nearest is 'dates'"
    ),
    (
      "backchannel: 1\ntable: {dates: european}\nentities: {a: {kind: person}}",
      "m.yaml:2:16: 'european' does not fit 'dates'; write dmy or mdy"
    ),
    (
      "backchannel: 1\ntable: {each: results}\nentities: {a: {kind: person}}",
      "m.yaml:2:15: 'results' is no path to the objects of a list; write it as '$.results[*]' or '$[*].owners[*]'"
    ),
    (
      "backchannel: 1\ntable: {file: \"https://x.org/a.csv\"}\nentities: {a: {kind: person}}",
      "m.yaml:2:15: nothing is fetched from 'https://x.org/a.csv'; save the table to a file, name that here, and give it as the input"
    ),
    (
      Self.start + "entities:\n  a: {id: \"co-{number\", kind: person}",
      "m.yaml:4:11: '{' is not closed in 'co-{number'; write '}' behind the name of the column, or '\\{' for a brace"
    ),
    (
      Self.start + "entities:\n  a: {id: \"{{number}}\", kind: person}",
      "m.yaml:4:11: a column stands between single braces, and '{{number}}' has double ones; write '{name}'"
    ),
    (
      Self.start + "entities:\n  a: {id: \"{}\", kind: person}",
      "m.yaml:4:11: '{}' names no column; write its name between the braces"
    ),
    (
      Self.start + "entities:\n  a: {id: {number}, kind: person}",
      "m.yaml:4:11: a template at the start of 'id' looks like keys to YAML; put it in quotes, as in \"{name}\""
    ),
    (
      Self.start + "entities:\n  a: {id: x, kind: persn}",
      "m.yaml:4:20: there is no kind of entity 'persn'; the nearest is 'person'; add it to a vocabulary"
    ),
    (
      "backchannel: 1\ntable:\ndocument: {id: register}\nentities:\n  register: {kind: organization}",
      "m.yaml:5:3: 'register' is a document at m.yaml:3:11 already; choose another id"
    ),
    (
      Self.start + "entities:\n  a: {id: x, kind: event}",
      "m.yaml:4:6: an event needs 'type'; add it"
    ),
    (
      Self.start
        + "entities:\n  a: {kind: person, properties: {heigth: \"{h}\"}}\nvocabulary: {properties: {height: {type: number}}}",
      "m.yaml:4:34: there is no property 'heigth'; the nearest is 'height'; add it to a vocabulary"
    ),
    (
      Self.start
        + "entities:\n  owner: {kind: person}\n  b: {kind: person}\nclaims:\n  - fact: ownr owns b",
      "m.yaml:7:11: there is no entity 'ownr'; the nearest is 'owner'; define it"
    ),
    (
      Self.start
        + "entities:\n  a: {kind: person}\n  b: {kind: person}\nclaims:\n  - fact: a onws b",
      "m.yaml:7:11: there is no kind of relation 'onws'; the nearest is 'owns'; add it to a vocabulary"
    ),
    (
      Self.start + "entities:\n  a: {kind: person}\nclaims:\n  - {subject: a}",
      "m.yaml:6:5: a claim needs 'fact', 'subject' with 'relation' and 'object', 'subject' with 'property' and 'value', or 'event' with 'roles'; add one of them"
    ),
    (
      Self.start
        + "entities:\n  a: {kind: person}\n  b: {kind: person}\nclaims:\n  - {fact: a owns b, when: soon, stance: sure, credibility: B}",
      "m.yaml:7:28: 'soon' does not fit 'when'; write a date or an interval, such as 2023-01-02 or 2022-12-31/2023-01-01\nm.yaml:7:42: 'sure' does not fit 'stance'; write asserts, supposes, doubts or denies\nm.yaml:7:61: 'B' does not fit 'credibility'; write 1, 2, 3, 4, 5 or 6"
    ),
    (
      Self.start
        + "entities:\n  a: {kind: person}\nclaims:\n  - {subject: a, property: age, value: x, record: y}\n"
        + "vocabulary: {properties: {age: {type: text}}}",
      "m.yaml:6:28: 'record' and 'property' do not go together; leave one out"
    ),
  ])
  func whatIsWrongIsSaidWithItsPlace(text: String, sentence: String) {
    #expect(errors(text) == sentence)
  }

  @Test func theMappingInTheReadmeIsRight() throws {
    let page = try String(
      contentsOf: BuiltProgram.root.appending(path: "README.md"), encoding: .utf8)
    let blocks = page.split(separator: "```").filter { $0.hasPrefix("yaml\n") }
    let mapping = try #require(blocks.first { $0.contains("\ntable:") }).dropFirst(5)
    #expect(errors(String(mapping)) == "")
  }

  @Test func aColumnThatIsNotThereIsNamedWithTheNearest() throws {
    let mapping = Self.start + "entities:\n  a: {id: \"{nmae}\", kind: person}"
    let failure = #expect(throws: MappingFailure.self) {
      try MappingReading(mapping, "id;name;age\n1;x;2\n")
    }
    #expect(
      failure?.description
        == "map.yaml:4: there is no column 'nmae' in a.csv; the nearest is 'name'")
    let other = #expect(throws: MappingFailure.self) { try MappingReading(mapping, "x,y\n1,2\n") }
    #expect(
      other?.description == "map.yaml:4: there is no column 'nmae' in a.csv; it has 'x', 'y'")
  }
}
