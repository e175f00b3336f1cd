import TestSupport
import Testing

@Suite struct FindTests {
  private let village: Village

  init() throws { village = try Village() }

  @Test func theOrderOfWordsTheirAlphabetAndAnErrorInEachDoNotMatter() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "n.json",
      """
      {"nodes": [{"id": "k", "label": "Anna Kedrova"}, {"id": "g", "label": "Άννα Κέδρου"},
        {"id": "h", "label": "דוד בן גוריון"}, {"id": "w", "label": "محمد الخطيب"},
        {"id": "y", "label": "يوسف عبد الله"}, {"id": "s", "label": "Qasem Soleimani"}],
       "links": [{"source": "k", "target": "g"}]}
      """)
    for (text, id) in [
      ("Kedrova, Anna", "k"), ("Annna Kedrov", "k"), ("anna kedrou", "g"), ("dvd", "h"),
      ("mhmd", "w"), ("Ben Gurion, David", "h"), ("Muhammad al-Khatib", "w"),
      ("khatib mohammed", "w"), ("Yousef Abdullah", "y"), ("קאסם סולימאני", "s"),
      ("قاسم سليماني", "s"),
    ] {
      let answer = try JSONAnswer(
        BuiltProgram.backchannel(["find", text, "--in", file, "--format", "json"]).output)
      #expect(answer["entities"][0]["id"] == .text(id), "\(text)")
    }
    let path = ["path", "Kedrova, Anna", "KEDROU Anna", "--in", file]
    #expect(try BuiltProgram.backchannel(path).status == 0)
    #expect(
      try BuiltProgram.backchannel(["show", "David Gurion", "--in", file]).errors == """
        backchannel: nothing here is called 'David Gurion'; the closest are
          h  דוד בן גוריון (entity)

        """)
  }

  @Test func listsEntitiesInColumns() throws {
    let run = try village.ask("find", "birch")
    #expect(run.status == 0)
    #expect(run.output == "  boris  Boris Birch  person\n  clara  Clara Birch  person\n")
    #expect(run.errors == "")
  }

  @Test(arguments: ["anna", "ALDER", "Anne", "änne", "Ana Alder", "Anna Aldre", "Альдер"])
  func toleratesCaseAccentsScriptAndOneTypingError(text: String) throws {
    #expect(try village.json("find", text)["entities"][0]["id"] == "anna")
  }

  @Test func onlyThoseOfAKind() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "facts.yaml",
      """
      backchannel: 1
      entities:
        s1: {kind: person, name: Sever}
        s2: {kind: unit, name: Sever}
        s3: {kind: place, name: Sever}

      """)
    func ids(_ options: String...) throws -> [String] {
      let words = ["find", "sever", "--in", file, "--format", "json"] + options
      let answer = try JSONAnswer(BuiltProgram.backchannel(words).output)
      return answer["entities"].elements.map { $0["id"].string }.sorted()
    }
    #expect(try ids() == ["s1", "s2", "s3"])
    #expect(try ids("--kind", "unit") == ["s2"])
    #expect(try ids("--kind", "organization,place") == ["s2", "s3"])
    let unknown = try BuiltProgram.backchannel(["find", "a", "--kind", "persn", "--in", file])
    #expect(
      unknown.errors
        == "backchannel: there is no entity kind 'persn'; did you mean 'person'?\n")
  }

  @Test func tellsAliases() throws {
    let run = try village.ask("find", "anna")
    #expect(run.output.hasPrefix("  anna  Anna Alder  person  also Alder, Änne\n"))
  }

  @Test func answersInJSON() throws {
    let answer = try village.json("find", "birch")
    #expect(Contract.answer(["entities": .list(Contract.entity)]).faults(of: answer) == [])
    #expect(
      answer == [
        "schema": 1,
        "entities": [
          ["id": "boris", "name": "Boris Birch", "kind": "person"],
          ["id": "clara", "name": "Clara Birch", "kind": "person"],
        ],
      ])
  }

  @Test func answersInCSV() throws {
    let run = try village.ask("find", "anna", "--format", "csv")
    #expect(run.output.hasPrefix("id,name,kind,aliases\r\nanna,Anna Alder,person,Alder; Änne\r\n"))
  }

  @Test func aMarkTellsExcelThatItIsUTF8() throws {
    let run = try village.ask("find", "anna", "--format", "csv", "--excel")
    #expect(Array(run.output.utf8.prefix(5)) == [0xEF, 0xBB, 0xBF] + Array("id".utf8))
    let refused = try village.ask("timeline", "--excel")
    #expect(refused.status == 64 || refused.status == 2)
    #expect(
      refused.errors.hasPrefix(
        "backchannel: --excel works only with CSV, and none is written here; leave it out, or add --format csv\n"
      ), "\(refused.errors)")
  }

  @Test func findingNothingIsAnAnswerOfItsOwn() throws {
    let run = try village.ask("find", "zzzzzzzz")
    #expect(run.status == 1)
    #expect(run.output == "Nothing here is called 'zzzzzzzz', or anything like it.\n")
    #expect(run.errors == "")
    #expect(try village.json("find", "zzzzzzzz") == ["schema": 1, "entities": []])
    let table = try village.ask("find", "zzzzzzzz", "--format", "csv")
    #expect(table.status == 1 && table.output == "id,name,kind,aliases\r\n")
  }

  @Test func quotesCellsOfCSV() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "a.yaml",
      """
      backchannel: 1
      entities: {odd: {kind: person, name: 'Odd, "the" one', aliases: [Line]}}
      """)
    let run = try BuiltProgram.backchannel(["find", "odd", "--in", file, "--format", "csv"])
    #expect(run.output == "id,name,kind,aliases\r\nodd,\"Odd, \"\"the\"\" one\",person,Line\r\n")
  }
}
