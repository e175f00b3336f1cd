import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

/// The files of the shared corpus that are text, with what they hold.
enum TextCorpus {
  static let isThere = SharedFolder.path("corpus/INDEX.tsv") != nil

  struct Row: CustomTestStringConvertible {
    let path: String
    let nodes: Int?
    let edges: Int?
    var testDescription: String { path }
  }

  /// Files that are lists of names or tables of other things, by what is said of them.
  static let refused: [String: String] = [
    "followthemoney/nomenklatura-donations.csv": "the columns '",
    "followthemoney/nomenklatura-putin_names.txt": "is no edge list",
    "networks/krebs911_latora_node_map.txt": "is no edge list",
    "gephi/Import-file_spreadsheet_adj_list.csv": "the columns '",
    "gephi/Import-file_spreadsheet_complex_matrix.csv": "the columns '",
    "gephi/Import-file_spreadsheet_matrix.csv": "the columns '",
  ]

  /// Counts that the index does not have, or has of one half of a pair.
  static let counts: [String: (nodes: Int, edges: Int)] = [
    "networks/melaniewalsh_got-edges.csv": (107, 352),
    "networks/melaniewalsh_got-nodes.csv": (107, 352),
    "networks/melaniewalsh_quaker-edges.csv": (96, 162),
    "networks/melaniewalsh_quaker-nodes.csv": (96, 162),
    "generated/igraph_directed.gml": (6, 6),
    "gephi/emojis.gml": (1, 0),
    "gephi/Export-spreadsheet_empty.csv": (0, 0),
    "gephi/Export-spreadsheet_utf8.csv": (2, 0),
    "gephi/Import-file_spreadsheet_edges_table_with_timeset_intervals.csv": (3, 5),
    "gephi/Import-file_spreadsheet_expected_testMatrix_Excel_edges.csv": (4, 6),
    "networkx/hartford_drug.edgelist": (212, 337),
    "graphalytics/example/example-directed.e": (10, 17),
    "graphalytics/example/example-directed.v": (10, 17),
    "graphalytics/example/example-undirected.e": (9, 12),
  ]

  static let rows: [Row] = {
    guard let index = SharedFolder.path("corpus/INDEX.tsv"),
      let text = try? String(contentsOfFile: index, encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      let path = String(cells[0])
      let format = GraphFormat(extensionOf: path)
      let formats: [GraphFormat] = [.csv, .pajek, .gml, .edgeList, .graphalytics, .matrixMarket]
      guard let format, formats.contains(format), !path.contains(".statements.") else { return nil }
      let counts = counts[path]
      return Row(
        path: path, nodes: counts?.nodes ?? Int(cells[5]), edges: counts?.edges ?? Int(cells[6]))
    }
  }()
}

@Suite(.enabled(if: TextCorpus.isThere, "there is no shared corpus"))
struct CorpusTextTests {
  @Test(arguments: TextCorpus.rows)
  func readsWhatTheIndexSays(row: TextCorpus.Row) throws {
    let path = try #require(SharedFolder.path("corpus/" + row.path))
    if let sentence = TextCorpus.refused[row.path] {
      let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
      #expect(error?.what.hasPrefix(sentence) == true)
      return
    }
    let graph = try ReadGraph(path).graph
    if let nodes = row.nodes { #expect(graph.nodes.count == nodes) }
    if let edges = row.edges { #expect(graph.edges.count == edges) }
    #expect(
      graph.nodes.count + graph.edges.count > 0 || row.path.contains("empty")
        || row.path.contains("_nodes.csv"))
  }

  @Test func seesMostOfTheCorpus() {
    #expect(TextCorpus.rows.count > 80)
    #expect(TextCorpus.rows.count { $0.nodes != nil } > 20)
  }

  @Test func readsWhatTheToolsMean() throws {
    func read(_ name: String) throws -> ReadGraph {
      try ReadGraph(#require(SharedFolder.path("corpus/generated/" + name)))
    }
    #expect(try read("igraph_directed.net").edges == ["1>2", "2>3", "4>5", "4>5", "4>6", "3>3"])
    #expect(try read("igraph_directed.net").nodes.last == "6 MECHANIZED INFANTRY & <X>")
    let multi = try read("networkx_multi_undirected.gml")
    #expect(multi.edges.first == "0-1 relayed_message")
    #expect(multi.nodes.last == "5 o1 Unit")
    #expect(
      try read("networkx_multi_directed.net").edgeColumns == ["weight number: 1.0,1.0,2.0,1.0,1.0"])
    #expect(
      try read("igraph_directed.gml").nodeColumns.first == "score number: 1.5,_,inf,-1.0,0.0,2.0")
  }
}

/// Seeded mutations of files: every one is read or refused, and none crashes or hangs.
@Suite(.enabled(if: TextCorpus.isThere, "there is no shared corpus"))
struct TextFuzzTests {
  private let folder = TemporaryGraphFiles()

  @Test(arguments: 0..<20)
  func readsOrRefusesDamagedFiles(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<20 {
      let row = try #require(TextCorpus.rows.randomElement(using: &random))
      let path = try #require(SharedFolder.path("corpus/" + row.path))
      var bytes = Array(try #require(FileManager.default.contents(atPath: path)).prefix(20_000))
      for _ in 0..<Int.random(in: 1...8, using: &random) { Self.damage(&bytes, &random) }
      let name = row.path.split(separator: "/").last.map(String.init) ?? row.path
      let damaged = try folder.file(name, Data(bytes))
      do throws(ReadingError) {
        guard case .graph(let graph) = try GraphFile.read(damaged).content else { continue }
        #expect(graph.edges.subjects.allSatisfy { 0..<graph.nodes.count ~= Int($0) })
        #expect(graph.nodes.columns.allSatisfy { $0.cells.count == graph.nodes.count })
        #expect(graph.edges.columns.allSatisfy { $0.cells.count == graph.edges.count })
      } catch {
        #expect(error.file.hasPrefix(damaged.prefix(20)) && error.what.count > 10)
      }
    }
  }

  private static func damage(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 0...40, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes.removeLast(bytes.count - place)
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 3: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
    case 4:
      bytes.insert(
        contentsOf: Array(
          ["\"", "[", "]", "\n*Arcs\n", "999999999999999999999", "{", "\u{FEFF}", "&#;", ","]
            .randomElement(using: &random)?.utf8 ?? "".utf8), at: place)
    default: bytes.swapAt(min(place, max(bytes.count - 1, 0)), max(bytes.count - 1, 0) / 2)
    }
  }
}
