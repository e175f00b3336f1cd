import TestSupport
import Testing

@testable import EntityGraph
@testable import Interchange

/// What a file tells comes back from what is written of it, once.
@Suite struct ComingBackTests {
  private let folder = TemporaryGraphFiles()

  private static let drawn = """
    <graphml><key id="r" for="node" attr.name="r" attr.type="int"/>
    <key id="g" for="node" attr.name="g" attr.type="int"/>
    <key id="b" for="node" attr.name="b" attr.type="int"/>
    <key id="x" for="node" attr.name="x" attr.type="float"/>
    <key id="y" for="node" attr.name="y" attr.type="float"/>
    <graph edgedefault="directed">
    <node id="n"><data key="r">10</data><data key="g">20</data><data key="b">30</data>
    <data key="x">1.5</data><data key="y">2.5</data></node><node id="m"/>
    <edge source="n" target="m"/></graph></graphml>
    """

  private func table(_ path: String) throws -> ExportTable {
    var builder = GraphBuilder()
    switch try GraphFile.read(path).content {
    case .graph(let graph): builder.add(graph)
    case .facts(let facts): try builder.add(facts)
    }
    return ExportTable(try builder.freeze())
  }

  @Test(arguments: ["b.graphml", "b.gexf", "b.csv", "b.json", "b.cyjs"])
  func colorsAndPlacesAreWrittenAsSuch(name: String) throws {
    try GraphFile.write(
      table(folder.file("a.graphml", Self.drawn)), to: folder.path(name))
    let again = try table(folder.path(name == "b.csv" ? "b_nodes.csv" : name))
    #expect(again.nodeIDs.strings == ["m", "n"])
    #expect(again.nodeColors == [nil, Color("#0a141e")])
    let places = again.nodeColumns.filter { $0.meaning == .place }
    #expect(places.map(\.name) == ["x", "y"])
    #expect(places.map { $0.cells.text(1) } == ["1.5", "2.5"])
    #expect(places.allSatisfy { $0.cells.text(0) == nil })
    #expect(!again.nodeColumns.contains { $0.name.hasPrefix("property_") })
  }

  @Test func aWeightStandsOnlyWhereItWasStated() throws {
    let plain = try table(folder.file("p.csv", "source,target\na,b\nb,c\n"))
    #expect(plain.edgeCells(.weight) == nil)
    let some = try table(folder.file("s.csv", "source,target,weight\na,b,2\nb,c,\n"))
    #expect(some.edgeCells(.weight)?.text(0) == "2.0" && some.edgeCells(.weight)?.text(1) == nil)
  }

  /// Gephi takes positive weights of 32 bits only.
  @Test(arguments: ["b.graphml", "b.gexf", "b.csv", "b.json"])
  func aWeightThatGephiBendsComesBackAsItWasGiven(name: String) throws {
    let weights = ["0", "-2", "0.1", "16777217", "9007199254740993"]
    for weight in weights {
      let path = try folder.file("w.csv", "source,target,weight\na,b,\(weight)\n")
      try GraphFile.write(table(path), to: folder.path(name))
      let again = try ReadGraph(folder.path(name == "b.csv" ? "b_nodes.csv" : name))
      let column = again.graph.edges.columns.first { $0.name == "weight" }
      let text = column?.cells.text(0)
      #expect(text == weight || text.flatMap(Double.init) == Double(weight))
      #expect(weight != weights.last || text == weight)
    }
  }

  /// Only in the profile for Gephi, which bends them, such weights are in a column of their own.
  @Test(
    arguments: [
      ("w.graphml", .gephi), ("w.graphml", .strict), ("w.graphml", .plain), ("w.gexf", .gephi),
      ("w.gexf", .plain), ("w_edges.csv", .gephi), ("w_edges.tsv", .gephi), ("w.json", .gephi),
      ("w.cyjs", .gephi), ("w.net", .gephi), ("w.e", .gephi),
    ] as [(String, ExportProfile)])
  func weightsOfZeroAndBelowAreWeightsInEveryFormat(name: String, profile: ExportProfile) throws {
    let path = try folder.file("given.csv", "source,target,weight\na,b,0\nb,c,-2\nc,a,1e300\n")
    try GraphFile.write(table(path), to: folder.path(name), profile: profile)
    let edges = try ReadGraph(folder.path(name)).graph.edges
    let weights = try #require(edges.columns.first { $0.name == "weight" })
    #expect(
      (0..<3).map { weights.cells.text($0).flatMap(Double.init) } == [0, -2, 1e300], "\(name)")
    let isOfGephi = profile == .gephi && ["w.graphml", "w.gexf"].contains(name)
    #expect(try folder.text(name).contains("property_weight") == isOfGephi)
  }

  @Test(arguments: ["w.csv", "w.graphml", "w.gexf"])
  func namesWeightsThatGephiDoesNotTakeWhereTheyAreWritten(name: String) throws {
    let path = try folder.file("given.csv", "source,target,weight\na,b,0\nb,c,-2\nc,a,1\n")
    let report = try GraphFile.write(
      table(path), to: folder.path(name), profile: name == "w.csv" ? .gephi : .plain)
    #expect(
      report.warnings.map(\.description) == [
        "graph: Gephi takes no weights of 0 or less, and 2 edges have one; GraphML and GEXF keep such edges in the profile gephi"
      ])
  }

  /// networkx hands attributes over as arguments, beside some of its own.
  @Test(arguments: ["k.gexf", "k.graphml", "k.json"])
  func columnsThatAreCalledAsArgumentsOfNetworkxComeBack(name: String) throws {
    let report = try writeArguments(to: name)
    if name != "k.json" {
      #expect(
        report.warnings.map(\.description).contains(
          "column property_self: it holds 'self', a name that is taken; look for it under this one")
      )
    }
    let again = try ReadGraph(folder.path(name)).graph
    let own = ["self", "u_for_edge", "v_for_edge", "networkx_key"]
    #expect(Set(again.edges.columns.map(\.name)).isSuperset(of: own))
  }

  @Test(
    .enabled(if: Judge.hasNetworkX, "needs Python 3 with networkx"),
    arguments: [("k.gexf", "gexf"), ("k.graphml", "graphml"), ("k.json", "json")])
  func networkxReadsColumnsThatAreCalledAsItsArguments(name: String, format: String) throws {
    _ = try writeArguments(to: name)
    let run = try BuiltProgram.run(
      "python3", ["-W", "error", "-c", Self.networkx, format, folder.path(name)])
    #expect(run.output == "2 2 [1, 2, 3, 4, 5, 6]\n", "\(run.errors)")
  }

  @Test(
    .enabled(if: Judge.hasNetworkX, "needs Python 3 with networkx"),
    arguments: [("2024-01-05", "2024-01-05"), ("2024-01-05T10:00", "2024-02"), ("2024", "")])
  func networkxReadsTimes(from: String, until: String) throws {
    let path = try folder.file(
      "given.csv", "source,target,valid_from,valid_until\na,b,\(from),\(until)\n")
    try GraphFile.write(table(path), to: folder.path("t.gexf"), profile: .plain)
    let run = try BuiltProgram.run(
      "python3", ["-W", "error", "-c", Self.networkx, "gexf", folder.path("t.gexf")])
    #expect(run.output == "2 1 []\n", "\(run.errors)")
    let (given, again) = try (ReadGraph(path).graph, ReadGraph(folder.path("t.gexf")).graph)
    #expect(given.edges.periods?[0] == again.edges.periods?[0])
  }

  private func writeArguments(to name: String) throws -> ExportReport {
    let path = try folder.file(
      "given.json",
      """
      {"nodes":[{"id":"a","self":1,"node_for_adding":2},{"id":"b"}],
       "links":[{"source":"a","target":"b","key":0,"self":3,"u_for_edge":4},
        {"source":"a","target":"b","key":1,"v_for_edge":5,"networkx_key":6}]}
      """)
    return try GraphFile.write(table(path), to: folder.path(name), profile: .plain)
  }

  private static let networkx = """
    import json, networkx, sys
    form, path = sys.argv[1:]
    graph = networkx.node_link_graph(json.load(open(path)), edges="edges") if form == "json" else getattr(networkx, "read_" + form)(path)
    values = [v for d in graph.nodes.values() for v in d.values()] + [v for d in graph.edges.values() for k, v in d.items() if k != "property_key" and k != "key"]
    print(len(graph), graph.number_of_edges(), sorted(v for v in values if isinstance(v, int)))
    """

  @Test func cytoscapeGetsElements() throws {
    try GraphFile.write(
      table(folder.file("l.csv", "source,target,weight,type\na,b,2,undirected\n")),
      to: folder.path("l.cyjs"))
    #expect(
      try folder.text("l.cyjs") == """
        {"format_version":"1.0","generated_by":"Backchannel",
        "target_cytoscapejs_version":"~3.0","data":{},
        "elements":{
        "nodes":[
        {"data":{"id":"a"}},
        {"data":{"id":"b"}}],
        "edges":[
        {"data":{"id":"a/linked/b","source":"a","target":"b","directed":false,"symmetric":true,"weight":2.0}}]}}

        """)
    let again = try table(folder.path("l.cyjs"))
    #expect(again.direction == .undirected && again.edgeCells(.weight)?.text(0) == "2.0")
  }

  @Test func aNameWithASemicolonIsOneNameInFollowTheMoney() throws {
    let json = #"{"nodes":[{"id":"n","label":"Ash; Birch","kind":"person"}],"links":[]}"#
    try GraphFile.write(table(folder.file("a.json", json)), to: folder.path("a.ftm.json"))
    #expect(try folder.text("a.ftm.json").contains(#""name":["Ash; Birch"]"#))
  }

  @Test func kindsComeBackFromOurOwnFollowTheMoney() throws {
    var builder = GraphBuilder()
    builder.add(Document(id: "file", title: "A file"))
    for id in ["ann", "bee"] {
      try builder.add(
        Entity(id: .init(id), kind: "person", name: id, aliases: ["\(id) 1", "2; 3"]))
    }
    for kind in ["told", "ordered"] {
      builder.add(
        Claim(
          document: "file",
          statement: .relation(subject: "ann", kind: .init(kind), object: "bee")))
    }
    try GraphFile.write(ExportTable(try builder.freeze()), to: folder.path("a.ftm.json"))
    let again = try table(folder.path("a.ftm.json"))
    #expect(again.nodeIDs.strings == ["ann", "bee"])
    #expect(again.edgeIDs.strings == ["ann/ordered/bee", "ann/told/bee"])
    #expect(again.edgeColumns.allSatisfy { !["role", "recordId"].contains($0.name) })
    let ann = try FactReading(path: folder.path("a.ftm.json")).batch.entities.first
    #expect(ann?.aliases == ["ann 1", "2; 3"])
  }

  /// Events, channels and what was said come back; no entity stands in to keep relations apart.
  @Test func relationsApartByEventOrChannelStayApartInFollowTheMoney() throws {
    var builder = GraphBuilder()
    builder.add(Document(id: "file", title: "A file"))
    for id in ["ann", "bee"] { try builder.add(Entity(id: .init(id), kind: "person", name: id)) }
    for id in ["gas/cut", "strike"] {
      try builder.add(Entity(id: .init(id), kind: "event", name: id, eventType: "strike"))
    }
    for id in ["letter", "radio"] {
      try builder.add(Entity(id: .init(id), kind: "channel", name: id))
    }
    let warned = Claim.Statement.relation(subject: "ann", kind: "warned", object: "bee")
    let told = Claim.Statement.relation(subject: "ann", kind: "told", object: "bee")
    for (statement, event, channel) in [
      (warned, "gas/cut", nil), (warned, "strike", nil), (told, nil, "letter"),
      (told, nil, "radio"),
    ] as [(Claim.Statement, Entity.ID?, Entity.ID?)] {
      builder.add(
        Claim(
          document: "file", statement: statement, period: Period("2024-01-01"), channel: channel,
          events: event.map { [$0] } ?? [], paraphrase: "One; and another."))
    }
    let first = ExportTable(try builder.freeze())
    let report = try GraphFile.write(first, to: folder.path("a.ftm.json"))
    #expect(!report.warnings.contains { ["column events", "column channel"].contains($0.element) })
    let again = try table(folder.path("a.ftm.json"))
    #expect(again.nodeIDs.strings == ["ann", "bee", "gas-cut", "letter", "radio", "strike"])
    #expect(again.edgeIDs.strings == first.edgeIDs.strings)
    for column in ["channel", "said"] {
      #expect(again.texts(column) == first.texts(column))
    }
    #expect(again.texts("events") == [nil, nil, "gas-cut", "strike"])
    #expect(again.texts("indexText").allSatisfy { $0 == nil })
  }

  @Test func aPropertyOfOneValueComesBackFromFollowTheMoneyUnderItsName() throws {
    var builder = GraphBuilder()
    builder.add(Document(id: "file", title: "A file"))
    try builder.add(Entity(id: "ann", kind: "person", name: "Ann"))
    try builder.add(Entity(id: "oslo", kind: "place", name: "Oslo"))
    builder.add(
      Claim(
        document: "file",
        statement: .property(of: "ann", name: "position", value: .text("Mayor"))))
    let first = ExportTable(try builder.freeze())
    try GraphFile.write(first, to: folder.path("a.ftm.json"))
    let again = try table(folder.path("a.ftm.json"))
    #expect(again.nodeColumns.map(\.name) == first.nodeColumns.map(\.name))
  }
}

extension ExportTable {
  /// The texts of a column of edges, indexed by edge.
  fileprivate func texts(_ name: String) -> [String?] {
    let cells = edgeColumns.first { $0.name == name }?.cells
    return (0..<edgeCount).map { cells?.text($0) }
  }
}
