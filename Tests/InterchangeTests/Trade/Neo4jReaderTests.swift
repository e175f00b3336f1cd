import TestSupport
import Testing

@testable import Interchange

@Suite("Neo4j's JSON") struct Neo4jReaderTests {
  private let folder = TemporaryGraphFiles()

  private static let adam =
    #"{"type":"node","id":"0","labels":["Spy","Person"],"properties":{"name":"Adam","age":42,"id":"x","at":{"lat":1.5}}}"#
  private static let firm =
    #"{"type":"node","id":"1","labels":["Firm"],"properties":{"name":"Orlan"}}"#
  private static let owns = """
    {"id":"7","type":"relationship","label":"OWNS","properties":{"share":60,"source":"gazette"},\
    "start":{"id":"0","labels":["Person"],"properties":{"name":"Adam"}},\
    "end":{"id":"1","labels":["Firm"],"properties":{"name":"Orlan"}}}
    """

  @Test(arguments: [
    "\(adam)\n\(firm)\n\(owns)\n", "[\(adam),\n\(firm),\n\(owns)]",
    "{\"nodes\":[\(adam),\(firm)],\"rels\":[\(owns)]}",
    "{\"nodes\":{\"0\":\(adam),\"1\":\(firm)},\"rels\":{\"7\":\(owns)}}",
  ])
  func everyShapeSaysTheSame(text: String) throws {
    let graph = try ReadGraph(folder.file("a.json", text))
    #expect(graph.nodes == ["0 Adam person", "1 Orlan Firm"])
    #expect(graph.edges == ["0>1 OWNS #7"])
    #expect(
      graph.nodeColumns == [
        "other_labels text: [\"Spy\"],_", "age whole: 42,_", "at.lat number: 1.5,_",
        "properties.id text: x,_",
      ])
    #expect(graph.edgeColumns == ["share whole: 60", "properties.source text: gazette"])
    #expect(graph.noted == [])
  }

  @Test func endsThatStandNowhereElseAreAddedAsTheyAreTold() throws {
    let graph = try ReadGraph(folder.file("a.json", Self.owns + "\n{\"type\":\"path\"}\n"))
    #expect(graph.nodes == ["0 Adam person", "1 Orlan Firm"] && graph.edges == ["0>1 OWNS #7"])
    #expect(graph.noted == ["2: an object that is no node and no relationship is left out (1)"])
  }

  @Test(arguments: [
    "UNWIND [{_id:0}] AS row\nCREATE (n:A) SET n += row;\n", "CREATE (a:B {name: \"x\"});\n",
  ])
  func aDumpInCypherIsRefused(text: String) throws {
    let path = try folder.file("a", text)
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(
      error?.description == """
        \(path): is a dump in Cypher, which has statements to run and no data to read; export the \
        database with apoc.export.json.all, or as CSV with apoc.export.csv.all
        """)
  }
}
