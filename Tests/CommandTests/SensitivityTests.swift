import TestSupport
import Testing

/// How answers change where sources are left out.
@Suite struct SensitivityTests {
  private let village: Village

  init() throws { village = try Village() }

  private static let way = JSONValidator.object([
    "length": .whole, "stops": .list(.text), "relations": .list(.text),
    "weakest_rating": .optional(.text),
  ])
  private static let part = JSONValidator.object(["id": .text, "name": .text, "claims": .whole])
  private static let corroboration = JSONValidator.object([
    "documents": .list(.text), "copies": .list(.text), "independent_sources": .whole,
    "origins": .list(.text),
    "circles": .list(.list(.text)),
  ])
  private static let unit = JSONValidator.word(["source", "document", "claim"])

  @Test func theDiplomatCarriesTheFirstLeg() throws {
    let words = ["sensitivity", "path", "Antony Blinken", "Sergey Lavrov", "--in", "seeds"]
    let answer = try JSONAnswer(BuiltProgram.backchannel(words + ["--format", "json"]).output)
    let outcomes = answer["outcomes"].elements
    let diplomat = try #require(outcomes.first { $0["without"]["id"] == "israeli-diplomat" })
    #expect(diplomat["lost_legs"] == [0])
    let text = try BuiltProgram.backchannel(words).output
    #expect(
      text.contains("an Israeli diplomat                    another way; leg 1 gone"), "\(text)")
  }

  @Test func whoStandsInTheWayIsNamed() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "denied.yaml",
      """
      backchannel: 1
      document: {id: d, title: D}
      entities: {a: {kind: person, name: Ann}, b: {kind: person, name: Bob},
        x: {kind: person, name: Xaver}, y: {kind: person, name: Yara}}
      claims:
        - {at: p1, by: x, fact: a met b, when: 2023-01-01}
        - {at: p2, by: y, fact: a met b, when: 2023-01-01, stance: denies}

      """)
    let run = try BuiltProgram.backchannel(
      ["sensitivity", "path", "a", "b", "--undisputed", "--in", file])
    #expect(
      run.output.contains(
        "As it stands: no path.\n\nThere is a path without Yara.\n\n  Yara  a path  1 leg, F6: "),
      "\(run.output)")
  }

  @Test(arguments: ["source", "document", "claim"])
  func answersInJSON(unit: String) throws {
    let answer = try village.json("sensitivity", "path", "clara", "boris", "--by", unit)
    let change = JSONValidator.word([
      "same", "weaker", "changed", "rerouted", "longer", "shorter", "vanished", "appeared",
    ])
    let shape = Contract.filtered([
      "by": Self.unit, "from": Contract.entity, "to": Contract.entity,
      "path": .optional(Contract.path), "carriers": .list(.text),
      "corroboration": .list(Self.corroboration),
      "outcomes": .list(
        .object([
          "without": Self.part, "change": change, "lost_legs": .list(.whole),
          "path": .optional(Self.way),
        ])),
    ])
    #expect(shape.faults(of: answer) == [])
    let kept = try village.json("path", "clara", "boris")["paths"][0]
    #expect(answer["path"]["stops"] == kept["stops"])
    for outcome in answer["outcomes"].elements where unit != "claim" {
      let twin = try village.json(
        "path", "clara", "boris", "--without", outcome["without"]["id"].string)
      #expect(
        outcome["path"]["stops"].elements
          == twin["paths"][0]["stops"].elements.map { $0["id"] }, "\(outcome["without"]["id"])")
    }
  }

  @Test func aRankingIsToldInJSON() throws {
    let answer = try village.json("sensitivity", "analyze", "degree", "--show", "person")
    let move = JSONValidator.object(["entity": Contract.entity, "from": .whole, "to": .whole])
    let shape = Contract.filtered([
      "by": Self.unit, "analyzer": .text, "total": .whole, "entities": .whole,
      "confirmed_relations": .whole,
      "outcomes": .list(
        .object([
          "without": Self.part, "tau": .optional(.number), "largest_move": .optional(move),
          "leaving_top": .list(Contract.entity), "lost": .whole,
        ])),
      "circular": .list(.object(["relation": .text, "corroboration": Self.corroboration])),
    ])
    #expect(shape.faults(of: answer) == [])
    #expect(answer["analyzer"] == "degree" && answer["entities"] == 3)
  }

  @Test func aCopyIsNamedBesideItsOriginal() throws {
    let words = ["sensitivity", "path", "Antony Blinken", "Sergey Lavrov", "--in", "seeds"]
    let text = try BuiltProgram.backchannel(words).output
    #expect(
      text.contains("\n  Leg 1 is asserted in 1 document and its copy makeyevka-copy.\n"), "\(text)"
    )
  }

  @Test func documentsThatOnlySeemToConfirmEachOtherAreNamed() throws {
    let folder = TemporaryFolder()
    func document(_ id: String, by author: String, quoting source: String) throws -> String {
      try folder.file(
        "\(id).yaml",
        """
        backchannel: 1
        document: {id: \(id), title: \(id), author: \(author)}
        entities:
          a: {kind: person, name: Ann}
          b: {kind: person, name: Bob}
          one-paper: {kind: organization, name: One Paper}
          other-paper: {kind: organization, name: Other Paper}
        claims:
          - {at: p1, by: \(source), fact: a met b, when: 2023-01-01}

        """)
    }
    let circle = [
      try document("one", by: "one-paper", quoting: "other-paper"),
      try document("other", by: "other-paper", quoting: "one-paper"),
    ].flatMap { ["--in", $0] }
    let words = ["sensitivity", "path", "a", "b"] + circle
    let answer = try JSONAnswer(BuiltProgram.backchannel(words + ["--format", "json"]).output)
    #expect(answer["corroboration"][0]["circles"] == [["one-paper", "other-paper"]])
    let text = try BuiltProgram.backchannel(words).output
    #expect(
      text.contains(
        "  Leg 1 is asserted in 2 documents, but One Paper and Other Paper cite each other for it."
      ), "\(text)")
    let ranks = ["sensitivity", "analyze", "degree"] + circle
    let ranking = try BuiltProgram.backchannel(ranks).output
    #expect(ranking.contains("cite each other for it"), "\(ranking)")
  }

  @Test(
    arguments: [
      (["path", "anna"], 64, "TO is missing"),
      (
        ["path", "anna", "boris", "clara"], 64,
        "unexpected argument 'clara' after FROM and TO; put names with spaces in quotes"
      ),
      (
        ["path", "anna", "boris", "--about", "clara"], 64,
        "path and --about cannot be used together; give one of them"
      ),
      (
        ["analyze", "degree", "--directed"], 64,
        "analyze and --directed cannot be used together; give one of them"
      ),
      (
        ["analyze", "components"], 2,
        "components does not rank entities; ask for one that does, such as pagerank or betweenness"
      ),
    ] as [([String], Int32, String)])
  func whatCannotBeAskedIsSaid(words: [String], status: Int32, sentence: String) throws {
    let run = try BuiltProgram.backchannel(["sensitivity"] + words + ["--in", village.path])
    #expect(run.status == status && run.output == "")
    #expect(run.errors.hasPrefix("backchannel: \(sentence)\n"), "\(run.errors)")
  }

  @Test(arguments: [60, 120])
  func fitsTheTerminal(width: Int) throws {
    for words in [["path", "anna", "clara"], ["analyze", "pagerank"]] {
      let run = try BuiltProgram.backchannel(
        ["sensitivity"] + words + ["--in", village.path], environment: ["COLUMNS": "\(width)"])
      #expect(run.status == 0)
      #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= width }, "\(run.output)")
    }
  }

  @Test func answersInCSV() throws {
    let path = try village.ask("sensitivity", "path", "anna", "clara", "--format", "csv")
    #expect(
      path.output.hasPrefix("without,name,claims,change,length,weakest_rating,lost_legs,stops\r\n"))
    let ranking = try village.ask("sensitivity", "analyze", "degree", "--format", "csv")
    #expect(
      ranking.output.hasPrefix(
        "without,name,claims,tau,largest_move,rank_before,rank_after,leaving_top,lost\r\n"))
  }
}
