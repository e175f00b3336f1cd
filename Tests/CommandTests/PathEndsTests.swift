import TestSupport
import Testing

/// Paths that may start and end at several entities.
@Suite struct PathEndsTests {
  private let folder = TemporaryFolder()
  private let file: String

  init() throws {
    file = try folder.file(
      "a.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note}
      entities:
        ann: {kind: person, name: Ann}
        bee: {kind: person, name: Bee}
        cid: {kind: person, name: Cid}
        dan: {kind: person, name: Dan}
        first: {kind: unit, name: First Unit}
        second: {kind: unit, name: Second Unit}
      claims:
        - {fact: ann told bee, when: 2024-01-05}
        - {fact: bee commands first}
        - {fact: cid met second}
        - {fact: ann told cid, when: 2024-01-08}
      """)
  }

  private func ask(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(["path"] + words + ["--in", file])
  }

  @Test func fromAnyUnitTheNearestIsShown() throws {
    let run = try ask("--from-kind", "unit", "Bee")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.hasPrefix("First Unit to Bee: 1 leg\n"))
    #expect(run.output.contains("Asked from any unit to Bee."))
    let last = try #require(run.output.split(separator: "\n\n").last)
    #expect(last.contains("No other path as short; the next has 3 legs (-k 2)."))
  }

  @Test func aNameIsTheEndThatNoOptionGives() throws {
    #expect(try ask("Ann", "--to-kind", "unit").output.hasPrefix("Ann to First Unit: 2 legs"))
    #expect(try ask("--to-kind", "unit", "Ann").output.hasPrefix("Ann to First Unit: 2 legs"))
    #expect(
      try ask("--from", "Ann,Cid", "--to-kind", "unit").output.hasPrefix(
        "Cid to Second Unit: 1 leg"))
    #expect(
      try ask("Ann", "first", "--from", "Dan", "--to", "second", "-k", "2", "--brief").output
        .hasPrefix(
          "2 legs, F6: Ann – told – Bee – commands – First Unit\n2 legs, F6: Ann"))
  }

  @Test func saysWhatIsExplainedAndWhatIsOnBothSides() throws {
    let run = try ask("Bee", "--to-kind", "unit", "--to", "Bee", "--explain")
    #expect(run.output.hasPrefix("Bee to First Unit: 1 leg"))
    #expect(run.output.contains("nothing else joins them directly"))
    let all = run.output.replacing("\n", with: " ")
    #expect(all.contains("Asked from Bee to Bee or any unit."))
    #expect(all.contains("Note: 1 entity is among the starts and the ends, and no end here."))
  }

  @Test func everyPathOfAnyPairIsShown() throws {
    let run = try ask("--from-kind", "unit", "Ann", "--every", "--brief")
    #expect(run.output.hasPrefix("2 legs, "))
    #expect(run.output.contains(": First Unit – is commanded by – Bee – was told by – Ann\n"))
    #expect(run.output.contains("There are no more of at most 4 legs."))
  }

  @Test func noneFromAnywhereIsSaid() throws {
    let run = try ask("--from-kind", "unit", "Dan")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("No path from any unit to Dan.\n"))
    let none = try ask("--from-kind", "vessel", "Dan")
    #expect(none.status == 1 && none.output.hasPrefix("No path from any vessel to Dan.\n"))
  }

  @Test func answersInJSONAndCSV() throws {
    let run = try ask("Dan", "--from-kind", "unit", "--to-kind", "person", "--format", "json")
    let answer = try JSONAnswer(run.output)
    #expect(PathTests.shape.faults(of: answer) == [])
    #expect(answer["from"] == .null && answer["to"] == .null)
    #expect(answer["from_any"]["kinds"] == ["unit"] && answer["to_any"]["kinds"] == ["person"])
    #expect(answer["from_any"]["entities"][0]["id"] == "dan")
    #expect(answer["paths"][0]["stops"][0]["id"] == "first")
    #expect(answer["caveats"] == ["1 entity is among the starts and the ends, and no end here"])
    let table = try ask("--from-kind", "unit", "Ann", "--format", "csv").output
    #expect(table.contains("\r\n1,1,first,commands,bee,"))
  }

  @Test(arguments: [
    (["--to-kind", "unit"], 64 as Int32, "FROM is missing"),
    (["--from-kind", "unit"], 64, "TO is missing"),
    (["--from-kind", "unti", "Ann"], 2, "there is no entity kind 'unti'; did you mean 'unit'?"),
    (
      ["--from-kind", "unit", "--to-kind", "unit"], 2,
      "a path may start from all that it may lead to (any unit), and from one to itself there is none; name others"
    ),
    (
      ["Ann", "--to-kind", "unit", "--avoid", "Ann"], 2,
      "'Ann' is an end of the path and cannot be avoided; take it out of --avoid"
    ),
    (
      ["Ann", "--to-kind", "unit", "--every", "--via", "Bee"], 64,
      "--every and --via cannot be used together; give one of them"
    ),
  ])
  func whatCannotBeAskedIsRefused(words: [String], status: Int32, sentence: String) throws {
    let run = try BuiltProgram.backchannel(["path"] + words + ["--in", file])
    #expect(run.status == status && run.output == "")
    #expect(run.errors.hasPrefix("backchannel: \(sentence)\n"), "\(run.errors)")
  }
}
