import Foundation
import TestSupport
import Testing

/// The times of events and of properties in every answer.
@Suite struct TimesTests {
  private let folder = TemporaryFolder()

  init() throws {
    _ = try folder.file("a.yaml", Self.facts)
  }

  private func run(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(words + ["--in", "a.yaml"], in: folder.url)
  }

  private func json(_ words: String...) throws -> JSONAnswer {
    try JSONAnswer(
      BuiltProgram.backchannel(
        words + ["--in", "a.yaml", "--format", "json"], in: folder.url
      ).output)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.url(name), encoding: .utf8)
  }

  @Test func anEventTellsWhenItWasAndByWhichChannel() throws {
    #expect(try run("show", "talk").output.contains("· talk · 5 Mar 2023 · by phone\n"))
    #expect(
      try json("show", "talk")["event"] == [
        "valid_from": "2023-03-05", "valid_until": "2023-03-05", "channel": "phone",
      ])
    #expect(try json("show", "ann")["event"] == .null)
    let spoke = try json("show", "ann")["relations"].elements.first { $0["kind"] == "spoke-with" }
    #expect(spoke?["channel"] == "phone")
  }

  @Test func aCallWithoutADateIsAnUndatedMoment() throws {
    _ = try folder.file("calls.csv", "caller,callee,date\na,b,2023-02-01\nb,c,\nc,d,2023-03-01\n")
    let run = try BuiltProgram.backchannel(
      ["summary", "--as-of", "2023-02-01", "--in", "calls.csv"], in: folder.url)
    #expect(run.output.hasPrefix("2 entities and 1 relation"))
    #expect(run.output.contains("1 undated left out (--undated)"))
  }

  @Test func timesMayBeAsFarApartAsNumbersAllow() throws {
    let times = [("a", "b", "-9.2e12"), ("b", "c", "9.2e12")].map { tail, head, time in
      #"<edge source="\#(tail)" target="\#(head)" start="\#(time)" end="\#(time)"/>"#
    }
    _ = try folder.file(
      "far.gexf",
      #"<gexf version="1.3"><graph timeformat="double" defaultedgetype="directed"><nodes>"#
        + #"<node id="a"/><node id="b"/><node id="c"/></nodes><edges>\#(times.joined())"#
        + "</edges></graph></gexf>")
    let run = try BuiltProgram.backchannel(
      ["path", "a", "c", "--by", "duration", "--in", "far.gexf"], in: folder.url)
    #expect(run.status == 0 && run.output.contains("a to c: 2 legs"))
  }

  @Test func anExportHasTheTimesOfEvents() throws {
    _ = try run("export", "out.gexf")
    #expect(
      try text("out.gexf").contains(
        "<node id=\"talk\" label=\"the talk\" start=\"2023-03-05T00:00:00\" end=\"2023-03-05T23:59:59\">"
      ))
    _ = try run("export", "out.csv")
    let rows = try text("out_nodes.csv").split(separator: "\n")
    #expect(rows.first?.contains("channel,valid_from,valid_until") == true)
    #expect(rows.contains { $0.contains("phone,2023-03-05,2023-03-05") })
  }

  @Test(arguments: [("5", "8", "3"), ("-9000000000000", "9000000000000", "18000000000000")])
  func placesOnAnAxisAreToldAsNumbers(first: String, last: String, apart: String) throws {
    _ = try folder.file(
      "axis.gexf",
      """
      <gexf xmlns="http://gexf.net/1.3" version="1.3"><graph mode="dynamic" timeformat="double"
      defaultedgetype="directed"><nodes><node id="a"/><node id="b"/><node id="c"/></nodes><edges>
      <edge id="1" source="a" target="b" start="\(first)" end="\(first)"/>
      <edge id="2" source="b" target="c" start="\(last)" end="\(last)"/></edges></graph></gexf>
      """)
    func path(_ words: String...) throws -> String {
      try BuiltProgram.backchannel(
        ["path", "a", "c", "--in", "axis.gexf", "--by", "duration"] + words, in: folder.url
      ).output
    }
    #expect(
      try path().contains("Sets out no later than \(first), is there no earlier than \(last)."))
    let json = try path("--format", "json")
    #expect(json.contains("\"duration\" : \(apart),") && json.contains("\"cost\" : \(apart),"))
  }

  @Test func theTimesOfNodesComeBackAsTheyWere() throws {
    _ = try run("export", "out.gexf")
    _ = try BuiltProgram.backchannel(["export", "b.gexf", "--in", "out.gexf"], in: folder.url)
    let node = { (text: String) in
      text.split(separator: "\n").first { $0.contains("<node id=\"talk\"") }?
        .split(separator: ">").first
    }
    #expect(try node(text("b.gexf")) == node(text("out.gexf")))
    #expect(try !text("b.gexf").contains("title=\"period\""))
  }

  @Test func aPropertyTellsWhenItWas() throws {
    let dossier = try run("show", "ann").output
    #expect(dossier.contains("position  minister  2021 "))
    #expect(dossier.contains("position  senator   since 2023 "))
    let properties = try json("show", "ann")["properties"].elements
    #expect(properties.map { $0["periods"] } == [["2021"], ["2023/.."]])
    _ = try run("export", "out.csv")
    #expect(try text("out_nodes.csv").contains("minister (2021); senator (2023/..)"))
  }

  @Test(arguments: [
    ("bee", "person · minister"), ("cid", "person · senator"),
    ("dan", "person · senator (since 2023)"),
  ])
  func thePositionUnderANameIsThatOfTheLegsTime(other: String, position: String) throws {
    let line = try run("path", "ann", other).output.split(separator: "\n").first {
      $0.hasPrefix("  Ann ")
    }
    #expect(line?.hasSuffix(position) == true)
  }

  private static let facts = """
    backchannel: 1
    document: {id: report, title: A report}
    entities:
      ann: {kind: person, name: Ann}
      bee: {kind: person, name: Bee}
      cid: {kind: person, name: Cid}
      dan: {kind: person, name: Dan}
      phone: {kind: channel, name: phone}
      talk: {kind: event, type: conversation, name: the talk}
    claims:
      - {at: 1, subject: ann, property: position, value: minister, when: 2021}
      - {at: 2, subject: ann, property: position, value: senator, from: 2023, until: ..}
      - {at: 3, fact: ann called bee, when: 2021-06-01}
      - {at: 4, event: talk, roles: {party: [ann, cid], channel: phone}, when: 2023-03-05}
      - {at: 5, fact: ann called dan, when: 2019}

    """

  private func summarySince2022(_ file: String) throws -> JSONAnswer {
    try JSONAnswer(
      BuiltProgram.backchannel(["summary", "--since", "2022", "--in", file, "--format", "json"])
        .output)
  }

  @Test func withoutATimeWhereTheOthersAreMomentsIsAnUndatedMoment() throws {
    let file = try folder.file(
      "calls.csv", "source,target,type,date\na,b,rang,2023-01-01\nb,c,rang,\nb,d,works-for,\n")
    let answer = try summarySince2022(file)
    #expect(answer["relations"] == 2)
    #expect(answer["policy"]["left_out"]["undated"] == 1)
    #expect(answer["policy"]["taken_as_lasting"] == 1)
    #expect(
      try BuiltProgram.backchannel(
        ["path", "a", "c", "--since", "2022", "--undated", "--in", file]
      ).status == 0)
  }

  @Test func withoutATimeWhereTheOthersLastIsTakenAsLasting() throws {
    let answer = try summarySince2022(
      folder.file("posts.csv", "source,target,start,end\na,b,2023-01-01,2023-02-01\nb,c,,\n"))
    #expect(answer["relations"] == 2 && answer["policy"]["taken_as_lasting"] == 1)
  }
}
