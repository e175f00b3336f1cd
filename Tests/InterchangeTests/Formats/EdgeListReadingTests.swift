import TestSupport
import Testing

@testable import Interchange

@Suite struct EdgeListReadingTests {
  private let folder = TemporaryGraphFiles()
  private let unsaid = "whether edges are directed is not said: they are read as directed (1)"

  private func read(_ text: String, _ name: String = "list.edgelist") throws -> ReadGraph {
    try ReadGraph(folder.file(name, text))
  }

  @Test(arguments: ["1 2\n2 3\n", "1\t2\r\n2\t3", "1,2\n2, 3\n", "  1   2 \n\n2 3\n"])
  func readsPairs(text: String) throws {
    let graph = try read("# comment\n" + text)
    #expect(graph.nodes == ["1", "2", "3"] && graph.edges == ["1>2", "2>3"])
    #expect(graph.noted == [unsaid])
  }

  /// The twin has a space at the end of every line, so that none is read as a plain pair.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func readsPlainPairsAsAnyOtherLine(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let lines = (0..<50).map { _ in Self.lines.randomElement(using: &generator) ?? "" }
    let plain = try read(lines.joined(separator: "\n"))
    let twin = try read(lines.map { $0 + " " }.joined(separator: "\n"), "twin.edgelist")
    #expect(plain.nodes == twin.nodes && plain.edges == twin.edges)
    #expect(plain.edgeColumns == twin.edgeColumns && plain.noted == twin.noted)
  }

  private static let lines = [
    "1 2", "2 3", "3\t1", "10 7", "a b", "x-1 y:2", "a,b", "a, b", "a  b", " a b", "é b",
    "# 1 2", "%a b", "//a b", "/a b", "a/b c", "a {b", "{a b", "~a b", "a \"b\"", "", "3 4 5",
    "007 7",
  ]

  @Test func countsLinesOfPlainPairs() throws {
    #expect(throws: ReadingError.self) { try read("1 2\n2 3\n# note\n3 4\n5\n") }
    let many = String(repeating: "1 2\n", count: 100_000) + "3\n"
    let error = #expect(throws: ReadingError.self) { try read(many) }
    #expect(error?.line == 100_001)
  }

  @Test(arguments: [
    ("# Undirected graph: ../a.txt", "1-2"), ("# Directed graph (each", "1>2"), ("% sym un", "1-2"),
    ("% asym weighted", "1>2"),
  ])
  func believesWhatSNAPAndKONECTSayOfDirection(comment: String, edge: String) throws {
    let graph = try read("\(comment)\n# undirected\n1 2\n", "a.txt")
    #expect(graph.edges == [edge] && graph.noted == [])
  }

  @Test func readsWeights() throws {
    #expect(
      try read("a b 1.5\nb c 2 99\n").edgeColumns == [
        "weight number: 1.5,2.0", "column_4 whole: _,99",
      ])
    #expect(try read("a\tb\tknows\nb\tc\t\n").edgeColumns == ["column_3 text: knows,_"])
  }

  @Test func readsNetworkxsDictionaries() throws {
    let graph = try read(
      """
      a b {}
      b c {'weight': 3, "kind": 'say \\'x\\' {1}, 2', 'seen': True, 'no': None}
      """)
    #expect(graph.edges == ["a>b", "b>c say 'x' {1}, 2"])
    #expect(graph.edgeColumns == ["weight whole: _,3", "seen flag: _,true"])
  }

  @Test func readsPythonsListsAndNumbersOfNumpy() throws {
    let graph = try read(
      """
      a b {'tags': ['x', "y]"], 'weight': np.float64(2.5), 'at': (1, 2), 'n': np.int64(3)}
      b c {'weight': numpy.float32(1e3), 'tags': [], 'n': None, 'd': {'k': [1]}}
      """)
    #expect(
      graph.edgeColumns == [
        "tags text: ['x', \"y]\"],[]", "weight number: 2.5,1000.0", "at text: (1, 2),_",
        "n whole: 3,_", "d text: _,{'k': [1]}",
      ])
  }

  @Test func wrappersInOneAnotherAreTextsHoweverDeep() throws {
    let nested =
      String(repeating: "f(", count: 50_000) + "1" + String(repeating: ")", count: 50_000)
    let deep = try read("a b {'w': \(nested)}\n").edgeColumns
    #expect(deep.map(\.utf8.count) == [150_009])
    #expect(
      try read("a b {'w': f(g(1)), 'n': 2}\n").edgeColumns == ["w text: f(g(1))", "n whole: 2"])
  }

  @Test func readsWordsForWhatIsMissing() throws {
    #expect(
      try read("a b 0.13436424411240122\nb c NA\nc d +.5\n").edgeColumns == [
        "weight number: 0.13436424411240122,_,0.5"
      ])
  }

  @Test func readsDecimalCommasBetweenBlanks() throws {
    let graph = try read("a b 0,5\nb c 1,25\n")
    #expect(graph.edges == ["a>b", "b>c"] && graph.edgeColumns == ["weight number: 0.5,1.25"])
    #expect(try read("Ann Ash, Bee,3\n").edges == ["Ann Ash>Bee"])
  }

  @Test func readsCodesInPythonsTexts() throws {
    let graph = try read("a b {'kind': 'caf\\xe9 \\u20ac \\U0001f600\\n'}\n")
    #expect(graph.edges == ["a>b café € 😀\n"])
    #expect(throws: ReadingError.self) { try read("a b {'kind': '\\ud83d'}\n") }
  }

  @Test(arguments: [
    ("1 2\n3\n", 2, "the line has fewer than two ids; an edge has one for each of its ends"),
    ("1,\n", 1, "the line has fewer than two ids; an edge has one for each of its ends"),
    (
      "0 Mohamed Atta\n", 1,
      "word 3 is not a number; only numbers may follow the two ids, and ids may not have spaces"
    ),
    (
      "1 2 {'a': [1}\n", 1,
      "the values behind the ids are no Python dictionary; write them again"
    ),
    ("1 2 {'a'\n", 1, "the values behind the ids are no Python dictionary; write them again"),
  ])
  func saysWhatIsWrong(text: String, line: Int, what: String) throws {
    let path = try folder.file("bad.edgelist", text)
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(error?.description == "\(path):\(line): \(what)")
  }

  @Test(arguments: ["x.v", "x.e"])
  func readsGraphalyticsByEitherName(name: String) throws {
    _ = try folder.file("x.v", "1\n2\n7\n2\n")
    _ = try folder.file("x.e", "1 2 0.5\n9 1 1\n")
    let graph = try ReadGraph(folder.path(name))
    #expect(graph.nodes == ["1", "2", "7", "9"] && graph.edges == ["1>2", "9>1"])
    #expect(graph.edgeColumns == ["weight number: 0.5,1.0"])
    #expect(graph.noted == ["4: an id stands in several lines and is one node (1)", unsaid])
    _ = try folder.file("x.properties", "graph.x.vertex-file = x.v\ngraph.x.directed = false\n")
    #expect(try ReadGraph(folder.path(name)).edges == ["1-2", "9-1"])
  }

  @Test func readsHalfOfGraphalytics() throws {
    let lonely = try read("1\n2 x\n", "lonely.v")
    #expect(lonely.nodes == ["1", "2"] && lonely.edges == [])
    #expect(
      lonely.noted == [
        "2: values of vertices are left out (1)", "there is no file of edges beside it (1)",
      ])
    #expect(try read("1 2\n", "half.e").edges == ["1>2"])
  }

  @Test func readsMatrices() throws {
    let graph = try read(
      "%%MatrixMarket matrix coordinate real general\n% c\n\n3 3 2\n1 2 0.5\n3 3 -1e3\n", "a.mtx")
    #expect(graph.nodes == ["1", "2", "3"] && graph.edges == ["1>2", "3>3"])
    #expect(graph.edgeColumns == ["weight number: 0.5,-1000.0"])
    let pattern = try read("%%MatrixMarket matrix coordinate pattern symmetric\n2 2 1\n2 1\n", "b")
    #expect(pattern.edges == ["2-1"] && pattern.edgeColumns == [])
  }

  @Test(arguments: [
    (
      "matrix array real general\n2 2\n", 1,
      """
      only matrices in coordinates can be read, with 'pattern', 'real' or 'integer' values, \
      'general' or 'symmetric'
      """
    ),
    (
      "matrix coordinate real general\n2 2\n", 2,
      "the size line must have rows, columns and entries"
    ),
    (
      "matrix coordinate real general\n2 3 1\n", 2,
      "the matrix has 2 rows and 3 columns; a graph has as many of both"
    ),
    (
      "matrix coordinate real general\n9000000 9000000 1\n", 2,
      "the matrix has 9000000 rows for 1 entries; leave empty ones out"
    ),
    (
      "matrix coordinate real general\n9000000000 9000000000 9000000000\n", 2,
      "there are more than 2147483646 rows; divide the file"
    ),
    (
      "matrix coordinate real general\n2 2 1\n1 2\n", 3,
      "an entry must have a row, a column and a number"
    ),
    (
      "matrix coordinate pattern general\n2 2 1\n1 2 3\n", 3,
      "an entry must have a row and a column"
    ),
    (
      "matrix coordinate pattern general\n2 2 1\n1 3\n", 3,
      "the entry is outside of the matrix, which has 2 rows"
    ),
    (
      "matrix coordinate pattern general\n2 2 1\n1 1\n1 2\n", 4,
      "the size line announces 1 entry, and there are more"
    ),
    (
      "matrix coordinate pattern general\n2 2 3\n1 1\n", 3,
      "the size line announces 3 entries, and the file ends after 1; fetch the whole file"
    ),
  ])
  func saysWhatIsWrongWithAMatrix(text: String, line: Int, what: String) throws {
    let path = try folder.file("bad.mtx", "%%MatrixMarket " + text)
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(error?.description == "\(path):\(line): \(what)")
  }
}
