import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("JSON read back")
struct NodeLinkRoundTripTests {
  private let folder = TemporaryGraphFiles()

  @Test(arguments: 0..<200 as Range<UInt64>)
  func everythingComesBack(seed: UInt64) throws {
    let table = try ExportTable(.awkward(seed: seed), adding: .extremes(seed: seed), edges: .all)
    let path = folder.path("\(seed).json")
    try NodeLinkWriter().write(table, to: path)
    let reading = try JSONReading(Data(contentsOf: URL(filePath: path)))
    #expect(reading.notes == [])
    #expect(
      reading.nodes.map(ExactText.init)
        == (0..<table.nodeIDs.count).map { ExactText(table.nodeIDs[$0]) })
    #expect(
      (0..<table.edgeCount).allSatisfy {
        ExactText(reading.graph.edges.ids?[$0] ?? "") == ExactText(table.edgeIDs[$0])
      })
    #expect(reading.graph.edges.subjects == table.sources)
    #expect(reading.graph.edges.objects == table.targets)
    let expected = table.asForeign
    #expect(reading.graph.nodes.names?.rows == expected.nodes.names?.rows)
    #expect(reading.graph.nodes.kinds?.rows == expected.nodes.kinds?.rows)
    #expect(reading.graph.edges.kinds?.rows == expected.edges.kinds?.rows)
    #expect(reading.graph.edges.periods?.rows == expected.edges.periods?.rows)
    #expect(
      reading.nodeColumns.map(ExactText.init)
        == expected.nodes.columns.map { ExactText($0.withoutNaN.spelled) })
    #expect(
      reading.edgeColumns.map(ExactText.init)
        == expected.edges.columns.map { ExactText($0.spelled) })
  }

  @Test func theSameTableGivesTheSameBytes() throws {
    let table = try ExportTable(.awkward(seed: 7), edges: .all)
    for name in ["a", "b"] { try NodeLinkWriter().write(table, to: folder.path(name)) }
    #expect(try folder.text("a") == folder.text("b"))
    #expect(try folder.text("a").hasPrefix("{\"directed\":true,\"multigraph\":true,\n"))
  }

  @Test func whatJSONBendsIsListed() throws {
    let report = try NodeLinkWriter().write(
      ExportTable(.awkward(seed: 1), adding: [.infinite(in: .awkward(seed: 1))]),
      to: folder.path("a"))
    #expect(
      report.warnings.contains {
        $0.description
          == "column score: JSON has no infinite numbers and no NaN; they are written as texts"
      })
  }

  @Test(.enabled(if: Judge.hasNetworkX), arguments: 0..<20 as Range<UInt64>)
  func networkxReadsIt(seed: UInt64) throws {
    let table = try ExportTable(.awkward(seed: seed), adding: .extremes(seed: seed), edges: .all)
    let path = folder.path("\(seed).json")
    try NodeLinkWriter().write(table, to: path)
    let run = try BuiltProgram.run("python3", ["-W", "error", "-c", Self.networkx, path])
    #expect(run.status == 0, "\(run.errors)")
    let columns = table.nodeColumns + table.edgeColumns
    let values = columns.map { column in
      (0..<column.cells.count).count { column.cells.text($0) != nil }
    }
    #expect(
      run.output == "MultiDiGraph \(table.nodeCount) \(table.edgeCount) \(values.reduce(0, +))\n")
  }

  @Test(.enabled(if: Judge.hasNetworkX))
  func thePlainProfileIsReadWithoutSayingWhere() throws {
    let table = try ExportTable(.awkward(seed: 3), edges: .all)
    let path = folder.path("plain.json")
    let report = try NodeLinkWriter(profile: .plain).write(table, to: path)
    #expect(!report.warnings.contains { $0.what.contains("networkx") })
    #expect(try folder.text("plain.json").contains("],\n\"edges\":["))
    let reading = try JSONReading(Data(contentsOf: URL(filePath: path)))
    #expect(reading.graph.edges.subjects == table.sources)
    let script = """
      import inspect, json, networkx, sys
      read = networkx.node_link_graph
      known = inspect.signature(read).parameters["edges"].default == "edges"
      graph = read(json.load(open(sys.argv[1])), **({} if known else {"edges": "edges"}))
      print(len(graph), graph.size())
      """
    let run = try BuiltProgram.run("python3", ["-c", script, path])
    #expect(run.output == "\(table.nodeCount) \(table.edgeCount)\n", "\(run.errors)")
  }

  @Test func itIsSaidWhereNetworkxLooksForEdges() throws {
    let report = try NodeLinkWriter().write(
      ExportTable(.awkward(seed: 1)), to: folder.path("a"))
    #expect(
      report.warnings.map(\.description).contains(
        "graph: networkx wants node_link_graph(data, edges=\"links\"); --profile plain writes what"
          + " networkx 3.6 and later reads without it"))
  }

  /// Reads the file and writes it again, which must give the same nodes, links and values.
  private static let networkx = """
    import json, networkx, sys
    data = json.load(open(sys.argv[1], encoding="utf-8"))
    graph = networkx.node_link_graph(data, edges="links")
    again = networkx.node_link_data(graph, edges="links")
    order = lambda rows: sorted(json.dumps(row, sort_keys=True) for row in rows)
    assert order(again["nodes"]) == order(data["nodes"])
    assert order(again["links"]) == order(data["links"])
    values = sum(len(row) - 1 for row in data["nodes"]) + sum(len(row) - 3 for row in data["links"])
    print(type(graph).__name__, len(graph), graph.size(), values)
    """
}

extension ExportTable {
  /// The table as a graph that was read: the same columns in their roles.
  var asForeign: (nodes: ForeignGraph.Nodes, edges: ForeignGraph.Edges) {
    var nodes = ForeignGraph.Nodes(
      ids: TextPool((0..<nodeCount).map { nodeIDs[$0] }),
      columns: nodeColumns.map { Column($0.name, $0.cells) }.filter(\.cells.hasValue))
    var edges = ForeignGraph.Edges(
      subjects: sources, objects: targets,
      columns: edgeColumns.map { Column($0.name, $0.cells) }.filter(\.cells.hasValue))
    ColumnRoles.assign(&nodes, &edges)
    return (nodes, edges)
  }
}

extension Column {
  /// The column without what is no number, which every reader takes as missing.
  fileprivate var withoutNaN: Column {
    guard case .numbers(let numbers) = cells else { return self }
    let kept = (0..<numbers.count).map { row in numbers[row].flatMap { $0.isNaN ? nil : $0 } }
    return Column(name, .numbers(ValueCells(kept)))
  }
}

extension TextCells {
  var rows: [ExactText?] { (0..<count).map { self[$0].map(ExactText.init) } }
}

extension [ComputedColumn] {
  /// Columns of extreme numbers.
  static func extremes(seed: UInt64) throws -> [ComputedColumn] {
    var generator = SplitMix64(seed: seed)
    let graph = try Graph.awkward(seed: seed)
    let ids = graph.verticesByID.map { graph.entity(at: $0).id }
    let numbers = [
      0, -0.0, 1, -1, .leastNonzeroMagnitude, .greatestFiniteMagnitude, .infinity, -.infinity, .nan,
      0.1, 1e21,
      123456789012345680, .leastNormalMagnitude,
    ]
    let scores = ids.map { ($0, numbers.randomElement(using: &generator) ?? 0) }
    let groups = ids.map {
      ($0, [Int.max, .min, 0, 1 << 53 + 1].randomElement(using: &generator) ?? 0)
    }
    return [
      ComputedColumn("directed", .ofEntities(Dictionary(uniqueKeysWithValues: scores))),
      ComputedColumn("data", .integersOfEntities(Dictionary(uniqueKeysWithValues: groups))),
    ]
  }
}

extension ComputedColumn {
  static func infinite(in graph: Graph) throws -> ComputedColumn {
    let ids = graph.verticesByID.map { graph.entity(at: $0).id }
    return ComputedColumn(
      "score", .ofEntities(Dictionary(uniqueKeysWithValues: ids.map { ($0, .infinity) })))
  }
}
