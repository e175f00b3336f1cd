import EntityGraph
import Testing

@testable import Interchange

@Suite struct GMLReadingTests {
  private let folder = TemporaryGraphFiles()

  private func read(_ text: String) throws -> ReadGraph {
    try ReadGraph(folder.file("a.gml", text))
  }

  @Test func readsNodesAndEdges() throws {
    let graph = try read(
      """
      Creator "me"
      # a comment
      graph [ directed 1 title "A &quot;b&quot;"
        node [ id 0 label "Jos&#233; &amp; &eacute;&#x41;&nope; &" score 1.5 n 1 graphics [ x 1 fill "#00f" ] ]
        node [ id A score Inf n 2 code "007" ] edge [ source 0 target A id 9 label "kin" w 2 ]
        edge [ source A target 7 ]
      ]
      """)
    #expect(graph.graph.document.title == "A \"b\"")
    #expect(graph.nodes == ["0 José & éA&nope; &", "A", "7"])
    #expect(
      graph.nodeColumns == [
        "score number: 1.5,inf,_", "n whole: 1,2,_", "graphics.x whole: 1,_,_",
        "graphics.fill text: #00f,_,_", "code text: _,007,_",
      ])
    #expect(graph.edges == ["0>A kin #9", "A>7"] && graph.edgeColumns == ["w whole: 2,_"])
    #expect(
      graph.noted == [
        "1: attributes of the graph itself are left out (1)",
        "a node that only edges name is kept (1)",
      ])
  }

  @Test func longKeysAreRefused() throws {
    let key = String(repeating: "k", count: 500)
    let text = "graph [ node [ id 1 \(key) [ \(key) [ a 1 ] ] ] ]"
    let error = #expect(throws: ReadingError.self) { try read(text) }
    #expect(error?.what == "the keys of a value have more than 1000 bytes")
    #expect(try read("graph [ node [ id 1 \(key) [ a 1 ] ] ]").graph.nodes.columns.count == 1)
  }

  @Test func wordsThatNumbersAreSpelledAsAreKeysToo() throws {
    let graph = try read("graph [ inf 1 node [ id 1 inf 2 NaN inf infinity \"x\" ] ]")
    #expect(graph.nodeColumns == ["inf whole: 2", "NaN number: inf", "infinity text: x"])
    let error = #expect(throws: ReadingError.self) { try read("graph [ 1 inf ]") }
    #expect(error?.what == "a key must stand here, such as 'node' or 'label'")
  }

  @Test func joinsValuesOfTheSameKey() throws {
    let graph = try read("graph [ node [ id 1 tag 1 tag \"b\" tag 3 ] node [ id 2 tag 4 ] ]")
    #expect(graph.nodeColumns == ["tag text: 1; b; 3,4"])
    #expect(graph.noted == ["1: values of the same key are joined with '; ' (2)"])
  }

  @Test func readsTextsOverSeveralLines() throws {
    let graph = try read("graph\n[\nnode\n[\nid 1\nnote \"a\r\n\n # b\"\n]\n]")
    #expect(graph.nodeColumns == ["note text: a\r\n\n # b"])
  }

  @Test func isUndirectedUnlessTheFileSaysOtherwise() throws {
    #expect(try read("graph [ edge [ source 1 target 2 ] ]").edges == ["1-2"])
    #expect(try read("graph [ edge [ source 1 target 2 ] directed 1 ]").edges == ["1>2"])
  }

  @Test func notesWhatItLeavesOut() throws {
    let graph = try read(
      "graph [ node [ label 1 ]\nedge [ source 1 ]\nnode [ id 1 x 1 ]\nnode [ id 1 x 2 ] ]\ngraph [ ]"
    )
    #expect(graph.nodes == ["1"] && graph.nodeColumns == ["x whole: 2"])
    #expect(
      graph.noted == [
        "1: a node without an id is left out (1)", "2: an edge without both ends is left out (1)",
        "4: an id stands in several nodes: the last values are kept (1)",
        "5: several graphs are read as one (1)",
      ])
  }

  @Test(arguments: [
    ("graph [ \"a\" ]", 1, "a key must stand here, such as 'node' or 'label'"),
    ("graph [\n[ ]", 2, "a key must stand here, such as 'node' or 'label'"),
    (
      "graph [\nnode [\n", 2,
      "the file ends inside of 2 lists; a ']' is missing, or the end of the file"
    ),
    ("graph [ ]\n]", 2, "a ']' closes no list; leave it out"),
    ("graph [ a ]", 1, "the key 'a' has no value"),
    ("graph [ ] b", 1, "the key 'b' has no value"),
    ("Version 1\n", 1, "there is no 'graph [' in the file"),
    (
      "graph [\na \"b\n\n", 2,
      "a quote opens here and is never closed; close it, or write &quot; inside of a text"
    ),
  ])
  func saysWhatIsWrong(text: String, line: Int, what: String) throws {
    let path = try folder.file("bad.gml", text)
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(error?.description == "\(path):\(line): \(what)")
  }

  @Test func refusesListsThatAreFarTooDeep() throws {
    let path = try folder.file("deep.gml", "graph " + String(repeating: "[ a ", count: 100_000))
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(error?.description == "\(path):1: lists are nested deeper than 256")
  }

  @Test func refusesFarTooManyColumns() throws {
    let keys = (0..<20_000).map { "k\($0) 1 " }.joined()
    let path = try folder.file("many.gml", "graph [ node [ " + keys)
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(
      error?.description == "\(path):1: there are more than 16384 columns; leave some out")
  }
}
