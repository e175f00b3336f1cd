import TestSupport
import Testing

/// Entities and relations by conditions.
@Suite struct ListTests {
  private let village: Village

  init() throws { village = try Village() }

  private func ids(_ what: String, _ condition: String, _ more: String...) throws -> [String] {
    let answer = try JSONAnswer(
      BuiltProgram.backchannel(
        ["list", what, "--where", condition, "--in", village.path, "--format", "json"] + more
      ).output)
    return answer[what].elements.map { $0["id"].string }
  }

  @Test(arguments: [
    ("kind = person", ["anna", "boris", "clara", "wanda", "witness"]),
    ("kind = organization", ["firm", "guard"]),
    ("kind = unit", ["guard"]),
    ("kind != person", ["dinner", "firm", "guard", "telephone"]),
    ("kind in (unit, event)", ["dinner", "guard"]),
    ("name has birch", ["boris", "clara"]),
    ("name = 'ÄNNA ALDER'", ["anna"]),
    ("alias = anne", ["anna"]),
    ("has alias", ["anna"]),
    ("name matches '* b*'", ["boris", "clara"]),
    ("unnamed", ["witness"]),
    ("not unnamed and kind = person and not name has birch", ["anna", "wanda"]),
    ("type = meeting", ["dinner"]),
    ("dead >= 40", ["dinner"]),
    ("dead > 45", ["dinner"]),
    ("dead < 45", ["dinner"]),
    ("has position", ["anna"]),
    ("position has mayor", ["anna"]),
    ("when during 2023", ["dinner"]),
    ("documents = diary", ["anna", "boris", "clara", "dinner"]),
    ("id matches *a", ["anna", "clara", "wanda"]),
    ("degree >= 3", ["anna", "boris", "clara"]),
    ("degree = 2 or kind = event", ["dinner", "firm"]),
  ])
  func entitiesThatMeetACondition(condition: String, expected: [String]) throws {
    #expect(try ids("entities", condition) == expected)
  }

  private static let spoke = "anna/spoke-with/boris/2023-01-05"
  private static let called = "anna/called/boris/2023-01-02"
  private static let bodies = ["clara/works-for/firm", "guard/part-of/firm/2020..2021"]

  @Test(arguments: [
    ("kind = called", [called]),
    ("category = affiliation", bodies),
    ("channel = telephone", [called]),
    ("channel = 'TELEPHONE'", [called]),
    ("has channel", [called]),
    ("purpose has invite", [called]),
    ("status = disputed", [spoke]),
    ("rating >= B1", bodies),
    ("rating < B2 and status = uncontested", ["anna/told/clara", "boris/met/clara/2023-03-01"]),
    ("when before 2022", [bodies[1]]),
    ("when before 2021", []),
    ("when overlaps 2021-05", [bodies[1]]),
    ("when during 2023-01", ["anna/accused/clara/2023-01-06", called, spoke]),
    ("not has when", ["anna/told/clara", "clara/works-for/firm"]),
    ("from = 2020 and until = 2021", [bodies[1]]),
    ("sources = witness", [called]),
    ("sources = Wanda and documents = letter and rating = B1", bodies),
    ("sources >= 2", []),
    ("documents >= 2", [called]),
    ("subject = Änne and object = clara", ["anna/accused/clara/2023-01-06", "anna/told/clara"]),
    ("end = firm", bodies),
    ("end.kind = unit", [bodies[1]]),
    ("subject.name has clara", ["clara/works-for/firm"]),
    ("not end.kind = person", [bodies[1]]),
    ("said has blamed", ["anna/accused/clara/2023-01-06"]),
    ("not momentary", bodies),
    ("events = dinner and subject = boris", ["boris/party/dinner/2023-04-01"]),
  ])
  func relationsThatMeetACondition(condition: String, expected: [String]) throws {
    #expect(try ids("relations", condition) == expected)
  }

  @Test(arguments: [
    (
      "entities", "knd = person",
      """
      entities have no column 'knd'; did you mean 'kind'?
          knd = person
          ^^^
      """
    ),
    (
      "entities", "kind = persn and unnamed",
      """
      no kind is called 'persn'; did you mean 'person'?
          kind = persn and unnamed
                 ^^^^^
      """
    ),
    (
      "entities", "claims > many",
      """
      'claims' is compared with a number, not with 'many'
          claims > many
                   ^^^^
      """
    ),
    (
      "entities", "when before yesterday",
      """
      'when' is compared with a date such as 2023, 2023-01, 2023-01-02 or 2023-01/2023-03, not with \
      'yesterday'
          when before yesterday
                      ^^^^^^^^^
      """
    ),
    (
      "entities", "rating >= B2",
      """
      'rating' is a column of relations, not of entities
          rating >= B2
          ^^^^^^
      """
    ),
    (
      "relations", "rating >= 2",
      """
      'rating' is compared with one from A1 to F6, not with '2'
          rating >= 2
                    ^
      """
    ),
    (
      "relations", "position = mayor",
      """
      'position' is a column of entities (write subject.position, object.position or end.position), \
      not of relations
          position = mayor
          ^^^^^^^^
      """
    ),
    (
      "relations", "kind < met",
      """
      'kind' cannot be compared by '<', but by =, !=, in or matches
          kind < met
               ^
      """
    ),
    (
      "relations", "rating and momentary",
      """
      'rating' is not yes or no; compare it by =, !=, <, <=, >, >= or in, or write 'has rating'
          rating and momentary
          ^^^^^^
      """
    ),
    (
      "relations", "documents = leter",
      """
      no document is called 'leter'; did you mean 'letter'?
          documents = leter
                      ^^^^^
      """
    ),
    (
      "relations", "momentary = maybe",
      """
      'momentary' is compared with yes or no, not with 'maybe'
          momentary = maybe
                      ^^^^^
      """
    ),
    (
      "relations", "degree > 2",
      """
      degree gives no number for each relation; 'end.degree' is that of either end
          degree > 2
          ^^^^^^
      """
    ),
  ])
  func whatCannotBeAskedIsSaidInASentence(what: String, condition: String, sentence: String) throws
  {
    let words = ["list", what, "--where", condition, "--in", village.path]
    let run = try BuiltProgram.backchannel(words)
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors == "backchannel: \(sentence)\n")
    #expect(
      try JSONAnswer(BuiltProgram.backchannel(words + ["--format", "json"]).errors)
        == ["error": .text(sentence)])
  }

  @Test func aConditionThatCannotBeReadIsRefusedBeforeAnythingIs() throws {
    let run = try BuiltProgram.backchannel(
      ["list", "entities", "--where", "(a", "--in", "/nowhere"])
    #expect(run.status == 2)
    #expect(run.errors == "backchannel: a parenthesis is not closed\n    (a\n    ^\n")
  }

  @Test func aNameThatSeveralHaveIsAskedBackFor() throws {
    let run = try village.ask("list", "relations", "--where", "subject = birch")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("backchannel: 'birch' could be any of 2; give the id\n"))
    #expect(run.errors.hasSuffix("    subject = birch\n              ^^^^^\n"))
  }

  @Test func theyAreListedInColumnsWithThoseOfTheCondition() throws {
    let run = try village.ask(
      "list", "entities", "--where", "kind = person and degree > 1", "--sort", "degree",
      "--descending"
    )
    #expect(
      run.output == """
        3 entities

          name         kind    id     degree
          Anna Alder   person  anna   4
          Boris Birch  person  boris  4
          Clara Birch  person  clara  3

        Every claim counted. Next: 'backchannel show anna'.

        """)
  }

  @Test(arguments: ["60", "120"]) func relationsFitTheTerminal(width: String) throws {
    let run = try village.ask(
      "list", "relations", "--sort", "when", "--show", "channel,sources",
      environment: ["COLUMNS": width])
    let widest = run.output.split(separator: "\n").map(\.count).max() ?? 0
    #expect(widest <= Int(width) ?? 0, "\(run.output)")
    #expect(run.output.hasPrefix("10 relations\n\n"))
  }

  @Test func pagesFollowEachOther() throws {
    let all = try ids("entities", "claims >= 0")
    #expect(all.count == 9)
    let pages = try [0, 4, 8].flatMap {
      try ids("entities", "claims >= 0", "--top", "4", "--skip", "\($0)")
    }
    #expect(pages == all)
    let run = try village.ask("list", "entities", "--top", "4", "--skip", "2")
    #expect(run.output.contains("  … and 3 more (--skip 6, or --top)\n"))
    let beyond = try village.ask("list", "entities", "--skip", "20")
    #expect(beyond.status == 0 && beyond.output.contains("  None after the first 9 (--skip).\n"))
  }

  @Test func answersInJSON() throws {
    let answer = try village.json(
      "list", "entities", "--where", "dead > 1", "--show", "documents", "--sort", "claims")
    let shape = Contract.filtered([
      "where": .optional(.text), "sort": .optional(.text), "descending": .flag, "total": .whole,
      "unasserted": .whole, "skipped": .whole, "columns": .list(.text),
      "entities": .list(
        .object([
          "id": .text, "name": .text, "kind": .text,
          "values": .table(.either(.list(.text), .either(.number, .text))),
        ])),
    ])
    #expect(shape.faults(of: answer) == [])
    #expect(answer["columns"] == ["dead", "claims", "documents"])
    #expect(answer["total"] == 1 && answer["where"] == "dead > 1")
    #expect(answer["entities"][0]["values"]["documents"] == ["diary", "letter"])
    let relations = try village.json("list", "relations", "--where", "channel = telephone")
    let relation = Contract.relation.with(["values": .table(.text)])
    #expect(
      Contract.filtered([
        "where": .optional(.text), "sort": .optional(.text), "descending": .flag, "total": .whole,
        "unasserted": .whole, "skipped": .whole, "columns": .list(.text),
        "relations": .list(relation),
      ]).faults(of: relations) == [])
    #expect(relations["relations"][0]["values"] == ["channel": "telephone"])
  }

  @Test func answersInCSV() throws {
    let run = try village.ask(
      "list", "relations", "--where", "kind = called", "--show", "purpose", "--format", "csv")
    #expect(
      run.output == """
        id,subject,kind,object,valid_from,valid_until,rating,status,purpose\r
        anna/called/boris/2023-01-02,anna,called,boris,2023-01-02,2023-01-02,B2,uncontested,to invite\r

        """)
  }

  @Test func whatMeetsNothingIsAnAnswerOfItsOwn() throws {
    let run = try village.ask("list", "entities", "--where", "kind = weapon")
    #expect(run.status == 1)
    #expect(
      run.output
        == "None.\n\nEvery claim counted. 'backchannel list columns' shows what can be asked for.\n"
    )
  }

  @Test func theColumnsAreListed() throws {
    let answer = try village.json("list", "columns")
    #expect(answer["entities"].elements.contains("dead"))
    #expect(answer["relations"].elements.contains("purpose"))
    #expect(answer["analyzers"].elements.contains("pagerank"))
    let run = try village.ask("list", "columns")
    #expect(run.output.hasPrefix("Columns of entities\n  id · name · alias · kind"))
  }

  @Test func columnsAreNotSorted() throws {
    let run = try village.ask("list", "columns", "--sort", "name")
    #expect(run.status == 64)
    #expect(
      run.errors.hasPrefix(
        "backchannel: columns and --sort cannot be used together; give one of them\n"))
  }

  @Test func whatIsNoColumnIsSaid() throws {
    #expect(
      try village.ask("list", "entities", "--where", "qqqqqq = 1").errors
        == """
        backchannel: entities have no column 'qqqqqq'; 'backchannel list columns' shows those that they have
            qqqqqq = 1
            ^^^^^^

        """)
    #expect(
      try village.ask("list", "relations", "--where", "documents >= 2.5").errors.hasPrefix(
        "backchannel: 'documents' is compared with how many there are, a whole number, not with '2.5'\n"
      ))
  }

  @Test func filtersComeFirst() throws {
    #expect(try ids("relations", "rating >= F6", "--without", "letter").count == 3)
    #expect(try ids("entities", "kind = person", "--relation", "told") == ["anna", "clara"])
    #expect(try ids("entities", "degree > 0", "--relation", "told") == ["anna", "clara"])
  }

  @Test func graphFilesHaveTheirColumns() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "n.json",
      """
      {"directed": true,
       "nodes": [{"id": "a", "label": "Ann", "kind": "person", "age": 41, "city": "Köln"},
         {"id": "b", "label": "Bob", "kind": "person", "age": 30}, {"id": "c", "label": "Cy"}],
       "links": [{"source": "a", "target": "b", "amount": 5.5, "kind": "paid"},
         {"source": "b", "target": "c", "amount": 20, "kind": "paid"}]}
      """)
    func ids(_ what: String, _ condition: String) throws -> [String] {
      try JSONAnswer(
        BuiltProgram.backchannel(
          ["list", what, "--where", condition, "--in", file, "--format", "json"]
        ).output)[what].elements.map { $0[what == "entities" ? "id" : "subject"] }.map {
          what == "entities" ? $0.string : $0["id"].string
        }
    }
    #expect(try ids("entities", "age > 35") == ["a"])
    #expect(try ids("entities", "not has age") == ["c"])
    #expect(try ids("entities", "city = koln") == ["a"])
    #expect(try ids("relations", "amount >= 20") == ["b"])
    #expect(try ids("relations", "subject.age = 41") == ["a"])
    #expect(try ids("relations", "documents = n.json") == ["a", "b"])
  }

  @Test func whatNobodyAssertsIsCountedApart() throws {
    let words = ["list", "relations", "--in", "seeds"]
    let text = try BuiltProgram.backchannel(words).output
    #expect(text.hasPrefix("350 relations, 40 of which nobody asserts\n"), "\(text.prefix(80))")
    let asserted = try BuiltProgram.backchannel(
      words + ["--where", "status in (uncontested, disputed)"])
    #expect(asserted.output.hasPrefix("310 relations\n"))
    let answer = try JSONAnswer(BuiltProgram.backchannel(words + ["--format", "json"]).output)
    #expect(answer["total"] == 350 && answer["unasserted"] == 40)
  }

  @Test func entitiesAreListedWhereNothingElseIsAsked() throws {
    let plain = try village.ask("list")
    #expect(try plain.status == 0 && plain.output == village.ask("list", "entities").output)
  }
}
