import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("Several stretches of time")
struct SpellTests {
  private let folder = TemporaryFolder()
  private static let gexf = """
    <gexf><graph mode="dynamic" timeformat="date" defaultedgetype="undirected"><nodes>
    <node id="a"><spells><spell start="2019-05-01" end="2019-06-01"/><spell start="2018"/></spells></node>
    <node id="b"/></nodes><edges>
    <edge id="e" source="a" target="b"><spells><spell start="2021-01-01" end="2021-02-01"/>
    <spell start="2020-01-01" end="2020-02-01"/></spells></edge>
    <edge id="f" source="a" target="b" start="2020-03-01" end="2020-04-01"/>
    <edge id="g" source="a" target="b"/></edges></graph></gexf>
    """
  private static let periods = [
    "2020-01-01/2020-02-01; 2021-01-01/2021-02-01", "2020-03-01/2020-04-01", nil,
  ]

  private func read(_ path: String) throws -> ForeignGraph {
    let reading = try GraphFile.read(path)
    guard case .graph(let graph) = reading.content else { throw ReadingFault.facts }
    return graph
  }

  private enum ReadingFault: Error { case facts }

  private func table(_ graph: ForeignGraph) throws -> ExportTable {
    var builder = GraphBuilder()
    builder.add(graph)
    return ExportTable(try builder.freeze())
  }

  private func periods(_ graph: ForeignGraph) -> [String?] {
    (0..<graph.edges.count).map { graph.edges.periods?[$0] }
  }

  @Test(arguments: ["x.gexf", "x.graphml", "x.json", "x.csv"])
  func comeBackFromEveryFormatWithColumns(name: String) throws {
    let first = try read(folder.file("a.gexf", Self.gexf))
    #expect(periods(first) == Self.periods)
    try GraphFile.write(try table(first), to: folder.url(name).path())
    let path = name == "x.csv" ? "x_edges.csv" : name
    let second = try read(folder.url(path).path())
    #expect(periods(second) == Self.periods)
    #expect(!second.edges.columns.contains { ["spells", "time", "period"].contains($0.name) })
    let nodes = Dictionary(uniqueKeysWithValues: second.nodes.columns.map { ($0.name, $0.cells) })
    #expect(nodes["spells"]?.text(0) == "2018/..; 2019-05-01/2019-06-01")
    #expect(nodes["valid_from"]?.text(0) == "2018" && nodes["valid_until"]?.text(0) == "..")
    #expect(nodes["period"] == nil && nodes["spells (2)"] == nil)
  }

  @Test func areWrittenAsSpells() throws {
    let graph = try read(folder.file("a.gexf", Self.gexf))
    let path = folder.url("x.gexf").path()
    let report = try GraphFile.write(try table(graph), to: path)
    #expect(report.warnings.map(\.description) == [])
    let text = try String(contentsOf: folder.url("x.gexf"), encoding: .utf8)
    #expect(
      text.contains(
        "><spells><spell start=\"2020-01-01T00:00:00\" end=\"2020-02-01T23:59:59\"/>"
          + "<spell start=\"2021-01-01T00:00:00\" end=\"2021-02-01T23:59:59\"/></spells><attvalues>"
      ))
    #expect(
      text.contains(
        "<node id=\"a\"><spells><spell start=\"2018-01-01T00:00:00\"/>"
          + "<spell start=\"2019-05-01T00:00:00\" end=\"2019-06-01T23:59:59\"/></spells>"))
    #expect(text.contains("start=\"2020-03-01T00:00:00\" end=\"2020-04-01T23:59:59\">"))
  }

  @Test(.enabled(if: GEXFSchema.isThere, Comment(rawValue: GEXFSchema.comment)))
  func holdToTheGrammar() throws {
    let path = folder.url("x.gexf").path()
    try GraphFile.write(try table(read(folder.file("a.gexf", Self.gexf))), to: path)
    #expect(try GEXFSchema().isValid(path))
  }

  @Test func onAnAxisOfNumbersStayApart() throws {
    let graph = try read(
      folder.file(
        "n.gexf",
        """
        <gexf><graph mode="dynamic" defaultedgetype="directed"><nodes><node id="a"/></nodes><edges>
        <edge id="e" source="a" target="a"><spells><spell start="5" end="6"/><spell start="8" end="9"/>
        </spells></edge></edges></graph></gexf>
        """))
    #expect(periods(graph) == ["@5/@6; @8/@9"])
    let path = folder.url("x.gexf").path()
    try GraphFile.write(try table(graph), to: path)
    #expect(try periods(read(path)) == ["@5/@6; @8/@9"])
  }

  @Test func openAtBothEndsAreWrittenToo() throws {
    let graph = try read(
      folder.file(
        "o.gexf",
        """
        <gexf><graph mode="dynamic" timeformat="date" defaultedgetype="directed"><nodes><node id="a"/>
        </nodes><edges><edge id="e" source="a" target="a"><spells><spell end="2019-01-01"/>
        <spell start="2021-01-01"/></spells></edge></edges></graph></gexf>
        """))
    #expect(periods(graph) == ["../2019-01-01; 2021-01-01/.."])
    let path = folder.url("x.gexf").path()
    try GraphFile.write(try table(graph), to: path)
    #expect(
      try String(contentsOf: folder.url("x.gexf"), encoding: .utf8).contains(
        "<spell end=\"2019-01-01T23:59:59\"/><spell start=\"2021-01-01T00:00:00\"/>"))
    #expect(try periods(read(path)) == ["../2019-01-01; 2021-01-01/.."])
  }

  @Test func ofGephisTablesAreKept() throws {
    let graph = try read(
      folder.file(
        "t.csv",
        "Source,Target,Interval\na,b,\"<[2020-01-01, 2020-02-01]; [2021-01-01, 2021-02-01]>\"\n"))
    #expect(periods(graph) == ["2020-01-01/2020-02-01; 2021-01-01/2021-02-01"])
  }

  @Test func aColumnThatOnlyHasTheNameStays() throws {
    let graph = try read(
      folder.file("t.csv", "source,target,start,spells\na,b,2020-01-01,fireball; frost\n"))
    #expect(periods(graph) == ["2020-01-01/"])
    #expect(graph.edges.columns.map(\.name) == ["spells"])
  }
}
