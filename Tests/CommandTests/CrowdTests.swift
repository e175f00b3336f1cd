import TestSupport
import Testing

/// An event of so many that the pairs between them are counted, not written out.
@Suite struct CrowdTests {
  private static let parties = (0..<3000).map { "p-\($0)" }

  private static let report = """
    backchannel: 1
    document: {id: report, title: A report}
    entities:
      hall: {kind: event, type: meeting, name: the meeting in the hall}
    \(parties.map { "  \($0): {kind: person, name: \($0)}" }.joined(separator: "\n"))
    claims:
      - {event: hall, roles: {party: [\(parties.joined(separator: ", "))]}, when: 2024-01-01}

    """

  private static let sentence =
    "'the meeting in the hall' would make 4498500 relations, party met party, more than the 100000 an event may make; none is made, and who took part is related to the event alone ('--relation all' follows that)"

  @Test func pairsOfACrowdAreCountedAndSaid() throws {
    let folder = TemporaryFolder()
    let path = try folder.file("report.yaml", Self.report)
    let summary = try JSONAnswer(
      BuiltProgram.backchannel(["summary", "--in", path, "--format", "json"]).output)
    #expect(summary["entities"] == 3001)
    #expect(summary["relations"] == 3000)
    #expect(summary["warnings"].elements.map { $0["what"].string } == [Self.sentence])
    let way = try BuiltProgram.backchannel(
      ["path", "p-7", "p-8", "--relation", "all", "--in", path, "--brief"])
    #expect(way.errors == Self.sentence + "\n")
    #expect(way.output.contains("the meeting in the hall"))
  }

  private static let meetings = """
    backchannel: 1
    document: {id: minutes, title: Minutes}
    entities:
    \((1...4).map { "  m-\($0): {kind: event, type: meeting, name: meeting \($0)}\n" }.joined())
    \(parties.prefix(447).map { "  \($0): {kind: person, name: \($0)}\n" }.joined())
    claims:
    \([60, 447, 446, 445].enumerated().map { number, size in
      "  - {event: m-\(number + 1), roles: {party: [\(parties.prefix(size).joined(separator: ", "))]}}\n"
    }.joined())
    """

  private static let together =
    "'meeting 2' and 2 more events would make 297706 relations, party met party, beyond the 100000 that all events of more than 100 pairs may make together; none is made, and who took part is related to the events alone ('--relation all' follows that)"

  @Test func pairsOfManyEventsTogetherAreCountedAndSaid() throws {
    let folder = TemporaryFolder()
    let path = try folder.file("minutes.yaml", Self.meetings)
    let added = try BuiltProgram.backchannel(["import", path, "--case", "a.case"], in: folder.url)
    #expect(added.output.hasSuffix("Noted:\n  \(Self.together)\n"))
    let again = try JSONAnswer(
      BuiltProgram.backchannel(
        ["import", path, "--case", "a.case", "--format", "json"], in: folder.url
      ).output)
    #expect(again["warnings"][0]["what"].string == Self.together)
    #expect(again["warnings"][0]["count"] == 3)
    let summary = try BuiltProgram.backchannel(["summary", "--in", "a.case"], in: folder.url)
    #expect(summary.output.contains("\n  \(Self.together)\n"))
    let way = try BuiltProgram.backchannel(
      ["path", "p-7", "p-8", "--in", "a.case", "--brief"], in: folder.url)
    #expect(way.status == 0 && way.errors == Self.together + "\n")
  }

  @Test func anImportSaysThatAnEventBecomesACrowd() throws {
    let folder = TemporaryFolder()
    let path = try folder.file("report.yaml", Self.report)
    let added = try BuiltProgram.backchannel(["import", path, "--case", "a.case"], in: folder.url)
    #expect(added.output.hasSuffix("Noted:\n  \(Self.sentence)\n"))
  }
}
