import Foundation
import TestSupport
import Testing

/// Times with offsets from UTC, in every answer that puts times in order.
@Suite struct OffsetTests {
  private let folder = TemporaryFolder()

  init() throws {
    _ = try folder.file("a.yaml", Self.facts)
  }

  private func run(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(words + ["--in", "a.yaml"], in: folder.url)
  }

  @Test func noLegOfAPathIsEarlierByTheClocksOfItsPlaces() throws {
    #expect(try run("path", "ann", "cid", "--respect-time").status == 0)
    let back = try run("path", "cid", "ann", "--respect-time")
    #expect(back.status == 1, "10:00 in New York is after 12:00 in Berlin")
  }

  @Test func whatIsReachedIsReachedAtTheTimeAsTold() throws {
    let run = try run("analyze", "reach-in-time", "--about", "ann", "--format", "csv")
    #expect(run.output.contains("cid,Cid,2023-01-12T10:00-05:00,2"))
  }

  @Test func summaryGoesFromTheFirstToTheLastMoment() throws {
    #expect(try run("summary").output.contains("12 Jan 2023, 12:00+01:00 to 13 Jan 2023"))
  }

  @Test func contactsAreFirstAndLastAsTold() throws {
    let run = try run("analyze", "contacts", "--format", "csv")
    #expect(
      run.output.contains(
        "ann,Ann,dan,Dan,2,2,2023-01-12T12:00+01:00,2023-01-12T10:00-05:00,"))
  }

  @Test func aDayThatIsAskedForIsOneOfUTC() throws {
    let summary = try run("summary", "--since", "2023-01-12T12:00")
    #expect(summary.output.hasPrefix("5 entities and 4 relations"))
    #expect(
      summary.output.replacing("\n", with: " ").contains(
        "Times compare in UTC: 3 relations with an offset, and 1 relation and the dates asked for"
          + " without one taken as UTC."))
  }

  @Test func anAnswerThatComparesBothKindsSaysSoOnce() throws {
    let sentence =
      "Times compare in UTC: 6 relations with an offset, and 1 relation without one taken as UTC."
    for words in [["summary"], ["path", "ann", "cid", "--respect-time"]] {
      let output = try BuiltProgram.backchannel(words + ["--in", "a.yaml"], in: folder.url).output
      #expect(output.replacing("\n", with: " ").components(separatedBy: sentence).count == 2)
    }
    #expect(try !run("path", "ann", "cid").output.contains("UTC"))
    let answer = try JSONAnswer(
      run("path", "ann", "cid", "--respect-time", "--format", "json").output)
    #expect(answer["policy"]["offsets"] == ["stated": 6, "taken_as_utc": 1])
  }

  private static let facts = """
    backchannel: 1
    document: {id: report, title: A report}
    entities:
      ann: {kind: person, name: Ann}
      bee: {kind: person, name: Bee}
      cid: {kind: person, name: Cid}
      dan: {kind: person, name: Dan}
      eve: {kind: person, name: Eve}
    claims:
      - {at: 1, fact: ann messaged bee, when: "2023-01-12T12:00+01:00"}
      - {at: 2, fact: bee messaged cid, when: "2023-01-12T10:00-05:00"}
      - {at: 3, fact: bee messaged ann, when: "2023-01-12T12:00+01:00"}
      - {at: 4, fact: cid messaged bee, when: "2023-01-12T10:00-05:00"}
      - {at: 5, fact: ann messaged dan, when: "2023-01-12T12:00+01:00"}
      - {at: 6, fact: ann messaged dan, when: "2023-01-12T10:00-05:00"}
      - {at: 7, fact: ann met eve, when: 2023-01-13}

    """
}
