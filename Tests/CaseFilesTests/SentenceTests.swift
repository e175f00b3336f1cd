import CaseFiles
import EntityGraph
import Testing

@Suite struct SentenceTests {
  private static let sentences: [(error: CaseFileError, sentence: String)] = [
    (
      CaseFileError.missing(path: "a.case"),
      "there is no case at a.case; make one: backchannel import FILE... --case a.case"
    ),
    (
      .notACase(path: "a.case"),
      "a.case is not a case file; give one that backchannel import has made"
    ),
    (
      .newer(path: "a.case", schema: 7),
      "a.case was written by a newer Backchannel (its schema is 7, this one knows 2); "
        + "update Backchannel"
    ),
    (
      .locked(path: "a.case"),
      "a.case is being written by another program; wait until that is done and try again"
    ),
    (
      .takenAway(path: "a.case"),
      "a.case was removed or replaced while it was open; see what does that and try again"
    ),
    (
      .unopenable(path: "a.case", reason: "unable to open database file"),
      "a.case cannot be opened: unable to open database file; see that its folder exists, and where "
        + "the folder cannot be written copy the case and the files beside it to one that can"
    ),
    (
      .damaged(path: "a.case", reason: "database disk image is malformed"),
      "a.case is damaged: database disk image is malformed; take it from a backup, or import its "
        + "facts into a new case"
    ),
    (
      .unreadable(path: "a.case", column: "claim.stance", value: "sh\u{1b}outs"),
      "a.case is damaged: 'sh\\u{1B}outs' can be no claim.stance; take it from a backup, or import "
        + "its facts into a new case"
    ),
    (
      .failed(path: "a.case", reason: "database or disk is full"),
      "a.case was left as it was: database or disk is full; see to that and try again"
    ),
    (
      .refused("entity ''", rule: "an id is not empty and has no control characters"),
      "entity '' cannot be stored: an id is not empty and has no control characters; correct it "
        + "and import again"
    ),
    (
      .unknownEntity("nobody", in: "essay/12/3f2a9c"),
      "claim essay/12/3f2a9c names 'nobody', which is defined nowhere; define it under entities"
    ),
    (
      .unknownDocument("nothing", in: "document 'copy'"),
      "document 'copy' names the document 'nothing', which the case does not know; import that "
        + "document too"
    ),
  ]

  @Test(arguments: sentences)
  func everyErrorSaysWhatToDo(error: CaseFileError, sentence: String) {
    #expect("\(error)" == sentence)
  }
}

@Suite struct RefusalTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func whatBreaksARuleIsNamed() throws {
    let idRule = "an id is not empty and has no control characters"
    try expect(.refused("entity 'a\\n'", rule: idRule)) {
      $0.entities.append(Entity(id: "a\n", kind: "person", name: "A"))
    }
    try expect(.refused("document ''", rule: idRule)) {
      $0.documents.append(Document(id: "", title: "A"))
    }
    try expect(.refused("the source ''", rule: idRule)) { $0.claims[0].claimants = [""] }
    try expect(.refused("kind 'x'", rule: idRule)) {
      $0.vocabulary.add(EntityKind("x", plural: "x", parents: [""]))
    }
    try expect(.refused("claim essay/\\u{1F}/e76c86", rule: "a locator has no control characters"))
    {
      $0.claims[0].locator = "\u{1F}"
    }
  }

  @Test func aNumberThatIsNoneIsRefused() throws {
    var claim = Example.position
    claim.statement = .property(
      of: "relay", name: "dead", value: .number(Quantity(text: "?", number: .nan)))
    try expect(.refused("claim \(claim.id)", rule: "a quantity is a number")) {
      $0.claims[0] = claim
    }
  }

  @Test func aTimeThatCannotBeWrittenIsRefused() throws {
    var claim = Example.call
    claim.period = Period(from: .unknown, until: .unknown)
    try expect(.refused("claim \(claim.id)", rule: "a time in it has no end that is known")) {
      $0.claims[0] = claim
    }
    try expect(.refused("document 'essay'", rule: "its date has no end that is known")) {
      $0.documents[0].published = Period(from: .open, until: .open)
    }
  }

  @Test func whatIsDefinedNowhereIsRefused() throws {
    try expect(.unknownDocument("nothing", in: "document 'essay'")) {
      $0.documents[0].republishes = "nothing"
    }
    var claim = Example.call
    claim.document = "nothing"
    try expect(.unknownDocument("nothing", in: "claim \(claim.id)")) { $0.claims[0] = claim }
    claim = Example.call
    claim.events = ["nobody"]
    try expect(.unknownEntity("nobody", in: claim.id)) { $0.claims[0] = claim }
  }

  private func expect(
    _ error: CaseFileError, _ spoil: (inout FactBatch) -> Void
  ) throws {
    var batch = Example.batch
    spoil(&batch)
    #expect(throws: error) {
      try CaseFile.open(folder.file("a.case"), for: .writing).add(batch)
    }
    #expect(try folder.names == [])
  }
}
