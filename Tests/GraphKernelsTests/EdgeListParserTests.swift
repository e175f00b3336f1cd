import GraphKernels
import TestSupport
import Testing

@Suite struct EdgeListParserTests {
  @Test(arguments: 0..<300)
  func listsReadAsTheyWereWritten(seed: UInt64) throws {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 40)
    let ends = Array(zip(graph.tails(), graph.heads))
    let text = ends.map { "\($0) \($1)\n" }.joined()
    for threads in 1...4 {
      let parser = EdgeListParser(
        vertexCount: graph.vertexCount, isUndirected: false, threads: threads)
      #expect(try read(text, parser) == graph)
      let both = EdgeListParser(
        vertexCount: graph.vertexCount, isUndirected: true, threads: threads)
      let tails = ends.flatMap { $0 == $1 ? [$0] : [$0, $1] }
      let heads = ends.flatMap { $0 == $1 ? [$0] : [$1, $0] }
      #expect(
        try read(text, both)
          == CSRGraph(vertexCount: graph.vertexCount, tails: tails, heads: heads))
    }
  }

  @Test(arguments: [
    "0 1\n1 2\n", "0 1\n1 2", "0,1\r\n1, 2\r\n", "# nodes 3\n0\t1\n\n% more\n  1   2  0.5 note\n",
    "0 1 7\n1 2 9",
  ])
  func mannersOfWritingAreOne(text: String) throws {
    let graph = try read(text, EdgeListParser(isUndirected: false))
    #expect(graph == CSRGraph(vertexCount: 3, tails: [0, 1], heads: [1, 2]))
  }

  @Test func emptyListsMakeEmptyGraphs() throws {
    #expect(try read("", EdgeListParser(isUndirected: true)).vertexCount == 0)
    #expect(
      try read("", EdgeListParser(vertexCount: 5, isUndirected: true))
        == CSRGraph(vertexCount: 5, tails: [], heads: []))
  }

  @Test(arguments: [
    ("0 1\n3\n", 2), ("0 1\nx 2\n", 2), ("0 x\n", 1), ("0 1\n\n0 -1\n", 3), ("1.5 2\n", 1),
  ])
  func whatIsNoEdgeIsNamedByItsLine(text: String, line: Int) {
    for threads in 1...3 {
      #expect(throws: EdgeListParser.Trouble.notAnEdge(line: line)) {
        try read(text, EdgeListParser(isUndirected: false, threads: threads))
      }
    }
  }

  @Test(arguments: [
    "0 4", "4 0", "0 99999999999999999999", "0 4294967296", "18446744073709551616 0",
    "9999999999999999999 0", "0 9999999999999999999",
  ])
  func verticesOutsideAreNamedByTheirLine(text: String) {
    #expect(throws: EdgeListParser.Trouble.vertexOutside(line: 2, limit: 4)) {
      try read("0 3\n\(text)\n", EdgeListParser(vertexCount: 4, isUndirected: false))
    }
  }

  @Test func sentencesSayWhatToDo() {
    #expect(
      EdgeListParser.Trouble.notAnEdge(line: 7).description
        == "line 7 of the edge list is not an edge; write two vertex numbers, such as '3 17'")
    #expect(
      EdgeListParser.Trouble.vertexOutside(line: 7, limit: 4).description
        == "line 7 of the edge list names a vertex outside 0 ..< 4; number the vertices from 0")
  }
}

private func read(_ text: String, _ parser: EdgeListParser) throws -> CSRGraph {
  let bytes = Array(text.utf8)
  return try parser.graph(bytes.span)
}
