import Foundation
import TestSupport
import Testing

/// `map`, and `--map` on the verbs that read.
@Suite struct MapTests {
  private let folder = TemporaryFolder()

  init() throws {
    _ = try folder.file(
      "owners.csv", "owner,company,owned since,share\nMira,Orlan,25/12/2019,60\nTomas,Orlan,,\n")
    _ = try folder.file(
      "owners.yaml",
      """
      backchannel: 1
      table: {dates: dmy}
      document: {id: registry, title: Register}
      entities:
        owner: {id: "{owner}", kind: person}
        company: {id: "{company}", kind: company}
      claims:
        - {fact: owner owns company, from: "{owned since}", with: {share: "{share}"}}
      """)
  }

  private func run(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(words, in: folder.url)
  }

  @Test func aTableIsReadByItsMapping() throws {
    let path = try run(
      "path", "Mira", "Tomas", "--format", "json", "--in", "owners.csv", "--map", "owners.yaml")
    #expect(path.status == 0 && path.errors == "")
    let leg = try JSONAnswer(path.output)["paths"][0]["legs"][0]
    #expect(leg["kind"] == "owns" && leg["valid_from"] == "2019-12-25")
    #expect(leg["claims"][0]["document"] == "registry" && leg["claims"][0]["locator"] == "line 2")
  }

  @Test func aTableIsImportedByItsMapping() throws {
    let first = try run("import", "owners.csv", "--map", "owners.yaml", "--case", "a.case")
    #expect(first.status == 0 && first.errors == "")
    #expect(first.output == "Added 1 document, 3 entities and 2 claims to a.case.\n")
    let again = try run("import", "owners.csv", "--map", "owners.yaml", "--case", "a.case")
    #expect(again.output.hasPrefix("Added 0 documents, 0 entities and 0 claims to a.case."))
    let without = try run("import", "owners.csv", "--case", "b.case")
    #expect(without.status == 2)
  }

  @Test func standardInputIsMappedToo() throws {
    let run = try BuiltProgram.run(
      "/bin/sh",
      [
        "-c",
        "cat owners.csv | '\(BuiltProgram.buildFolder.path())/backchannel' summary --in - --map owners.yaml --format json",
      ], in: folder.url)
    #expect(try JSONAnswer(run.output)["entities"] == 3, "\(run.errors)")
  }

  @Test func aFirstMappingIsSuggestedAndReads() throws {
    let suggested = try run("map", "--suggest", "owners.csv", "-o", "first.yaml")
    #expect(suggested.status == 0 && suggested.errors == "")
    #expect(
      suggested.output == "Wrote first.yaml; read it, correct it, and use it with --map.\n")
    let summary = try run(
      "summary", "--format", "json", "--in", "owners.csv", "--map", "first.yaml")
    #expect(try JSONAnswer(summary.output)["relations"] == 2)
    let shown = try run("map", "--suggest", "owners.csv")
    let file = try String(contentsOf: folder.url("first.yaml"), encoding: .utf8)
    #expect(shown.output == file)
    let json = try run("map", "--suggest", "owners.csv", "--format", "json")
    #expect(try JSONAnswer(json.output)["schema"] == 1)
  }

  @Test func aMappingIsTried() throws {
    let check = try run("map", "--check", "owners.yaml", "owners.csv")
    #expect(check.status == 0)
    #expect(
      check.output == """
        owners.csv makes 1 document, 3 entities and 2 claims; the first of them as facts:
          - {at: line 2, subject: Mira, relation: owns, object: Orlan, from: 2019-12-25, with: {share: 60}}
          - {at: line 3, subject: Tomas, relation: owns, object: Orlan}

        """)
    let json = try run("map", "--check", "owners.yaml", "owners.csv", "--format", "json")
    let answer = try JSONAnswer(json.output)
    #expect(answer["entities"] == 3 && answer["claims"] == 2 && answer["documents"] == 1)
  }

  @Test(
    arguments: [
      (
        ["map", "owners.csv"], 64,
        "backchannel: --suggest is missing, as in 'backchannel map --suggest owners.csv'\n"
      ),
      (
        ["map", "--suggest", "--check", "owners.yaml", "owners.csv"], 64,
        "backchannel: --suggest and --check cannot be used together; give one of them\n"
      ),
      (
        ["map", "--suggest", "none.csv"], 2,
        "backchannel: there is no table and no JSON at 'none.csv'; name one\n"
      ),
      (
        ["summary", "--in", "owners.yaml", "--map", "owners.yaml"], 2,
        "backchannel: owners.yaml maps a table or JSON, and there is none among the inputs; name one\n"
      ),
      (
        ["summary", "--in", "owners.csv", "--map", "owners.csv"], 2,
        "backchannel: owners.csv:1:1: this is no mapping; begin with 'backchannel: 1' and 'table:', or with 'queries:' as FollowTheMoney has them\n"
      ),
      (
        ["summary", "--in", "owners.csv", "--map", "nope.yaml"], 2,
        "backchannel: nope.yaml: there is no such file or folder; check the path\n"
      ),
      (
        ["map", "--suggest", "owners.csv", "--out", "owners.csv"], 2,
        "backchannel: 'owners.csv' is one of the inputs and would be overwritten; name another file to write\n"
      ),
    ] as [([String], Int32, String)])
  func whatIsWrongIsSaid(words: [String], status: Int32, sentence: String) throws {
    let run = try BuiltProgram.backchannel(words, in: folder.url)
    #expect(run.status == status)
    #expect(
      run.errors.split(separator: "\n").joined(separator: " ").replacing("  ", with: " ")
        .hasPrefix(sentence.dropLast()), "\(run.errors)")
  }

  @Test func aMappingIsOfTheInputThatItNames() throws {
    _ = try folder.file("calls.csv", "source,target\nann,bee\n")
    let mapping = try String(contentsOf: folder.url("owners.yaml"), encoding: .utf8)
    _ = try folder.file(
      "named.yaml", mapping.replacing("{dates: dmy}", with: "{dates: dmy, file: owners.csv}"))
    let both = try run(
      "summary", "--format", "json", "--in", "owners.csv", "--in", "calls.csv", "--map",
      "named.yaml")
    #expect(try JSONAnswer(both.output)["entities"] == 5)
    let wrong = try run(
      "summary", "--in", "owners.csv", "--in", "calls.csv", "--map", "owners.yaml")
    #expect(
      wrong.status == 2
        && wrong.errors.hasPrefix(
          "backchannel: owners.yaml:5: there is no column 'owner' in calls.csv")
    )
  }
}
