import Foundation
import TestSupport
import Testing

/// Facts with an error: a sentence with its place, and a case that stays byte for byte.
@Suite struct RefusedFactsTests {
  private let folder = TemporaryFolder()

  init() throws {
    _ = try folder.file("letter.yaml", Village.letter)
    let run = try BuiltProgram.backchannel(
      ["import", "letter.yaml", "--case", "a.case"], in: folder.url)
    try #require(run.status == 0)
  }

  private static let head = """
    backchannel: 1
    document: {id: note, title: A note, published: 2023-02-01}
    entities:
      emil: {kind: person, name: Emil}

    """

  @Test(arguments: [
    (
      head + "  flora: {kind: persn, name: Flora}\n",
      "5:17: there is no kind of entity 'persn'; the nearest is 'person'; add it to a vocabulary"
    ),
    (
      head + "claims:\n  - fact: emil mett anna\n",
      "6:11: there is no kind of relation 'mett'; the nearest is 'met'; add it to a vocabulary"
    ),
    (
      head + "claims:\n  - fact: emil met borris\n",
      "6:11: there is no entity 'borris'; the nearest is 'boris'; define it"
    ),
    (
      head + "claims:\n  - fact: emil met anna\n    when: 2023-02-30\n",
      "7:11: '2023-02-30' does not fit 'when'; write a date or an interval, such as 2023-01-02 "
        + "or 2022-12-31/2023-01-01"
    ),
    (
      head + "claims:\n  - fact: emil met anna\n    claimed: yesterday\n",
      "7:14: 'yesterday' does not fit 'claimed'; write a date, such as 2023-01-02, 2023-01 or "
        + "2023-01-01T00:02"
    ),
    (
      "backchannel: 1\ndocument: {id: other, title: T, republishes: lettter}\n",
      "2:46: there is no document 'lettter'; the nearest is 'letter'; define it"
    ),
    (
      "backchannel: 1\nentities: {emil: {kind: person, name: Emil}}\nclaims:\n  - fact: emil met anna\n",
      "4:5: a claim needs a document; add the section 'document'"
    ),
    (
      "backchannel: 1\nentities: {emil: {kind: person, name: 'Emil}}\n",
      "3:1: found unexpected end of stream while scanning a quoted scalar that begins at "
        + "new.yaml:2:39; check quotes, brackets and indentation"
    ),
    (
      "entities: {}\n",
      "1:1: the version of the format is missing; begin with 'backchannel: 1'"
    ),
    (
      head + "claims:\n  - sad: true\n    fact: emil met anna\n",
      "6:5: there is no key 'sad' in a claim; the nearest is 'said'"
    ),
  ])
  func aWrongFileIsRefusedWithItsPlace(text: String, complaint: String) throws {
    _ = try folder.file("new.yaml", text)
    let before = try Data(contentsOf: folder.url("a.case"))
    let run = try BuiltProgram.backchannel(
      ["import", "new.yaml", "--case", "a.case"], in: folder.url)
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.hasPrefix("backchannel: new.yaml:\(complaint)"))
    #expect(try Data(contentsOf: folder.url("a.case")) == before)
    #expect(try names() == ["a.case", "letter.yaml", "new.yaml"])
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path()).sorted()
  }

  @Test func allErrorsOfAFolderAreReportedTogether() throws {
    let facts = folder.url("facts")
    try FileManager.default.createDirectory(at: facts, withIntermediateDirectories: true)
    let wrong = [
      "b.yaml": "backchannel: 1\nentities:\n  flora: {kind: persn, name: Flora}\n",
      "a.yaml": Self.head + "claims:\n  - fact: emil met nobody-at-all\n",
      "c.yaml": "backchannel: 1\ndocument: {id: d, title: T, republishes: e}\n",
    ]
    for (name, text) in wrong { try Data(text.utf8).write(to: facts.appending(path: name)) }
    let before = try Data(contentsOf: folder.url("a.case"))
    let run = try BuiltProgram.backchannel(["import", "facts", "--case", "a.case"], in: folder.url)
    #expect(run.status == 2)
    let places = run.errors.split(separator: "\n").map {
      $0.replacing("backchannel: ", with: "").split(separator: ": ")[0]
    }
    #expect(
      places.map(String.init).sorted() == [
        "facts/a.yaml:6:11", "facts/b.yaml:3:17", "facts/c.yaml:2:42",
      ])
    let json = try BuiltProgram.backchannel(
      ["import", "facts", "--case", "a.case", "--format", "json"], in: folder.url)
    let refused = try JSONAnswer(json.output)["refused"].elements
    #expect(
      refused.map { "\($0["file"].string):\(Int($0["line"].double)):\(Int($0["column"].double))" }
        == places.map(String.init))
    #expect(try Data(contentsOf: folder.url("a.case")) == before)
  }

  @Test func noMoreThanTwentyErrorsAreListed() throws {
    let lines = (0..<30).map { "  E\($0): {kind: person, name: Emil}\n" }.joined()
    _ = try folder.file("new.yaml", "backchannel: 1\nentities:\n" + lines)
    let run = try BuiltProgram.backchannel(
      ["import", "new.yaml", "--case", "a.case"], in: folder.url)
    #expect(run.errors.split(separator: "\n").count == 21)
    #expect(run.errors.hasSuffix("\nand 10 more\n"))
  }
}
