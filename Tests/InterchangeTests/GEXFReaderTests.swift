import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("Reading GEXF")
struct GEXFReaderTests {
  private let folder = TemporaryFolder()

  @Test func attributesHaveTypesDefaultsAndValuesByForOrID() throws {
    let (graph, notes) = try read(
      """
      <graph defaultedgetype="directed"><attributes class="node">
      <attribute id="0" title="url" type="string"/><attribute id="1" title="degree" type="float"/>
      <attribute id="2" title="valid" type="boolean"><default>true</default></attribute>
      <attribute id="3" title="rank" type="integer"/></attributes>
      <attributes class="edge"><attribute id="0" title="count" type="long"/></attributes>
      <nodes><node id="a" label="Ann"><attvalues><attvalue for="0" value="http://a"/>
      <attvalue id="1" value="1.5"/><attvalue for="3" value="7"/></attvalues></node>
      <node id="b"><attvalues><attvalue for="2" value="False"/><attvalue for="3" value=""/></attvalues>
      </node></nodes>
      <edges><edge id="e" source="a" target="b" weight="2.5"><attvalues><attvalue for="0" value="1999"/>
      </attvalues></edge></edges></graph>
      """)
    #expect(graph.nodes.names?[0] == "Ann")
    #expect(graph.nodes.columns.map(\.name) == ["url", "degree", "valid", "rank"])
    #expect(graph.nodes.columns[1].cells == .numbers(ValueCells([1.5, nil])))
    #expect(graph.nodes.columns[2].cells == .flags(ValueCells([true, false])))
    #expect(graph.nodes.columns[3].cells == .wholeNumbers(ValueCells([7, nil])))
    #expect(graph.edges.columns.map(\.name) == ["count", "weight"])
    #expect(graph.edges.columns[0].cells == .wholeNumbers(ValueCells([1999])))
    #expect(graph.edges.columns[1].cells == .numbers(ValueCells([2.5])))
    #expect(notes == [])
  }

  @Test func aValueOfAnotherTypeWidensItsColumn() throws {
    let (graph, notes) = try read(
      """
      <graph defaultedgetype="directed"><attributes class="node">
      <attribute id="0" title="n" type="integer"/><attribute id="1" title="t" type="double"/></attributes>
      <nodes><node id="a"><attvalues><attvalue for="0" value="1"/><attvalue for="1" value="2"/></attvalues>
      </node><node id="b"><attvalues><attvalue for="0" value="1.5"/><attvalue for="1" value="x"/>
      </attvalues></node></nodes></graph>
      """)
    #expect(graph.nodes.columns[0].cells == .numbers(ValueCells([1, 1.5])))
    #expect(graph.nodes.columns[1].cells.text(0) == "2")
    #expect(graph.nodes.columns[1].cells.text(1) == "x")
    #expect(
      notes == [
        "3: values of the column 'n' are not of the type that is declared; all are kept by another"
          + " type",
        "3: values of the column 't' are not of the type that is declared; all are kept by another"
          + " type",
      ])
  }

  @Test func timesOfEdgesArePeriods() throws {
    let (graph, notes) = try read(
      """
      <graph mode="dynamic" timeformat="date" defaultedgetype="undirected"><nodes>
      <node id="a" start="2009-03-01"/><node id="b"/></nodes><edges>
      <edge source="a" target="b" start="2009-03-01" end="2009-03-10"/>
      <edge source="a" target="b" end="2009-03-10"/>
      <edge source="a" target="b"><spells><spell start="2009-03-01" end="2009-03-02"/>
      <spell start="2009-03-05"/></spells></edge>
      <edge source="a" target="b" timestamp="2009-03-05"/>
      <edge source="a" target="b" startopen="2009" endopen="2010"/>
      <edge source="a" target="b"><slices><slice start="2009-03-01" end="2009-03-02"/></slices></edge>
      <edge source="a" target="b" intervals="&lt;[2009-01-01, 2009-01-02]; [2009-02-01, 2009-02-02]&gt;"/>
      <edge source="a" target="b" start="soon"/>
      <edge source="a" target="b"/></edges></graph>
      """)
    let periods = (0..<graph.edges.count).map { graph.edges.periods?[$0] }
    #expect(
      periods == [
        "2009-03-01/2009-03-10", "../2009-03-10", "2009-03-01/2009-03-02; 2009-03-05/..",
        "2009-03-05", "2009/2010", "2009-03-01/2009-03-02",
        "2009-01-01/2009-01-02; 2009-02-01/2009-02-02", nil, nil,
      ])
    #expect(graph.nodes.columns.map(\.name) == ["valid_from", "valid_until"])
    #expect(graph.nodes.columns.map { $0.cells.text(0) } == ["2009-03-01", ".."])
    #expect(graph.edges.columns.map(\.name) == ["start"])
    #expect(graph.edges.columns[0].cells.text(7) == "soon")
    #expect(notes == ["9: bounds that a time leaves out are read as part of it"])
    #expect(graph.edges.undirected.count == 9)
  }

  @Test func numbersOfEdgesAreAnAxisOfTheirOwn() throws {
    let graph = try read(
      """
      <graph mode="dynamic"><nodes><node id="a"/><node id="b"/></nodes><edges>
      <edge source="a" target="b" start="5" end="6.5"/><edge source="a" target="b" start="2004"/>
      <edge source="a" target="b" timestamp="3"/><edge source="a" target="b" start="9" end="8"/>
      </edges></graph>
      """
    ).0
    #expect(
      (0..<4).map { graph.edges.periods?[$0] } == ["@5/@6.5", "@2004/..", "@3", nil])
    #expect(graph.edges.columns.isEmpty)
  }

  @Test func timesWithClocksKeepWhatDatesCanSay() throws {
    let (graph, notes) = try read(
      """
      <graph mode="dynamic" timeformat="dateTime" timezone="Europe/Kyiv" defaultedgetype="directed">
      <nodes><node id="a"/></nodes><edges>
      <edge source="a" target="a" start="2023-01-02T10:11:12.345Z" end="2023-01-02T12:11:13+02:00"/>
      <edge source="a" target="a" timestamp="2010-04-01+00:34"/></edges></graph>
      """)
    #expect(graph.edges.periods?[0] == "2023-01-02T10:11:12Z/2023-01-02T12:11:13+02:00")
    #expect(graph.edges.periods?[1] == "2010-04-01")
    #expect(
      notes == [
        "2: times are read as they stand, whatever the time zone",
        "parts of seconds, and time zones of whole days, are left out of times (2 times)",
      ])
  }

  @Test func timesThatAreNumbersStayNumbers() throws {
    let (graph, _) = try read(
      """
      <graph mode="dynamic" timeformat="double" defaultedgetype="directed"><nodes>
      <node id="a" start="2004" end="2005.5"/><node id="b" timestamp="3"/>
      <node id="c"><spells><spell start="1" end="2"/><spell timestamp="3"/></spells></node>
      </nodes></graph>
      """)
    let columns = Dictionary(uniqueKeysWithValues: graph.nodes.columns.map { ($0.name, $0.cells) })
    #expect(columns["start"] == .wholeNumbers(ValueCells([2004, nil, nil])))
    #expect(columns["end"] == .numbers(ValueCells([2005.5, nil, nil])))
    #expect(columns["timestamp"] == .wholeNumbers(ValueCells([nil, 3, nil])))
    #expect(columns["spells"]?.text(2) == "<[1, 2]; [3]>")
  }

  @Test func valuesThatHoldForATimeAreOneText() throws {
    let (graph, notes) = try read(
      """
      <graph mode="dynamic" defaultedgetype="directed"><attributes class="node" mode="dynamic">
      <attribute id="p" title="price" type="integer"/><attribute id="q" title="post" type="string"/>
      </attributes><nodes><node id="a"><attvalues><attvalue for="p" value="12" start="2004" end="2005"/>
      <attvalue for="p" value="13" start="2005"/><attvalue for="q" value="a, b" timestamp="2004"/>
      </attvalues></node></nodes></graph>
      """)
    #expect(graph.nodes.columns[0].cells.text(0) == "<[2004, 2005, 12]; [2005, Infinity, 13]>")
    #expect(graph.nodes.columns[1].cells.text(0) == "<[2004, \"a, b\"]>")
    #expect(
      notes == [
        "4: values of the column 'price' hold for a time; they are kept as one text a row, each"
          + " with its time (2 times)",
        "5: values of the column 'post' hold for a time; they are kept as one text a row, each"
          + " with its time",
      ])
  }

  @Test func kindsLabelsAndDirectionsOfEdges() throws {
    let (graph, notes) = try read(
      """
      <graph><nodes><node id="a"/><node id="b"/></nodes><edges>
      <edge id="1" source="a" target="b" kind="met" label="in Kyiv" type="undirected"/>
      <edge id="1" source="a" target="b" kind="called" type="directed"/>
      <edge source="a" target="c" type="mutual"/><edge source="b" target="a"/>
      <edge id="9" source="b"/><edge id="8" source="a" target="b" type="odd"/></edges></graph>
      """)
    #expect((0..<5).map { graph.edges.kinds?[$0] } == ["met", "called", nil, nil, nil])
    #expect((0..<5).map { graph.edges.ids?[$0] } == ["1", nil, nil, nil, "8"])
    #expect((0..<5).map { graph.edges.undirected.contains($0) } == [true, false, true, true, true])
    #expect(graph.edges.columns.map(\.name) == ["label"])
    #expect(
      notes == [
        "4: an edge has the id of an earlier one, which keeps it; this one gets an id of its own",
        "5: an edge of the type mutual is read as undirected",
        "5: neither the graph nor the edge says which way it goes; it is read as undirected, as the"
          + " format has it, though Gephi takes it for directed",
        "6: an edge without source or target is left out",
        "6: the type of an edge is not known; it is read as the others",
        "a node that only edges name is kept",
      ])
  }

  @Test func appearanceBecomesColumns() throws {
    let (graph, notes) = try read(
      """
      <graph defaultedgetype="directed"><nodes><node id="a"><viz:color r="254" g="110" b="2" a="0.5"/>
      <viz:position x="1.5" y="-2" z="0"/><viz:size value="4"/><viz:shape value="image" uri="i.png"/></node>
      <node id="b"><viz:color hex="00FF80"/></node><node id="c"><viz:color r="300" g="0" b="0"/></node>
      </nodes><edges><edge source="a" target="b"><viz:thickness value="3"/></edge></edges></graph>
      """)
    let values = graph.nodes.columns.map { column in
      ([column.name] + (0..<2).map { column.cells.text($0) ?? "-" }).joined(separator: " ")
    }
    #expect(
      values == [
        "color #fe6e02 #00ff80", "alpha 0.5 -", "x 1.5 -", "y -2.0 -", "z 0.0 -", "size 4.0 -",
        "shape image -", "image i.png -",
      ])
    #expect(graph.edges.columns.map(\.name) == ["thickness"])
    #expect(notes == ["4: a colour that is none is left out"])
  }

  @Test func hierarchyIsAParent() throws {
    let (graph, _) = try read(
      """
      <graph defaultedgetype="directed"><nodes><node id="a"><nodes><node id="b"><nodes><node id="c"/>
      </nodes></node></nodes><edges><edge id="e" source="b" target="c"/></edges></node>
      <node id="d" pid="a"/><node id="f"><parents><parent for="a"/><parent for="b"/></parents></node>
      </nodes></graph>
      """)
    #expect(graph.nodes.columns.map(\.name) == ["parent"])
    #expect(
      (0..<5).map { graph.nodes.columns[0].cells.text($0) } == [nil, "a", "b", "a", "a; b"])
    #expect(graph.edges.count == 1)
  }

  @Test func whatIsLeftOutIsNoted() throws {
    let (graph, notes) = try read(
      """
      <meta lastmodifieddate="2009-03-20"><creator>Gephi</creator><title>T</title>
      <description>D</description></meta>
      <graph defaultedgetype="odd" start="2000" name="x"><attributes class="graph"><attribute id="0"/>
      </attributes><attributes class="node"><attribute title="t" id="t" type="odd"/><attribute id="t"/>
      <attribute/><attribute id="o" title="o" type="string"><options>a|b</options></attribute></attributes>
      <nodes><node label="x"><attvalues><attvalue for="t" value="1"/></attvalues></node><node id="a" odd="1"/>
      <node id="a" label="again"><attvalue for="u" value="5"/><attvalue value="6"/><extra/></node>
      </nodes></graph>
      """)
    #expect(graph.document.title == "T: D")
    #expect(graph.nodes.columns.map(\.name) == ["u"])
    #expect(
      notes == [
        "2: the creator of the file is left out",
        "4: the direction that it gives edges is not known",
        "4: the start of the whole graph is left out",
        "4: the attribute 'name' of <graph> is not read",
        "4: attributes of a class other than node and edge are left out",
        "5: the type of an attribute is not known; its values tell the type (2 times)",
        "5: the id of an attribute is declared twice; the first stays",
        "6: an attribute without id is left out", "6: the options of an attribute are left out",
        "7: a node without id is left out", "7: the attribute 'odd' of <node> is not read",
        "8: a node is declared twice; what is said last of it counts",
        "8: the column 'u' is not declared; its values tell its type",
        "8: a value without the id of its attribute is left out",
        "8: the element <extra> is not read",
      ])
  }

  @Test func columnsWithHardlyAValueAreRefused() throws {
    let nodes = (0..<30_000).map {
      "<node id='\($0)'><attvalues><attvalue for='c\($0)' value='x'/></attvalues></node>"
    }
    let error = #expect(throws: ReadingError.self) {
      try read("<graph><nodes>\(nodes.joined())</nodes></graph>")
    }
    #expect(
      error?.what == "has many keys with hardly a value; take out keys that nothing needs")
  }

  @Test(.timeLimit(.minutes(10)))
  func manyColumnsOfOneTitleAreReadInTime() throws {
    let declared = (0..<10_000).map { "<attribute id='\($0)' title='t' type='string'/>" }.joined()
    let values = (0..<10_000).map { "<attvalue for='\($0)' value='x'/>" }.joined()
    let (graph, _) = try read(
      """
      <graph><attributes class="node">\(declared)</attributes>
      <nodes><node id="a"><attvalues>\(values)</attvalues></node></nodes></graph>
      """)
    #expect(graph.nodes.columns.last?.name == "t_10000")
  }

  @Test func everyVersionAndPrefixIsOne() throws {
    for namespace in ["http://www.gexf.net/1.1draft", "http://www.gexf.net/1.2draft", "", "x"] {
      let path = try folder.file(
        "v.gexf",
        """
        <?xml version="1.0" encoding="UTF-8"?><q:gexf xmlns:q="\(namespace.isEmpty ? "u" : namespace)">
        <q:graph defaultedgetype="directed"><q:nodes><q:node id="0" label="Hello"/></q:nodes>
        <q:edges><q:edge id="0" source="0" target="0"/></q:edges></q:graph></q:gexf>
        """)
      let (graph, notes) = try parts(GraphFile.read(path))
      #expect((graph.nodes.count, graph.edges.count) == (1, 1))
      #expect(graph.nodes.names?[0] == "Hello")
      #expect(notes == [])
    }
  }

  private func read(_ body: String) throws -> (graph: ForeignGraph, notes: [String]) {
    let path = try folder.file(
      "read.gexf",
      "<gexf xmlns='http://gexf.net/1.3' xmlns:viz='http://gexf.net/1.3/viz' version='1.3'>\n"
        + body + "</gexf>")
    return try parts(GEXFReader().read(InputFile(path, ReadingLimits())))
  }

  private func parts(_ reading: GraphReading) throws -> (graph: ForeignGraph, notes: [String]) {
    guard case .graph(let graph) = reading.content else { throw NotAGraph() }
    return (graph, reading.notes.map(\.shown))
  }

  private struct NotAGraph: Error {}
}

extension ReadingNote {
  /// The note as a test writes it: `3: what (2 times)`.
  var shown: String {
    (line.map { "\($0): " } ?? "") + what + (count == 1 ? "" : " (\(count) times)")
  }
}
