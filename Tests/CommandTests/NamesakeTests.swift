import TestSupport
import Testing

/// One name for several entities, in one input or in several.
@Suite struct NamesakeTests {
  private let folder = TemporaryFolder()

  init() throws {
    _ = try folder.file(
      "case.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note}
      entities:
        anna-weber: {kind: person, name: Anna Weber}
        boris: {kind: person, name: Boris Klein, aliases: [Boris K]}
      claims: [{fact: anna-weber met boris}]
      """)
    _ = try folder.file(
      "calls.csv", "caller,callee\nAnna Weber,Carla Diaz\nBoris K,Carla Diaz\nanna weber,Dora\n")
    _ = try folder.file("own.csv", "person,company\nCarla Diaz,Beta SA\nEmil,\"Beta, SA\"\n")
    _ = try folder.file("pay.csv", "payer,payee\nBeta SA,Carla Diaz\n")
  }

  private func ask(_ words: String..., of inputs: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(words + inputs.flatMap { ["--in", $0] }, in: folder.url)
  }

  @Test func anIDThatIsAlsoTheNameOfAnotherIsAskedBackFor() throws {
    #expect(
      try ask("show", "Anna Weber", of: "case.yaml", "calls.csv").errors.hasSuffix(
        """
        backchannel: 'Anna Weber' could be any of 2; give the id
          calls.csv/Anna Weber  Anna Weber (entity, linked to Carla Diaz)
          anna-weber            Anna Weber (person, met Boris Klein)

        """))
    #expect(try ask("show", "Boris K", of: "case.yaml", "calls.csv").errors.contains("any of 2"))
  }

  @Test(arguments: [
    ("anna-weber", "person"), ("calls.csv/Anna Weber", "Carla Diaz"), ("anna weber", "Dora"),
    ("calls.csv/anna weber", "Dora"), ("calls.csv/Boris K", "Carla Diaz"),
    ("Boris Klein", "person"),
  ])
  func thereIsAWayToNameEach(words: String, sign: String) throws {
    let run = try ask("show", words, of: "case.yaml", "calls.csv")
    #expect(run.status == 0 && run.output.contains(sign), "\(run.output) \(run.errors)")
  }

  @Test func anIDThatNobodySharesIsEnough() throws {
    #expect(try ask("show", "Anna Weber", of: "calls.csv").status == 0)
    #expect(try ask("show", "calls.csv/Anna Weber", of: "calls.csv").status == 0)
    #expect(try ask("show", "own.csv/Anna Weber", of: "calls.csv").status == 2)
  }

  @Test func aSharedIDGetsTheFileInFrontAndTheNameStays() throws {
    #expect(
      try ask("path", "Carla Diaz", "Beta SA", of: "own.csv", "pay.csv").errors == """
        backchannel: 'Carla Diaz' could be any of 2; give the id
          own.csv/Carla Diaz  Carla Diaz (entity, linked to Beta SA)
          pay.csv/Carla Diaz  Carla Diaz (entity)

        """)
    let run = try ask("path", "own.csv/Carla Diaz", "own.csv/Beta SA", of: "own.csv", "pay.csv")
    #expect(run.output.hasPrefix("Carla Diaz to Beta SA: 1 leg\n"))
  }

  @Test func anExactNameIsNotTakenForANearOne() throws {
    for (words, ids) in [
      ("Beta SA", ["own.csv/Beta SA", "pay.csv/Beta SA"]), ("Beta, SA", []),
      ("beta sa", ["Beta, SA", "own.csv/Beta SA", "pay.csv/Beta SA"]),
    ] {
      let run = try ask("show", words, of: "own.csv", "pay.csv")
      #expect(run.status == (ids.isEmpty ? 0 : 2))
      let listed = run.errors.split(separator: "\n").dropFirst().map { line in
        line.dropFirst(2).split(separator: "  ").first.map(String.init) ?? ""
      }
      #expect(listed == ids, "\(run.errors)")
    }
  }

  @Test func summaryCountsTheNamesThatAreNotJoined() throws {
    let two = try ask("summary", of: "own.csv", "pay.csv")
    #expect(
      two.output.contains(
        "\n  2 names stand in several files and are not joined, such as 'Beta SA' in own.csv and"
          + " pay.csv\n"))
    #expect(
      try ask("summary", of: "case.yaml", "calls.csv").output.contains(
        "\n  1 name stands in several files and is not joined: 'Anna Weber' in case.yaml and"
          + " calls.csv\n"))
    #expect(try !ask("summary", of: "own.csv").output.contains("not joined"))
    #expect(try ask("show", "Emil", of: "own.csv", "pay.csv").errors == "")
  }

  @Test func lettersThatAreComposedOtherwiseAreToldApart() throws {
    _ = try folder.file(
      "forms.csv", "source,target\nZoe,Jos\u{E9}\nZoe,Jose\u{301}\nZoe,Ren\u{E9}\n")
    for name in ["Jos\u{E9}", "Jose\u{301}"] {
      let error = try ask("path", "Zoe", name, of: "forms.csv").errors
      #expect(error.hasPrefix("backchannel: '\(name)' could be any of 2; give the id\n"))
      #expect(error.contains("(entity, written with 4 code points)"))
      #expect(error.contains("(entity, written with 5 code points)"))
      #expect(try ask("path", "Zoe", "forms.csv/\(name)", of: "forms.csv").status == 0)
    }
    #expect(try ask("path", "Zoe", "Rene\u{301}", of: "forms.csv").status == 0)
    #expect(
      try ask("summary", of: "forms.csv").output.contains(
        "is written in several ways that look the same (accents composed or not); each is an"
          + " entity of its own\n"))
    #expect(try !ask("summary", of: "own.csv").output.contains("look the same"))
  }

  @Test func aLongValueTellsNobodyApart() throws {
    _ = try folder.file(
      "posts_nodes.csv",
      "id,label,rank,position\n1,Ann,\"<[2019, 2020, 3]; [2020, 2021, 5]>\",\n2,Ann,,Clerk\n"
        + "3,Ann,,\(String(repeating: "long ", count: 20))\n")
    _ = try folder.file("posts_edges.csv", "source,target\n1,2\n2,3\n")
    #expect(
      try ask("show", "Ann", of: "posts_nodes.csv").errors == """
        backchannel: 'Ann' could be any of 3; give the id
          1  Ann (entity, linked to Ann)
          2  Ann (entity, Clerk)
          3  Ann (entity)

        """)
  }
}
