import EntityGraph
import FactFiles
import Testing

@Suite struct VocabularySentenceTests {
  @Test(arguments: [
    ("kind: {}", "3:3: there is no key 'kind' in the vocabulary; the nearest is 'kinds'"),
    (
      "kinds: {dinghy: {color: blue}}",
      "3:27: 'blue' does not fit 'color'; write a colour, such as \"#336699\""
    ),
    (
      "kinds: {dinghy: {colour: blue}}",
      "3:28: 'blue' does not fit 'colour'; write a colour, such as \"#336699\""
    ),
    (
      "kinds: {dinghy: {is: equipmnt}}",
      """
      3:24: there is no kind of entity 'equipmnt'; the nearest is 'equipment'; add it to a vocabulary
      """
    ),
    ("kinds: {a: {is: b}, b: {is: a}}", "3:11: the kind 'a' descends from itself; change its 'is'"),
    (
      "kinds: {person: {plural: persons}}",
      """
      3:11: the kind of entity 'person' is a standard one with another meaning; choose another name
      """
    ),
    (
      "relations: {sold: {phrase: sold, category: supply}}",
      "3:21: a kind of relation needs 'inverse'; add it"
    ),
    (
      "relations: {sold: {inverse: was sold by, category: supply}}",
      "3:21: a kind of relation needs 'phrase'; add it"
    ),
    (
      "relations: {sold: {phrase: sold, inverse: was sold by}}",
      "3:21: a kind of relation needs 'category'; add it"
    ),
    (
      "relations: {sold: {phrase: sold, inverse: was sold by, category: participation}}",
      """
      3:68: 'participation' does not fit 'category'; write communication, observation, command, \
      affiliation, force, supply, control, place, social, dependency, statement or identity
      """
    ),
    (
      "relations: {sold: {phrase: sold, inverse: by, category: supply, flow: up}}",
      "3:73: 'up' does not fit 'flow'; write forward, backward, both or none"
    ),
    (
      "relations: {sold: {phrase: sold, inverse: by, category: supply, time: long}}",
      "3:73: 'long' does not fit 'time'; write momentary or lasting"
    ),
    (
      "relations: {tied: {phrase: tied to, category: supply, symmetric: true}}",
      """
      3:15: 'tied' is symmetric and cannot flow one way only; write 'flow: both' or 'flow: none'
      """
    ),
    (
      "relations: {met: {phrase: saw, category: social, symmetric: true}}",
      "3:15: the kind of relation 'met' is a standard one with another meaning; choose another name"
    ),
    ("properties: {length: {unit: m}}", "3:24: a kind of property needs 'type'; add it"),
    (
      "properties: {length: {type: metres}}",
      "3:31: 'metres' does not fit 'type'; write number, text or date"
    ),
    (
      "properties: {length: {type: number, values: two}}",
      "3:47: 'two' does not fit 'values'; write single or many"
    ),
    (
      "properties: {rank: {type: number}}",
      "3:16: the property 'rank' is a standard one with another meaning; choose another name"
    ),
    ("events: {crash: {}}", "3:19: a type of event needs 'roles'; add it"),
    (
      "events: {crash: {roles: {party: }, projections: [party to party met]}}",
      """
      3:52: 'party to party met' does not fit 'projections'; write it as role -> role relation, \
      such as party -> party met, with roles of this event
      """
    ),
    (
      "events: {crash: {roles: {party: }, projections: [party -> car met]}}",
      """
      3:52: 'party -> car met' does not fit 'projections'; write it as role -> role relation, \
      such as party -> party met, with roles of this event
      """
    ),
    (
      "events: {crash: {roles: {party: }, projections: [party -> party mett]}}",
      "3:52: there is no kind of relation 'mett'; the nearest is 'met'; add it to a vocabulary"
    ),
    (
      "events: {crash: {roles: {met: }}}",
      "3:12: 'met' is a kind of relation and cannot be a role; choose another name"
    ),
    (
      "events: {meeting: {roles: {party: }}}",
      "3:12: the type of event 'meeting' is a standard one with another meaning; choose another name"
    ),
    (
      "rules: {owns: }",
      "3:17: the rule for 'owns' says nothing; write 'one-at-a-time' or 'comes-first'"
    ),
    (
      "rules: {owns: {}}",
      "3:17: the rule for 'owns' says nothing; write 'one-at-a-time' or 'comes-first'"
    ),
    (
      "rules: {hedas: {one-at-a-time: object}}",
      "3:11: there is no kind of relation 'hedas'; the nearest is 'heads'; add it to a vocabulary"
    ),
    (
      "rules: {owns: {one-at-a-time: owner}}",
      "3:33: 'owner' does not fit 'one-at-a-time'; write subject or object"
    ),
    (
      "rules: {owns: {one-at-a-time: [subject, both]}}",
      "3:43: 'both' does not fit 'one-at-a-time'; write subject or object"
    ),
    (
      "rules: {owns: {comes-first: cause}}",
      "3:31: 'cause' does not fit 'comes-first'; write subject or object"
    ),
    (
      "rules: {owns: {one-at-time: object, comes-first: subject}}",
      "3:18: there is no key 'one-at-time' in a rule; the nearest is 'one-at-a-time'"
    ),
    (
      "rules: {owns: {one-at-a-time: object, of: compani}}",
      """
      3:45: there is no kind of entity 'compani'; the nearest is 'company'; add it to a vocabulary
      """
    ),
    (
      "rules: {owns: {comes-first: subject, of: company}}",
      """
      3:17: 'of' says who has one 'owns' at a time; write 'one-at-a-time' too, or leave it out
      """
    ),
    (
      "rules: {met: {comes-first: subject}}",
      "3:11: 'met' is symmetric and neither end comes first; leave 'comes-first' out"
    ),
    (
      "rules: {heads: {one-at-a-time: subject}}",
      "3:11: the rule for 'heads' is a standard one that says otherwise; leave this one out"
    ),
  ])
  func saysWhatTheVocabularyLacks(text: String, sentence: String) {
    let errors = errors(["backchannel: 1\nvocabulary:\n  " + text])
    #expect(errors.split(separator: "\n").first.map(String.init) == "a.yaml:" + sentence)
  }

  @Test func namesBothPlacesOfAnEntryDefinedTwice() {
    let text = "backchannel: 1\nvocabulary: {kinds: {dinghy: {is: equipment}}}"
    #expect(errors([text, text]) == "none")
    #expect(
      errors([text, "backchannel: 1\nvocabulary: {kinds: {dinghy: {is: weapon}}}"]) == """
        b.yaml:2:22: the kind of entity 'dinghy' is defined otherwise at a.yaml:2:22; make the \
        two agree
        """)
  }

  @Test func namesBothPlacesOfARuleDefinedTwice() {
    let rules = ["object", "subject"].map {
      "backchannel: 1\nvocabulary: {rules: {owns: {one-at-a-time: \($0)}}}"
    }
    #expect(errors([rules[0], rules[0]]) == "none")
    #expect(
      errors(rules) == """
        b.yaml:2:22: the rule for 'owns' is defined otherwise at a.yaml:2:22; make the two agree
        """)
  }

  @Test func readsRules() throws {
    let reading = try read(
      """
      backchannel: 1
      vocabulary:
        relations: {chairs: {phrase: chairs, inverse: is chaired by, category: command}}
        rules:
          chairs: {one-at-a-time: object, of: [company, fund]}
          married-to: {one-at-a-time: [object, subject]}
          destroyed: {comes-first: object}
          heads: {one-at-a-time: object, of: organization}
      """)
    let rules = [
      RelationRule("chairs", oneAtATime: [.object], of: ["company", "fund"]),
      RelationRule("destroyed", comesFirst: .object),
      RelationRule("married-to", oneAtATime: [.subject, .object]),
    ]
    #expect(reading.batch.vocabulary.rules.values.sorted { $0.kind < $1.kind } == rules)
  }

  @Test func allowsAStandardEntryThatSaysTheSame() throws {
    let reading = try read(
      """
      backchannel: 1
      vocabulary: {kinds: {facility: {plural: facilities, colour: "#d9b382", is: place}}}
      """)
    #expect(reading.batch.vocabulary.kinds.isEmpty)
  }
}
