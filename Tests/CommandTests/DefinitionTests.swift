import Foundation
import TestSupport
import Testing

/// Two definitions of one thing, which `--in` and `import` take, or refuse, alike.
@Suite struct DefinitionTests {
  private let folder = TemporaryFolder()

  private func run(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(words, in: folder.url)
  }

  private func person(_ name: String, _ schema: String = "Person") -> String {
    """
    {"id":"p-1","schema":"\(schema)","properties":{"name":["\(name)"]}}
    {"id":"p-2","schema":"Person","properties":{"name":["Dan"]}}

    """
  }

  @Test func theFirstNameStaysWhereverTheFilesAreRead() throws {
    _ = try folder.file("a.ftm.json", person("Ann One"))
    _ = try folder.file("b.ftm.json", person("Ann Two"))
    _ = try run("import", "a.ftm.json", "b.ftm.json", "--case", "once.case")
    _ = try run("import", "a.ftm.json", "--case", "twice.case")
    _ = try run("import", "b.ftm.json", "--case", "twice.case")
    for inputs in [
      ["--in", "a.ftm.json", "--in", "b.ftm.json"], ["--in", "once.case"], ["--in", "twice.case"],
    ] {
      let words = ["show", "p-1", "--format", "json"] + inputs
      let answer = try JSONAnswer(BuiltProgram.backchannel(words, in: folder.url).output)
      #expect(answer["entity"]["name"].string == "Ann One")
      #expect(answer["aliases"] == ["Ann Two"])
    }
  }

  @Test func twoKindsAreRefusedWithBothFiles() throws {
    _ = try folder.file("a.ftm.json", person("Ann"))
    _ = try folder.file("b.ftm.json", person("Ann", "Company"))
    let sentence =
      "do not agree: 'p-1' is called a person and a company; give it one kind, or two ids\n"
    let both = "backchannel: 'a.ftm.json' and 'b.ftm.json' \(sentence)"
    #expect(try run("summary", "--in", "a.ftm.json", "--in", "b.ftm.json").errors == both)
    #expect(try run("import", "a.ftm.json", "b.ftm.json", "--case", "a.case").errors == both)
    #expect(try run("import", "a.ftm.json", "--case", "a.case").status == 0)
    let second = try run("import", "b.ftm.json", "--case", "a.case")
    #expect(second.status == 2)
    #expect(second.errors == "backchannel: 'a.case' and 'b.ftm.json' \(sentence)")
  }

  @Test func aDocumentHasOneVersionInAllCases() throws {
    func report(_ dead: Int) throws -> String {
      try folder.file(
        "\(dead).yaml",
        """
        backchannel: 1
        document: {id: daily-report, title: T}
        entities: {raid: {kind: event, type: strike, name: the raid}}
        claims:
          - {at: 1, subject: raid, property: dead, value: \(dead)}

        """)
    }
    _ = try run("import", report(12), "--case", "old.case")
    _ = try run("import", report(12), "--case", "same.case")
    _ = try run("import", report(15), "--case", "new.case")
    let same = try run("summary", "--in", "old.case", "--in", "same.case")
    #expect(same.status == 0 && same.output.contains("1 claim in 1 document"))
    let differing = try run("summary", "--in", "old.case", "--in", "new.case")
    #expect(differing.status == 2)
    #expect(
      differing.errors
        == "backchannel: 'old.case' and 'new.case' do not agree: each has its own version of the document 'daily-report', and a document replaces its claims; leave one out, or import the newer facts into the other\n"
    )
  }

  @Test func aRelationIsDefinedOnce() throws {
    let facts = { (id: String, phrase: String) in
      """
      backchannel: 1
      document: {id: \(id), title: T}
      vocabulary: {relations: {nudged: {phrase: \(phrase), inverse: was, category: social}}}

      """
    }
    _ = try folder.file("a.yaml", facts("a", "nudged"))
    _ = try folder.file("b.yaml", facts("b", "shoved"))
    let sentence = "the kind of relation 'nudged' is defined otherwise"
    #expect(
      try run("summary", "--in", "a.yaml", "--in", "b.yaml").errors.contains(
        "\(sentence) at a.yaml:3:26; make the two agree"))
    #expect(try run("import", "a.yaml", "--case", "a.case").status == 0)
    for words in [
      ["import", "b.yaml", "--case", "a.case"], ["summary", "--in", "a.case", "--in", "b.yaml"],
    ] {
      let refused = try BuiltProgram.backchannel(words, in: folder.url)
      #expect(refused.errors.contains("b.yaml:3:26: \(sentence) in the case; make the two agree"))
    }
    #expect(try run("import", "a.yaml", "--case", "a.case").status == 0)
  }

  @Test func aDocumentThatIsReadAgainReplacesItsClaims() throws {
    _ = try folder.file("a.ftm.json", Self.payment(3))
    _ = try run("import", "a.ftm.json", "--case", "a.case")
    _ = try folder.file("a.ftm.json", Self.payment(4))
    let words = ["show", "p-1", "--in", "a.case", "--in", "a.ftm.json", "--format", "json"]
    let answer = try JSONAnswer(BuiltProgram.backchannel(words, in: folder.url).output)
    #expect(answer["relations"].elements.map { $0["valid_from"].string } == ["2024-03-04"])
  }

  private static func payment(_ day: Int) -> String {
    """
    {"id":"p-1","schema":"Person","properties":{"name":["Ann"]}}
    {"id":"p-2","schema":"Person","properties":{"name":["Bee"]}}
    {"id":"m","schema":"Payment","properties":{"payer":["p-1"],"beneficiary":["p-2"],"date":["2024-03-0\(day)"]}}

    """
  }
}
