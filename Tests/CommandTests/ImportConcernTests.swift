import Foundation
import TestSupport
import Testing

/// What an import names because it may be meant otherwise than it counts.
@Suite struct ImportConcernTests {
  private func notes(_ claims: String) throws -> [String] {
    let folder = TemporaryFolder()
    _ = try folder.file("a.yaml", Self.head + claims + "\n")
    let run = try BuiltProgram.backchannel(
      ["import", "a.yaml", "--format", "json"], in: folder.url)
    return try JSONAnswer(run.output)["warnings"].elements.map { $0["what"].string }
  }

  @Test func namesCallsThatCountAsOne() throws {
    let rows = (1...3).map { "  - {at: row \($0), fact: ann called bee, when: 2024-01-01}" }
    #expect(
      try notes(rows.joined(separator: "\n")) == [
        "3 claims that Ann telephoned Bee, 1 Jan 2024, count as one; give the minute or an event"
          + " where they are several"
      ])
  }

  @Test func namesThemWhereFactsAreReadWithoutAnImport() throws {
    let folder = TemporaryFolder()
    let rows = (1...3).map { "  - {at: row \($0), fact: ann called bee, when: 2024-01-01}" }
    let file = try folder.file("a.yaml", Self.head + rows.joined(separator: "\n") + "\n")
    let run = try BuiltProgram.backchannel(["summary", "--in", file, "--format", "json"])
    #expect(
      try JSONAnswer(run.output)["warnings"].elements.map { $0["what"].string } == [
        "3 claims that Ann telephoned Bee, 1 Jan 2024, count as one; give the minute or an event"
          + " where they are several"
      ])
  }

  @Test func namesUndatedCallsThatCountAsOne() throws {
    #expect(
      try notes("  - {at: 1, fact: ann met bee}\n  - {at: 2, fact: bee met ann}") == [
        "2 undated claims that Ann met Bee count as one; give the minute or an event where they"
          + " are several"
      ])
  }

  @Test(arguments: [
    "  - {at: 1, fact: ann called bee, when: 2024-01-01}\n  - {at: 2, fact: ann called bee, when: 2024-01-02}",
    "  - {at: 1, fact: ann called bee, when: '2024-01-01T10:02'}\n  - {at: 2, fact: ann called bee, when: '2024-01-01T10:02'}",
    "  - {at: 1, by: cid, fact: ann called bee}\n  - {at: 2, by: dan, fact: ann called bee}",
    "  - {at: 1, fact: ann works-for mill}\n  - {at: 2, fact: ann works-for mill}",
    "  - {at: 1, event: talk, fact: ann called bee}\n  - {at: 2, event: talk, fact: ann called bee}",
  ])
  func isSilentWhereTheClaimsAreKeptApartOrAreOneOnPurpose(claims: String) throws {
    #expect(try notes(claims) == [])
  }

  @Test func namesUnitsThatAreNotCompared() throws {
    #expect(
      try notes(
        """
          - {at: 1, by: cid, subject: raid, property: dead, value: 89 soldiers}
          - {at: 2, by: dan, subject: raid, property: dead, value: 400 people}
          - {at: 3, by: dan, subject: raid, property: wounded, value: 4 people}
        """) == [
          "values of 'dead' of the raid in people and soldiers are not compared; give all in one"
            + " unit"
        ])
  }

  private static let head = """
    backchannel: 1
    document: {id: report, title: A report}
    entities:
      ann: {kind: person, name: Ann}
      bee: {kind: person, name: Bee}
      cid: {kind: person, name: Cid}
      dan: {kind: person, name: Dan}
      mill: {kind: organization, name: the Mill}
      talk: {kind: event, type: conversation, name: the talk}
      raid: {kind: event, type: strike, name: the raid}
    claims:

    """
}
