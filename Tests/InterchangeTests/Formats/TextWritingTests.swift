import EntityGraph
import Foundation
import Testing

@testable import Interchange

@Suite struct TextWritingTests {
  private let folder = TemporaryGraphFiles()

  @Test func aFolderNamedAsATableMakesNoTabs() throws {
    let inner = folder.path("x.tsv.d")
    try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
    try CSVWriter().write(table(), to: "\(inner)/a.csv")
    #expect(try folder.text("x.tsv.d/a_nodes.csv").hasPrefix("Id,Label,"))
    try CSVWriter().write(table(), to: folder.path("a.tsv.gz"))
    #expect(try ReadGraph(folder.path("a_nodes.tsv.gz")).graph.nodes.count == 2)
  }

  private func table() throws -> ExportTable {
    var builder = GraphBuilder()
    builder.add(Document(id: "file", title: "A file"))
    try builder.add(Entity(id: "a", kind: "person", name: "Anna \"A\" \\ B"))
    try builder.add(Entity(id: "b,c", kind: "person", name: "=1+1\nBert"))
    builder.add(
      Claim(
        document: "file", statement: .relation(subject: "a", kind: "met", object: "b,c"),
        paraphrase: "met\r\nthem"))
    return ExportTable(try builder.freeze())
  }

  @Test func writesAPairOfTablesThatGephiImports() throws {
    let report = try GraphFile.write(table(), to: folder.path("x.csv"))
    #expect(folder.names == ["x_edges.csv", "x_nodes.csv"])
    #expect(report.file == "\(folder.path("x_nodes.csv")) and \(folder.path("x_edges.csv"))")
    let nodes = try folder.text("x_nodes.csv")
    #expect(nodes.hasPrefix("Id,Label,entity_kind"))
    #expect(nodes.contains("\r\na,\"Anna \"\"A\"\" \\ B\",person"))
    #expect(nodes.contains("\r\n\"b,c\",\"=1+1\nBert\",person"))
    let edges = try folder.text("x_edges.csv")
    #expect(edges.hasPrefix("Source,Target,Type,Id,Label,Weight,relation,phrase,"))
    #expect(edges.contains("\r\na,\"b,c\",Undirected,"))
  }

  @Test func writesNoTableWhenOneCannotBeWritten() throws {
    #expect(throws: InterchangeError.noFolder(for: "/nowhere/x_nodes.csv")) {
      try CSVWriter().write(table(), to: "/nowhere/x.csv")
    }
    #expect(folder.names == [])
  }

  @Test func writesGraphviz() throws {
    try GraphFile.write(table(), to: folder.path("x.dot"))
    let text = try folder.text("x.dot")
    #expect(text.hasPrefix("graph {\n  \"a\" [\"label\"=\"Anna \\\"A\\\" \\\\ B\", "))
    #expect(text.contains("\n  \"a\" -- \"b,c\" [\"id\"=\""))
    #expect(text.hasSuffix("];\n}\n"))
  }

  @Test func writesPajek() throws {
    let report = try GraphFile.write(table(), to: folder.path("x.net"))
    #expect(
      try folder.text("x.net") == """
        *Vertices 2\r
        1 "Anna \\"A\\" \\\\ B"\r
        2 "=1+1\\nBert"\r
        *Edges :1 "met"\r
        1 2\r\n
        """)
    #expect(report.warnings.contains { $0.element == "column entity_kind" })
    let graph = try ReadGraph(folder.path("x.net"))
    #expect(graph.nodes == ["1 Anna \"A\" \\ B", "2 =1+1\nBert"] && graph.edges == ["1-2 met"])
  }

  /// A meeting and an order among three people.
  private func mixture() throws -> ExportTable {
    var builder = GraphBuilder()
    builder.add(Document(id: "file", title: "A file"))
    for id in ["a", "b", "c"] {
      try builder.add(Entity(id: Entity.ID(id), kind: "person", name: id.uppercased()))
    }
    for (kind, object) in [("met", "b"), ("ordered", "c")] {
      builder.add(
        Claim(
          document: "file",
          statement: .relation(subject: "a", kind: .init(kind), object: .init(object))))
    }
    return ExportTable(try builder.freeze())
  }

  @Test func tellsTheDirectionOfEachEdge() throws {
    let table = try mixture()
    for name in ["x.csv", "x.dot", "x.net", "x.graphml"] {
      try GraphFile.write(table, to: folder.path(name))
    }
    let edges = try folder.text("x_edges.csv")
    #expect(edges.contains("\r\na,b,Undirected,") && edges.contains("\r\na,c,Directed,"))
    let dot = try folder.text("x.dot")
    #expect(dot.hasPrefix("digraph {") && dot.contains("\"dir\"=\"none\""))
    #expect(try folder.text("x.net").contains("*Edges :1 \"met\"\r\n1 2"))
    #expect(try folder.text("x.net").contains("*Arcs :2 \"ordered\"\r\n1 3"))
    #expect(try folder.text("x.graphml").contains("edgedefault=\"directed\""))
  }

  @Test(
    arguments: [
      ("x.json", .gephi, ", with symmetric true"), ("x.cyjs", .gephi, ", with directed false"),
      ("x.v", .gephi, ""), ("x.net", .plain, ""), ("x.gexf", .plain, ", with symmetric true"),
      ("x.graphml", .plain, ", with symmetric true"),
      ("x.graphml", .strict, ", with symmetric true"),
    ] as [(String, ExportProfile, String)])
  func countsUndirectedEdgesThatAreWrittenAsDirected(
    name: String, profile: ExportProfile, kept: String
  ) throws {
    let report = try GraphFile.write(mixture(), to: folder.path(name), profile: profile)
    #expect(
      report.warnings.map(\.description).contains(
        "graph: 1 undirected edge is written as directed\(kept)"))
  }

  @Test func aGraphUndirectedAsAWholeStaysSo() throws {
    for name in ["x.graphml", "x.json"] { try GraphFile.write(table(), to: folder.path(name)) }
    #expect(try folder.text("x.graphml").contains("edgedefault=\"undirected\""))
    #expect(try folder.text("x.json").hasPrefix("{\"directed\":false,"))
  }

  @Test func namesTheReadersThatMisreadAndWritesPlainlyForThem() throws {
    let gexf = try GraphFile.write(mixture(), to: folder.path("x.gexf")).warnings
    #expect(
      gexf.contains(
        ExportWarning(
          element: "graph",
          what:
            "networkx refuses directed edges beside undirected ones; --profile plain writes all as directed"
        )))
    let pajek = try GraphFile.write(mixture(), to: folder.path("x.net")).warnings
    #expect(
      pajek.contains(
        ExportWarning(
          element: "graph",
          what:
            "networkx and igraph misread several lists of edges; --profile plain writes one, without relations"
        )))
    let plain = try GraphFile.write(mixture(), to: folder.path("p.gexf"), profile: .plain).warnings
    #expect(
      plain.contains(
        ExportWarning(
          element: "graph", what: "1 undirected edge is written as directed, with symmetric true")))
    #expect(try !folder.text("p.gexf").contains("undirected\""))
    try GraphFile.write(mixture(), to: folder.path("p.net"), profile: .plain)
    #expect(try folder.text("p.net").contains("*Arcs\r\n1 2") == true)
    #expect(try folder.text("p.net").components(separatedBy: "*Arcs").count == 2)
  }

  @Test func namesCellsThatASpreadsheetWouldRunAndPutsAnApostropheBefore() throws {
    let report = try GraphFile.write(table(), to: folder.path("x.csv"))
    #expect(
      report.warnings.contains(
        ExportWarning(
          element: "column Label",
          what: "a spreadsheet would run '=1+1\nBert' as a formula; --safe-csv prevents it")))
    let safe = try GraphFile.write(table(), to: folder.path("s.csv"), isSafe: true)
    #expect(!safe.warnings.contains { $0.what.contains("spreadsheet") })
    #expect(try folder.text("s_nodes.csv").contains("\"b,c\",\"'=1+1\nBert\""))
    #expect(["=1", "@a", "-a", "+1+1", "-2+3", "\t=1"].allSatisfy { $0.isFormula })
    #expect(["＝1", "＠a", "－a", "＋1"].allSatisfy { $0.isFormula })
    #expect(!["-5", "+0.5", "-1e9", "a=b", ""].contains { $0.isFormula })
  }

  @Test func writesGraphalytics() throws {
    let report = try GraphFile.write(table(), to: folder.path("x.e"))
    #expect(try folder.text("x.v") == "1\n2\n" && folder.text("x.e") == "1 2\n")
    #expect(
      report.warnings.first
        == ExportWarning(
          element: "graph",
          what: "Graphalytics numbers its vertices; the ids of nodes and edges are left out"))
  }

  @Test func saysWhichExtensionsThereAre() throws {
    let error = #expect(throws: InterchangeError.self) {
      try GraphFile.write(table(), to: "x.txt")
    }
    #expect(
      error?.description == """
        cannot write 'x.txt': its name ends in none of .graphml, .gexf, .csv, .json, .cyjs, .ftm.json, .net, .v, \
        .e, .stix.json, .bods.json, .dot and .sqlite; the extension tells the format
        """)
  }
}

/// Tables of random awkward graphs, written and read again.
@Suite struct TextRoundTripTests {
  private let folder = TemporaryGraphFiles()

  @Test(arguments: 0..<60)
  func csvKeepsWhatItDoesNotListAsLost(seed: Int) throws {
    let table = try ExportTable(Graph.awkward(seed: UInt64(seed)))
    let report = try CSVWriter().write(table, to: folder.path("x.csv"))
    let read = try ReadGraph(folder.path("x_nodes.csv")).graph
    #expect(
      (0..<read.nodes.count).map { read.nodes.ids[$0] }
        == (0..<table.nodeCount).map { table.nodeIDs[$0].withoutNulls.withoutBlankEnds })
    #expect(read.edges.subjects == table.sources && read.edges.objects == table.targets)
    #expect(
      (0..<read.edges.count).map { read.edges.ids?[$0] }
        == (0..<table.edgeCount).map { table.edgeIDs[$0].withoutNulls.withoutBlankEnds })
    #expect(read.edges.undirected == table.undirectedEdges)
    var (nodes, edges) = (read.nodes, read.edges)
    (nodes.columns, edges.columns) = (
      Self.columns(table.nodeColumns), Self.columns(table.edgeColumns)
    )
    (nodes.names, nodes.kinds, edges.kinds, edges.periods) = (nil, nil, nil, nil)
    ColumnRoles.assign(&nodes, &edges)
    let lost = Set(report.warnings.map(\.element))
    Self.expectSame(read.nodes.names, nodes.names)
    Self.expectSame(read.nodes.kinds, nodes.kinds)
    Self.expectSame(read.edges.kinds, edges.kinds)
    Self.expectSame(read.edges.periods, edges.periods)
    Self.expectSame(read.nodes.columns, nodes.columns, lost)
    Self.expectSame(read.edges.columns, edges.columns, lost)
  }

  private static func columns(_ columns: [ExportColumn]) -> [Column] {
    columns.map { Column($0.name, $0.cells) }
  }

  private static func kept(_ cells: Cells, _ row: Int) -> String? {
    cells.cellText(row).map { $0.withoutNulls.withoutBlankEnds }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func expectSame(_ read: TextCells?, _ written: TextCells?) {
    let count = read?.count ?? written?.count ?? 0
    for row in 0..<count {
      #expect(read?[row] == written.flatMap { kept(.texts($0), row) })
    }
  }

  private static func expectSame(_ read: [Column], _ written: [Column], _ lost: Set<String>) {
    let written = written.filter { column in
      (0..<column.cells.count).contains { kept(column.cells, $0) != nil }
    }
    let wanted = written.filter { column in
      read.contains { $0.name == column.name } || !lost.contains("column \(column.name)")
    }
    #expect(read.map(\.name).sorted() == wanted.map(\.name).sorted())
    for column in read {
      guard let other = written.first(where: { $0.name == column.name }) else { continue }
      let names = ["column \(column.name)", "column property_\(column.name)"]
      let isLost = names.contains { lost.contains($0) }
      for row in 0..<column.cells.count where !isLost {
        #expect(column.cells.cellText(row) == kept(other.cells, row))
      }
      #expect(isLost || isSameType(column.cells, other.cells))
    }
  }

  private static func isSameType(_ left: Cells, _ right: Cells) -> Bool {
    switch (left, right) {
    case (.texts, .texts), (.wholeNumbers, .wholeNumbers), (.numbers, .numbers), (.flags, .flags):
      true
    default: false
    }
  }

  @Test(arguments: 0..<30)
  func pajekKeepsNamesRelationsAndWeights(seed: Int) throws {
    let table = try ExportTable(Graph.awkward(seed: UInt64(seed)))
    try PajekWriter().write(table, to: folder.path("x.net"))
    let read = try ReadGraph(folder.path("x.net")).graph
    let labels = table.nodeCells(.label)
    #expect(read.nodes.count == table.nodeCount)
    for row in 0..<read.nodes.count {
      let name = (labels?.text(row) ?? table.nodeIDs[row]).withoutNulls
      #expect(read.nodes.names?[row] == name.asName)
    }
    let kinds = table.edgeCells(.relation)
    let written = (0..<table.edgeCount).map {
      "\(table.sources[$0]) \(table.targets[$0]) \(kinds?.text($0)?.withoutNulls ?? "")"
    }
    let found = (0..<read.edges.count).map {
      "\(read.edges.subjects[$0]) \(read.edges.objects[$0]) \(read.edges.kinds?[$0] ?? "")"
    }
    #expect(found.sorted() == written.sorted())
  }

  @Test func writesTheSameBytesAgain() throws {
    let table = try ExportTable(Graph.awkward(seed: 7))
    for name in ["x.csv", "x.dot", "x.net", "x.v"] {
      try GraphFile.write(table, to: folder.path(name))
    }
    let first = try folder.names.map { try folder.text($0) }
    for name in ["x.csv", "x.dot", "x.net", "x.v"] {
      try GraphFile.write(table, to: folder.path(name))
    }
    #expect(try folder.names.map { try folder.text($0) } == first)
    #expect(folder.names.count == 6)
  }

  @Test func writesAndReadsCompressedTables() throws {
    let table = try ExportTable(Graph.awkward(seed: 3))
    try GraphFile.write(table, to: folder.path("x.csv.gz"))
    #expect(folder.names == ["x_edges.csv.gz", "x_nodes.csv.gz"])
    #expect(try ReadGraph(folder.path("x_edges.csv.gz")).graph.nodes.count == table.nodeCount)
  }
}

extension String {
  fileprivate var withoutBlankEnds: String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || 0x09...0x0D ~= byte }
    let start = utf8.drop(while: isBlank)
    return String(
      decoding: start.prefix(
        (start.lastIndex { !isBlank($0) }).map {
          start.distance(from: start.startIndex, to: $0) + 1
        } ?? 0), as: UTF8.self)
  }
}
