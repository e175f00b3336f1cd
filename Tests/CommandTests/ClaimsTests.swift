import Foundation
import TestSupport
import Testing

@Suite struct ClaimsTests {
  private let village: Village

  /// A claim with what it says.
  static let claim = Contract.claim.with([
    "says": .object([
      "subject": Contract.entity, "relation": .optional(.text), "property": .optional(.text),
      "role": .optional(.text), "object": .optional(Contract.entity),
      "value": .optional(Contract.value),
    ]),
    "momentary": .optional(.flag), "valid_from": .optional(.text), "valid_until": .optional(.text),
    "channel": .optional(.text), "events": .list(.text),
    "copies": .list(
      .object(["id": .text, "document": .text, "locator": .optional(.text)])),
  ])

  static let shape = Contract.filtered([
    "text": .optional(.text), "sources": .list(.text), "stances": .list(.text), "unnamed": .flag,
    "single_source": .flag, "total": .whole,
    "documents": .list(.object(["id": .text, "claims": .whole])), "claims": .list(claim),
  ])

  init() throws { village = try Village() }

  private func words(_ answer: JSONAnswer) -> [String] {
    answer["claims"].elements.map { $0["paraphrase"].string }
  }

  @Test func findsByWords() throws {
    let run = try village.ask("claims", "birch", "TALKED")
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.output == """
        2 claims in 2 documents: with 'birch TALKED'

          Anna Alder spoke with Boris Birch  5 Jan 2023 · D2 · denies
              They never talked.
              denied by Clara Birch (diary ¶3)
          Anna Alder spoke with Boris Birch  5 Jan 2023 · B3
              They talked.
              Wanda (letter ¶4)

        'backchannel sources' shows who says how much, 'backchannel show DOCUMENT' all of one. Every claim
        counted.

        """)
  }

  @Test func answersInJSON() throws {
    let answer = try village.json("claims", "called")
    #expect(Self.shape.faults(of: answer) == [])
    #expect(answer["text"] == "called" && answer["total"] == 1)
    #expect(answer["documents"] == [["id": "letter", "claims": 1]])
    let claim = answer["claims"][0]
    #expect(claim["says"]["subject"]["id"] == "anna" && claim["says"]["relation"] == "called")
    #expect(claim["channel"] == "telephone" && claim["valid_from"] == "2023-01-02")
    #expect(claim["copies"].elements.map { $0["locator"] } == ["¶11"])
    #expect(Self.shape.faults(of: try Seeds.json("claims", "--top", "1000")) == [])
  }

  @Test func findsByWhoMakesThem() throws {
    #expect(try words(village.json("claims", "--stance", "denies")) == ["They never talked."])
    #expect(try words(village.json("claims", "--unnamed")) == ["Anna called."])
    #expect(
      try words(village.json("claims", "--source", "diary,witness"))
        == ["They met.", "Anna told her.", "They never talked.", "Fifty died.", "Anna called."])
    #expect(
      try words(
        village.json("claims", "--source", "A diary", "--single-source", "--stance", "asserts"))
        == ["They met.", "Anna told her.", "Fifty died."])
  }

  @Test func passagesOfSeveralClaimsTellTheirWordsOnce() throws {
    let run = try village.ask("claims", "dined", environment: ["COLUMNS": "60"])
    #expect(
      run.output == """
        2 claims in 1 document: with 'dined'

          Anna Alder was party in the dinner  1 Apr 2023 · B2
          Boris Birch was party in the dinner  1 Apr 2023 · B2
              They dined.
              Wanda (letter ¶6)

        'backchannel sources' shows who says how much, 'backchannel
        show DOCUMENT' all of one. Every claim counted.

        """)
  }

  @Test func onlyTheFirstAreToldUnlessAllAreWanted() throws {
    let answer = try village.json("claims", "--top", "2")
    #expect(answer["total"] == 13 && answer["claims"].elements.count == 2)
    #expect(try village.ask("claims", "--top", "2").output.contains("\n  … and 11 more (--top)\n"))
    let table = try village.ask("claims", "--format", "csv").output.split(separator: "\r\n")
    #expect(table.count == 14)
    #expect(
      table[0]
        == "id,document,locator,claimants,stance,rating,claimed,state,subject,says,object,value,from,until,channel,events,paraphrase,copies"
    )
  }

  @Test func findingNothingIsAnAnswerOfItsOwn() throws {
    let run = try village.ask("claims", "zebra", "--stance", "doubts", "--source", "wanda")
    #expect(run.status == 1 && run.errors == "")
    #expect(
      run.output
        == "No claim with 'zebra', by Wanda, of stance doubts.\n\nEvery claim counted.\n")
    #expect(try village.json("claims", "zebra")["claims"] == [])
  }

  @Test func aFileOfAnotherToolMakesNone() throws {
    let folder = TemporaryFolder()
    let file = try folder.file("calls.csv", "source,target\nann,ben\n")
    let run = try BuiltProgram.backchannel(["claims", "ann", "--in", file])
    #expect(run.status == 1)
    #expect(run.output.contains("Files of other tools make no claims"))
  }

  /// Words are looked up in the texts that claims are made of, wherever these lie.
  @Test func factsACaseAndItsSnapshotAnswerAlike() throws {
    let folder = TemporaryFolder()
    let file = folder.url("village.case").path()
    let added = try BuiltProgram.backchannel(["import", village.path, "--case", file])
    try #require(added.status == 0, "\(added.errors)")
    for words in [
      ["claims"], ["claims", "anna"], ["claims", "¶1"], ["claims", "--single-source"], ["sources"],
      ["sources", "wanda"], ["sources", "--by", "document"], ["show", "letter"],
    ] {
      let facts = try BuiltProgram.backchannel(words + ["--in", village.path, "--format", "json"])
      let kept = try BuiltProgram.backchannel(words + ["--in", file, "--format", "json"])
      #expect(facts.output == kept.output && kept.status == 0, "\(words)")
    }
    try LargeCase.copy(to: folder)
    for words in [
      ["claims", "nick", "7"], ["claims", "p-12"], ["sources"], ["sources", "D", "--top", "3"],
    ] {
      let ask = { (more: [String]) in
        try BuiltProgram.backchannel(words + more + ["--format", "json"], in: folder.url)
      }
      let plain = try ask(["--in", "a.case", "--no-snapshot"])
      _ = try ask(["--in", "a.case"])
      #expect(try ask(["--in", "a.case"]).output == plain.output, "\(words)")
    }
  }

  @Test(arguments: [
    (["claims", "¶"], "'¶' has no letter and no digit to search for"),
    (
      ["claims"] + (1...65).map { "word\($0)" },
      "claims are searched for at most 64 words, not 65; leave some out"
    ),
    (
      ["claims", "--source", "telephone"],
      "'telephone' says nothing in any document; 'backchannel sources' lists who does"
    ),
    (
      ["claims", "--source", "diry"],
      "no document and no source is called 'diry'; did you mean 'diary'?"
    ),
  ])
  func refusesInASentence(words: [String], sentence: String) throws {
    let run = try BuiltProgram.backchannel(words + ["--in", village.path])
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors == "backchannel: \(sentence)\n")
  }

  @Test func aStanceIsOneOfFour() throws {
    let run = try village.ask("claims", "--stance", "hopes")
    #expect(run.status == 64)
    #expect(run.errors.contains("--stance takes asserts, supposes, doubts or denies, not 'hopes'"))
  }
}
