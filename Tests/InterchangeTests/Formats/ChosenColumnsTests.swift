import EntityGraph
import Testing

@testable import Interchange

/// Columns that the analyst calls what they are, and ends that are known without.
@Suite struct ChosenColumnsTests {
  private let folder = TemporaryGraphFiles()

  private func read(
    _ text: String, _ name: String = "table.csv", _ columns: [ColumnRole: String] = [:]
  ) throws -> ReadGraph {
    try ReadGraph(folder.file(name, text), columns)
  }

  @Test(arguments: [
    "caller,callee", "a_party,b_party", "Calling Party,Called Party", "payer,payee",
    "sender,receiver", "person,company", "name,organization", "owner,owned", "buyer,seller",
    "parent,child",
  ])
  func endsAreKnownByTheirNames(header: String) throws {
    #expect(try read("\(header)\na,b\nb,c\n").edges == ["a>b", "b>c"])
    let keys = header.split(separator: ",")
    let list =
      #"[{"\#(keys[0])": "a", "\#(keys[1])": "b"}, {"\#(keys[0])": "b", "\#(keys[1])": "c"}]"#
    #expect(try read(list, "list.json").edges == ["a>b", "b>c"])
  }

  private static let ends: [ColumnRole: String] = [
    .source: "dialler", .target: "Dialled", .relation: "how", .from: "began", .until: "ended",
    .weight: "secs",
  ]

  @Test func everyRoleOfEdgesIsTakenFromATable() throws {
    for (text, name) in [
      ("dialler;dialled;how;began;ended;secs\na;b;rang;2020;2021;2,5\n", "x.csv"),
      ("dialler\tdialled\thow\tbegan\tended\tsecs\na\tb\trang\t2020\t2021\t2.5\n", "x.tsv"),
      (
        """
        [{"dialler": "a", "Dialled": "b", "how": "rang", "began": 2020, "ended": 2021, "secs": "2.5"}]
        """, "x.json"
      ),
    ] {
      let graph = try read(text, name, Self.ends)
      #expect(graph.edges == ["a>b rang 2020/2021"], "\(name)")
      #expect(graph.edgeColumns == ["secs number: 2.5"], "\(name)")
    }
  }

  @Test func rolesOfNodesAreTakenFromATable() throws {
    let graph = try read(
      "nr,full name,sort,label\n1,Ann Ash,person,x\n", "n.csv",
      [.id: "nr", .label: "Full_Name", .kind: "sort"])
    #expect(graph.nodes == ["1 Ann Ash person"] && graph.nodeColumns == ["label text: x"])
  }

  @Test func attributesOfOtherFormatsHaveRolesToo() throws {
    let roles: [ColumnRole: String] = [
      .label: "title", .kind: "role", .relation: "how", .time: "happened", .weight: "size",
    ]
    let gml = """
      graph [ directed 1 node [ id 1 title "Ann" role "person" ] node [ id 2 title "Bee" ]
        edge [ source 1 target 2 how "met" happened "2020-05-01" size 3 ] ]
      """
    let graph = try read(gml, "x.gml", roles)
    #expect(graph.nodes == ["1 Ann person", "2 Bee"])
    #expect(graph.edges == ["1>2 met 2020-05-01"] && graph.edgeColumns == ["size whole: 3"])
  }

  @Test func aColumnOfDirectionsTurnsAndJoinsEdges() throws {
    let graph = try read(
      "source,target,way\na,b,out\na,c,incoming\na,d,both\na,e,\n", "x.csv", [.direction: "way"])
    #expect(graph.edges == ["a>b", "c>a", "a-d", "a>e"] && graph.edgeColumns == [])
    #expect(graph.noted == [])
  }

  @Test func aWordThatIsNoDirectionIsNoted() throws {
    let graph = try read(
      "source,target,way\na,b,sideways\na,c,1\na,d,sideways\n", "x.csv", [.direction: "way"])
    #expect(graph.edges == ["a>b", "a>c", "a>d"])
    #expect(
      graph.noted == [
        "'sideways' is not a known direction; such edges are read as directed (2)"
      ])
  }

  @Test func whatIsSaidIsNoEnd() throws {
    let graph = try read(
      "source,target,from,to\na,b,2020,2021\n", "x.csv", [.from: "from", .until: "to"])
    #expect(graph.edges == ["a>b 2020/2021"])
    let typed = try read("source,target,type\na,b,Directed\n", "y.csv", [.relation: "type"])
    #expect(typed.edges == ["a>b Directed"])
  }

  @Test func columnsThatLookLikeDatesAreNoted() throws {
    let text = "source,target,paid_on,made,nr\na,b,2020-01-02,20200102,7\na,c,?,20200103,8\n"
    let notes = ["paid_on", "made"].map {
      "column '\($0)' looks like dates; --columns time=\($0) (1)"
    }
    #expect(try read(text).noted == notes)
    let timed = try read(text, "t.csv", [.time: "paid_on"])
    #expect(timed.edges == ["a>b 2020-01-02", "a>c"] && timed.noted == [])
  }

  @Test(arguments: [
    (
      "left,right,remark\na,b,x\n", "x.csv",
      """
      :1: the columns 'left', 'right', 'remark' are not known as ends of relations, nor is one an \
      id; say which they are, such as --columns source=left,target=right
      """
    ),
    (
      #"[{"left": "a", "right": "b"}]"#, "x.json",
      """
      : is a list of objects of which none has ends, an id or a name that is known; they have \
      'left', 'right': say which are the ends, such as --columns source=left,target=right; of known \
      formats the nearest is a graph, 'nodes' and 'links'; anything else is mapped with --map FILE.yaml
      """
    ),
    (
      "[1, 2]", "x.json",
      """
      : is a list in JSON in which nothing has ends, an id or a name; make it a list of objects; of \
      known formats the nearest is a graph, 'nodes' and 'links'; anything else is mapped with \
      --map FILE.yaml
      """
    ),
  ])
  func whatHasNoEndsIsRefused(text: String, name: String, sentence: String) throws {
    let path = try folder.file(name, text)
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(error?.description == path + sentence)
  }

  @Test func aColumnThatIsNotThereIsNamedWithThoseThatAre() throws {
    let path = try folder.file("y.csv", "left;right;remark\na;b;x\n")
    var limits = ReadingLimits()
    limits.choices.columns = [.source: "xx"]
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path, limits: limits) }
    #expect(
      error?.description == path + """
        :1: there is no column 'xx'; there are 'left', 'right', 'remark': say which are the ends, \
        such as --columns source=left,target=right
        """)
  }

  @Test func aListOfObjectsIsOneOfEdgesOrOfNodes() throws {
    #expect(try read(#"[{"from": "a", "to": "b"}]"#, "e.json").edges == ["a>b"])
    #expect(try read(#"[{"id": 1, "name": "Ann"}, {"id": 2}]"#, "n.json").nodes == ["1 Ann", "2"])
    let mixed = try read(#"[{"id": 1}, {"source": 1, "target": 2}, {"x": 3}]"#, "m.json")
    #expect(mixed.nodes == ["1", "2"] && mixed.edges == ["1>2"])
    #expect(mixed.noted.contains("an object without ends, an id or a name is left out (1)"))
  }

  @Test func endsOfJSONArePositionsOnlyWhereNoNodeHasAnID() throws {
    let named = try read(
      #"{"nodes": [{"name": "A"}, {"name": "B"}], "links": [{"source": 0, "target": 1}]}"#, "p.json"
    )
    #expect(named.nodes == ["0 A", "1 B"] && named.edges == ["0>1"])
    let numbered = try read(
      #"{"nodes": [{"id": 10}, {"id": 20}], "links": [{"source": 10, "target": 1}]}"#, "i.json")
    #expect(numbered.nodes == ["10", "20", "1"] && numbered.edges == ["10>1"])
  }

  @Test(arguments: [
    ("call_no,id,source,target\nc1,9,a,b\n,9,b,c\nc1,9,c,a\n", "x.csv"),
    (
      #"[{"call_no": "c1", "id": 9, "source": "a", "target": "b"}, {"id": 9, "source": "b", "#
        + #""target": "c"}, {"call_no": "c1", "id": 9, "source": "c", "target": "a"}]"#, "x.json"
    ),
    (
      #"{"nodes": [{"id": "a"}, {"id": "b"}, {"id": "c"}], "links": ["#
        + #"{"Call_No": "c1", "id": 9, "source": "a", "target": "b"}, {"id": 9, "source": "b", "#
        + #""target": "c"}, {"Call_No": "c1", "id": 9, "source": "c", "target": "a"}]}"#, "y.json"
    ),
  ])
  func edgesHaveTheIDsThatAreSaid(text: String, name: String) throws {
    let graph = try read(text, name, [.id: "call no"])
    #expect(graph.edges == ["a>b #c1", "b>c", "c>a"])
    #expect(graph.edgeColumns == ["id whole: 9,9,9"])
    #expect(graph.notes.contains { $0.what == ReadingNotes.repeatedEdgeID && $0.count == 1 })
  }

  @Test(arguments: [
    ("id,source,target\ne,a,b\ne,c,d\nf,a,c\n", "x.csv"),
    (
      #"[{"id": "e", "source": "a", "target": "b"}, {"id": "e", "source": "c", "target": "d"},"#
        + #" {"id": "f", "source": "a", "target": "c"}]"#, "x.json"
    ),
    (
      "graph [ directed 1 node [ id a ] edge [ id e source a target b ] edge [ id e source c target d ]"
        + " edge [ id f source a target c ] ]", "x.gml"
    ),
  ])
  func theFirstOfSeveralEdgesKeepsAnID(text: String, name: String) throws {
    let graph = try read(text, name)
    #expect(graph.edges == ["a>b #e", "c>d", "a>c #f"])
    #expect(graph.notes.contains { $0.what == ReadingNotes.repeatedEdgeID && $0.count == 1 })
  }
}
