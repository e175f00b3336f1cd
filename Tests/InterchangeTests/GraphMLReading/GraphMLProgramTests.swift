import TestSupport
import Testing

@testable import Interchange

@Suite("GraphML of known programs")
struct GraphMLProgramTests {
  private let folder = TemporaryGraphFiles()

  private func inside(_ content: String) -> [String] {
    GraphMLNotation.inside(content, in: folder)
  }

  @Test func yEdsLabelsPositionsAndColoursAreRead() {
    #expect(
      inside(
        """
        <key for="node" id="d6" yfiles.type="nodegraphics"/>
        <key for="edge" id="d9" yfiles.type="edgegraphics"/>
        <key for="graphml" id="d7" yfiles.type="resources"/>
        <graph edgedefault="directed"><node id="n0"><data key="d6">
        <y:ShapeNode xmlns:y="urn:y"><y:Geometry height="30.0" width="40.0" x="10.5" y="-20.0"/>
        <y:Fill color="#FFCC00"/><y:NodeLabel> Alpha &amp;
        Co <y:LabelModel/></y:NodeLabel><y:NodeLabel>more</y:NodeLabel></y:ShapeNode></data></node>
        <edge id="e" source="n0" target="n0"><data key="d9"><y:PolyLineEdge xmlns:y="urn:y">
        <y:EdgeLabel>called</y:EdgeLabel></y:PolyLineEdge></data></edge></graph>
        <data key="d7"><y:Resources xmlns:y="urn:y"/></data>
        """) == [
          "n0 \"Alpha &\nCo\" x=10.5 y=-20.0 width=40.0 height=30.0 color=\"#FFCC00\"",
          "e: n0 > n0 (called)",
          "4 2x ! of a drawing within data only labels, positions, sizes, colours and Maltego's"
            + " properties are read",
          "4 ! a drawing has several labels; the first counts",
        ])
  }

  @Test func yFilesLabelsAreRead() {
    #expect(
      inside(
        """
        <key id="d4" for="node" attr.name="NodeLabels"/><key id="d5" for="node" attr.name="G"/>
        <graph edgedefault="directed"><node id="a"><data key="d4"><x:List xmlns:x="u">
        <y:Label xmlns:y="v"><y:Label.Text><![CDATA[Star]]></y:Label.Text></y:Label></x:List></data>
        <data key="d5"><y:RectD xmlns:y="v" X="1" Y="2" Width="3" Height="4"/></data></node></graph>
        """
      ).first == "a \"Star\" x=1 y=2 width=3 height=4")
  }

  @Test func maltegosEntitiesAreRead() {
    #expect(
      inside(
        """
        <key attr.name="MaltegoEntity" for="node" id="d4"/>
        <key attr.name="MaltegoLink" for="edge" id="d6"/>
        <graph edgedefault="directed"><node id="n0"><data key="d4">
        <m:MaltegoEntity xmlns:m="urn:m" id="x" type="maltego.Person">
        <m:Properties value="person.fullname"><m:Property name="age"><m:Value>42</m:Value></m:Property>
        <m:Property name="person.fullname"><m:Value>Ada</m:Value></m:Property></m:Properties>
        </m:MaltegoEntity></data></node><edge source="n0" target="n0"><data key="d6">
        <m:MaltegoLink xmlns:m="urn:m" type="link"><m:Properties>
        <m:Property name="said"><m:Value>uses</m:Value></m:Property></m:Properties>
        </m:MaltegoLink></data></edge></graph>
        """
      ).prefix(2) == [
        "n0 (maltego.Person) \"Ada\" age=42 person.fullname=\"Ada\"",
        "n0 > n0 (uses) kind=\"link\" said=\"uses\"",
      ])
  }

  @Test func neo4jsLabelsAreKinds() {
    #expect(
      inside(
        """
        <key id="labels" for="node" attr.name="labels"/><key id="label" for="edge" attr.name="label"/>
        <key id="name" for="node" attr.name="name"/>
        <graph id="G" edgedefault="directed">
        <node id="n0" labels=":Person:Actor"><data key="labels">:Person:Actor</data>
        <data key="name">Keanu</data></node><node id="n1" labels=":Film"><data key="labels">:Film</data>
        </node><edge id="e0" source="n0" target="n1" label="ACTED_IN"><data key="label">ACTED_IN</data>
        </edge></graph>
        """) == ["n0 (Person:Actor) \"Keanu\"", "n1 (Film)", "e0: n0 > n1 (ACTED_IN)"])
  }

  @Test func labelsAsMereAttributesAreKindsAndNames() {
    #expect(
      inside(
        """
        <graph edgedefault="directed"><node id="a" labels=":X" label="A"/>
        <edge source="a" target="a" label="MET"/></graph>
        """) == ["a (X) \"A\"", "a > a (MET)"])
  }

  @Test func tinkerPopsLabelsAreKinds() {
    #expect(
      inside(
        """
        <key id="labelV" for="node" attr.name="labelV" attr.type="string"/>
        <key id="labelE" for="edge" attr.name="labelE" attr.type="string"/>
        <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
        <graph edgedefault="directed"><node id="1"><data key="labelV">person</data></node>
        <edge id="7" source="1" target="1"><data key="labelE">knows</data><data key="weight">0.5</data>
        </edge></graph>
        """) == ["1 (person)", "7: 1 > 1 (knows) weight=0.5"])
  }

  @Test func gephisNumberedLabelsGiveWayToTheRelation() {
    #expect(
      inside(
        """
        <key id="r" for="edge" attr.name="relation" attr.type="string"/>
        <graph edgedefault="directed"><node id="a"/>
        <edge source="a" target="a" label="called"><data key="r">called</data></edge>
        <edge source="a" target="a" label="called (2)"><data key="r">called</data></edge></graph>
        """) == ["a", "a > a (called)", "a > a (called)"])
  }
}
