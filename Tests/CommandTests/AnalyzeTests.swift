import Foundation
import TestSupport
import Testing

@Suite struct AnalyzeTests {
  private let village: Village
  private let folder = TemporaryFolder()
  private let shape = Contract.filtered([
    "analyzer": .text, "settings": .table(.either(.number, .either(.flag, .text))),
    "caveats": .list(.text), "total": .whole, "n": .whole, "entities": .whole,
    "about": .list(Contract.entity),
  ])

  private static let columns = JSONValidator.list(.object(["name": .text, "type": .text]))

  init() throws { village = try Village() }

  @Test func sortsByTheColumnThatIsNamed() throws {
    let run = try village.ask("analyze", "degree", "--sort", "in", "--top", "2", "--format", "csv")
    #expect(
      run.output == "id,name,kind,relations,neighbors,in,out\r\n"
        + "boris,Boris Birch,person,4,2,4,3\r\nanna,Anna Alder,person,4,2,2,4\r\n")
    let least = try village.json("analyze", "degree", "--sort", "out", "--ascending")
    let counts = least["scores"].elements.map { $0["values"]["out"].double }
    #expect(counts == counts.sorted() && counts.count == 5)
    let table = try village.json(
      "analyze", "distances", "--about", "anna,clara,firm", "--sort", "firm")
    #expect(table["table"]["rows"].elements.map { $0[3].double } == [2, 1, 0])
    let back = try village.json(
      "analyze", "distances", "--about", "anna,clara,firm", "--sort", "firm", "--ascending")
    #expect(back["table"]["rows"].elements.map { $0[3].double } == [0, 1, 2])
  }

  @Test(arguments: [
    (["degree", "--sort", "inn"], "degree has no column 'inn'; did you mean 'in'?"),
    (["closeness", "--sort", "zebra"], "closeness has no column 'zebra'; it has score"),
    (["leiden", "--sort", "size"], "leiden answers with no columns to sort by"),
    (["components", "--ascending"], "components answers with no columns to sort by"),
  ])
  func anOrderThatThereIsNotIsRefused(words: [String], sentence: String) throws {
    let run = try BuiltProgram.backchannel(
      ["analyze"] + words + ["--in", try folder.file("ties.csv", "source,target\na,b\n")])
    #expect(run.status == 2 && run.errors == "backchannel: \(sentence)\n")
  }

  @Test func ranksEntitiesInColumns() throws {
    let run = try village.ask("analyze", "degree", "--top", "3")
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.output == """
        degree  n=5 of 9, direction=all, count=relations, weighted=false

                                  relations  neighbors  in  out
          1  Anna Alder   person          4          2   2    4
          2  Boris Birch  person          4          2   4    3
          3  Clara Birch  person          3          3   2    2
          … and 2 more (--top)

        2 roles in events and 1 statement not followed (--relation all).

        """)
  }

  @Test func tablesInJSONHaveNumbers() throws {
    let answer = try village.json("analyze", "distances", "--about", "anna,firm")
    #expect(answer["table"]["rows"] == [["anna", 0, 2], ["firm", 2, 0]])
    let figures = try village.json("analyze", "modularity")["table"]["rows"][0]
    #expect(figures[1].double >= 1 && figures[2] != .absent)
    if case .number = figures[2] {} else { Issue.record("a figure is no number") }
  }

  @Test func answersScoresInJSON() throws {
    let answer = try village.json("analyze", "degree", "direction=out")
    let score = Contract.entity.with(["score": .number, "values": .table(.whole)])
    #expect(
      shape.with(["columns": Self.columns, "scores": .list(score)]).faults(of: answer) == [])
    #expect(
      answer["columns"].elements.map { $0["name"] } == ["out", "relations", "neighbors", "in"])
    #expect(answer["columns"].elements.allSatisfy { $0["type"] == "count" })
    #expect(answer["analyzer"] == "degree")
    #expect(answer["settings"] == ["direction": "out", "count": "relations", "weighted": false])
    #expect(answer["caveats"] == [])
    #expect(
      answer["scores"][0]
        == [
          "id": "anna", "name": "Anna Alder", "kind": "person", "score": 4,
          "values": ["relations": 4, "neighbors": 2, "in": 2, "out": 4],
        ])
  }

  @Test func answersPathsInJSON() throws {
    let answer = try village.json("analyze", "shortest-path", "--about", "anna,firm")
    #expect(shape.with(["paths": .list(Contract.path)]).faults(of: answer) == [])
    #expect(answer["paths"][0]["stops"].elements.map { $0["id"] } == ["anna", "clara", "firm"])
  }

  @Test func answersInCSV() throws {
    let run = try village.ask("analyze", "degree", "--top", "2", "--format", "csv")
    #expect(
      run.output
        == "id,name,kind,relations,neighbors,in,out\r\n"
        + "anna,Anna Alder,person,4,2,2,4\r\nboris,Boris Birch,person,4,2,4,3\r\n")
    let closeness = try village.ask("analyze", "closeness", "--top", "1", "--format", "csv")
    #expect(closeness.output.hasPrefix("id,name,kind,score\r\n"))
    let paths = try village.ask(
      "analyze", "shortest-path", "--about", "anna", "--about", "firm", "--format", "csv")
    #expect(paths.output == "path,length,cost,stops\r\n1,2,2.0,anna clara firm\r\n")
  }

  @Test func aSpreadsheetGetsAllUnlessAFewAreAskedFor() throws {
    let rows = { (words: [String]) in
      try Seeds.ask(["analyze", "degree", "--format", "csv"] + words).output.split(
        separator: "\r\n")
    }
    let total = try Seeds.json("analyze", "degree")["total"].double
    #expect(try Double(rows([]).count) == total + 1)
    #expect(try rows(["--top", "3"]).count == 4)
  }

  @Test func saysWhomItWasAskedAbout() throws {
    let text = try village.ask("analyze", "group-degree", "--about", "anna,firm").output
    #expect(text.hasPrefix("group-degree  direction=all, about=anna,firm\n"))
    let answer = try village.json("analyze", "group-degree", "--about", "anna,firm")
    #expect(answer["about"].elements.map { $0["id"] } == ["anna", "firm"])
    #expect(try village.json("analyze", "degree")["about"] == [])
  }

  @Test func saysThatRelationsWithoutAWeightCountAsOne() throws {
    let none = try village.json("analyze", "pagerank", "weighted=true")
    #expect(none["caveats"] == ["no relation has a number as its weight: each counts as 1"])
    #expect(try village.json("analyze", "pagerank")["caveats"] == [])
    let file = try folder.file("calls.csv", "source,target,weight\nA,B,10\nB,C,\n")
    let run = try BuiltProgram.backchannel(["path", "A", "C", "--by", "weight", "--in", file])
    let words = run.output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(
      words.hasSuffix(
        "Note: 1 of 2 relations have no number as their weight: each of them counts as 1."))
  }

  @Test func saysWhichCellKeepsAColumnFromBeingTheWeight() throws {
    let file = try folder.file("odd.csv", "source,target,weight\nA,B,1\nB,C,n/a\n")
    let caveat =
      "no relation has a number as its weight: each counts as 1; 'n/a' in \(file):3 is not a number (1 of 2 cells)"
    for words in [["path", "A", "C", "--by", "weight"], ["analyze", "pagerank", "weighted=true"]] {
      let run = try BuiltProgram.backchannel(words + ["--in", file, "--format", "json"])
      #expect(try JSONAnswer(run.output)["caveats"] == .list([.text(caveat)]))
    }
    let path = try BuiltProgram.backchannel(["path", "A", "C", "--by", "weight", "--in", file])
    let shown = path.output.split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
    #expect(shown.contains("says so · counted as weight 1"))
  }

  @Test func saysWhatItWroteBesideTheAnswer() throws {
    let file = folder.url("deg.csv").path()
    let text = try village.ask("analyze", "degree", "--top", "1", "--out", file)
    #expect(text.output.hasSuffix("\nWrote \(file): 5 rows.\n"))
    for format in ["json", "csv"] {
      let run = try village.ask("analyze", "degree", "--out", file, "--format", format)
      #expect(!run.output.contains("Wrote"))
    }
  }

  @Test func showsOnlySomeKindsComputedInTheWholeGraph() throws {
    let all = try village.json("analyze", "betweenness")["scores"].elements
    let shown = try village.json("analyze", "betweenness", "--show", "person")["scores"].elements
    #expect(shown.map { $0["id"] } == all.filter { $0["kind"] == "person" }.map { $0["id"] })
    #expect(shown.map { $0["score"] } == all.filter { $0["kind"] == "person" }.map { $0["score"] })
    let paths = try village.ask(
      "analyze", "shortest-path", "--about", "anna,firm", "--show", "person")
    #expect(
      paths.errors
        == "backchannel: shortest-path does not answer with entities, so none of a kind can be listed; leave out --show, or use --kind\n"
    )
  }

  @Test func writesAllOfItToACSVFile() throws {
    let file = folder.url("scores.csv").path()
    let run = try village.ask("analyze", "degree", "--top", "1", "--out", file)
    #expect(run.status == 0 && run.output.contains("1  Anna Alder"))
    let rows = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\r\n")
    #expect(rows.count == 6)
    #expect(
      rows.prefix(2) == [
        "id,name,kind,relations,neighbors,in,out", "anna,Anna Alder,person,4,2,2,4",
      ])
  }

  @Test func tellsOfFormulasInTablesAndPutsAnApostropheBeforeThem() throws {
    let input = try folder.file("calls.csv", "source,target\n=1+1,＝2\n-5,+a\n")
    let note =
      "column id: a spreadsheet would run 3 cells, the first '+a' as a formula; --safe-csv prevents it\n"
      + "column name: a spreadsheet would run 3 cells, the first '+a' as a formula; --safe-csv prevents it\n"
    let file = folder.url("d.csv").path()
    let table = ["analyze", "coreness", "--in", input, "--as", "csv"]
    let raw = "id,name,kind,score\r\n+a,+a,entity,1\r\n-5,-5,entity,1\r\n"
    let safe = "id,name,kind,score\r\n'+a,'+a,entity,1\r\n-5,-5,entity,1\r\n"
    for words in [["--format", "csv"], ["--out", "-"]] {
      let exact = try BuiltProgram.backchannel(table + words)
      #expect(exact.output.hasPrefix(raw) && exact.errors.hasSuffix(note))
      let guarded = try BuiltProgram.backchannel(table + words + ["--safe-csv"])
      #expect(guarded.output.hasPrefix(safe) && guarded.output.contains("\r\n'＝2,'＝2,"))
      #expect(!guarded.errors.contains("spreadsheet"))
    }
    let written = try BuiltProgram.backchannel(table + ["--out", file])
    #expect(
      written.errors.contains("\(file): column id: a spreadsheet would run 3 cells, the first "))
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix(raw))
    _ = try BuiltProgram.backchannel(table + ["--out", file, "--safe-csv"])
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix(safe))
    let useless = try BuiltProgram.backchannel(table + ["--safe-csv"])
    #expect(
      useless.errors
        == "backchannel: --safe-csv works only with CSV, and none is written here; leave it out, or add --format csv\n"
    )
  }

  @Test(arguments: [
    ["louvain"], ["louvain", "weighted=true"], ["leiden", "weighted=true"], ["label-propagation"],
    ["modularity", "weighted=true"], ["degree", "weighted=true"],
    ["degree", "weighted=true", "direction=in"],
  ])
  func theOrderOfRowsDecidesNothing(words: [String]) throws {
    let weights = ["0.1", "0.2", "0.3", "0.7", "1"]
    let rows = (0..<160).map { row in
      "n\((row * row + 7 * row) % 41),n\((row * 29 + 3) % 43),\(weights[row * 3 % 5])\n"
    }
    let shuffled = (0..<160).map { rows[($0 * 67 + 5) % 160] }
    let answers = try [rows, shuffled].map { rows in
      let folder = TemporaryFolder()
      _ = try folder.file("ties.csv", "source,target,weight\n" + rows.joined())
      return try BuiltProgram.backchannel(
        ["analyze"] + words + ["--in", "ties.csv", "--top", "1000", "--format", "json"],
        in: folder.url
      ).output
    }
    #expect(answers[0] == answers[1] && answers[0].contains("schema"))
  }

  @Test func writesAllOfItToAJSONFile() throws {
    let file = folder.url("scores.json").path()
    let run = try village.ask("analyze", "degree", "--top", "1", "--out", file)
    #expect(run.status == 0)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(try JSONAnswer(text) == village.json("analyze", "degree"))
  }

  @Test(arguments: [
    "betweenness", "closeness", "degree", "eccentricity", "eigenvector", "harmonic", "hits", "katz",
    "pagerank",
  ])
  func keepsTheContractOnTheSeeds(name: String) throws {
    let answer = try Seeds.json("analyze", name)
    var score = Contract.entity.with(["score": .number])
    if name == "degree" { score = score.with(["values": .table(.whole)]) }
    #expect(
      shape.with(["columns": Self.columns, "scores": .list(score)]).faults(of: answer) == [])
    let scores = answer["scores"].elements.map { $0["score"].double }
    #expect(scores.count == 20 && scores == scores.sorted(by: >))
  }

  @Test func setsWhatIsAsked() throws {
    let answer = try village.json("analyze", "pagerank", "damping=0.5")
    #expect(answer["settings"]["damping"] == 0.5)
  }

  @Test func leavesRolesAndStatementsOutUnlessTheyAreNamed() throws {
    let ids = { (answer: JSONAnswer) in answer["scores"].elements.map { $0["id"].string } }
    #expect(try !ids(village.json("analyze", "degree")).contains("dinner"))
    let roles = try village.json("analyze", "degree", "--relation", "participation")
    #expect(ids(roles) == ["dinner", "anna", "boris"])
    #expect(roles["scores"][0]["score"] == 2)
    let statements = try village.json("analyze", "degree", "--relation", "accused")
    #expect(ids(statements) == ["anna", "clara"])
  }

  @Test(arguments: [
    "degree", "components", "leiden", "louvain", "label-propagation", "modularity", "bridges",
    "relation-betweenness", "articulation-points", "kind-distances",
  ])
  func tellsHowManyOfTheEntitiesCount(name: String) throws {
    #expect(try village.ask("analyze", name).output.hasPrefix("\(name)  n=5 of 9"))
    let answer = try village.json("analyze", name)
    #expect(answer["n"] == 5 && answer["entities"] == 9)
    let file = try folder.file("pairs.csv", "source,target,relation\nA,B,met\nC,D,called\n")
    func header(_ words: String...) throws -> String {
      try BuiltProgram.backchannel(["analyze", name, "--in", file] + words).output
    }
    #expect(try header().hasPrefix("\(name)  n=4") && !header().contains(" of 4"))
    #expect(try header("--relation", "met").hasPrefix("\(name)  n=2 of 4"))
  }

  @Test(arguments: ["articulation-points", "bridges", "components"])
  func anEmptyListSaysSo(name: String) throws {
    let file = try folder.file("ring.csv", "source,target,relation\nA,B,x\nB,C,x\nC,A,x\n")
    let kind = name == "components" ? ["--kind", "person"] : []
    let facts = try folder.file(
      "none.yaml", "backchannel: 1\nentities: {a: {kind: person, name: A}}\n")
    let words = kind + ["--in", kind.isEmpty ? file : facts]
    let run = try BuiltProgram.backchannel(["analyze", name] + words)
    #expect(run.status == 1)
    #expect(
      run.output.split(separator: "\n", omittingEmptySubsequences: false)[1...2] == ["", "None."])
  }

  @Test func findingNothingIsAnAnswerOfItsOwn() throws {
    let run = try village.ask("analyze", "degree", "--relation", "killed")
    #expect(run.status == 1 && run.errors == "")
    let answer = try village.json("analyze", "degree", "--relation", "killed")
    #expect(answer["scores"] == [])
  }

  @Test(arguments: [
    (
      ["betweenes"],
      "there is no analyzer 'betweenes'; did you mean 'betweenness'?\n"
    ),
    (["degree", "depth=3"], "degree has no setting 'depth'; it has direction, count, weighted\n"),
    (["degree", "weighted"], "'weighted' sets nothing; write a setting as name=value\n"),
    (
      ["degree", "weighted=perhaps"],
      "'perhaps' does not fit weighted, which takes true or false\n"
    ),
    (["pagerank", "damping=1"], "'1' does not fit damping, which takes a number in 0"),
    (
      ["degree", "--out", "scores.txt"],
      "'scores.txt' ends neither in .csv nor in .json; --out tells the format by the extension\n"
    ),
  ])
  func refusesWhatItCannotDo(words: [String], sentence: String) throws {
    let run = try BuiltProgram.backchannel(["analyze"] + words + ["--in", village.path])
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.hasPrefix("backchannel: \(sentence)"))
  }

  @Test func refusesAResultFileInAFolderThatIsNotThere() throws {
    let run = try village.ask("analyze", "degree", "--out", "nowhere/scores.csv")
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors == """
        backchannel: cannot write 'nowhere/scores.csv': its folder does not exist; \
        make the folder first

        """)
  }
}
