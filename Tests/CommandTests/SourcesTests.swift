import TestSupport
import Testing

@Suite struct SourcesTests {
  private let village: Village

  static let tally = JSONValidator.object([
    "id": .text, "name": .text, "kind": .optional(.text), "reliability": .optional(.text),
    "claims": .whole, "own_claims": .whole, "relations": .whole, "entities": .whole,
    "disputes": .whole, "documents": .list(.text), "copies": .list(.text),
  ])

  static let document = JSONValidator.object([
    "id": .text, "title": .text, "author": .optional(.text), "publisher": .optional(.text),
    "published": .optional(.text), "reliability": .optional(.text),
    "republishes": .optional(.text), "url": .optional(.text), "retrieved": .optional(.text),
    "language": .optional(.text), "marking": .optional(.text), "copies": .list(.text),
  ])

  init() throws { village = try Village() }

  private func rows(_ answer: JSONAnswer) -> [String] {
    answer["sources"].elements.map { row in
      let counts = ["claims", "own_claims", "relations", "entities", "disputes"].map {
        Int(row[$0].double)
      }
      return "\(row["id"].string) \(counts)"
    }
  }

  @Test func tellsWhoSaysHowMuch() throws {
    let answer = try village.json("sources")
    let shape = Contract.filtered([
      "by": .word(["source", "document"]), "total": .whole, "sources": .list(Self.tally),
    ])
    #expect(shape.faults(of: answer) == [])
    #expect(answer["by"] == "source" && answer["total"] == 4)
    #expect(
      rows(answer) == [
        "wanda [9, 8, 7, 3, 2]", "diary [4, 3, 2, 0, 2]", "witness [1, 1, 1, 1, 0]",
        "clara [1, 1, 0, 0, 1]",
      ])
    #expect(answer["sources"][0]["documents"] == ["letter", "letter-copy"])
  }

  @Test func aDocumentAndItsCopyAreOne() throws {
    let answer = try village.json("sources", "--by", "document")
    #expect(rows(answer) == ["letter [9, 8, 7, 3, 2]", "diary [4, 3, 2, 0, 2]"])
    #expect(answer["sources"][0]["copies"] == ["letter-copy"])
    #expect(
      answer["sources"][0]["reliability"] == "B" && answer["sources"][0]["kind"] == "document")
    let seeds = try Seeds.json("sources", "--by", "document")
    #expect(seeds["total"] == 4)
    let essay = try #require(seeds["sources"].elements.first { $0["id"] == "makeyevka-essay" })
    #expect(essay["copies"] == ["makeyevka-copy"])
  }

  @Test func countsAreWhatIsGoneWithoutIt() throws {
    for source in try Seeds.json("sources", "--top", "1000")["sources"].elements {
      let one = try Seeds.json("sources", source["id"].string)
      #expect(one["source"] == source)
      #expect(one["total"] == source["claims"])
      #expect(Double(one["falls"]["relations"].elements.count) == source["relations"].double)
      #expect(Double(one["falls"]["entities"].elements.count) == source["entities"].double)
    }
  }

  @Test func oneSourceIsToldClaimByClaim() throws {
    let answer = try village.json("sources", "a witness")
    let shape = Contract.filtered([
      "source": Self.tally, "document": .optional(Self.document), "total": .whole,
      "claims": .list(ClaimsTests.claim),
      "falls": .object([
        "relations": .list(Contract.relation), "entities": .list(Contract.entity),
      ]),
    ])
    #expect(shape.faults(of: answer) == [])
    #expect(answer["source"]["id"] == "witness" && answer["document"] == .null)
    #expect(answer["claims"].elements.map { $0["paraphrase"] } == ["Anna called."])
    #expect(answer["claims"][0]["copies"][0]["document"] == "letter-copy")
    #expect(
      answer["falls"]["relations"].elements.map { $0["id"] } == ["anna/called/boris/2023-01-02"])
    #expect(answer["falls"]["entities"].elements.map { $0["id"] } == ["telephone"])
    let text = try village.ask("sources", "witness")
    #expect(
      text.output == """
        a witness
        person · witness · reliability not judged

        1 claim, 1 of them said first by it, in letter and letter-copy. It is part of no dispute.

          Anna Alder telephoned Boris Birch  2 Jan 2023 · by telephone · B2
              Anna called.
              a witness (letter ¶1; its copy letter-copy ¶11)

        What would fall with it: 1 relation, 1 entity
          Anna Alder telephoned Boris Birch · 2 Jan 2023

          telephone

        '--without witness' on any question answers without it, '--only witness' by it alone. Every claim
        counted.

        """)
  }

  @Test func aDocumentIsNamedByIdOrTitle() throws {
    for name in ["letter", "A letter", "a LETTER"] {
      let answer = try village.json("sources", name)
      #expect(answer["source"]["id"] == "letter" && answer["document"]["id"] == "letter")
      #expect(answer["document"]["copies"] == ["letter-copy"])
    }
  }

  @Test func readsWellWideAndNarrow() throws {
    let wide = try village.ask("sources", environment: ["COLUMNS": "120"])
    #expect(
      wide.output == """
        4 sources in 2 documents

                                  its  falls with it
                          claims  own      relations  entities  disputes
          Wanda        F       9    8              7         3         2
          “A diary”    D       4    3              2         0         2
          a witness    F       1    1              1         1         0
          Clara Birch  F       1    1              0         0         1

        Its own are what it said first; what falls with it has no claim left without it. Letters are reliability, F where nobody
        judged it. letter and its copy letter-copy are one. 'backchannel sources wanda' shows what the first says, claim by
        claim; --by document lists documents. Every claim counted.

        """)
    let narrow = try village.ask("sources", environment: ["COLUMNS": "60"])
    #expect(
      narrow.output.hasPrefix(
        """
        4 sources in 2 documents

          Wanda (F)
              9 claims, 8 its own · falls with it: 7 relations, 3
              entities · 2 disputes
          “A diary” (D)

        """), "\(narrow.output)")
  }

  @Test func onlyTheFirstAreToldUnlessAllAreWanted() throws {
    let answer = try village.json("sources", "--top", "1")
    #expect(answer["total"] == 4 && rows(answer).count == 1)
    #expect(try village.ask("sources", "--top", "1").output.contains("\n  … and 3 more (--top)\n"))
    let claims = try village.json("sources", "wanda", "--top", "2")
    #expect(claims["total"] == 9 && claims["claims"].elements.count == 2)
  }

  @Test func answersInCSV() throws {
    let run = try village.ask("sources", "--by", "document", "--format", "csv")
    #expect(
      run.output
        == "id,name,kind,reliability,claims,own_claims,relations,entities,disputes,documents,copies\r\n"
        + "letter,A letter,document,B,9,8,7,3,2,letter; letter-copy,letter-copy\r\n"
        + "diary,A diary,document,D,4,3,2,0,2,diary,\r\n")
    let one = try village.ask("sources", "witness", "--format", "csv")
    #expect(one.output.split(separator: "\r\n").count == 2)
  }

  @Test func theFilterCountsFirst() throws {
    let answer = try village.json("sources", "--without", "letter")
    #expect(rows(answer).map { $0.split(separator: " ")[0] } == ["diary", "clara"])
    #expect(answer["policy"]["without"] == ["letter"])
    let none = try village.ask("sources", "--min-rating", "A1")
    #expect(none.status == 1)
    #expect(none.output == "Nobody says anything here.\n\nCounted only: claims of at least A1.\n")
  }

  @Test func aFileOfAnotherToolIsOneSource() throws {
    let folder = TemporaryFolder()
    let file = try folder.file("calls.csv", "source,target\nann,ben\nben,cid\n")
    let answer = try JSONAnswer(
      BuiltProgram.backchannel(["sources", "--in", file, "--format", "json"]).output)
    #expect(rows(answer) == ["calls.csv [0, 0, 2, 3, 0]"])
  }

  @Test(arguments: [
    (
      ["sources", "nobody here"],
      "no document and no source is called 'nobody here'; 'backchannel summary' lists the documents"
    ),
    (
      ["sources", "telephone"],
      "'telephone' says nothing in any document; 'backchannel sources' lists who does"
    ),
    (
      ["sources", "--safe-csv"],
      "--safe-csv works only with CSV, and none is written here; leave it out, or add --format csv"
    ),
  ])
  func refusesInASentence(words: [String], sentence: String) throws {
    let run = try BuiltProgram.backchannel(words + ["--in", village.path])
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.hasPrefix("backchannel: \(sentence)"), "\(run.errors)")
  }

  @Test func aNameAndAUnitExcludeEachOther() throws {
    let run = try village.ask("sources", "wanda", "--by", "document")
    #expect(run.status == 64)
    #expect(run.errors.contains("NAME") && run.errors.contains("--by"))
  }

  @Test func aDocumentCanBeShown() throws {
    let shape = Contract.filtered([
      "document": Self.document, "total": .whole, "claims": .list(ClaimsTests.claim),
    ])
    for name in ["letter", "A letter"] {
      let answer = try village.json("show", name)
      #expect(shape.faults(of: answer) == [])
      #expect(answer["document"]["id"] == "letter" && answer["document"]["author"] == "wanda")
      #expect(answer["claims"].elements.map { $0["locator"] }.first == "¶1")
    }
    let run = try village.ask("show", "letter")
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        """
        A letter
        document · letter · by Wanda · 1 May 2023 · reliability B
        letter-copy (undated, 1 of its claims) copies it: they are one source.

        ¶1
          Anna Alder telephoned Boris Birch  2 Jan 2023 · by telephone · B2
              Anna called.
              a witness (letter ¶1; its copy letter-copy ¶11)

        """), "\(run.output)")
    let copy = try village.ask("show", "letter-copy").output
    #expect(copy.contains("\nIt is a copy of letter: the two are one source.\n"), "\(copy)")
    #expect(copy.contains("\n¶11\n"))
  }
}
