import Foundation
import TestSupport
import Testing

/// Where the facts come from.
@Suite struct InputTests {
  private let folder = TemporaryFolder()

  private func file(_ id: String) throws -> String {
    try folder.file(
      "\(id).yaml", "backchannel: 1\nentities: {\(id): {kind: person, name: \(id)}}\n")
  }

  private func entities(
    _ words: [String], environment: [String: String] = [:]
  ) throws -> Double {
    let run = try BuiltProgram.backchannel(
      ["summary", "--format", "json"] + words, in: folder.url, environment: environment)
    return try JSONAnswer(run.output)["entities"].double
  }

  @Test func mergesSeveral() throws {
    let (one, two) = (try file("anna"), try file("boris"))
    #expect(try entities(["--in", one]) == 1)
    #expect(try entities(["--in", one, "--in", two]) == 2)
    #expect(try entities(["--in", one, "--in", one]) == 1)
    #expect(try entities(["--in", folder.url.path()]) == 2)
    #expect(try entities(["--in", folder.url.path(), "--in", two]) == 2)
  }

  @Test func mergesACaseWithFactsThatUseItsIDs() throws {
    let one = try file("anna")
    let made = try BuiltProgram.backchannel(["import", one, "--case", "a.case"], in: folder.url)
    #expect(made.status == 0)
    let more = try folder.file(
      "more.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note}
      entities: {clara: {kind: person, name: Clara}}
      claims: [{fact: anna met clara}]
      """)
    let run = try BuiltProgram.backchannel(
      ["path", "anna", "clara", "--in", "a.case", "--in", more], in: folder.url)
    #expect(run.status == 0 && run.output.hasPrefix("anna to Clara: 1 leg\n"))
    let alone = try BuiltProgram.backchannel(["summary", "--in", more], in: folder.url)
    #expect(alone.status == 2)
    #expect(alone.errors.hasPrefix("backchannel: \(more):4:17: there is no entity 'anna'"))
  }

  @Test func mergesTwoCases() throws {
    for name in ["anna", "boris"] {
      let words = ["import", try file(name), "--case", "\(name).case"]
      #expect(try BuiltProgram.backchannel(words, in: folder.url).status == 0)
    }
    #expect(try entities(["--in", "anna.case", "--in", "boris.case"]) == 2)
  }

  @Test func readsTheCaseOfTheFolderUnlessAnotherIsNamed() throws {
    let one = try file("anna")
    let first = try BuiltProgram.backchannel(["import", one], in: folder.url)
    #expect(
      first.output
        == "Added 0 documents, 1 entity and 0 claims to ./case.backchannel.\n")
    #expect(try entities([]) == 1)
    let environment = ["BACKCHANNEL_CASE": folder.url("other.case").path()]
    let both = try BuiltProgram.backchannel(
      ["import", one, try file("boris")], in: folder.url, environment: environment)
    #expect(both.status == 0)
    #expect(try entities([], environment: environment) == 2)
    #expect(try entities(["--in", "case.backchannel"], environment: environment) == 1)
    #expect(try entities([]) == 1)
  }

  @Test func anEmptyVariableNamesNoCase() throws {
    #expect(
      try BuiltProgram.backchannel(
        ["summary"], in: folder.url, environment: ["BACKCHANNEL_CASE": ""]
      ).errors == Self.missing)
  }

  private static let missing = """
    backchannel: there is no case at './case.backchannel'; make one with 'backchannel import \
    FACTS', or say where the facts are with --in

    """

  @Test(arguments: [
    ["summary"], ["find", "a"], ["show", "a"], ["path", "a", "b"], ["analyze", "degree"],
    ["disputes"], ["export", "a.graphml"],
  ])
  func aMissingDefaultSaysHowToMakeOne(words: [String]) throws {
    let run = try BuiltProgram.backchannel(words, in: folder.url)
    #expect(run.status == 2 && run.output == "" && run.errors == Self.missing)
    let json = try BuiltProgram.backchannel(words + ["--format", "json"], in: folder.url)
    #expect(json.status == 2 && json.output == "")
    let sentence = Self.missing.dropFirst("backchannel: ".count).dropLast()
    #expect(try JSONAnswer(json.errors) == ["error": .text(String(sentence))])
  }

  @Test func aMissingCaseOfTheVariableIsNamed() throws {
    let run = try BuiltProgram.backchannel(
      ["summary"], in: folder.url, environment: ["BACKCHANNEL_CASE": "lost.case"])
    #expect(run.errors.hasPrefix("backchannel: there is no case at 'lost.case'; make one with "))
  }

  @Test func aPathThatLeadsNowhereIsRefused() throws {
    let run = try BuiltProgram.backchannel(["summary", "--in", "nowhere"], in: folder.url)
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors == """
        backchannel: there is no file or folder 'nowhere'; --in takes a case, a facts file, a \
        folder of facts or a graph file

        """)
  }

  @Test(arguments: [["summary", "--in"], ["check"], ["export", "a.gexf", "--in"]])
  func whatTheSystemDoesNotGetToIsNotCalledMissing(words: [String]) throws {
    _ = try folder.file("notes.md", "Once upon a time")
    let run = try BuiltProgram.backchannel(words + ["notes.md/facts.yaml"], in: folder.url)
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors == """
        backchannel: 'notes.md/facts.yaml' cannot be reached: the system says 'Not a directory'; \
        check the path and the permissions on it

        """)
  }

  @Test func aDefaultThatIsNotReachedIsNotCalledMissing() throws {
    _ = try folder.file("notes.md", "Once upon a time")
    let run = try BuiltProgram.backchannel(
      ["summary"], in: folder.url, environment: ["BACKCHANNEL_CASE": "notes.md/a.case"])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("backchannel: 'notes.md/a.case' cannot be reached: "))
  }

  @Test func aFileOfAnotherKindIsRefused() throws {
    _ = try folder.file("notes.md", "Once upon a time")
    let run = try BuiltProgram.backchannel(["summary", "--in", "notes.md"], in: folder.url)
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors == """
        backchannel: 'notes.md' is neither a case nor a facts file, nor a graph file of a known \
        format; check that it is the file you meant

        """)
  }

  @Test func anEmptyFileIsNoCaseYet() throws {
    _ = try folder.file("new.case", "")
    let run = try BuiltProgram.backchannel(["summary", "--in", "new.case"], in: folder.url)
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.hasPrefix("backchannel: there is no case at 'new.case'; make one with "))
    let words = ["import", try file("anna"), "--case", "new.case"]
    #expect(try BuiltProgram.backchannel(words, in: folder.url).status == 0)
    #expect(try entities(["--in", "new.case"]) == 1)
  }

  @Test func aFolderWithoutFactsIsRefused() throws {
    let run = try BuiltProgram.backchannel(["summary", "--in", "."], in: folder.url)
    #expect(run.status == 2)
    #expect(
      run.errors == """
        backchannel: .: the folder has no *.yaml; name a facts file, or a folder with some

        """)
  }

  @Test func aFolderOfGraphFilesIsRefusedWithTheNameOfOne() throws {
    _ = try folder.file("notes.txt", "1 2\n")
    _ = try folder.file("b.graphml", "<graphml/>")
    _ = try folder.file("a.gexf", "<gexf/>")
    let run = try BuiltProgram.backchannel(["summary", "--in", "."], in: folder.url)
    #expect(run.status == 2)
    #expect(
      run.errors == """
        backchannel: '.' is a folder of graph files, and only folders of facts are read as a whole; \
        name each graph file, such as --in ./a.gexf

        """)
  }

  @Test func whatOneFileOnlyRefersToAnotherMayDefine() throws {
    let one = try folder.file(
      "a.ftm.json",
      #"{"id":"o","schema":"Ownership","properties":{"owner":["ann"],"asset":["firm"]}}"# + "\n")
    let two = try folder.file(
      "b.ftm.json",
      #"{"id":"ann","schema":"Person","properties":{"name":["Ann"]}}"# + "\n"
        + #"{"id":"firm","schema":"Company","properties":{"name":["Firm"]}}"# + "\n")
    for order in [["--in", one, "--in", two], ["--in", two, "--in", one]] {
      let run = try BuiltProgram.backchannel(["path", "Ann", "Firm"] + order, in: folder.url)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.hasPrefix("Ann to Firm: 1 leg\n"))
    }
    for files in [[one, two], [two, one]] {
      let words = ["import"] + files + ["--case", "\(files[0]).case"]
      #expect(try BuiltProgram.backchannel(words, in: folder.url).status == 0)
      let run = try BuiltProgram.backchannel(
        ["show", "ann", "--in", "\(files[0]).case"], in: folder.url)
      #expect(run.output.hasPrefix("Ann\n"), "\(run.output) \(run.errors)")
    }
    for file in [one, two] {
      let words = ["import", file, "--case", "twice.case"]
      #expect(try BuiltProgram.backchannel(words, in: folder.url).status == 0)
    }
    #expect(
      try BuiltProgram.backchannel(["import", one, "--case", "twice.case"], in: folder.url).status
        == 0)
    let run = try BuiltProgram.backchannel(["show", "ann", "--in", "twice.case"], in: folder.url)
    #expect(run.output.hasPrefix("Ann\n"), "\(run.output) \(run.errors)")
  }

  @Test func contentDecidesBeforeTheExtension() throws {
    let facts = try file("anna")
    try FileManager.default.moveItem(atPath: facts, toPath: folder.url("facts.txt").path())
    #expect(try entities(["--in", "facts.txt"]) == 1)
    let made = try BuiltProgram.backchannel(
      ["import", "facts.txt", "--case", "odd.yaml"], in: folder.url)
    #expect(made.status == 0)
    #expect(try entities(["--in", "odd.yaml"]) == 1)
  }
}
