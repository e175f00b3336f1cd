import TestSupport
import Testing

/// Entities that one input refers to and another defines, or none.
@Suite struct UndefinedEntityTests {
  private let folder = TemporaryFolder()

  private static let note =
    "an entity that is referred to is in none of the inputs, and its id stands as its name; "
    + "read the file that defines it together with this one"

  init() throws {
    _ = try folder.file(
      "links.ftm.json",
      #"{"id":"o1","schema":"Ownership","properties":{"owner":["p1"],"asset":["c1"]}}"# + "\n")
    _ = try folder.file(
      "persons.ftm.json", #"{"id":"p1","schema":"Person","properties":{"name":["Mira"]}}"# + "\n")
    _ = try folder.file(
      "companies.ftm.json",
      #"{"id":"c1","schema":"Company","properties":{"name":["Orlan"]}}"# + "\n")
  }

  private func imported(_ files: String..., to caseFile: String) throws -> String {
    try BuiltProgram.backchannel(["import"] + files + ["--case", caseFile], in: folder.url).output
  }

  @Test func whatNoInputDefinesIsSaid() throws {
    let lone = try BuiltProgram.backchannel(["summary", "--in", "links.ftm.json"], in: folder.url)
    let text = lone.output.replacing("\n ", with: "").split(separator: " ").joined(separator: " ")
    #expect(text.contains("links.ftm.json:1: \(Self.note) (2 times)"), "\(lone.output)")
  }

  @Test func whatAnotherInputDefinesIsNotSaid() throws {
    let first = try imported("links.ftm.json", "persons.ftm.json", to: "a.case")
    #expect(first.contains("\n  links.ftm.json: \(Self.note)\n"), "\(first)")
    let all = try imported(
      "links.ftm.json", "persons.ftm.json", "companies.ftm.json", to: "b.case")
    #expect(!all.contains("referred to"))
    _ = try imported("persons.ftm.json", "companies.ftm.json", to: "c.case")
    #expect(try !imported("links.ftm.json", to: "c.case").contains("referred to"))
    let asked = try BuiltProgram.backchannel(
      ["path", "Mira", "Orlan", "--in", "links.ftm.json", "--in", "persons.ftm.json"]
        + ["--in", "companies.ftm.json"], in: folder.url)
    #expect(asked.status == 0 && asked.errors == "")
  }

  @Test func factsMayDefineItToo() throws {
    _ = try folder.file(
      "more.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note}
      entities:
        p1: {kind: person, name: Mira}
        c1: {kind: company, name: Orlan}
      claims: [{fact: p1 directs c1}]
      """)
    let run = try BuiltProgram.backchannel(
      ["summary", "--in", "links.ftm.json", "--in", "more.yaml"], in: folder.url)
    #expect(!run.output.contains("referred to") && run.output.contains("Relations"))
    #expect(try !imported("links.ftm.json", "more.yaml", to: "d.case").contains("referred to"))
  }
}
