import EntityGraph
import Foundation
import Testing

@testable import Interchange

@Suite struct CSVReadingTests {
  private let folder = TemporaryGraphFiles()

  private func read(_ text: String) throws -> ReadGraph {
    try ReadGraph(folder.file("table.csv", text))
  }

  @Test func blanksBesideOtherDelimitersPartNothing() throws {
    let folder = TemporaryGraphFiles()
    let text = "Source | Target | Note\n a | b | x y\nb|c|\n"
    let graph = try ReadGraph(folder.file("bars.csv", text))
    #expect(graph.edges == ["a>b", "b>c"] && graph.edgeColumns == ["Note text: x y,_"])
  }

  @Test func readsGephisNodes() throws {
    let graph = try read("Id,Label,type,size\nb,007,person,1\na,Anna,,2.5\nb,Bert,place,\n")
    #expect(graph.nodes == ["b 007 place", "a Anna"])
    #expect(graph.nodeColumns == ["size number: 1.0,2.5", "aliases text: Bert,_"])
    #expect(
      graph.noted.prefix(2) == [
        "id b is also called 'Bert' in line 4 (1)",
        "4: an id stands in several rows: the first name and the last of other values are kept (1)",
      ])
    #expect(graph.graph.document.id == "table.csv" && graph.graph.document.title == "table.csv")
  }

  @Test func furtherNamesOfAnIdAreAliasesBesideItsOwn() throws {
    let graph = try read(
      "id,name,aliases\n1,Anna,\n2,Boris,Bo\n2,Boris K.,\n2,Boris,\n2,Boris K.,Bobo\n1,,\n")
    #expect(graph.nodes == ["1 Anna", "2 Boris"])
    #expect(graph.nodeColumns == ["aliases text: _,Bo; Boris K.; Bobo"])
    #expect(graph.noted.first == "id 2 is also called 'Boris K.' in line 4 (1)")
  }

  @Test func aTableOfNodesAloneSaysWhereEdgesWereLookedFor() throws {
    let folder = TemporaryGraphFiles()
    let alone = try ReadGraph(folder.file("people.csv", "id,name\n1,Ann\n"))
    #expect(
      alone.noted == [
        "no table of edges found beside people.csv (looked for people_edges.csv); name it too, with --in (1)"
      ])
    _ = try folder.file("people_edges.csv", "source,target\n1,1\n")
    #expect(
      try ReadGraph(folder.path("people.csv")).noted == [
        "people_edges.csv beside people.csv is not read with it; call this table people_nodes.csv, or name both with --in (1)"
      ])
    _ = try folder.file("people_nodes.csv", "id,name\n1,Ann\n")
    #expect(try ReadGraph(folder.path("people_nodes.csv")).noted == [])
  }

  @Test func whatPartsEachRowAlikeIsNoBlank() throws {
    let path = try folder.file(
      "calls.csv", "Caller Name,Called Number,Call Date\nA,B,2020-01-01\nA C,B,2020-01-02\n")
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(
      error?.description == """
        \(path):1: the columns 'Caller Name', 'Called Number', 'Call Date' are not known as ends of \
        relations, nor is one an id; say which they are, such as --columns \
        "source=Caller Name,target=Called Number"
        """)
    let graph = try ReadGraph(path, [.source: "Caller Name", .target: "Called Number"])
    #expect(graph.edges == ["A>B", "A C>B"])
    let ids = try folder.file("ids.csv", "Id Number,Full Name\n1,Ann Lee\n2,Bo Lee\n")
    #expect(throws: ReadingError.self) { try GraphFile.read(ids) }
    #expect(
      try ReadGraph(ids, [.id: "Id Number", .label: "Full Name"]).nodes == [
        "1 Ann Lee", "2 Bo Lee",
      ])
  }

  @Test func readsGephisEdges() throws {
    let graph = try read(
      "Source,Target,Type,Id,Label,Weight\na,b,Directed,e1,knows,1\nb,c,Undirected,,,2\n")
    #expect(graph.nodes == ["a", "b", "c"])
    #expect(graph.edges == ["a>b knows #e1", "b-c"])
    #expect(graph.edgeColumns == ["weight whole: 1,2"] && graph.noted == [])
  }

  @Test func keepsATypeThatIsNoDirection() throws {
    let graph = try read("source,target,type\na,b,knows\nb,c,Undirected\n")
    #expect(graph.edges == ["a>b knows", "b-c Undirected"])
    #expect(
      graph.noted == [
        "the column Type has more than Directed and Undirected and is kept as a column (1)"
      ])
  }

  @Test(arguments: [
    "from,to", "src;dst", "subject\tobject", "Source|Target", "source target",
    "SOURCE_ID,target id",
    "\"source\",\"target\"", ":START_ID,:END_ID", ":START_ID(A),:END_ID(A)",
  ])
  func knowsHeadersOfEdges(header: String) throws {
    let delimiter = header.first { ",;\t| ".contains($0) } ?? ","
    #expect(try read("\(header)\n1\(delimiter)2\n").edges == ["1>2"])
  }

  @Test func readsNeo4jsHeaders() throws {
    let nodes = try read(
      "id:ID(P),name,born:int,tags:string[],alive:boolean,skip:IGNORE,:LABEL\n1,A,1950,x;y,true,q,Person;Thing\n2,B,,z,,,\n"
    )
    #expect(nodes.nodes == ["1 A Person;Thing", "2 B"])
    #expect(
      nodes.nodeColumns == ["born whole: 1950,_", "tags text: x;y,z", "alive flag: true,_"])
    let edges = try read(":START_ID,:END_ID,:TYPE,share:float,since:int\n1,2,KNOWS,1,1999\n")
    #expect(edges.graph.edges.periods?[0] == "1999/" && edges.edgeColumns == ["share number: 1.0"])
  }

  @Test func columnsOfDatesAreNoEnds() throws {
    let roles = try read(
      "Name,Company,From,To\nAnn Lee,Alpha,2008-06-12,\nBo,Alpha,2009-01,2010-02\n")
    #expect(roles.edges == ["Ann Lee>Alpha 2008-06-12/", "Bo>Alpha 2009-01/2010-02"])
    #expect(try read("from,to\n1999,2000\n").edges == ["1999>2000"])
  }

  @Test func readsDeclaredTypesThatDoNotFitAsTheyAre() throws {
    let graph = try read(":ID,born:int\na,1950\nb,unknown\n")
    #expect(graph.nodeColumns == ["born text: 1950,unknown"])
    #expect(
      graph.notedOfRows == [
        "a column with values that are not of its declared type is read as what they are (1)"
      ])
  }

  @Test func readsQuotedCells() throws {
    let graph = try read("Id,note\r\n\"a\",\"x, \"\"y\"\"\r\nz\n\"\r\nb,\"\"\r\nc,q\"r\r\n")
    #expect(graph.nodes == ["a", "b", "c"])
    #expect(graph.nodeColumns == ["note text: x, \"y\"\r\nz,_,q\"r"] && graph.notedOfRows == [])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func readsEveryLineBreak(lineBreak: String) throws {
    let text = ["", "Id", "a", "", "b"].joined(separator: lineBreak)
    #expect(try read(text).nodes == ["a", "b"])
  }

  @Test func notesUnevenRows() throws {
    let graph = try read("Id,x,y\na,1\nb,1,2,3\n,1,2\n\"c\"d,1,2\n")
    #expect(graph.nodes == ["a", "b", "cd"])
    #expect(
      graph.notedOfRows == [
        "2: a row has fewer cells than the header: the last columns stay empty (1)",
        "3: a row has more cells than the header: the last ones are left out (1)",
        "4: a row without an id is left out (1)",
        "text behind a closing quote is taken as it stands (1)",
      ])
  }

  @Test func givesRepeatedAndEmptyHeadersNames() throws {
    let graph = try read("Id,x,x,,x\na,1,2,3,4\n")
    #expect(
      graph.nodeColumns == ["x whole: 1", "x_2 whole: 2", "column_4 whole: 3", "x_3 whole: 4"])
  }

  @Test(arguments: [
    ("_nodes", "_edges"), ("-nodes", "-edges"), (".nodes", ".edges"), ("_Nodes", "_Edges"),
  ])
  func readsAPairByEitherName(nodes: String, edges: String) throws {
    let nodes = try folder.file("case\(nodes).csv", "Id,Label\nb,Bert\na,Anna\n")
    let edges = try folder.file("case\(edges).csv", "Source,Target\na,b\nb,c\n")
    for path in [nodes, edges] {
      let graph = try ReadGraph(path)
      #expect(graph.nodes == ["b Bert", "a Anna", "c"] && graph.edges == ["a>b", "b>c"])
      #expect(graph.noted == ["a node that only edges name is kept (1)"])
      #expect(graph.graph.document.id.rawValue == nodes.split(separator: "/").last.map(String.init))
    }
  }

  @Test func aHeaderOfMillionsOfNamesIsRefused() throws {
    let wide = try folder.file("wide.csv", String(repeating: ",", count: 5_000_000))
    let error = #expect(throws: ReadingError.self) { try ReadGraph(wide) }
    #expect(error?.what == "there are more than 16384 columns; leave some out")
  }

  @Test func theOtherHalfOfAPairThatCannotBeReadIsNotPassedOver() throws {
    let nodes = try folder.file("part_nodes.csv", "Id\na\n")
    _ = try folder.file("part_edges.csv", Data([0x1F, 0x8B, 0, 0]))
    #expect(throws: ReadingError.self) { try ReadGraph(nodes) }
    #expect(GraphFile.parts(of: nodes).count == 2)
    #expect(GraphFile.parts(of: folder.path("none_nodes.csv")) == [])
  }

  private static let spaceNote =
    "1: ids of another space than the nodes', or of two spaces, have the name of their space in"
    + " front (1)"

  @Test func idsOfSeveralSpacesAreToldApart() throws {
    let nodes = try folder.file("spaced_nodes.csv", "personId:ID(Person),name\n1,Ann\n2,Bob\n")
    _ = try folder.file(
      "spaced_edges.csv", ":START_ID(Person),:END_ID(Film),:TYPE\n1,1,SAW\n2,1,SAW\n")
    let graph = try ReadGraph(nodes)
    #expect(graph.nodes == ["1 Ann", "2 Bob", "Film/1"])
    #expect(graph.edges == ["1>Film/1 SAW", "2>Film/1 SAW"])
    #expect(graph.noted == [Self.spaceNote, "a node that only edges name is kept (1)"])
    let alone = try folder.file("spaces.csv", ":START_ID(Person),:END_ID(Film)\n1,1\n")
    #expect(try ReadGraph(alone).edges == ["Person/1>Film/1"])
  }

  @Test(arguments: ["Person", "", nil])
  func idsOfOneSpaceStandAsTheyAre(space: String?) throws {
    let space = space.map { $0.isEmpty ? "" : "(\($0))" } ?? "(Other)"
    let nodes = try folder.file("one_nodes.csv", "id:ID\(space == "(Other)" ? "" : space)\n1\n2\n")
    _ = try folder.file("one_edges.csv", ":START_ID\(space),:END_ID\(space)\n1,2\n")
    let graph = try ReadGraph(nodes)
    #expect(graph.edges == ["1>2"] && graph.noted == [])
  }

  @Test func readsHalfAPair() throws {
    let edges = try folder.file("half_edges.csv", "Source,Target\na,b\n")
    #expect(try ReadGraph(edges).edges == ["a>b"])
  }

  @Test func readsWindows1252AndUTF16() throws {
    let latin = try folder.file("latin.csv", Data("Id,x\nJos".utf8 + [0xE9, 0x2C, 0x80, 0x0A]))
    let graph = try ReadGraph(latin)
    #expect(graph.nodes == ["José"] && graph.nodeColumns == ["x text: €"])
    #expect(graph.notedOfRows == ["2: text that is not UTF-8 is read as Windows-1252 (1)"])
    let text = "Id,Label\na,𝔄é\n"
    for encoding in [String.Encoding.utf16, .utf16BigEndian, .utf16LittleEndian] {
      var bytes = try #require(text.data(using: encoding))
      if encoding == .utf16BigEndian { bytes = [0xFE, 0xFF] + bytes }
      if encoding == .utf16LittleEndian { bytes = [0xFF, 0xFE] + bytes }
      #expect(try ReadGraph(folder.file("wide.csv", bytes)).nodes == ["a 𝔄é"])
    }
  }

  @Test(arguments: [
    ("", 1, Self.noHeader), ("a,b\n1,2\n", 1, Self.noHeader("a", "b")),
    ("\n\nname,age\n", 3, Self.noHeader("name", "age")),
    (
      "Id\na\n\"b\nc\n", 3,
      "a quote opens here and is never closed; close it, or double quotes inside of a cell"
    ),
    (
      "Id\na\0b\n", 2,
      "the line has NUL characters, so this is not a text file; save it as UTF-8"
    ),
  ])
  func saysWhatIsWrong(text: String, line: Int, what: String) throws {
    let path = try folder.file("bad.csv", text)
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(error?.description == "\(path):\(line): \(what)")
  }

  private static func noHeader(_ first: String, _ second: String) -> String {
    """
    the columns '\(first)', '\(second)' are not known as ends of relations, nor is one an id; say \
    which they are, such as --columns source=\(first),target=\(second)
    """
  }

  private static let noHeader = """
    the first row names neither the columns of nodes (Id) nor those of edges (Source and Target); \
    name the columns in the first row
    """

  @Test func refusesLinesWithoutEnd() throws {
    let path = try folder.file("long.csv", "Id\n" + String(repeating: "x", count: 10_000_001))
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(
      error?.description
        == "\(path):2: the line is longer than 10000000 bytes; make sure that the file is a text file"
    )
  }

  @Test func refusesFarTooManyColumns() throws {
    let path = try folder.file("many.csv", "Id" + String(repeating: ",x", count: 20_000))
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(error?.what == "there are more than 16384 columns; leave some out")
  }

  @Test func refusesFarMoreCellsThanBytes() throws {
    let header = "Id" + String(repeating: ",x", count: 16_000)
    let path = try folder.file("wide.csv", header + (0..<2000).map { "\n\($0)" }.joined())
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(
      error?.what
        == "there are 16001 columns for 1011 rows, nearly all without a value; leave some out")
  }
}

extension ReadGraph {
  /// The notes but the one that a table of nodes stands alone.
  fileprivate var notedOfRows: [String] {
    noted.filter { !$0.hasPrefix("no table of edges found") }
  }
}
