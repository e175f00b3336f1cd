import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("The preflight report")
struct PreflightTests {
  private let folder = TemporaryFolder()

  @Test(
    arguments: [
      (
        "INFANTRY",
        ["Gephi makes 'INF' in note 'Infinity'; spell it 'Inf' where Gephi must show it"]
      ),
      ("NULL", ["the text 'null' in note vanishes in Gephi; say it in another word"]),
      (" \n", ["the spaces in note vanish in Gephi; write a value, or leave it out"]),
      ("", ["the empty text in note is no value to readers; write a value, or leave it out"]),
      ("be\u{7}ll", ["1 character that XML forbids is left out of note; replace it"]),
      ("\u{0}b\u{FFFF}", ["2 characters that XML forbids are left out of note; replace them"]),
      ("a & b\r", ["a carriage return in note vanishes in Gephi; use line feeds alone"]),
      (
        "\u{1} ",
        [
          "1 character that XML forbids is left out of note; replace it",
          "the spaces in note vanish in Gephi; write a value, or leave it out",
        ]
      ),
      (
        "IN\u{2}F",
        [
          "1 character that XML forbids is left out of note; replace it",
          "Gephi makes 'INF' in note 'Infinity'; spell it 'Inf' where Gephi must show it",
        ]
      ), ("Inf", []), ("nullify", []), ("a\r\nb", []), ("<&]]>", []),
    ])
  func aTextThatReadersBendIsNamed(text: String, what: [String]) throws {
    #expect(
      try warnings([Attribute("note", .text(text))])
        == what.map { "node a: \($0)" })
  }

  @Test(arguments: ["", "  ", "\u{0}"])
  func aNodeWithoutALabelIsNamed(name: String) throws {
    let told = try warnings { try $0.add(Entity(id: "a", kind: "person", name: name)) }
    #expect(
      told.last == "node a: it has no name, so that Gephi shows its id; give it a name")
  }

  @Test(arguments: ["INFANTRY", "null"])
  func labelsAreSafe(name: String) throws {
    #expect(try warnings { try $0.add(Entity(id: "a", kind: "person", name: name)) } == [])
  }

  @Test func aColumnWithATakenNameIsNamed() throws {
    #expect(
      try warnings([Attribute("type", .text("x")), Attribute("two-words", .text("x"))]) == [
        "column property_type: it holds 'type', a name that is taken; look for it under this one"
      ])
  }

  @Test func whatNobodyAssertsIsCounted() throws {
    let report = try report(ExportTable(try .fourPeople()))
    #expect(
      report.warnings.map(\.description) == [
        "graph: 1 relation that nobody asserts is left out"
      ])
    #expect(report.nodes == 6)
    #expect(report.edges == 4)
    #expect(report.file == folder.url("graph.graphml").path())
  }

  @Test func theStrictProfileNamesIDsAndParallels() throws {
    let report = try report(ExportTable(try .fourPeople(), edges: .all), .strict)
    #expect(
      report.warnings.map(\.description) == [
        "graph: 1 undirected edge is written as directed, with symmetric true",
        "graph: the schema takes only letters, digits and _ . - : in ids;"
          + " 5 ids with other characters are kept in id_original",
        "graph: Gephi sums parallel edges that only the profile gephi keeps apart;"
          + " it would lose 1 edge",
      ])
  }

  @Test func idsThatGephiComplainsOfAreNamed() throws {
    #expect(
      try warnings { try $0.add(Entity(id: " b", kind: "person", name: "B")) } == [
        "node  b: Gephi wants ids without line breaks and without spaces at their ends;"
          + " it is written as '_b' and kept in id_original"
      ])
  }

  @Test func weightsThatWouldRemoveAnEdgeAreNamed() throws {
    let ties = ([-1, 0, 2] as [Double]).map { weight in
      ForeignTie(
        "a", "knows", "a", id: "e\(weight)",
        attributes: [Attribute("weight", .number(Quantity(text: "w", number: weight)))])
    }
    let told = try warnings { $0.add(ForeignGraph(ties)) }
    let what =
      "its weight is not a positive number of 32 bits; readers take 1, property_weight is as given"
    #expect(
      told == [
        "column property_weight: it holds 'weight', a name that is taken; look for it under this one",
        "edge e-1.0: \(what)", "edge e0.0: \(what)",
      ])
  }

  @Test func edgesBeyondTheLastLabelAreNamed() throws {
    var builder = GraphBuilder()
    builder.add(ForeignGraph(["e1", "e2"].map { ForeignTie("a", "knows", "a", id: $0) }))
    let table = ExportTable(try builder.freeze())
    let ids = FileIDs(table.edgeIDs, .gephi)
    let preflight = Preflight(
      table, .gephi, nodeIDs: FileIDs(table.nodeIDs, .gephi), edgeIDs: ids,
      labels: EdgeLabels(table, most: 1))
    #expect(
      preflight.warnings.map(\.description) == [
        "edge e2: Gephi takes no more labels, so that it sums this edge with its parallels"
      ])
  }

  private func warnings(_ attributes: [Attribute]) throws -> [String] {
    try warnings { $0.add(ForeignGraph(nodes: [ForeignNode("a", attributes: attributes)])) }
  }

  private func warnings(_ fill: (inout GraphBuilder) throws -> Void) throws -> [String] {
    var builder = GraphBuilder()
    try fill(&builder)
    return try report(ExportTable(try builder.freeze())).warnings.map(\.description)
  }

  private func report(
    _ table: ExportTable, _ profile: ExportProfile = .gephi
  ) throws -> ExportReport {
    try GraphMLWriter(profile: profile).write(table, to: folder.url("graph.graphml").path())
  }
}
