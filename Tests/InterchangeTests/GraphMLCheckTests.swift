import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("Check of GraphML, word for word")
struct GraphMLCheckTests {
  private let folder = TemporaryFolder()

  private func findings(
    _ keys: String, _ body: String, _ graph: String = "edgedefault=\"directed\""
  )
    throws -> [String]
  {
    let path = try folder.file(
      "c.graphml", "<graphml>\(keys)\n<graph \(graph)>\n\(body)\n</graph></graphml>")
    return try FileCheck(of: path).findings.map { finding in
      "\(finding.line.map { "\($0)" } ?? "-") \(finding.element): \(finding.what); \(finding.mend)"
    }
  }

  private static let text = #"<key id="t" for="node" attr.name="t" attr.type="string"/>"#
  private static let weight = #"<key id="w" for="edge" attr.name="weight" attr.type="double"/>"#

  @Test(arguments: [
    ("", []), ("x", []), (" x ", []), ("Inf", []),
    ("  ", ["the spaces in t vanish; write a value, or leave it out"]),
    ("nUll", ["the text 'null' in t vanishes; say it in another word"]),
    ("1st INF", ["'INF' in t becomes 'Infinity'; spell it 'Inf' where Gephi must show it"]),
    (
      String(repeating: " ", count: 64) + "x",
      ["Gephi may drop the long run of spaces in t; leave the spaces out"]
    ),
    (String(repeating: "x", count: 63) + "&#13;\n", []),
    (String(repeating: "x", count: 64) + "&#13;\ny", []),
    (
      String(repeating: "x", count: 62) + "\n\n&#13;\n",
      ["Gephi may drop a carriage return in t; use line feeds alone"]
    ),
    ("a<b>c</b>", ["of the markup in its data only the text is kept; write plain values"]),
  ])
  func texts(text: String, wanted: [String]) throws {
    let found = try findings(Self.text, "<node id=\"a\"><data key=\"t\">\(text)</data></node>")
    #expect(found == wanted.map { "3 node a: \($0)" })
  }

  @Test(
    arguments: [
      ("int", "5", nil), ("int", "-5", nil), ("int", "+5", nil),
      ("long", "9223372036854775807", nil),
      ("int", "2147483648", "a whole number of 32 bits without spaces"),
      ("int", "5.0", "a whole number of 32 bits without spaces"),
      ("long", " 5", "a whole number of 64 bits without spaces"),
      ("short", "40000", "a whole number of 16 bits without spaces"), ("double", " 5 ", nil),
      ("double", "INF", nil), ("double", "-Infinity", nil), ("double", "NaN", nil),
      ("double", ".5", nil), ("double", "5.", nil), ("double", "1d", nil), ("double", "1e400", nil),
      ("double", "inf", "a number"), ("double", "1,5", "a number"), ("double", "0x10", "a number"),
      ("float", "0.1", nil), ("float", "1e39", "a number of 32 bits"),
      ("char", "ab", "one character"),
      ("biginteger", "12345678901234567890", nil),
    ] as [(String, String, String?)])
  func numbers(type: String, text: String, wanted: String?) throws {
    let found = try findings(
      "<key id='v' for='node' attr.name='v' attr.type='\(type)'/>",
      "<node id=\"a\"><data key=\"v\">\(text)</data></node>")
    #expect(
      found
        == (wanted.map {
          [
            "3 node a: the value of v is lost: it is not \($0);"
              + " correct the value, or declare v as string"
          ]
        } ?? []))
  }

  @Test(arguments: [
    ("true", true), ("1", true), ("TRUE", true), ("false", true), ("0", true), ("no", true),
    ("yes", false), (" true ", false), ("t", false), ("INF", false),
  ])
  func flags(text: String, isKept: Bool) throws {
    let found = try findings(
      "<key id='v' for='node' attr.name='v' attr.type='boolean'/>",
      "<node id=\"a\"><data key=\"v\">\(text)</data></node>")
    let told = "3 node a: Gephi takes v for false; write true or false, no spaces"
    #expect(found == (isKept ? [] : [told]))
  }

  @Test(
    arguments: [
      ("1", nil), ("0.5", nil), (" 2 ", nil),
      ("0", "it is lost, because its weight is 0; write a weight above 0"),
      ("1e-46", "it is lost, because its weight is 0; write a weight above 0"),
      (
        "-1",
        "statistics go wrong: its weight is negative, infinite or no number; write a weight above 0,"
          + " and keep the number in a column of another name"
      ),
      ("INF", "its weight becomes 1: it is not a number; write a number above 0"),
      (
        "0.1",
        "its weight is rounded to 32 bits; keep the exact number in a column of another name besides"
      ),
    ] as [(String, String?)])
  func weights(text: String, wanted: String?) throws {
    let found = try findings(
      Self.weight,
      """
      <node id="a"/><node id="b"/>
      <edge id="e" source="a" target="b"><data key="w">\(text)</data></edge>
      """)
    #expect(found == (wanted.map { ["4 edge e: \($0)"] } ?? []))
  }

  @Test(arguments: [
    (
      #"<key id="k" for="node" attr.name="n" attr.type="date"/>"#,
      "key k: the column is lost: Gephi has no type 'date'; declare it as string, dates in ISO 8601"
    ),
    (
      #"<key id="k" for="node" attr.name="n"/>"#,
      "key k: its type is not given; Gephi takes it as string; give attr.type"
    ),
    (
      #"<key id="k" for="port" attr.name="n" attr.type="string"/>"#,
      "key k: the key is lost: Gephi knows keys for nodes and edges alone; declare it for=\"node\" or"
        + " for=\"edge\""
    ),
    (
      #"<key id="k" for="graph" attr.name="n" attr.type="string"/>"#,
      "key k: Gephi keeps no values of graphs; keep them in a node, or leave them"
    ),
    (
      #"<key for="node" attr.name="n" attr.type="string"/>"#,
      "key : the key is lost: it has no id; give it an id"
    ),
    (
      Self.text + Self.text, "key t: its id is declared twice; the first counts; give it another id"
    ),
  ])
  func keys(keys: String, wanted: String) throws {
    #expect(try findings(keys, "<node id=\"a\"/>") == ["1 \(wanted)"])
  }

  @Test(arguments: [
    (
      "<key id='T' for='node' attr.name='u' attr.type='string'/>", "T",
      "its values of 't' and 'T' are one column to Gephi; give keys ids that differ by more than"
        + " case, such as n_t"
    ),
    (
      "<key id='id' for='node' attr.name='u' attr.type='string'/>", "id",
      "Gephi takes 'id' for itself, so that the value of u is lost or bent; give keys ids that differ"
        + " by more than case, such as n_id"
    ),
    (
      "<key id='l' for='node' attr.name='LABEL' attr.type='string'/>", "l",
      "Gephi does not take 'LABEL' for its label; name the key 'label', for=\"node\""
    ),
    (
      "<key id='e' for='edge' attr.name='u' attr.type='string'/>", "e",
      "its value of 'e' is lost: no key of nodes is declared before it; declare the key above the"
        + " graph, for=\"node\""
    ),
    (
      "<key id='c' for='node' attr.name='color' attr.type='string'/>", "c",
      "its colour is lost or bent; write it as #rrggbb"
    ),
    (
      "<key id='r' for='node' attr.name='r' attr.type='int'/>", "r",
      "its colour is lost or bent; write whole numbers from 0 to 255"
    ),
    (
      "<key id='x' for='node' attr.name='x' attr.type='double'/>", "x",
      "its place or size is lost: it is not a number; write a number"
    ),
    (
      "<key id='s' for='node' attr.name='s' attr.type='liststring'/>", "s",
      "s becomes a list, and networkx and igraph refuse the file; declare it as string"
    ),
  ])
  func valuesOfKeys(key: String, id: String, wanted: String) throws {
    let found = try findings(
      Self.text + key, "<node id=\"a\"><data key=\"\(id)\">rgb(1,2,3)</data></node>")
    #expect(found == ["3 node a: \(wanted)"])
  }

  @Test(arguments: [
    (
      "<key id='r' for='node' attr.name='role' attr.type='string'/>", "r",
      "Gephi takes the id 'r' for a colour, so that the values of role are lost or bent; rename the"
        + " id, such as n_r"
    ),
    (
      "<key id='color' for='node' attr.name='party' attr.type='string'/>", "color",
      "Gephi takes the id 'color' for a colour, so that the values of party are lost or bent; rename"
        + " the id, such as n_color"
    ),
    (
      "<key id='x' for='node' attr.name='longitude' attr.type='double'/>", "x",
      "Gephi takes the id 'x' for a place, so that the values of longitude are lost or bent; rename"
        + " the id, such as n_x"
    ),
    (
      "<key id='size' for='node' attr.name='staff' attr.type='int'/>", "size",
      "Gephi takes the id 'size' for a size, so that the values of staff are lost or bent; rename the"
        + " id, such as n_size"
    ),
  ])
  func anIDThatGephiDrawsByIsNamedOnce(key: String, id: String, wanted: String) throws {
    let nodes = ["a", "b"].map { "<node id=\"\($0)\"><data key=\"\(id)\">7</data></node>" }
    #expect(try findings(key, nodes.joined()) == ["1 key \(id): \(wanted)"])
  }

  @Test func whatTheNameSaysTooIsDrawn() throws {
    let keys =
      "<key id='r' for='node' attr.name='r' attr.type='int'/>"
      + "<key id='x' for='node' attr.name='' attr.type='double'/>"
      + "<key id='xpos' for='node' attr.name='x' attr.type='double'/>"
    let data = ["r", "x", "xpos"].map { "<data key=\"\($0)\">7</data>" }.joined()
    #expect(try findings(keys, "<node id=\"a\">\(data)</node>") == [])
  }

  @Test(arguments: [
    (
      #"<node id=" a"/>"#,
      [
        "3 node  a: its id has spaces at an end or line breaks, which Gephi warns of; write ids"
          + " without them"
      ]
    ),
    (#"<node/>"#, ["3 node without id: it is lost; give it an id"]),
    (
      "<node id='a'/>\n<node id='a'/>",
      ["4 node a: it is declared twice; Gephi makes one of both; give each node its own id"]
    ),
    (
      "<node id='a'/><edge id='e' source='a' target='b'/>",
      [
        "3 node b: an edge names it, but the file does not declare it; Gephi makes it up; declare the"
          + " node"
      ]
    ),
    (
      "<edge id='e' source='a' target='a'/><node id='a'/>",
      [
        "3 edge e: it stands before its node; Gephi makes the node up until it comes; write all nodes"
          + " before all edges"
      ]
    ),
    (
      "<node id='a'/><edge id='e' source='a'/>",
      ["3 edge e: Gephi refuses the whole file: it has no source or target; name both"]
    ),
    (
      "<node id='a'/><edge id='1' source='a' target='a'/><edge id='2' source='a' target='a'/>",
      [
        "3 edge 1: Gephi sums its parallels into it and mixes their values; give parallel edges"
          + " different kinds: backchannel export does",
        "3 edge 2: it is lost: Gephi makes one edge of parallel ones; give parallel edges different"
          + " kinds: backchannel export does",
      ]
    ),
    (
      "<node id='a'/><edge id='1' source='a' target='a' label='k'/><edge id='2' source='a' target='a'/>",
      []
    ),
    (
      "<node id='a'/><node id='b'/><edge id='1' source='a' target='b'/><edge id='2' source='b' target='a'/>",
      []
    ),
    (
      "<node id='a'/><node id='b'/><edge id='1' source='a' target='b'/><edge id='1' source='b' target='a'/>",
      ["3 edge 1: it is lost: another edge has its id; give each edge an id of its own"]
    ),
    (
      "<node id='a'/><node id='b'/><edge id='1' source='a' target='b'/><edge source='b' target='a'/>",
      [
        "3 edge without id: Gephi numbers it, and may lose an edge whose id is that number; give every"
          + " edge an id, or none"
      ]
    ),
    (
      "<node id='a'/><edge id='1' source='a' target='a' directed='maybe' sourceport='p'/>",
      [
        "3 edge 1: its ports are lost; keep them in data of a key, if they matter",
        "3 edge 1: Gephi does not know its direction; write directed as true or false",
      ]
    ),
    (
      "<node id='a'><graph><node id='b'/><edge id='i' source='b' target='b'/></graph></node>",
      [
        "3 node a: its nested graph is taken apart, and edges in it are lost; write one flat graph,"
          + " and who belongs to whom as edges",
        "3 edge i: it is lost, because its graph is nested; write one flat graph",
      ]
    ),
    (
      "<hyperedge id='h'><endpoint node='a'/></hyperedge>",
      ["3 hyperedge h: it is lost; write it as a node with an edge to each of its ends"]
    ),
    (
      "<node id='a'><port name='p'/></node>",
      [
        "3 node a: its ports are lost, and their data overwrites its own; keep them in data of a key,"
          + " if they matter"
      ]
    ),
    (
      "<Node id='a'/>",
      [
        "3 graph: the element <Node> is not of GraphML; readers differ on it; spell elements as"
          + " GraphML has them, in lower case"
      ]
    ),
    ("<desc>d</desc>", ["3 graph: its desc is lost; keep it in data of a key"]),
    (
      "<data key='t'>d</data>", ["3 graph: the data of a graph is lost; keep it in a node"]
    ),
  ])
  func elements(body: String, wanted: [String]) throws {
    #expect(try findings("", body) == wanted)
  }

  @Test func defaultsThatGephiDoesNotGive() throws {
    let found = try findings(
      """
      <key id="w" for="edge" attr.name="weight" attr.type="double"><default>2</default></key>
      <key id="a" for="all" attr.name="a" attr.type="string"><default>d</default></key>
      <key id="r" for="node" attr.name="r" attr.type="int"><default>255</default></key>
      """, "<node id='a'/><edge id='e' source='a' target='a'/>")
    #expect(
      found == [
        "3 key r: Gephi gives nothing its default; write the value where it holds",
        "5 node a: Gephi does not give it the default of a; write the value where it holds",
        "5 edge e: Gephi does not give it the default of weight; write the value where it holds",
      ])
  }

  @Test func aLabelAndADescAreOne() throws {
    let found = try findings(
      #"<key id="l" for="node" attr.name="label" attr.type="string"/>"#,
      "<node id='a'><desc>long</desc><data key='l'>Ann</data></node>"
        + "<node id='b'><desc>B</desc></node><node id='c'><data key='l'></data></node>")
    #expect(
      found == [
        "3 node a: Gephi takes its desc for a label, so that one of both is lost; keep the desc in"
          + " data of a key",
        "3 node c: it has no name, so that Gephi shows its id; give it a name",
      ])
  }

  @Test func graphsAndTheirDefaults() throws {
    #expect(
      try findings("", "</graph><graph>", "edgedefault='odd'") == [
        "2 graph: Gephi does not know its edgedefault; write directed or undirected",
        "3 graph: Gephi makes one graph of several; write each to a file of its own",
      ])
  }
}
