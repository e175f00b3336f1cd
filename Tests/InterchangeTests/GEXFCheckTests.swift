import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("Check of GEXF, word for word")
struct GEXFCheckTests {
  private let folder = TemporaryFolder()

  private func findings(_ body: String, _ graph: String = "") throws -> [String] {
    let path = try folder.file("c.gexf", "<gexf><graph \(graph)>\n\(body)\n</graph></gexf>")
    return try FileCheck(of: path).findings.map { finding in
      "\(finding.line.map { "\($0)" } ?? "-") \(finding.element): \(finding.what); \(finding.mend)"
    }
  }

  private static let ends = "<nodes><node id='a'/><node id='b'/></nodes>"

  @Test(arguments: [
    (
      "<edges><edge id='1' source='a' target='b' kind='k'/><edge id='2' source='a' target='b' kind='k'/></edges>",
      [
        "2 edge 1: Gephi sums its parallels into it and mixes their values; give parallel edges"
          + " different kinds: backchannel export does",
        "2 edge 2: it is lost: Gephi makes one edge of parallel ones; give parallel edges different"
          + " kinds: backchannel export does",
      ]
    ),
    (
      "<edges><edge id='1' source='a' target='b' kind='k'/><edge id='2' source='a' target='b'/></edges>",
      []
    ),
    (
      "<edges><edge id='1' source='a' target='b' type='mutual'/></edges>",
      [
        "2 edge 1: Gephi does not know its type and takes the graph's; write directed or undirected"
      ]
    ),
    (
      "<edges><edge id='1' source='a'/></edges>",
      ["2 edge 1: it is lost: it has no source or target; name both"]
    ),
    (
      "<edges><edge id='1' source='a' target='b' weight='0'/></edges>",
      ["2 edge 1: it is lost, because its weight is 0; write a weight above 0"]
    ),
    (
      "<nodes><node id='c'><nodes><node id='d'/></nodes><edges><edge id='i' source='d' target='d'/></edges></node></nodes>",
      [
        "2 node d: Gephi has no hierarchy: its parent is lost; write who belongs to whom as edges",
        "2 edge i: it is lost, because it stands in a node; write one flat graph",
      ]
    ),
    (
      "<nodes><node id='c' pid='a'/></nodes>",
      ["2 node c: Gephi has no hierarchy: its parent is lost; write who belongs to whom as edges"]
    ),
    (
      "<nodes><node id='c'><color r='256' g='0' b='0'/></node></nodes>",
      ["2 node c: its colour is lost or bent; write whole numbers from 0 to 255"]
    ),
    (
      "<nodes><node id='c'><color r='1.5' g='0' b='0'/></node></nodes>",
      [
        "2 node c: Gephi refuses the whole file for its colour; write whole numbers from 0 to 255"
      ]
    ),
    (
      "<nodes><node id='c'><size value='big'/></node></nodes>",
      ["2 node c: its place or size is lost: it is not a number; write a number"]
    ),
    (
      "<nodes><node id='c'><shadow/></node></nodes>",
      ["2 node c: the element <shadow> is lost; keep its facts in attributes"]
    ),
    (
      "<nodes><node id='c' start='2020-01-01'/></nodes>",
      [
        "2 node c: its time is lost: it is not of the timeformat double; give the graph the"
          + " timeformat of its times"
      ]
    ),
    (
      "<nodes><node id='c' start='5' end='4'/></nodes>",
      ["2 node c: its time is lost: it ends before it starts; correct the time"]
    ),
    (
      "<nodes><node id='c' timestamp='5'/></nodes>",
      [
        "2 node c: its time is lost: the graph has intervals; give the graph the timerepresentation"
          + " of its times"
      ]
    ),
    (
      "<nodes><node id='c' startopen='5'/></nodes>",
      ["2 node c: Gephi warns of its open bounds; write start and end"]
    ),
  ])
  func elements(body: String, wanted: [String]) throws {
    #expect(try findings(Self.ends + body) == wanted)
  }

  @Test(arguments: [
    ("<attribute id='x' title='t' type='string'/>", " ", []),
    ("<attribute id='x' title='t' type='string'/>", "a INF", ["'INF' in t becomes 'Infinity'"]),
    ("<attribute id='x' title='t' type='string'/>", "null", ["the text 'null' in t vanishes"]),
    (
      "<attribute id='x' title='t' type='integer'/>", "5.0",
      ["the value of t is lost: it is not a whole number of 32 bits without spaces"]
    ),
    ("<attribute id='x' title='t' type='liststring'/>", "[a, b]", []),
    (
      "<attribute id='x' title='t' type='anyURI'/>", "u",
      ["the column is lost: Gephi has no type 'anyURI'"]
    ),
    (
      "<attribute id='X' title='t' type='string'/>", "u",
      ["its value of 'x' is lost: no such attribute is declared before it"]
    ),
    (
      "<attribute id='x' title='t'/>", "u",
      [
        "it is lost: it has no id or no type",
        "its value of 'x' is lost: no such attribute is declared before it",
      ]
    ),
  ])
  func values(declaration: String, value: String, wanted: [String]) throws {
    let path = try folder.file(
      "v.gexf",
      "<gexf><graph><attributes class='node'>\(declaration)</attributes><nodes><node id='a'>"
        + "<attvalues><attvalue for='x' value='\(value)'/></attvalues></node></nodes></graph></gexf>"
    )
    let found = try FileCheck(of: path).findings.filter {
      !$0.what.hasPrefix("its value of t is lost")
    }
    #expect(found.map(\.what) == wanted.map { $0 })
  }

  @Test func ourOwnExportsAreWholeButForWhatTheirPreflightNames() throws {
    let path = folder.url("four.gexf").path()
    try GEXFWriter().write(ExportTable(.fourPeople()), to: path)
    #expect(try FileCheck(of: path).isWhole)
    try GEXFWriter().write(ExportTable(.crossedPairs()), to: path)
    #expect(try FileCheck(of: path).isWhole)
  }
}
