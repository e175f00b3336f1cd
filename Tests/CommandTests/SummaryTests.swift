import TestSupport
import Testing

@Suite struct SummaryTests {
  private let village: Village
  private let shape = Contract.filtered([
    "entities": .whole, "relations": .whole, "events": .whole, "entity_kinds": .table(.whole),
    "relation_kinds": .table(.whole), "claims": .whole, "claims_in_copies": .whole,
    "documents": .list(
      .object([
        "id": .text, "title": .text, "author": .optional(.text), "publisher": .optional(.text),
        "published": .optional(.text), "reliability": .optional(.text),
        "republishes": .optional(.text),
      ])),
    "since": .optional(.text), "until": .optional(.text), "disputes": .whole, "components": .whole,
    "warnings": .list(
      .object(["file": .text, "line": .optional(.whole), "what": .text, "count": .whole])),
  ])

  init() throws { village = try Village() }

  @Test func tellsWhatIsThere() throws {
    let run = try village.ask("summary")
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.output == """
        9 entities and 10 relations, 14 claims (1 of them in copies) in 3 documents, 2020 to 1 Apr 2023

        Entities
          5 person · 1 channel · 1 event · 1 organization · 1 unit

        Relations
          2 met · 2 party · 1 accused · 1 called · 1 part-of · 1 spoke-with · 1 told · 1 works-for

        Documents
          diary        D  2 May 2023  A diary
          letter       B  1 May 2023  A letter
          letter-copy  F  undated     A letter (a copy of letter)

        5 of 9 entities hang together; the other 4 have no relation that analyzers follow. 2 disputes
        ('backchannel disputes'). Every claim counted.

        """)
  }

  @Test func answersInJSON() throws {
    let answer = try village.json("summary")
    #expect(shape.faults(of: answer) == [])
    #expect(answer["schema"] == 1)
    #expect(answer["entities"] == 9 && answer["relations"] == 10 && answer["events"] == 1)
    #expect(
      answer["entity_kinds"]
        == ["person": 5, "channel": 1, "event": 1, "organization": 1, "unit": 1])
    #expect(answer["relation_kinds"]["party"] == 2 && answer["relation_kinds"]["told"] == 1)
    #expect(answer["since"] == "2020" && answer["until"] == "2023-04-01")
    #expect(answer["disputes"] == 2 && answer["components"] == 1)
    #expect(
      answer["documents"] == [
        [
          "id": "diary", "title": "A diary", "author": nil, "publisher": nil,
          "published": "2023-05-02", "reliability": "D", "republishes": nil,
        ],
        [
          "id": "letter", "title": "A letter", "author": "wanda", "publisher": nil,
          "published": "2023-05-01", "reliability": "B", "republishes": nil,
        ],
        [
          "id": "letter-copy", "title": "A letter", "author": nil, "publisher": nil,
          "published": nil, "reliability": nil, "republishes": "letter",
        ],
      ])
  }

  @Test func notesWhatLooksOdd() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "odd.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note}
      entities:
        anna: {kind: person, name: Anna}
        town: {kind: place, name: Town}
      claims:
        - {subject: town, property: rank, value: City}
      """)
    let sentence = "'town' is of the kind place, and 'rank' is a property of "
    let run = try BuiltProgram.backchannel(["summary", "--in", file])
    #expect(run.status == 0)
    #expect(run.output.contains("\nNoted while reading:\n  \(file):7:"))
    #expect(run.output.contains(sentence))
    let answer = try JSONAnswer(
      BuiltProgram.backchannel(["summary", "--in", file, "--format", "json"]).output)
    #expect(shape.faults(of: answer) == [])
    #expect(answer["warnings"][0]["file"] == .text(file))
    #expect(answer["warnings"][0]["line"] == 7)
    #expect(answer["warnings"][0]["what"].string.hasPrefix(sentence))
  }

  @Test func countsWhatIsLeft() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "a.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note}
      entities: {ann: {kind: person, name: Ann}, mill: {kind: organization, name: Mill}}
      claims:
        - {fact: ann works-for mill}
        - {fact: ann represents mill}
        - {subject: ann, property: position, value: cook}
        - {subject: ann, property: position, value: baker}
      """)
    for (words, counts) in [
      ([], "4 claims in 1 document"), (["--relation", "works-for"], "1 claim in 1 document"),
      (["--relation", "all"], "4 claims in 1 document"),
      (["--kind", "organization"], "0 claims in 0 documents"),
      (["--min-rating", "B2"], "0 claims in 0 documents"),
    ] {
      let run = try BuiltProgram.backchannel(["summary", "--in", file] + words)
      #expect(run.output.contains(", \(counts)\n"), "\(words)")
    }
  }

  @Test(arguments: [[], ["--relation", "all"], ["--relation", "communication"]])
  func countsTheComponentsThatAreListed(words: [String]) throws {
    let words = words + ["--in", village.path, "--format", "json"]
    let summary = try JSONAnswer(BuiltProgram.backchannel(["summary"] + words).output)
    let listed = try JSONAnswer(
      BuiltProgram.backchannel(["analyze", "components"] + words).output)
    #expect(summary["components"] == listed["total"])
  }

  @Test func anEmptyGraphIsNothingFound() throws {
    let folder = TemporaryFolder()
    let file = try folder.file("none.yaml", "backchannel: 1\n")
    let run = try BuiltProgram.backchannel(["summary", "--in", file])
    #expect(run.status == 1)
    #expect(
      run.output == """
        0 entities and 0 relations, 0 claims in 0 documents

        Nothing is there. 0 disputes ('backchannel disputes'). Every claim counted.

        """)
    #expect(run.errors == "")
  }

  @Test func knowsTheSeeds() throws {
    let answer = try Seeds.json("summary")
    #expect(shape.faults(of: answer) == [])
    #expect(
      answer["documents"].elements.map { $0["id"] } == [
        "barracks-strike-report", "era-phones-report", "makeyevka-copy", "makeyevka-essay",
        "oreshnik-call-report",
      ])
    #expect(answer["warnings"] == [])
  }
}
