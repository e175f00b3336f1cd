import EntityGraph
import TestSupport
import Testing

@testable import Interchange

@Suite("GraphML dialects")
struct GraphMLDialectTests {
  private let folder = TemporaryGraphFiles()

  private func inside(_ content: String) -> [String] {
    GraphMLNotation.inside(content, in: folder)
  }

  private func graph(_ content: String) -> [String] {
    inside("<graph edgedefault='directed'>\(content)</graph>")
  }

  @Test func namespacesAndPrefixesDoNotMatter() {
    let plain = "<graphml><graph edgedefault='directed'><node id='a'/></graph></graphml>"
    let prefixed =
      "<g:graphml xmlns:g='urn:x'><g:graph edgedefault='directed'><g:node id='a'/></g:graph></g:graphml>"
    #expect(GraphMLNotation.read(plain, in: folder) == ["a"])
    #expect(GraphMLNotation.read(prefixed, in: folder) == ["a"])
  }

  @Test func valuesHaveTheTypesOfTheirKeys() {
    #expect(
      inside(
        """
        <key id='i' for='node' attr.name='int' attr.type='long'/>
        <key id='d' for='node' attr.name='double' attr.type='float'/>
        <key id='b' for='node' attr.name='flag' attr.type='boolean'/>
        <key id='s' for='node' attr.name='text' attr.type='string'/>
        <graph edgedefault='directed'>
        <node id='a'><data key='i'> 7 </data><data key='d'>INF</data><data key='b'>True</data>
        <data key='s'>007</data></node>
        <node id='b'><data key='i'>-1</data><data key='d'>NaN</data><data key='b'>yes</data>
        <data key='s'/></node>
        <node id='c'><data key='d'>-INF</data><data key='b'>0</data></node></graph>
        """) == [
          "a int=7 double=inf flag=true text=\"007\"", "b int=-1 flag=true text=\"\"",
          "c double=-inf flag=false",
        ])
  }

  @Test func keysMayComeAfterTheirData() {
    #expect(
      inside(
        """
        <graph edgedefault='directed'><node id='a'><data key='k'>1</data></node></graph>
        <key id='k' for='node' attr.name='rank' attr.type='double'/>
        """) == ["a rank=1.0"])
  }

  @Test func undeclaredAndUntypedKeysTellTheirTypeByTheirValues() {
    #expect(
      inside(
        """
        <key id='u' attr.name='untyped'/><graph edgedefault='directed'>
        <node id='a'><data key='u'>1</data><data key='k'>2.5</data></node>
        <node id='b'><data key='u'>2</data><data key='k'>x</data></node></graph>
        """) == [
          "a untyped=1 k=\"2.5\"", "b untyped=2 k=\"x\"",
          "2 ! \"k\" of nodes has no key; its values tell their type",
        ])
  }

  @Test func strangeTypesAreNoted() {
    #expect(
      inside(
        """
        <key id='v' for='node' attr.type='vector_double'/>
        <key id='l' for='node' attr.type='int' attr.list='int'/>
        <key id='d' for='node' attr.type='short'/>
        <graph edgedefault='directed'><node id='a'><data key='v'>1</data><data key='l'>2</data>
        <data key='d'>3</data></node></graph>
        """) == [
          "a v=\"1\" l=\"2\" d=3",
          "1 ! \"v\" is of type vector_double, which is not of GraphML; its values stay texts",
          "2 ! \"l\" is of type list of int, which is not of GraphML; its values stay texts",
          "3 ! \"d\" is of type short, which is not of GraphML; its values tell their type",
        ])
  }

  @Test func valuesOfAnotherTypeMakeTheColumnWider() {
    #expect(
      inside(
        """
        <key id='i' for='node' attr.name='i' attr.type='int'/>
        <key id='j' for='node' attr.name='j' attr.type='int'/>
        <key id='b' for='node' attr.name='b' attr.type='boolean'/>
        <key id='k' for='edge' attr.name='k' attr.type='long'/>
        <graph edgedefault='directed'>
        <node id='a'><data key='i'>1</data><data key='j'>01</data><data key='b'>1</data></node>
        <node id='b'><data key='i'>2.5</data><data key='j'>2.5</data><data key='b'>maybe</data></node>
        <node id='c'><data key='j'>three</data></node>
        <edge source='a' target='b'><data key='k'>123456789012345678901234567890</data></edge></graph>
        """) == [
          "a i=1.0 j=\"01\" b=\"1\"", "b i=2.5 j=\"2.5\" b=\"maybe\"", "c j=\"three\"",
          "a > b k=\"123456789012345678901234567890\"",
          "7 ! \"i\" has values that are no whole numbers; all of it is read as numbers",
          "7 ! \"j\" has values that are no whole numbers; all of it is read as texts",
          "7 ! \"b\" has values that are no flags; all of it is read as texts",
          "9 ! \"k\" has values that are no whole numbers; all of it is read as texts",
        ])
  }

  @Test func emptyNumbersAreNoValues() {
    #expect(
      inside(
        """
        <key id='i' for='node' attr.name='i' attr.type='int'/>
        <graph edgedefault='directed'><node id='a'><data key='i'/></node>
        <node id='b'><data key='i'> </data></node><node id='c'><data key='i'>1</data></node></graph>
        """) == ["a", "b", "c i=1", "2 2x ! \"i\" is empty where it should have a value"])
  }

  @Test func defaultsAreFilledIn() {
    #expect(
      inside(
        """
        <key id='t' for='all' attr.name='t' attr.type='string'><default>D</default></key>
        <key id='n' for='node' attr.name='n' attr.type='int'><default>5</default></key>
        <graph edgedefault='directed'><node id='a'/><node id='b'><data key='t'>own</data></node>
        <edge source='a' target='b'/><edge source='a' target='zz'/></graph>
        """) == [
          "a t=\"D\" n=5", "b t=\"own\" n=5", "zz", "a > b t=\"D\"", "a > zz t=\"D\"",
          "4 ! an edge names a node that is not declared; the node is kept",
        ])
  }

  @Test func namesAndIdsOfKeysMayRepeat() {
    #expect(
      inside(
        """
        <key id='a' for='node' attr.name='x' attr.type='string'/>
        <key id='b' for='node' attr.name='x' attr.type='int'/>
        <key id='c' for='node' attr.name='x' attr.type='int'/>
        <key id='a' for='edge' attr.name='y' attr.type='string'/>
        <key id='a' for='node' attr.name='z' attr.type='string'/>
        <graph edgedefault='directed'><node id='n'><data key='a'>1</data><data key='b'>2</data>
        <data key='c'>3</data></node><edge source='n' target='n'><data key='a'>4</data></edge></graph>
        """) == [
          "n x=\"1\" x_2=2 x_3=3", "n > n y=\"4\"", "5 ! two keys have one id; the first counts",
          "! two columns are named \"x\"; the second is now \"x_2\"",
          "! two columns are named \"x\"; the second is now \"x_3\"",
        ])
  }

  @Test func aKeyForOthersIsKept() {
    #expect(
      inside(
        """
        <key id='k' for='node' attr.name='k' attr.type='int'/><key id='p' for='port'/>
        <graph edgedefault='directed'><node id='a'/>
        <edge source='a' target='a'><data key='k'>1</data><data key='p'>2</data></edge></graph>
        """) == [
          "a", "a > a k=1 p=2",
          "3 ! \"k\" is of a key that is not for edges; it is kept",
          "3 ! \"p\" is of a key that is not for edges; it is kept",
        ])
  }

  @Test func eachEdgeMaySayItsDirection() {
    #expect(
      inside(
        """
        <graph edgedefault='undirected'><node id='a'/><edge source='a' target='a'/>
        <edge source='a' target='a' directed='true'/>
        <edge source='a' target='a' directed='perhaps'/></graph>
        """) == [
          "a", "a - a", "a > a", "a - a",
        ])
    #expect(
      inside("<graph><node id='a'/><edge source='a' target='a'/></graph>") == [
        "a", "a > a", "1 ! a graph does not say edgedefault; its edges are taken as directed",
      ])
  }

  @Test func portsAreKeptWithTheirEdges() {
    #expect(
      graph(
        """
        <node id='a'><port name='N'><data key='x'>1</data></port></node>
        <edge source='a' target='a' sourceport='N' targetport='S'/>
        """) == [
          "a", "a > a sourceport=\"N\" targetport=\"S\"", "1 ! data of ports are left out",
        ])
  }

  @Test func innerGraphsSayWhereTheyAre() {
    #expect(
      graph(
        """
        <node id='g'><graph edgedefault='undirected'><node id='a'/><node id='b'>
        <graph edgedefault='directed'><node id='c'/></graph></node>
        <edge id='i' source='a' target='b'/></graph></node><node id='d'/>
        <edge source='a' target='d'/>
        """) == [
          "g", "a parent=\"g\"", "b parent=\"g\"", "c parent=\"b\"", "d", "i: a - b", "a > d",
          "1 2x ! a graph is inside a node or edge; its nodes say which by the column parent",
        ])
  }

  @Test func hyperedgesBecomeEvents() {
    #expect(
      inside(
        """
        <key id='h' for='hyperedge' attr.name='h' attr.type='int'/>
        <key id='type' for='node' attr.name='type' attr.type='string'/>
        <graph edgedefault='directed'><node id='a'><data key='type'>person</data></node>
        <node id='b'/><hyperedge id='m'><data key='h'>3</data><desc>a meeting</desc>
        <endpoint node='a' type='in'/><endpoint node='b' type='out'/><endpoint node='c'/></hyperedge>
        <hyperedge><endpoint node='a' port='p'/></hyperedge><hyperedge id='a'/>
        <edge id='e' source='a' target='b'/></graph>
        """) == [
          "a (person)", "b", "m (event) h=3 desc=\"a meeting\"", "c", "hyperedge 2 (event)",
          "a (2) (event)", "a > m (participant) endpoint=\"in\"",
          "m > b (participant) endpoint=\"out\"", "m - c (participant)",
          "hyperedge 2 - a (participant) sourceport=\"p\"", "e: a > b",
          "4 3x ! a hyperedge is read as an event, with an edge to each of its endpoints",
          "5 ! an edge names a node that is not declared; the node is kept",
        ])
  }

  @Test func idsMayRepeat() {
    #expect(
      graph(
        """
        <node id='a'/>
        <node id='a'/><edge id='e' source='a' target='a'/><edge id='e' source='a' target='a'/>
        <edge id='d' source='a' target='a'/><edge id='e' source='a' target='a'/>
        """) == [
          "a", "e: a > a", "a > a", "d: a > a", "a > a",
          "2 ! a node is there twice; both are read as one",
          "2 2x ! an edge has the id of an earlier one, which keeps it; this one gets an id of its"
            + " own",
        ])
  }

  @Test func whatLacksIdsOrEndsIsLeftOut() {
    #expect(
      graph("<node/><node id='a'/>\n<edge source='a'/><data>x</data><endpoint node='a'/>") == [
        "a", "1 ! a node has no id; it is left out",
        "2 ! an edge does not say source and target; it is left out",
        "2 ! data without a key are left out",
        "2 ! an endpoint has no hyperedge or no node; it is left out",
      ])
  }

  @Test func severalGraphsAreReadAsOne() {
    #expect(
      inside(
        """
        <graph edgedefault='undirected'><node id='a'/><edge source='a' target='a'/></graph>
        <graph edgedefault='directed'><node id='b'/><edge source='b' target='b'/></graph>
        """) == ["a", "b", "a - a", "b > b", "2 ! has several graphs; they are read as one"])
  }

  @Test func dataOfTheGraphAreItsTitleOrNoted() throws {
    let path = try folder.file(
      "t.graphml",
      """
      <graphml><key id='t' for='graph' attr.name='title'/><desc>d</desc>
      <graph edgedefault='directed'><data key='t'>A title</data><data key='u'>x</data></graph></graphml>
      """)
    let reading = try GraphMLReader().read(try InputFile(path, ReadingLimits()))
    guard case .graph(let graph) = reading.content else { throw CancellationError() }
    #expect(graph.document.id == "t.graphml")
    #expect(graph.document.title == "A title")
    #expect(
      GraphMLNotation.lines(reading) == [
        "! the desc of a graph, key or port is left out", "2 ! \"u\" of the graph is left out",
      ])
  }

  @Test func descriptionsAreColumns() {
    #expect(
      graph(
        "<node id='a'><desc>of a</desc></node><edge source='a' target='a'><desc>x</desc></edge>")
        == ["a desc=\"of a\"", "a > a desc=\"x\""])
  }

  @Test func whatIsNotOfGraphMLIsNoted() {
    #expect(
      graph(
        """
        <GRAPH>word<g:node xmlns:g='urn:x' id='b' colour='red' parse.indegree='1'/></GRAPH>
        """) == [
          "b",
          "1 ! the element GRAPH is not of GraphML; it is left out, but not what GraphML is in it",
          "! text that is in no data is left out",
          "1 ! the attribute colour of a node is not of GraphML; it is left out",
        ])
    #expect(
      GraphMLNotation.read("<html/>", in: folder)
        == ["a.graphml:1: is no GraphML: its first element is html, not graphml"])
  }

  @Test func stableWhateverTheOrderOfKeys() {
    #expect(
      inside(
        """
        <key id='b' for='node' attr.name='second'/><key id='a' for='node' attr.name='first'/>
        <graph edgedefault='directed'><node id='n'><data key='a'>x</data><data key='b'>y</data></node>
        </graph>
        """) == ["n second=\"y\" first=\"x\""])
  }
}
