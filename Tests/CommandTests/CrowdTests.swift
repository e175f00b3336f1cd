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
    #expect(summary["warnings"][0]["what"].string == Self.sentence)
    let way = try BuiltProgram.backchannel(
      ["path", "p-7", "p-8", "--relation", "all", "--in", path, "--brief"])
    #expect(way.errors == Self.sentence + "\n")
    #expect(way.output.contains("the meeting in the hall"))
  }
}
