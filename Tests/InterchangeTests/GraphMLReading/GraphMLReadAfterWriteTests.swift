import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("GraphML read after write")
struct GraphMLReadAfterWriteTests {
  private let folder = TemporaryGraphFiles()

  /// What the format adds, beside the table's own columns: colours, and ids of edges that a strict
  /// file cannot hold.
  private static let added: Set = ["r", "g", "b"]

  @Test(arguments: 0..<80 as Range<UInt64>, ExportProfile.allCases)
  func everythingComesBack(seed: UInt64, profile: ExportProfile) throws {
    let table = ExportTable(try .awkward(seed: seed), edges: .all).fitted(to: profile)
    let graph = try writeAndRead(table, profile)
    #expect(
      same(
        (0..<graph.nodes.count).map { graph.nodes.ids[$0] },
        (0..<table.nodeCount).map { table.nodeIDs[$0] }))
    #expect(graph.edges.subjects == table.sources)
    #expect(graph.edges.objects == table.targets)
    #expect(
      same(
        (0..<graph.edges.count).map { graph.edges.ids?[$0] ?? "" },
        (0..<table.edgeCount).map { table.edgeIDs[$0] }))
    expectSame(graph.nodes.names, table.nodeColumns, .label)
    expectSame(graph.nodes.kinds, table.nodeColumns, .entityKind)
    expectSame(graph.edges.kinds, table.edgeColumns, .relation)
    expectSame(graph.nodes.columns, table.nodeColumns, besides: [.label, .entityKind])
    expectSame(graph.edges.columns, table.edgeColumns, besides: [.relation])
    expectUndirected(graph.edges, where: table.edgeColumns.first { $0.name == "symmetric" })
  }

  private func writeAndRead(
    _ table: ExportTable, _ profile: ExportProfile
  ) throws -> ForeignGraph {
    let path = folder.path("a.graphml")
    try GraphMLWriter(profile: profile).write(table, to: path)
    let reading = try GraphMLReader().read(try InputFile(path, ReadingLimits()))
    #expect(reading.notes == [])
    guard case .graph(let graph) = reading.content else { throw CancellationError() }
    return graph
  }

  /// Texts come back without what XML forbids.
  private func same(_ read: [String], _ written: [String]) -> Bool {
    read.elementsEqual(written) { $0.utf8.elementsEqual($1.withoutForbidden.utf8) }
  }

  private func expectSame(
    _ read: TextCells?, _ columns: [ExportColumn], _ meaning: ExportColumn.Meaning
  ) {
    guard let column = columns.first(where: { $0.meaning == meaning }) else {
      return #expect(read == nil)
    }
    guard let read else { return #expect(!column.hasValue) }
    expectSame(.texts(read), meaning == .label ? column.cells.asNames : column.cells)
  }

  private func expectSame(
    _ read: [Column], _ written: [ExportColumn], besides roles: [ExportColumn.Meaning]
  ) {
    let hasOwnWeight = written.contains { $0.meaning == .property(EdgeWeights.property) }
    let own = written.filter {
      !roles.contains($0.meaning) && !(roles == [.relation] && isRole($0.name)) && $0.hasValue
        && !($0.meaning == .weight && hasOwnWeight)
    }
    let columns = read.filter { !Self.added.contains($0.name) }
    let taken = Set(own.map(\.name))
    #expect(columns.map(\.name) == own.map { ownName($0.name, taken) })
    guard columns.count == own.count else { return }
    for (column, written) in zip(columns, own) { expectSame(column.cells, written.cells) }
  }

  private func expectUndirected(_ edges: ForeignGraph.Edges, where column: ExportColumn?) {
    for row in 0..<edges.count {
      #expect(edges.undirected.contains(row) == (column?.cells.text(row) == "true"))
    }
  }

  /// Times and symmetry of edges, which are no columns when they come back.
  private func isRole(_ name: String) -> Bool {
    ["valid_from", "valid_until", "spells", "momentary", "symmetric"].contains(name)
  }

  /// A property that got another name for Gephi's sake has its own again, where that is free.
  private func ownName(_ name: String, _ taken: Set<String>) -> String {
    let own = name.hasPrefix("property_") ? String(name.dropFirst("property_".count)) : name
    let isReserved =
      ColumnNames.ofGephi.contains(own.lowercased())
      || ExportTable.fixedNames.contains(own.lowercased())
    return isReserved && !taken.contains(own) ? own : name
  }

  private func expectSame(_ read: Cells, _ written: Cells) {
    #expect(read.count == written.count)
    for row in 0..<min(read.count, written.count) {
      let (one, other) = (read.text(row), written.text(row)?.withoutForbidden)
      #expect(Array((one ?? "absent").utf8) == Array((other ?? "absent").utf8))
    }
  }
}

extension Cells {
  fileprivate var asNames: Cells {
    .texts(TextCellsBuilder((0..<count).map { text($0)?.withoutForbidden.asName }).cells)
  }
}

extension String {
  /// The text as names come back: without spaces at its ends, and `nil` where nothing is left.
  var asName: String? {
    let name = trimmingCharacters(in: CharacterSet(charactersIn: " \t\n\u{B}\u{C}\r"))
    return name.isEmpty ? nil : name
  }
}
