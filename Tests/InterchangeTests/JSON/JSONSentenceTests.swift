import Foundation
import Testing

@testable import Interchange

@Suite("Sentences about JSON")
struct JSONSentenceTests {
  @Test(
    arguments: [
      (
        "", "graph.json:1: is not JSON: it ends where a value is expected; it may have been cut off"
      ),
      (
        "{\"nodes\": [\n",
        "graph.json:2: is not JSON: it ends where a value or ']' is expected; it may have been cut off"
      ),
      (
        "{\n\"nodes\"\n",
        "graph.json:3: is not JSON: it ends where ':' is expected; it may have been cut off"
      ),
      (
        "{\n\nx",
        "graph.json:3: is not JSON: a key in quotes or '}' is expected here; correct the file"
      ),
      (
        "{\"a\":1,}",
        "graph.json:1: is not JSON: a key in quotes is expected here; correct the file"
      ),
      ("{\"a\" 1}", "graph.json:1: is not JSON: ':' is expected here; correct the file"),
      ("[1\n2]", "graph.json:2: is not JSON: ',' or ']' is expected here; correct the file"),
      ("{\"a\":1]", "graph.json:1: is not JSON: ',' or '}' is expected here; correct the file"),
      ("[1,]", "graph.json:1: is not JSON: a value is expected here; correct the file"),
      ("[nul]", "graph.json:1: is not JSON: a value or ']' is expected here; correct the file"),
      ("[01]", "graph.json:1: is not JSON: a value or ']' is expected here; correct the file"),
      ("[1.]", "graph.json:1: is not JSON: a value or ']' is expected here; correct the file"),
      (
        "[]\n[]",
        "graph.json:2: is not JSON: the end of the file is expected here; correct the file"
      ),
      ("[\u{0}]", "graph.json:1: is not JSON: a value or ']' is expected here; correct the file"),
      (
        "[\"a\nb\"]",
        "graph.json:1: is not JSON: a text has a control character or a line break as it is;"
          + " write it as \\n or \\u0000"
      ),
      (
        "\n[\"a",
        "graph.json:2: is not JSON: the text that begins here never ends; close its quotes"
      ),
      (#"["\x"]"#, "graph.json:1: is not JSON: it has no such escape after '\\'; correct the file"),
      (
        #"["\u12"]"#,
        "graph.json:1: is not JSON: it has no such escape after '\\'; correct the file"
      ),
      (
        #"["\ud83d"]"#,
        "graph.json:1: a text has half a character, such as \\ud83d alone; correct the file"
      ),
      (
        #"["\ude00\ud83d"]"#,
        "graph.json:1: a text has half a character, such as \\ud83d alone; correct the file"
      ),
      (
        "5",
        "graph.json: is JSON but no graph and of no known format; the nearest is a graph, 'nodes' and 'links'; anything else is mapped with --map FILE.yaml"
      ),
      (
        "{\"a\": 1}",
        "graph.json: is JSON but no graph and of no known format; the nearest is a graph, 'nodes' and 'links'; anything else is mapped with --map FILE.yaml"
      ),
      ("{\"nodes\": 5}", "graph.json: 'nodes' is not a list; make it one of objects"),
      ("{\"links\": {}}", "graph.json: 'links' is not a list; make it one of objects"),
      (
        "{\"nodes\":[],\"adjacency\":[5]}",
        "graph.json: a part of 'adjacency' is not a list; make it one of objects"
      ),
    ])
  func refuses(text: String, sentence: String) { #expect(refusal(text) == sentence) }

  @Test func refusesWhatIsNotUTF8() {
    #expect(
      refusal(Data("[\n\"".utf8 + [0xFF] + "\"]".utf8))
        == "graph.json:2: is not UTF-8; save it in UTF-8")
    #expect(
      refusal(Data([0xFF, 0xFE] + "[]".utf16.flatMap { [UInt8($0), 0] }))
        == "graph.json:1: is not UTF-8; save it in UTF-8")
  }

  @Test func refusesWhatIsTooDeepOrTooMuch() {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(
      refusal(deep)
        == "graph.json:1: objects and lists are nested more than 256 deep; flatten them")
    #expect(
      refusal(String(repeating: "{\"a\":", count: 1_000_000))
        == "graph.json:1: objects and lists are nested more than 256 deep; flatten them")
    var limits = ReadingLimits()
    limits.jsonKeys = 2
    #expect(
      refusal(Data("[{\"a\":1,\"b\":2},\n{\"a\":1,\"b\":2,\"c\":3}]".utf8), limits: limits)
        == "graph.json:2: an object has more than 2 keys; make it a list of objects")
    limits.textLength = 2
    #expect(
      refusal(Data("[\"ab\",\n\"abc\"]".utf8), limits: limits)
        == "graph.json:2: a text has more than 2 bytes; shorten it")
    limits = ReadingLimits()
    limits.jsonValues = 3
    #expect(refusal(Data("{\"nodes\":[[1,2],[1,2],[1,2]]}".utf8), limits: limits) == nil)
    #expect(
      refusal(Data("[[1,2],\n[1,\n[2]]]".utf8), limits: limits)
        == "graph.json:3: a node, an edge or another part has more than 3 values; divide it")
    #expect(
      refusal(Data("{\"nodes\":[],\n\"a\":{\"b\":[1,2]}}".utf8), limits: limits)
        == "graph.json:2: a node, an edge or another part has more than 3 values; divide it")
    limits.jsonBytes = 3
    #expect(
      refusal(Data("[1,2]".utf8), limits: limits)
        == "graph.json: has more than 3 bytes, which JSON keeps in memory all at once;"
        + " convert the file to GraphML")
  }

  private static func list(_ item: String) -> String {
    (100..<500).map { item.replacing("#", with: "\($0)") }.joined(separator: ",")
  }

  @Test(arguments: [
    (#"{"nodes":[\#(list(#""n#""#))]}"#, (103, 0)),
    (#"{"links":[\#(list(#"{"source":"n#","target":"m#"}"#))]}"#, (94, 47)),
    (#"{"nodes":[1],"links":[\#(list(#"{"source":1,"target":1}"#))]}"#, (1, 372)),
    (#"{"nodes":[1],"adjacency":[[\#(list(#"{"id":"n#"}"#))]]}"#, (84, 83)),
    (#"{"nodes":[\#(list(#"{"id":1,"v":"t#"}"#))]}"#, (1, 0)),
  ])
  func refusesTablesThatTakeTooMuchMemory(text: String, counts: (nodes: Int, edges: Int)) {
    var limits = ReadingLimits()
    #expect(refusal(Data(text.utf8), limits: limits) == nil)
    limits.jsonTableBytes = 9000
    #expect(
      refusal(Data(text.utf8), limits: limits)
        == "graph.json: its \(counts.nodes) first nodes and \(counts.edges) first edges take more"
        + " memory than a JSON file may; convert it to GraphML")
  }

  @Test func refusesTablesThatAreNearlyEmpty() {
    let wide = (0...16_384).map { "\"c\($0)\":1" }.joined(separator: ",")
    let narrow = (0..<1000).map { "\"c\($0)\":1" }.joined(separator: ",")
    let many = String(repeating: "{},", count: 8000)
    let tooWide = "graph.json: there are more than 16384 columns; leave some out"
    #expect(refusal("{\"nodes\":[{\"id\":1,\(wide)}]}") == tooWide)
    #expect(
      refusal("{\"nodes\":[],\"links\":[{\"source\":1,\"target\":2,\(wide)}]}") == tooWide)
    #expect(
      refusal("{\"nodes\":[{\(narrow)},\(many){}]}")
        == "graph.json: there are 1000 columns for 8002 rows, nearly all without a value;"
        + " leave some out")
  }
}
