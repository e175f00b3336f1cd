import EntityGraph
import Testing

@testable import Interchange

@Suite struct PajekReadingTests {
  private let folder = TemporaryGraphFiles()

  private func read(_ text: String) throws -> ReadGraph {
    try ReadGraph(folder.file("a.net", text))
  }

  @Test func readsSeveralMatrices() throws {
    let graph = try read(
      "*Vertices 2\n*Matrix :1 \"likes\"\n0 1\n0 0\n*Matrix :2 \"fears\"\n0 0\n3 0\n")
    #expect(graph.edges == ["1>2 likes", "2>1 fears"])
    #expect(graph.edgeColumns == ["weight whole: 1,3"])
  }

  @Test func readsVerticesArcsAndEdges() throws {
    let graph = try read(
      """
      % comment
      *Network Four people
      *Vertices 4
      1 "Anna \\"A\\" B" 0.1 0.5 ellipse ic Red [1-5, 7]
      2 Bert 0.2 0.6 0.7 box x_fact 2
      4 "4"
      *Arcs
      1 2 1.5 w 3 c Blue
      1 3
      *Edges
      2 4 2 l "met in
      """.replacing("met in", with: "met in\" [3-*]\n"))
    #expect(graph.graph.document.title == "Four people")
    #expect(graph.nodes == ["1 Anna \"A\" B", "2 Bert", "4 4", "3"])
    #expect(
      graph.nodeColumns == [
        "x number: 0.1,0.2,_,_", "y number: 0.5,0.6,_,_", "shape text: ellipse,box,_,_",
        "ic text: Red,_,_,_", "interval text: [1-5, 7],_,_,_", "z number: _,0.7,_,_",
        "x_fact whole: _,2,_,_",
      ])
    #expect(graph.edges == ["1>2", "1>3", "2-4 met in"])
    #expect(
      graph.edgeColumns == [
        "weight number: 1.5,_,2.0", "w whole: 3,_,_", "c text: Blue,_,_",
        "interval text: _,_,[3-*]",
      ])
    #expect(graph.noted == [])
  }

  @Test func readsListsAndRelations() throws {
    let graph = try read(
      """
      *vertices 3
      *arcslist :1 "knows"
      1 2 3
      *Edges :2 "kin"
      1 2
      *Edgeslist
      2 3
      *Arcs
      2: 3 1 4
      9: 1 1
      """)
    #expect(graph.edges == ["1>2 knows", "1>3 knows", "1-2 kin", "2-3", "3>1 kin", "1>1 9"])
    #expect(graph.edgeColumns == ["weight whole: _,_,_,_,4,_"])
  }

  @Test func readsMatrices() throws {
    #expect(try read("*Vertices 2\n*Matrix\n0 2\n1 0\n").edges == ["1>2", "2>1"])
    let twoModes = try read("*Vertices 3 1\n*Matrix\n0 2.5\n")
    #expect(
      twoModes.edges == ["1>3 participated-in"] && twoModes.edgeColumns == ["weight number: 2.5"])
  }

  @Test func theFirstVerticesOfTwoModesTakePartInTheOthers() throws {
    let graph = try read("*Vertices 4 2\n1 Ann\n2 Bee\n3 Gala\n*Edges\n1 3\n4 2\n1 2\n")
    #expect(graph.edges == ["1-3 participated-in", "2-4 participated-in", "1-2"])
    #expect(graph.nodeColumns == ["mode whole: 1,1,2,2"])
    #expect(graph.noted == ["8: an edge joins two vertices of one mode (1)"])
  }

  @Test func notesWhatItLeavesOut() throws {
    let graph = try read(
      "*Vertices 2\n1 a\n1 b\n2 c 0.5 ic\n*Partition x\n1\n*Network second\n*Vertices 1\n")
    #expect(graph.nodes == ["1 a", "2 c"])
    #expect(
      graph.noted == [
        "3: a vertex that stands twice keeps what its first line says (1)",
        "4: a name without a value at the end of a line is left out (1)",
        "5: sections that are not part of a network are left out (1)",
        "7: only the first network is read (1)",
      ])
  }

  @Test(arguments: [
    ("*Vertices x\n", 1, "'*Vertices' must tell how many vertices there are"),
    ("*Vertices\n", 1, "'*Vertices' must tell how many vertices there are"),
    ("*Vertices -2\n", 1, "'*Vertices' must tell how many vertices there are"),
    ("*Vertices 1\na b\n", 2, "word 1 is not the number of a vertex"),
    ("*Vertices 1\n2 b\n", 2, "vertex 2 is not among the 1 that '*Vertices' announces"),
    ("*Vertices 0\n*Arcs\n1 1\n", 3, "vertex 1 is not among the 0 that '*Vertices' announces"),
    ("*Vertices 1\n*Arcs\n1\n", 3, "the line has fewer than two vertices; an edge has two"),
    ("*Network x\n1 2\n", 2, "the line stands below no heading; '*Vertices' must come first"),
    ("*Arcs\n1 2\n", 1, "edges stand before '*Vertices', which must come first"),
    ("*Vertices 2\n*Matrix\n1\n", 3, "the matrix must have 2 rows of 2 numbers"),
    ("*Vertices 1\n*Matrix\n1\n1\n", 4, "the matrix must have 1 row of 1 number"),
    ("*Vertices 1\n*Matrix\nx\n", 3, "the matrix must have numbers only"),
    (
      "*Vertices 2000000000\n*Arcs\n", 2,
      "'*Vertices' announces 2000000000 vertices, nearly all without a line; leave them out"
    ),
    (
      "*Vertices 2000000000\n1999999999 x\n", 2,
      "'*Vertices' announces 2000000000 vertices, nearly all without a line; leave them out"
    ),
  ])
  func saysWhatIsWrong(text: String, line: Int, what: String) throws {
    let path = try folder.file("bad.net", text)
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(error?.description == "\(path):\(line): \(what)")
  }
}
