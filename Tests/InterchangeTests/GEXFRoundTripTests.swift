import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("GEXF written and read again")
struct GEXFRoundTripTests {
  private let folder = TemporaryFolder()

  @Test(arguments: 0..<150 as Range<UInt64>)
  func everythingThatXMLCanSayComesBack(seed: UInt64) throws {
    let table = ExportTable(try .awkward(seed: seed), edges: .all).fitted(to: .gephi)
    let path = folder.url("round.gexf").path()
    try GEXFWriter().write(table, to: path)
    let reading = try GraphFile.read(path)
    guard case .graph(let graph) = reading.content else {
      Issue.record("no graph")
      return
    }
    #expect(reading.notes == [])
    expectIDs(graph, table)
    expectNodes(graph.nodes, table)
    expectEdges(graph.edges, table)
  }

  @Test func timesComeBackAsTheyWereWritten() throws {
    let table = ExportTable(try .crossedPairs())
    let path = folder.url("times.gexf").path()
    try GEXFWriter().write(table, to: path)
    guard case .graph(let graph) = try GraphFile.read(path).content else {
      Issue.record("no graph")
      return
    }
    let periods = (0..<graph.edges.count).map { graph.edges.periods?[$0] ?? "-" }
    #expect(
      Set(periods) == ["2023-01-02", "2023-01-03", "2022/..", "/2023"], "\(periods)")
    #expect(graph.edges.undirected.count == 2)
    #expect(!graph.edges.columns.contains { ["kind", "label", "time"].contains($0.name) })
  }

  /// Ids come back but for characters that XML has no place for.
  private func expectIDs(_ graph: ForeignGraph, _ table: ExportTable) {
    let nodes = (0..<table.nodeCount).map { table.nodeIDs[$0] }
    let edges = (0..<table.edgeCount).map { table.edgeIDs[$0] }
    #expect(graph.nodes.count == nodes.count)
    #expect(graph.edges.count == edges.count)
    for (row, id) in nodes.enumerated() where id == id.withoutForbidden && !isBlurred(nodes) {
      #expect(ExactText(graph.nodes.ids[row]) == ExactText(id))
    }
    for (row, id) in edges.enumerated() where id == id.withoutForbidden {
      #expect(graph.edges.ids?[row].map { ExactText($0) } == ExactText(id))
      #expect(graph.edges.subjects[row] == table.sources[row])
      #expect(graph.edges.objects[row] == table.targets[row])
    }
  }

  /// Whether ids are equal without what XML forbids, so that none can be restored.
  private func isBlurred(_ ids: [String]) -> Bool {
    Set(ids.map { ExactText($0.withoutForbidden) }).count < ids.count
  }

  private func expectNodes(_ nodes: ForeignGraph.Nodes, _ table: ExportTable) {
    for (row, wanted) in table.nodeValues.enumerated() {
      #expect(nodes.names?[row] == wanted["label"]?.asName)
      #expect(nodes.kinds?[row] == wanted["entity_kind"])
      expect(nodes.columns, row, wanted, but: ["label", "entity_kind"], table.nodeColumns)
    }
  }

  private func expectEdges(_ edges: ForeignGraph.Edges, _ table: ExportTable) {
    for (row, wanted) in table.edgeValues.enumerated() {
      #expect(edges.kinds?[row] == wanted["relation"])
      let (from, until) = (wanted["valid_from"], wanted["valid_until"])
      let period = from == until ? from : "\(from ?? "")/\(until ?? "")"
      #expect(edges.periods?[row] == period)
      #expect(edges.undirected.contains(row) == (wanted["symmetric"] == "true"))
      #expect(edges.areMomentary?[row] == wanted["momentary"].map { $0 == "true" })
      expect(
        edges.columns, row, wanted,
        but: ["relation", "valid_from", "valid_until", "momentary", "symmetric"],
        table.edgeColumns)
    }
  }

  private func expect(
    _ columns: [Column], _ row: Int, _ wanted: [String: String], but places: Set<String>,
    _ types: [ExportColumn]
  ) {
    let hasOwnWeight = types.contains { $0.meaning == .property(EdgeWeights.property) }
    for column in types where !places.contains(column.name) {
      if column.meaning == .weight, hasOwnWeight { continue }
      let own = column.name.hasPrefix("property_") ? String(column.name.dropFirst(9)) : ""
      let found =
        columns.first { $0.name == column.name } ?? columns.first { $0.name == own }
      let text = found?.cells.text(row)
      let spelled = wanted[column.name]
      switch column.cells {
      case .texts: #expect(text.map { ExactText($0) } == spelled.map { ExactText($0) })
      case .numbers:
        let (first, second) = (text.flatMap(Double.init), spelled.flatMap(Double.init))
        #expect(first == second || (first?.isNaN ?? false && second?.isNaN ?? false))
      case .wholeNumbers, .flags: #expect(text == spelled)
      }
    }
  }
}
