import Foundation
import TestSupport
import Testing

/// Times of graph files in answers, and times that come back from our own.
@Suite struct ForeignTimeTests {
  private let folder = TemporaryFolder()
  private static let spells = """
    <gexf><graph mode="dynamic" timeformat="date" defaultedgetype="undirected"><nodes>
    <node id="n1" label="Anna"/><node id="n2" label="Boris"/>
    <node id="n3" label="Carla" start="2019-01-01" end="2020-12-31"/></nodes><edges>
    <edge id="e2" source="n1" target="n2"><spells><spell start="2020-01-01" end="2020-02-01"/>
    <spell start="2021-01-01" end="2021-02-01"/></spells></edge>
    <edge id="e3" source="n2" target="n3"/></edges></graph></gexf>
    """
  private static let moments = """
    backchannel: 1
    document: {id: d, title: D}
    entities:
      ann: {kind: person, name: Ann}
      ben: {kind: person, name: Ben}
      cid: {kind: person, name: Cid}
      firm: {kind: organization, name: The Firm}
    claims:
      - {fact: ann called ben, when: 2023-03-04/2023-03-06}
      - {fact: ann called cid, when: 2023-03-05}
      - {fact: ben works-for firm, when: 2012-05}
      - {fact: cid works-for firm, from: 2012, until: 2014}
    """

  init() throws {
    _ = try folder.file("s.gexf", Self.spells)
    _ = try folder.file("m.yaml", Self.moments)
  }

  private func run(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(words, in: folder.url)
  }

  @Test func aRelationDoesNotHoldBetweenItsSpells() throws {
    let between = try run("path", "Anna", "Boris", "--in", "s.gexf", "--as-of", "2020-06-15")
    #expect(between.status == 1)
    let within = try run("path", "Anna", "Boris", "--in", "s.gexf", "--as-of", "2021-01-15")
    #expect(within.status == 0)
    #expect(
      within.output.contains("│ linked to  1 Jan to 1 Feb 2020, 1 Jan to 1 Feb 2021 · s.gexf"))
    #expect(!within.output.contains("spells"))
  }

  @Test func timesOfEntitiesThatNobodyLooksAtAreSaid() throws {
    let filtered = try run("summary", "--in", "s.gexf", "--as-of", "2021-01-15")
    #expect(
      filtered.output.contains("1 entity has a time of its own, which was not looked at."))
    #expect(try !run("summary", "--in", "s.gexf").output.contains("of its own"))
  }

  @Test func gapsInTheOrderOfTimeAreSaid() throws {
    let path = try run("path", "Anna", "Boris", "--in", "s.gexf", "--respect-time")
    #expect(
      path.output.replacing("\n", with: " ").contains(
        "1 relation with gaps in time counted from the first start to the last end."))
  }

  @Test func jsonTellsEachPeriod() throws {
    let run = try run("path", "Anna", "Boris", "--in", "s.gexf", "--format", "json")
    let leg = try JSONAnswer(run.output)["paths"][0]["legs"][0]
    #expect(leg["periods"] == ["2020-01-01/2020-02-01", "2021-01-01/2021-02-01"])
    #expect(leg["valid_from"] == "2020-01-01" && leg["valid_until"] == "2021-02-01")
  }

  @Test(arguments: ["x.gexf", "x.graphml", "x.json", "x.csv"])
  func momentsComeBackAsMoments(name: String) throws {
    _ = try run("export", name, "--in", "m.yaml")
    let path = name == "x.csv" ? "x_nodes.csv" : name
    for (subject, object) in [
      ("Ann", "Ben"), ("Ann", "Cid"), ("Ben", "The Firm"), ("Cid", "The Firm"),
    ] {
      let wanted = try leg(subject, object, in: "m.yaml")
      let found = try leg(subject, object, in: path)
      for key in ["momentary", "valid_from", "valid_until"] {
        #expect(found[key] == wanted[key], "\(key) of \(subject) and \(object)")
      }
    }
    let text = try run("path", "Ann", "Ben", "--in", path).output
    #expect(text.contains("between 4 and 6 Mar 2023"))
  }

  private func leg(_ subject: String, _ object: String, in file: String) throws -> JSONAnswer {
    let run = try run("path", subject, object, "--in", file, "--format", "json")
    return try JSONAnswer(run.output)["paths"][0]["legs"][0]
  }
}
