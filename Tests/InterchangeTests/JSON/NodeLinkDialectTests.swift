import EntityGraph
import Testing

@testable import Interchange

@Suite("JSON of many tools")
struct NodeLinkDialectTests {
  @Test func networkxNodeLinkData() throws {
    let reading = try JSONReading(
      """
      {"directed": true, "multigraph": true, "graph": {"name": "calls", "made": 2023},
       "nodes": [{"id": 1, "label": "A", "age": 3}, {"id": "b", "age": 4.5}],
       "links": [{"source": 1, "target": "b", "key": 0, "relation": "called", "ok": true},
                 {"source": "b", "target": "c", "key": 0}]}
      """)
    #expect(reading.nodes == ["1", "b", "c"])
    #expect(reading.names == ["A", nil, nil])
    #expect(reading.nodeColumns == ["age number: 3.0, 4.5, ."])
    #expect(reading.edges == ["1>b called", "b>c"])
    #expect(reading.edgeColumns == ["key whole: 0, 0", "ok flag: true, ."])
    #expect(reading.graph.document.title == "calls")
    #expect(reading.graph.document.id == "graph.json")
    #expect(
      reading.notes == [
        "'made' of the graph as a whole has no place and is left out (1)",
        "an edge ends at a node that the file does not declare; the node is added (1)",
      ])
  }

  @Test func whatStandsBesideANestedGraphIsNoted() throws {
    let reading = try JSONReading(
      """
      {"graph": {"nodes": [{"id": "a"}], "edges": []}, "made": {"by": {"hand": true}}}
      """)
    #expect(reading.nodes == ["a"])
    #expect(reading.notes == ["'made' of the graph as a whole has no place and is left out (1)"])
  }

  @Test func networkxUndirectedWithEdges() throws {
    let reading = try JSONReading(
      """
      {"directed": false, "multigraph": false, "graph": {},
       "nodes": [{"id": "a"}, {"id": ["b", 1]}], "edges": [{"source": "a", "target": ["b", 1]}]}
      """)
    #expect(reading.nodes == ["a", "[\"b\",1]"])
    #expect(reading.edges == ["a-[\"b\",1]"])
    #expect(reading.notes == [])
  }

  @Test func networkxAdjacency() throws {
    let reading = try JSONReading(
      """
      {"directed": false, "multigraph": false, "graph": [],
       "nodes": [{"id": "a"}, {"id": "b"}, {"id": "c"}],
       "adjacency": [[{"id": "b", "w": 2}], [{"w": 2, "id": "a"}, {"id": "c"}],
                     [{"id": "b"}, {"id": "c"}]]}
      """)
    #expect(reading.edges == ["a-b", "b-c", "c-c"])
    #expect(reading.edgeColumns == ["w whole: 2, ., ."])
  }

  @Test func d3ByPlace() throws {
    let reading = try JSONReading(
      """
      {"nodes": [{"name": "Myriel", "group": 1}, {"name": "Napoleon", "group": 1}],
       "links": [{"source": 1, "target": 0, "value": 1}]}
      """)
    #expect(reading.nodes == ["0", "1"])
    #expect(reading.names == ["Myriel", "Napoleon"])
    #expect(reading.edges == ["1>0"])
    #expect(reading.edgeColumns == ["value whole: 1"])
  }

  @Test func d3ByIDAndObject() throws {
    let reading = try JSONReading(
      """
      {"nodes": [{"id": "x"}, {"id": "y"}],
       "links": [{"source": "x", "target": "y"}, {"source": 1, "target": 0},
                 {"source": {"id": "y", "vx": 1}, "target": {"id": "x"}, "index": 2}]}
      """)
    #expect(reading.edges == ["x>y", "1>0", "y>x"])
  }

  @Test func d3ByName() throws {
    let reading = try JSONReading(
      #"{"nodes": [{"name": "A"}, {"name": "B"}], "links": [{"source": "A", "target": "B"}]}"#)
    #expect(reading.nodes == ["A", "B"])
    #expect(reading.names == ["A", "B"])
    #expect(reading.edges == ["A>B"])
  }

  @Test func graphology() throws {
    let reading = try JSONReading(
      """
      {"attributes": {"name": "G"}, "options": {"type": "mixed", "multi": true},
       "nodes": [{"key": "a", "attributes": {"key": "inner", "x": 1, "label": "A"}}, {"key": "b"}],
       "edges": [{"key": "e0", "source": "a", "target": "b", "undirected": true},
                 {"key": "e1", "source": "b", "target": "a", "attributes": {"directed": true}}]}
      """)
    #expect(reading.nodes == ["a", "b"])
    #expect(reading.names == ["A", nil])
    #expect(reading.nodeColumns == ["attributes.key text: inner, .", "x whole: 1, ."])
    #expect(reading.edges == ["e0:a-b", "e1:b>a"])
    #expect(reading.edgeColumns == ["directed flag: ., true"])
    #expect(reading.graph.document.title == "G")
  }

  @Test func graphologyUndirected() throws {
    let reading = try JSONReading(
      #"{"options":{"type":"undirected"},"nodes":[],"edges":[{"source":"a","target":"b"}]}"#)
    #expect(reading.edges == ["a-b"])
  }

  @Test func cytoscapeByGroups() throws {
    let reading = try JSONReading(
      """
      {"data": {"name": "net"}, "elements": {
       "nodes": [{"data": {"id": "a", "name": "A"}, "position": {"x": 1.5, "y": 2}, "classes": "k"},
                 {"data": {"id": "b", "parent": "a"}, "selected": false}],
       "edges": [{"data": {"id": "e", "source": "a", "target": "b", "weight": 2}}]}}
      """)
    #expect(reading.nodes == ["a", "b"])
    #expect(reading.names == ["A", nil])
    #expect(
      reading.nodeColumns.sorted() == [
        "classes text: k, .", "parent text: ., a", "selected flag: ., false", "x number: 1.5, .",
        "y whole: 2, .",
      ])
    #expect(reading.edges == ["e:a>b"])
    #expect(reading.graph.document.title == "net")
  }

  @Test func cytoscapeInOneList() throws {
    let elements = """
      [{"group": "edges", "data": {"source": "a", "target": "b"}}, {"data": {"id": "b"}},
       {"group": "nodes", "data": {"id": "a"}}, {"data": {"source": "b", "target": "a"}}]
      """
    for text in [elements, "{\"elements\": \(elements)}"] {
      let reading = try JSONReading(text)
      #expect(reading.nodes == ["b", "a"])
      #expect(reading.edges == ["a>b", "b>a"])
    }
  }

  @Test func visNetwork() throws {
    let reading = try JSONReading(
      """
      {"nodes": [{"id": 1, "label": "A"}, {"id": 2, "label": "B"}],
       "edges": [{"from": 1, "to": 2, "arrows": "to"}]}
      """)
    #expect(reading.edges == ["1>2"])
    #expect(reading.names == ["A", "B"])
  }

  @Test func jsonGraphFormat() throws {
    let reading = try JSONReading(
      """
      {"graph": {"directed": false, "label": "T", "nodes": {"b": {"label": "B", "metadata": {"n": 1}},
       "a": {}}, "edges": [{"source": "a", "target": "b", "relation": "knows", "directed": true},
       {"id": "f", "source": "b", "target": "a"}]}}
      """)
    #expect(reading.nodes == ["a", "b"])
    #expect(reading.names == [nil, "B"])
    #expect(reading.nodeColumns == ["n whole: ., 1"])
    #expect(reading.edges == ["a>b knows", "f:b-a"])
    #expect(reading.graph.document.title == "T")
  }

  @Test func nodesThatAreOnlyIDs() throws {
    let reading = try JSONReading(#"{"nodes": ["a", 2], "links": [{"source": "a", "target": 2}]}"#)
    #expect(reading.nodes == ["a", "2"])
    #expect(reading.edges == ["a>2"])
  }

  @Test func repeatedNodesAndEdgesWithoutEnds() throws {
    let reading = try JSONReading(
      #"{"nodes": [{"id": "a", "v": 1}, {"id": "a", "v": 2}], "links": [{"source": "a"}, 3]}"#)
    #expect(reading.nodes == ["a"])
    #expect(reading.nodeColumns == ["v whole: 2"])
    #expect(
      reading.notes == [
        "a node is declared again; what it says is added to the first (1)",
        "an edge without 'source' or 'target' is left out (2)",
      ])
  }
}
