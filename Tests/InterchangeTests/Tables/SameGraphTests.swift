import EntityGraph
import TestSupport
import Testing

@testable import Interchange

/// One table gives one graph, whatever the format that it is written in, and whether or not it is
/// written out and read again.
@Suite struct SameGraphTests {
  private let folder = TemporaryGraphFiles()

  private func read(_ table: HostileTable, as format: String) throws -> ReadTable {
    switch format {
    case "csv", "tsv":
      let (nodes, edges) = table.delimited(format == "csv" ? "," : "\t")
      _ = try folder.file("t_edges.\(format)", edges)
      return try ReadTable(folder.file("t_nodes.\(format)", nodes))
    case "json": return try ReadTable(folder.file("t.json", table.json()))
    case "graphml": return try ReadTable(folder.file("t.graphml", table.graphML()))
    default: return try ReadTable(folder.file("t.gexf", table.gexf()))
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func everyFormatGivesTheSameGraph(seed: UInt64) throws {
    let table = HostileTable(seed: seed)
    let wanted = try read(table, as: "csv")
    for format in ["tsv", "json", "graphml", "gexf"] {
      expect(try read(table, as: format), wanted, format)
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func whatIsExportedIsReadAgainAsTheSameGraph(seed: UInt64) throws {
    let written = try table(read(HostileTable(seed: seed), as: seed % 2 == 0 ? "csv" : "json"))
    for name in ["o.csv", "o.tsv", "o.json", "o.graphml", "o.gexf", "o.cyjs"] {
      let report = try GraphFile.write(written, to: folder.path(name))
      let lost = report.warnings.map(\.element)
      let again = try table(
        ReadTable(
          folder.path(
            name.replacing("o.csv", with: "o_nodes.csv").replacing("o.tsv", with: "o_nodes.tsv"))))
      let difference = again.lines(without: lost).difference(from: written.lines(without: lost))
      #expect(
        difference.isEmpty, "\(name): \([difference.removals.first, difference.insertions.first])")
    }
  }

  private func table(_ read: ReadTable) throws -> ExportTable {
    var builder = GraphBuilder()
    builder.add(read.graph)
    return ExportTable(try builder.freeze())
  }

  private func expect(_ found: ReadTable, _ wanted: ReadTable, _ format: String) {
    #expect(found.types == wanted.types, "\(format)")
    #expect(found.notes == wanted.notes, "\(format)")
    for (found, wanted) in [(found.nodes, wanted.nodes), (found.edges, wanted.edges)] {
      let difference = found.difference(from: wanted)
      #expect(
        difference.isEmpty, "\(format): \([difference.removals.first, difference.insertions.first])"
      )
    }
  }
}

extension ExportTable {
  /// All that it says, in lines, but for the elements of which a format says that it loses them.
  fileprivate func lines(without lost: [String]) -> [String] {
    let nodes = nodeColumns.filter { !lost.contains("column \($0.name)") }
    let edges = edgeColumns.filter { !lost.contains("column \($0.name)") }
    return (0..<nodeCount).map { row in "\(nodeIDs[row])\(Self.values(nodes, row))" }
      + (0..<edgeCount).map { row in
        "\(edgeIDs[row]): \(nodeIDs[Int(sources[row])]), \(nodeIDs[Int(targets[row])])"
          + Self.values(edges, row)
      }
  }

  private static func values(_ columns: [ExportColumn], _ row: Int) -> String {
    columns.sorted { $0.name < $1.name }.compactMap { column in
      column.cells.text(row).map { " \(column.name)=\($0.debugDescription)" }
    }.joined()
  }
}
