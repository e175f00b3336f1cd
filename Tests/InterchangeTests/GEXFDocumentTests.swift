import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("GEXF documents")
struct GEXFDocumentTests {
  private let folder = TemporaryFolder()

  private func written(_ graph: Graph, by writer: GEXFWriter = GEXFWriter()) throws -> String {
    let path = folder.url("written.gexf").path()
    try writer.write(ExportTable(graph, edges: .all), to: path)
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func aGraphHasItsHeadItsColumnsAndItsRows() throws {
    let text = try written(
      .crossedPairs(), by: GEXFWriter(description: "Calls & meetings", lastModified: "2023-01-05"))
    #expect(
      text.hasPrefix(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
          <meta lastmodifieddate="2023-01-05">
            <creator>Backchannel</creator>
            <description><![CDATA[Calls & meetings]]></description>
          </meta>
          <graph mode="dynamic" timeformat="dateTime" timerepresentation="interval" timezone="UTC">
            <attributes class="node">
              <attribute id="entity_kind" title="entity_kind" type="string"/>
        """))
    #expect(
      text.contains(
        """
            <nodes>
              <node id="ann" label="ann"><viz:color r=
        """))
    #expect(
      text.contains(
        #" source="ann" target="bob" type="directed" kind="called" label="telephoned""#
          + #" start="2023-01-02T00:00:00" end="2023-01-02T23:59:59"><attvalues>"#))
    #expect(text.contains(#"type="directed" kind="called (2)""#))
    #expect(text.contains(#"type="undirected" kind="met (2)""#))
    #expect(text.contains(#" start="2022-01-01T00:00:00"><attvalues>"#))
    #expect(text.contains(#" end="2023-12-31T23:59:59"><attvalues>"#))
    #expect(text.hasSuffix("    </edges>\n  </graph>\n</gexf>\n"))
  }

  @Test func anEmptyGraphIsStillADocument() throws {
    #expect(
      try written(GraphBuilder().freeze()) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
          <meta>
            <creator>Backchannel</creator>
          </meta>
          <graph defaultedgetype="directed">
            <nodes/>
            <edges/>
          </graph>
        </gexf>

        """)
  }

  @Test(.enabled(if: GEXFSchema.isThere, Comment(rawValue: GEXFSchema.comment)))
  func everyDocumentHoldsToTheGrammar() throws {
    let schema = try GEXFSchema()
    let graphs =
      try [.fourPeople(), .crossedPairs()] + (0..<20).map { try Graph.awkward(seed: $0) }
    for (number, graph) in graphs.enumerated() {
      _ = try written(graph)
      #expect(schema.isValid(folder.url("written.gexf").path()), "graph \(number)")
    }
    let bad = try folder.file("bad.gexf", "<gexf xmlns='http://gexf.net/1.3' version='1.3'/>")
    #expect(!schema.isValid(bad))
  }

  @Test func theSameGraphGivesTheSameBytes() throws {
    #expect(try written(.fourPeople()) == written(.fourPeople()))
  }

  @Test func instantsAreTheDatesThatFoundationMakes() throws {
    let formatter = ISO8601DateFormatter()
    var generator = SplitMix64(seed: 1)
    for _ in 0..<2000 {
      let second = Int64.random(in: 60_000_000_000..<315_569_520_000, using: &generator)
      let date = Date(timeIntervalSince1970: Double(second - 62_167_219_200))
      #expect("\(Instant(second).spelled ?? "")Z" == formatter.string(from: date))
    }
  }

  @Test(
    arguments: [
      (31_622_399, nil), (31_622_400, "0001-01-01T00:00:00"), (0, nil), (-1, nil), (.min, nil),
      (.max, nil), (315_569_519_999, "9999-12-31T23:59:59"), (315_569_520_000, nil),
    ] as [(Int64, String?)])
  func instantsEndWithTheYearsOfFourDigits(second: Int64, spelled: String?) {
    #expect(Instant(second).spelled == spelled)
  }

  @Test func datesAreAsThePeriodSaysThem() {
    for date in ["0001", "1600-02-29", "1900-03-01", "2000-02-29T23:59", "2024-12-31", "9999-01"] {
      let period = Period(written: date)
      #expect(Instant(period.earliest).spelled?.hasPrefix(date.prefix(7)) == true, "\(date)")
    }
  }
}

@Suite("Preflight of GEXF")
struct GEXFPreflightTests {
  @Test func everySentenceSaysWhatGephiDoes() throws {
    var builder = GraphBuilder()
    builder.add(Document(id: "d", title: "D"))
    for (id, name) in [("a", ""), ("b", "null"), ("c", " ")] as [(Entity.ID, String)] {
      try builder.add(Entity(id: id, kind: "person", name: name))
    }
    for (name, text) in [("one", "INF"), ("three", "null"), ("two", " ")] {
      builder.add(
        Claim(
          document: "d", statement: .property(of: "a", name: .init(name), value: .text(text))))
    }
    builder.add(
      Claim(
        document: "d", statement: .relation(subject: "a", kind: "called", object: "b"),
        period: Period("-0044-03-15")))
    let folder = TemporaryFolder()
    let report = try GEXFWriter().write(
      ExportTable(try builder.freeze()), to: folder.url("x.gexf").path())
    #expect(
      report.warnings.map(\.description) == [
        "node a: it has no name, so that Gephi shows none; give it a name",
        "node a: Gephi makes 'INF' in one 'Infinity'; spell it 'Inf' where Gephi must show it",
        "node a: the text 'null' in three vanishes in Gephi; say it in another word",
        "edge \(report.warnings.last?.element.dropFirst(5) ?? ""): GEXF has no time outside the"
          + " years 1 to 9999; valid_from and valid_until have it",
      ])
  }
}
