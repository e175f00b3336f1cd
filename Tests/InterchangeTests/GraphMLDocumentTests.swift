import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("GraphML documents")
struct GraphMLDocumentTests {
  private let folder = TemporaryFolder()

  @Test func theGephiProfileKeepsParallelsApartByLabel() throws {
    #expect(try document(.gephi) == Self.gephi)
  }

  @Test func theStrictProfileHasSafeIDs() throws {
    #expect(try document(.strict) == Self.strict)
  }

  @Test(arguments: [
    (
      ExportProfile.gephi,
      ["<data key=\"e_property_weight\">0.1</data>", "key=\"weight\">0.1</data>"]
    ),
    (.strict, ["key=\"weight\">0.1</data>"]),
  ])
  func weightsOfDoublePrecisionStandOnceWhereTheyAreTaken(
    profile: ExportProfile, expected: [String]
  ) throws {
    let text = try document(profile, weights: [0.1, 0.3])
    #expect(text.components(separatedBy: ">0.1</data>").count == expected.count + 1)
    #expect(expected.allSatisfy { text.contains($0) })
  }

  @Test func onlyGephiHasWeightsThatAreNotPositiveElsewhere() throws {
    let gephi = try document(.gephi, weights: [0.1, -3])
    #expect(gephi.contains("attr.name=\"property_weight\" attr.type=\"double\""))
    #expect(gephi.contains("<data key=\"e_property_weight\">-3.0</data>"))
    let strict = try document(.strict, weights: [0.1, -3])
    #expect(strict.contains("<data key=\"weight\">-3.0</data>"))
    #expect(!strict.contains("property_weight"))
  }

  private func document(
    _ profile: ExportProfile, weights: [Double?] = [nil, nil]
  ) throws -> String {
    var builder = GraphBuilder()
    let type = Attribute("type", .number(Quantity(text: "0.5", number: 0.5)))
    builder.add(
      ForeignGraph(
        "f",
        nodes: [
          ForeignNode("ann", name: "Ann", kind: "person", attributes: [type]),
          ForeignNode("bob", name: "Bob & Co", kind: "ghost"),
        ],
        weights.map { weight in
          let attributes = weight.map {
            [Attribute("weight", .number(Quantity(text: "\($0)", number: $0)))]
          }
          return ForeignTie("ann", "called", "bob", attributes: attributes ?? [])
        }))
    let path = folder.url("graph.graphml").path()
    try GraphMLWriter(profile: profile).write(ExportTable(try builder.freeze()), to: path)
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  private static let root = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

    """

  private static let gephiStart =
    root + """
        <key id="label" for="node" attr.name="label" attr.type="string"/>
        <key id="n_entity_kind" for="node" attr.name="entity_kind" attr.type="string"/>
        <key id="n_property_type" for="node" attr.name="property_type" attr.type="double"/>
        <key id="r" for="node" attr.name="r" attr.type="int"/>
        <key id="g" for="node" attr.name="g" attr.type="int"/>
        <key id="b" for="node" attr.name="b" attr.type="int"/>
        <key id="edgelabel" for="edge" attr.name="edgelabel" attr.type="string"/>
        <key id="e_relation" for="edge" attr.name="relation" attr.type="string"/>
        <key id="e_phrase" for="edge" attr.name="phrase" attr.type="string"/>
        <key id="e_category" for="edge" attr.name="category" attr.type="string"/>

      """

  private static let strictStart =
    root + """
        <key id="label" for="node" attr.name="label" attr.type="string"/>
        <key id="n1" for="node" attr.name="entity_kind" attr.type="string"/>
        <key id="n2" for="node" attr.name="property_type" attr.type="double"/>
        <key id="r" for="node" attr.name="r" attr.type="int"/>
        <key id="g" for="node" attr.name="g" attr.type="int"/>
        <key id="b" for="node" attr.name="b" attr.type="int"/>
        <key id="edgelabel" for="edge" attr.name="edgelabel" attr.type="string"/>
        <key id="e0" for="edge" attr.name="relation" attr.type="string"/>
        <key id="e1" for="edge" attr.name="phrase" attr.type="string"/>
        <key id="e2" for="edge" attr.name="category" attr.type="string"/>

      """

  private static let gephi =
    gephiStart + """
        <graph id="G" edgedefault="directed">
          <node id="ann"><data key="label">Ann</data><data key="n_entity_kind">person</data><data key="n_property_type">0.5</data><data key="r">0</data><data key="g">114</data><data key="b">178</data></node>
          <node id="bob"><data key="label"><![CDATA[Bob & Co]]></data><data key="n_entity_kind">ghost</data></node>
          <edge id="ann/called/bob" source="ann" target="bob" label="called"><data key="edgelabel">telephoned</data><data key="e_relation">called</data><data key="e_phrase">telephoned</data><data key="e_category">communication</data></edge>
          <edge id="ann/called/bob/2" source="ann" target="bob" label="called (2)"><data key="edgelabel">telephoned</data><data key="e_relation">called</data><data key="e_phrase">telephoned</data><data key="e_category">communication</data></edge>
        </graph>
      </graphml>

      """

  private static let strict =
    strictStart + """
        <key id="e3" for="edge" attr.name="id_original" attr.type="string"/>
        <graph id="G" edgedefault="directed">
          <node id="ann"><data key="label">Ann</data><data key="n1">person</data><data key="n2">0.5</data><data key="r">0</data><data key="g">114</data><data key="b">178</data></node>
          <node id="bob"><data key="label"><![CDATA[Bob & Co]]></data><data key="n1">ghost</data></node>
          <edge id="ann_called_bob" source="ann" target="bob"><data key="edgelabel">telephoned</data><data key="e0">called</data><data key="e1">telephoned</data><data key="e2">communication</data><data key="e3">ann/called/bob</data></edge>
          <edge id="ann_called_bob_2" source="ann" target="bob"><data key="edgelabel">telephoned</data><data key="e0">called</data><data key="e1">telephoned</data><data key="e2">communication</data><data key="e3">ann/called/bob/2</data></edge>
        </graph>
      </graphml>

      """
}
