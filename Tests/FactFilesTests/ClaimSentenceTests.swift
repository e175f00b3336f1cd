import EntityGraph
import FactFiles
import Testing

@Suite struct ClaimSentenceTests {
  @Test(arguments: [
    (
      "{at: 1}",
      """
      15:5: a claim needs 'fact', 'subject' with 'relation' and 'object', 'subject' with \
      'property' and 'value', or 'event' with 'roles'; add one of them
      """
    ),
    ("text", "15:5: 'a claim' takes keys with their values; write it so"),
    (
      "{fact: eli met sergey, property: rank}",
      "15:5: 'fact' and 'property' are statements of their own; make two claims of them"
    ),
    (
      "{fact: eli met sergey, subject: eli}",
      "15:37: 'fact' and 'subject' do not go together; leave one out"
    ),
    (
      "{subject: strike, property: dead, value: 3, channel: telephone}",
      "15:58: 'property' and 'channel' do not go together; leave one out"
    ),
    ("{subject: eli, relation: met}", "15:5: a claim needs 'object'; add it"),
    ("{relation: met, object: eli}", "15:5: a claim needs 'subject'; add it"),
    ("{subject: eli, object: sergey}", "15:5: a claim needs 'relation'; add it"),
    ("{subject: eli, value: 3}", "15:5: a claim needs 'property'; add it"),
    ("{subject: strike, property: dead}", "15:5: a claim needs 'value'; add it"),
    ("{roles: {sender: eli}}", "15:5: a claim needs 'event'; add it"),
    (
      "{sad: a, fact: eli met sergey}",
      "15:6: there is no key 'sad' in a claim; the nearest is 'said'"
    ),
    (
      "{fact: eli met}",
      "15:12: a fact has three words, subject, relation and object, but this one has 2; write three"
    ),
    ("{fact: ely met sergey}", "15:12: there is no entity 'ely'; the nearest is 'eli'; define it"),
    (
      "{fact: essay met sergey}",
      "15:12: 'essay' is a document, and an entity is wanted here; name another"
    ),
    (
      "{fact: eli mett sergey}",
      "15:12: there is no kind of relation 'mett'; the nearest is 'met'; add it to a vocabulary"
    ),
    (
      "{fact: eli met eli}", "15:12: 'eli' cannot be related to itself; name two different entities"
    ),
    (
      "{fact: eli sender message}", "15:12: 'sender' is a role of events; write 'event' and 'roles'"
    ),
    (
      "{subject: eli, property: rnk, value: major}",
      "15:30: there is no property 'rnk'; the nearest is 'rank'; add it to a vocabulary"
    ),
    (
      "{subject: strike, property: dead, value: many}",
      "15:46: 'many' does not fit 'value'; write a number, such as 83, at least 89 or about 400"
    ),
    (
      "{subject: strike, property: date, value: Monday}",
      "15:46: 'Monday' does not fit 'value'; write a date or an interval, such as 2023-01-02 or 2022-12-31/2023-01-01"
    ),
    (
      "{fact: eli met sergey, with: {amount: much}}",
      "15:43: 'much' does not fit 'amount'; write a number, such as 83, at least 89 or about 400"
    ),
    (
      "{fact: eli met sergey, with: {Big: much}}",
      "15:35: 'Big' cannot be an id; write at most 64 small letters, digits and hyphens, such as 'big'"
    ),
    (
      "{event: message, roles: {sendr: eli}}",
      "15:30: there is no role 'sendr' in relayed-message; write one of sender, intermediary, receiver, channel, topic"
    ),
    (
      "{event: [message, talk], roles: {sender: eli}}",
      "15:23: 'roles' are those of one event; make a claim for each event"
    ),
    (
      "{event: message, roles: {topic: message}}",
      "15:37: 'message' cannot be related to itself; name two different entities"
    ),
    (
      "{fact: eli met sergey, event: moscow}",
      "15:35: 'moscow' is of the kind place, and an event is wanted here; name another"
    ),
    (
      "{fact: eli met sergey, event: messag}",
      "15:35: there is no event 'messag'; the nearest is 'message'; define it"
    ),
    (
      "{fact: eli met sergey, channel: moscow}",
      "15:37: 'moscow' is of the kind place, and a channel is wanted here; name another"
    ),
    (
      "{fact: eli met sergey, by: [eli, ministri]}",
      "15:38: there is no entity or document 'ministri'; the nearest is 'ministry'; define it"
    ),
    (
      "{fact: eli met sergey, by: essay}",
      "15:32: the document 'essay' is understood in 'by'; leave it out"
    ),
    (
      "{fact: eli met sergey, by: [eli, eli]}",
      "15:38: 'eli' stands twice in 'by'; keep one of them"
    ),
    (
      "{fact: eli met sergey, credibility: 7}",
      "15:41: '7' does not fit 'credibility'; write 1, 2, 3, 4, 5 or 6"
    ),
    (
      "{fact: eli met sergey, stance: claims}",
      "15:36: 'claims' does not fit 'stance'; write asserts, supposes, doubts or denies"
    ),
    (
      "{fact: eli met sergey, claimed: 2023-01-06}",
      "15:37: it was claimed on 2023-01-06, after its document came out on 2023-01-05; correct one of them"
    ),
    (
      "{fact: eli met sergey, withdrawn: 2023-02-30}",
      "15:39: '2023-02-30' does not fit 'withdrawn'; write a date, such as 2023-01-02, 2023-01 or 2023-01-01T00:02"
    ),
    (
      "{fact: eli met sergey, when: 2023, until: 2024}",
      "15:47: 'when' and 'until' do not go together; leave one out"
    ),
    (
      "{fact: eli met sergey, from: 2023, until: 2022}",
      "15:47: 'until' is 2022 and before 'from', which is 2023; correct one of them"
    ),
    (
      "{fact: eli met sergey, from: now}",
      "15:34: 'now' does not fit 'from'; write a date, such as 2023-01-02, or '..' for what is still so"
    ),
  ])
  func saysWhatAClaimLacks(text: String, sentence: String) {
    #expect(errors([story + "  - " + text]) == "a.yaml:" + sentence)
  }

  @Test func refusesClaimsWithoutADocument() {
    #expect(
      errors(["backchannel: 1\nclaims:\n  - fact: a met b\n"]) == """
        a.yaml:3:5: a claim needs a document; add the section 'document'
        a.yaml:3:11: there is no entity 'a'; define it
        a.yaml:3:11: there is no entity 'b'; define it
        """)
  }

  @Test func doesNotMissWhatABrokenFileMayDefine() {
    #expect(
      errors([story + "  - {fact: eli met ivan, credibility: 9}", "backchannel: 1\nentities: ["])
        .split(separator: "\n").map { $0.prefix(12) } == ["a.yaml:15:39", "b.yaml:3:1: "])
  }
}
