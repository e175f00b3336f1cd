import Foundation
import TestSupport
import Testing

@Suite struct DisputesTests {
  private let village: Village
  static let shape = Contract.filtered([
    "questions": .list(
      .object([
        "question": .text, "status": .word(["disputed", "denied", "unconfirmed"]),
        "sides": .list(
          .object([
            "value": .optional(Contract.value),
            "stance": .word(["asserts", "supposes", "doubts", "denies"]),
            "independent_sources": .whole, "best_rating": .text, "latest": .optional(.text),
          ])),
        "disputes": .list(.whole),
      ])),
    "disputes": .list(
      .object([
        "subject": Contract.entity, "about": .either(.text, Contract.relation),
        "property": .optional(.text),
        "status": .word(["disputed", "denied", "unconfirmed"]),
        "positions": .list(
          .object([
            "value": .optional(Contract.value),
            "stance": .word(["asserts", "supposes", "doubts", "denies"]), "superseded": .flag,
            "periods": .list(.text),
            "claims": .list(Contract.claim),
          ])),
      ])),
    "conflicts": .optional(.list(conflict)),
    "not_compared": .optional(.object(["undated": .whole, "further_overlaps": .flag])),
  ])

  private static let conflict = JSONValidator.object([
    "conflict": .text, "rule": .word(["one-at-a-time", "comes-first"]), "relation_kind": .text,
    "entity": .optional(Contract.entity), "relation": .optional(Contract.relation),
    "from": .optional(.text), "until": .optional(.text), "throughout": .optional(.flag),
    "sides": .list(
      .object([
        "entity": Contract.entity, "relation": .optional(Contract.relation),
        "times": .list(.object(["period": .text, "claims": .list(Contract.claim)])),
      ])),
  ])

  init() throws { village = try Village() }

  @Test func putsPositionsSideBySide() throws {
    let run = try village.ask("disputes")
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.output == """
        Disputed (2)

          How many died in the dinner?
            Evidence: 40 by 1 independent source (at best B2, last 2 Apr 2023) · at least 50 by 1 (D2, 2 May
            2023)
            40           B2  2 Apr 2023  Wanda (letter ¶7)
            at least 50  D2              “A diary” (diary ¶4)

          Is it so that Anna Alder spoke with Boris Birch, 5 Jan 2023?
            Evidence: asserted by 1 independent source (at best B3, last 1 May 2023) · denied by 1 (D2, 2
            May 2023)
            asserts  B3    Wanda (letter ¶4)
            denies   D2    Clara Birch (diary ¶3)

        Every claim counted.

        """)
  }

  @Test func answersInJSON() throws {
    let answer = try village.json("disputes")
    #expect(Self.shape.faults(of: answer) == [])
    #expect(
      answer["disputes"].elements.map { $0["about"]["id"] } == [
        .absent, "anna/spoke-with/boris/2023-01-05",
      ])
    let dead = answer["disputes"][0]
    #expect(dead["about"] == "dead" && dead["status"] == "disputed")
    #expect(dead["subject"] == ["id": "dinner", "name": "the dinner", "kind": "event"])
    #expect(dead["positions"].elements.map { $0["value"]["text"] } == ["40", "at least 50"])
    #expect(dead["positions"][0]["claims"][0]["claimed"] == "2023-04-02")
    let positions = answer["disputes"][1]["positions"].elements
    #expect(positions.map { $0["value"] } == [.null, .null])
    #expect(positions.map { $0["stance"] } == ["asserts", "denies"])
  }

  @Test func theEvidenceOfEachSideIsCounted() throws {
    let question = try Seeds.json("disputes", "makiivka-strike")["questions"][0]
    #expect(question["question"] == "How many died in the strike on Makiivka?")
    let sides = question["sides"].elements
    let side = { (value: JSONAnswer, stance: JSONAnswer) in
      sides.first { $0["value"]["text"] == value && $0["stance"] == stance }
    }
    let many = try #require(side("89", "asserts"))
    #expect(many["independent_sources"] == 2 && many["best_rating"] == "D3")
    #expect(many["latest"] == "2023-01-05")
    #expect(side("hundreds", "supposes")?["independent_sources"] == 2)
    #expect(side("about 400", "denies")?["independent_sources"] == 1)
    #expect(side("63", "asserts") == nil, "it was revised")
  }

  @Test func oneRelationAtSeveralTimesIsOneQuestion() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "a.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note}
      entities: {ann: {kind: person, name: Ann}, bee: {kind: person, name: Bee},
                 cid: {kind: person, name: Cid}}
      claims:
        - {at: 1, fact: ann called bee, when: 2023-01-02}
        - {at: 2, fact: ann called bee, when: 2023-02-02}
        - {at: 3, by: cid, stance: denies, fact: ann called bee}
      """)
    let words = ["disputes", "--in", file]
    let run = try BuiltProgram.backchannel(words)
    #expect(
      run.output == """
        Disputed (1)

          Is it so that Ann telephoned Bee?
            Evidence: asserted by 1 independent source (at best F6) · denied by 1 (F6)
            2 Jan 2023:
            asserts  F6    “A note” (note ¶1)
            denies   F6    Cid (note ¶3)
            2 Feb 2023:
            asserts  F6    “A note” (note ¶2)
            denies   F6    Cid (note ¶3)

        Every claim counted.

        """)
    let answer = try JSONAnswer(BuiltProgram.backchannel(words + ["--format", "json"]).output)
    #expect(Self.shape.faults(of: answer) == [])
    #expect(answer["questions"][0]["disputes"] == [0, 1] && answer["disputes"].elements.count == 2)
  }

  @Test func areATable() throws {
    let run = try village.ask("disputes", "dinner", "--format", "csv")
    let heads = run.output.components(separatedBy: "\r\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).dropLast()
        .joined(separator: ",")
    }
    let expected: [String] = [
      """
      question,subject,status,relation,value,stance,superseded,claimants,rating,claimed,document,\
      locator
      """,
      """
      How many died in the dinner?,dinner,disputed,,40,asserts,false,wanda,B2,2023-04-02,letter,¶7
      """,
      "How many died in the dinner?,dinner,disputed,,at least 50,asserts,false,diary,D2,,diary,¶4",
      "",
    ]
    #expect(heads == expected)
  }

  @Test func tellsWhatIsOnlyDeniedOrSupposedUnderHeadingsOfTheirOwn() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "a.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note}
      entities: {anna: {kind: person, name: Anna}, boris: {kind: person, name: Boris}}
      claims:
        - {stance: denies, fact: anna met boris}
        - {stance: supposes, fact: anna called boris}
        - {stance: doubts, fact: anna married-to boris}
      """)
    let run = try BuiltProgram.backchannel(["disputes", "--unasserted", "--in", file])
    #expect(run.status == 0)
    let short = try BuiltProgram.backchannel(["disputes", "--in", file])
    #expect(short.status == 1)
    #expect(
      short.output == """
        No claims contradict each other.

        3 more are only denied, supposed or doubted (--unasserted). Every claim counted.

        """)
    let headings = run.output.split(separator: "\n").filter { $0.hasSuffix(")") && $0.first != " " }
    #expect(
      headings == [
        "Denied, and asserted by nobody (1)", "Supposed or doubted, and asserted by nobody (2)",
      ])
    let answer = try JSONAnswer(
      BuiltProgram.backchannel(["disputes", "--unasserted", "--in", file, "--format", "json"])
        .output)
    #expect(Self.shape.faults(of: answer) == [])
    #expect(
      answer["disputes"].elements.map { $0["status"] } == ["denied", "unconfirmed", "unconfirmed"])
  }

  @Test func keepsARevisedNumberApart() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "a.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note}
      entities: {strike: {kind: event, type: strike, name: the strike},
                 ministry: {kind: organization, name: the Ministry},
                 paper: {kind: organization, name: the Paper}}
      claims:
        - {by: ministry, claimed: 2023-01-02, subject: strike, property: dead, value: 63}
        - {by: ministry, claimed: 2023-01-04, subject: strike, property: dead, value: 89}
        - {by: paper, subject: strike, property: dead, value: about 400}
      """)
    let answer = try JSONAnswer(
      BuiltProgram.backchannel(["disputes", "--in", file, "--format", "json"]).output)
    let positions = answer["disputes"][0]["positions"].elements
    #expect(
      Set(positions.map { [$0["value"]["text"], $0["superseded"]] }) == [
        ["63", true], ["89", false], ["about 400", false],
      ])
    #expect(
      Set(positions.flatMap { $0["claims"].elements.map { $0["state"] } }) == [
        "superseded", "current",
      ])
    let run = try BuiltProgram.backchannel(["disputes", "--in", file])
    #expect(run.output.contains("    63 (revised)  F6  2 Jan 2023  the Ministry (note)\n"))
  }

  @Test func entitiesAndFiltersNarrowThem() throws {
    #expect(
      try village.json("disputes", "dinner")["disputes"].elements.map { $0["about"] } == ["dead"])
    let ofBoris = try village.json("disputes", "Boris Birch")["disputes"].elements
    #expect(ofBoris.map { $0["about"]["kind"] } == ["spoke-with"])
    #expect(
      try village.ask("disputes", "clara").output.hasPrefix(
        "No claims contradict each other about Clara Birch.\n"))
    #expect(try village.json("disputes", "--kind", "event")["disputes"].elements.count == 1)
    #expect(
      try village.json("disputes", "--relation", "spoke-with")["disputes"].elements.count == 1)
    #expect(
      try village.json("disputes", "--relation", "all")["disputes"]
        == village.json("disputes")["disputes"])
  }

  @Test func aLongValueIsWrappedAndNotCut() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "a.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note}
      entities: {anna: {kind: person, name: Anna}, daily: {kind: organization, name: Daily}}
      claims:
        - {subject: anna, property: position, value: keeper of the bridge over the river that is
           closed every winter from the first snow to the last ice}
        - {by: daily, subject: anna, property: position, value: senator}
        - {fact: anna works-for daily}
      """)
    for width in ["60", "100"] {
      for words in [["disputes"], ["show", "anna"], ["path", "anna", "daily"]] {
        let run = try BuiltProgram.backchannel(
          words + ["--in", file], environment: ["COLUMNS": width])
        #expect(!run.output.contains("…") && run.output.contains("ice"))
      }
    }
  }

  @Test func agreementIsNothingFound() throws {
    let run = try village.ask("disputes", "--relation", "works-for")
    #expect(run.status == 1 && run.errors == "")
    #expect(
      run.output == """
        No claims contradict each other.

        Counted only: relations of works-for.

        """)
    #expect(try village.json("disputes", "--relation", "works-for")["disputes"] == [])
  }
}
