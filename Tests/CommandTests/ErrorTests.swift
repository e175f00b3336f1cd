import TestSupport
import Testing

/// Every sentence of an error, word for word.
@Suite struct ErrorTests {
  private let village: Village

  init() throws { village = try Village() }

  @Test(arguments: [
    (
      "--relation comunication",
      "there is no relation kind or category 'comunication'; did you mean 'communication'?"
    ),
    ("--relation mett", "there is no relation kind or category 'mett'; did you mean 'met'?"),
    (
      "--relation zzzzzzzz",
      "there is no relation kind or category 'zzzzzzzz'; 'backchannel summary' lists those in use"
    ),
    ("--kind persn", "there is no entity kind 'persn'; did you mean 'person'?"),
    (
      "--kind zzzzzzzz",
      "there is no entity kind 'zzzzzzzz'; 'backchannel summary' lists those in use"
    ),
    ("--without diry", "no document and no source is called 'diry'; did you mean 'diary'?"),
    ("--without wnda", "no document and no source is called 'wnda'; did you mean 'Wanda'?"),
    (
      "--without zzzzzzzz",
      "no document and no source is called 'zzzzzzzz'; 'backchannel summary' lists the documents"
    ),
    (
      "--since 2023-02 --until 2023-01",
      "nothing is both since 2023-02 and until 2023-01; swap the dates"
    ),
  ])
  func aPolicyThatTheFactsDoNotKnow(options: String, sentence: String) throws {
    let words = options.split(separator: " ").map(String.init)
    for verb in [["summary"], ["path", "anna", "boris"], ["disputes"]] {
      let run = try BuiltProgram.backchannel(verb + words + ["--in", village.path])
      #expect(run.status == 2 && run.output == "")
      #expect(run.errors == "backchannel: \(sentence)\n")
    }
    #expect(
      try JSONAnswer(
        BuiltProgram.backchannel(
          ["summary", "--format", "json", "--in", village.path] + words
        ).errors) == ["error": .text(sentence)])
  }

  @Test func aSourceThatHasSeveralMeaningsIsAskedBackFor() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "a.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note, author: anna-a}
      entities: {anna-a: {kind: person, name: Anna}, anna-b: {kind: person, name: Anna}}
      """)
    let run = try BuiltProgram.backchannel(["summary", "--without", "Anna", "--in", file])
    #expect(run.status == 2)
    #expect(
      run.errors == """
        backchannel: 'Anna' could be any of 2; give the id
          anna-a  Anna (person)
          anna-b  Anna (person)

        """)
  }

  @Test func anAmbiguousNameListsItsBearersWithAFactEach() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "a.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note}
      entities:
        boris: {kind: person, name: Boris Birch, aliases: [Birch]}
        clara-birch: {kind: person, name: Clara Birch, aliases: [Birch]}
        birch: {kind: person, name: The Birch}
        emil: {kind: unit, name: Birch's, aliases: [BIRCH]}
      claims:
        - {subject: boris, property: position, value: Mayor}
        - {fact: clara-birch works-for emil}
      """)
    for verb in [["show", "Birçh"], ["path", "Birçh", "boris"], ["path", "boris", "Birçh"]] {
      let run = try BuiltProgram.backchannel(verb + ["--in", file])
      #expect(run.status == 2 && run.output == "")
      #expect(
        run.errors == """
          backchannel: 'Birçh' could be any of 4; give the id
            birch        The Birch (person)
            boris        Boris Birch (person, Mayor)
            clara-birch  Clara Birch (person, works for Birch's)
            emil         Birch's (unit)

          """)
    }
    #expect(try BuiltProgram.backchannel(["show", "birch", "--in", file]).status == 0)
  }

  @Test func anUnknownNameListsTheClosest() throws {
    for verb in [
      ["show", "Anna Aldar"], ["path", "Anna Aldar", "x"], ["path", "x", "Anna Aldar"],
    ] where verb[1] != "x" {
      let run = try BuiltProgram.backchannel(verb + ["--in", village.path])
      #expect(run.status == 2 && run.output == "")
      #expect(
        run.errors == """
          backchannel: nothing here is called 'Anna Aldar'; the closest are
            anna  Anna Alder (person, Mayor of the village)

          """)
    }
  }

  @Test func anUnknownNameInOptionsIsRefusedToo() throws {
    let words = [["path", "anna", "boris", "--avoid"], ["analyze", "shortest-path", "--about"]]
    for verb in words {
      let run = try BuiltProgram.backchannel(verb + ["zzzzzzzz", "--in", village.path])
      #expect(run.status == 2 && run.output == "")
      #expect(
        run.errors == """
          backchannel: nothing here is called 'zzzzzzzz', or anything like it

          """)
    }
  }

  @Test func anErrorOfAnyVerbIsAnObjectWhereJSONIsWanted() throws {
    let verbs = [
      ["show", "zzzzzzzz"], ["path", "zzzzzzzz", "anna"], ["analyze", "zzzzzzzz"],
      ["analyzers", "zzzzzzzz"], ["export", "a.txt"], ["disputes", "--kind", "zzzzzzzz"],
    ]
    for verb in verbs {
      let where_ = verb[0] == "analyzers" ? [] : ["--in", village.path]
      let run = try BuiltProgram.backchannel(verb + where_ + ["--format", "json"])
      #expect(run.status == 2 && run.output == "")
      let answer = try JSONAnswer(run.errors)
      #expect(Array(answer.members.keys) == ["error"])
      #expect(answer["error"].string.contains(verb[verb.count - 1]) || verb[0] == "path")
    }
  }
}
