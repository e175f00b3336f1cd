import AnalyzerKit
import CPluginInterface
import Foundation
import TestSupport
import Testing

@testable import PluginHost

/// Plug-ins are lent what claims say as our own analyzers see it: by whom, where, and of which properties.
@Suite(.timeLimit(.minutes(2)))
struct LentClaimsTests {
  private func graphs(_ count: UInt64) throws -> [Graph] {
    try [
      Graph.of("a met b by=x,y", "b met c by=y denied", "c met d by=z"), GraphBuilder().freeze(),
    ]
      + (0..<count).map { try FactBatch.random(claims: Int($0), seed: $0).frozen() }
  }

  private func answer(_ analyzer: AnalyzerListing, _ graph: Graph) throws -> Finding {
    try analyzer.configured().analyze(graph)
  }

  private func compare(_ analyzer: AnalyzerListing, _ count: UInt64) throws {
    let own = try AnalyzerRegistry([ClaimList.self]).listing(named: "claim-list")
    for (number, graph) in try graphs(count).enumerated() {
      #expect(try answer(analyzer, graph) == answer(own, graph), "graph \(number)")
    }
  }

  @Test func whatClaimsSayIsListed() throws {
    let graph = try FactBatch([
      .says("a called b", by: ["bee", "cid"]), .says("b called c", by: ["cid"]),
      .says("a called b", by: ["dan"], .denies),
    ]).frozen()
    let own = try AnalyzerRegistry([ClaimList.self]).listing(named: "claim-list")
    let rows = try answer(own, graph).table(in: graph)?.dropFirst().map { $0 }
    let sources = rows?.filter { $0[0] == "source" }
    #expect(
      sources == [["source", "bee", "0"], ["source", "cid", "0"], ["source", "cid", "1"]])
    #expect(rows?.contains { $0[0] == "document" } == true)
  }

  @Test func aPluginInSwiftSeesTheSame() throws {
    let plugin = AnalyzerPlugin("house", version: "1", [ClaimList.self])
    let table = unsafe try #require(plugin.table(for: UInt32(BC_ABI_MAJOR) << 16))
    let listings = try unsafe LoadedLibrary(
      reading: table.assumingMemoryBound(to: bc_plugin.self), "/house", Supervision()
    ).analyzers
    try compare(try #require(listings.first), 60)
  }

  @Test(.enabled(if: CompiledPlugin.isPossible, CompiledPlugin.absence))
  func aPluginInCSeesTheSame() throws {
    let found = FoundPlugins(try CompiledPlugin.library("claims"))
    try compare(try found.analyzers.listing(named: "claim-list"), 60)
  }

  @Test(
    .enabled(if: Python.isThere, "there is no python3 on PATH"),
    arguments: ["columns", "jsonl"])
  func aProgramSeesTheSame(_ carrier: String) throws {
    let folder = TemporaryFolder()
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Programs/backchannel-claims")
    let text = try String(contentsOf: source, encoding: .utf8)
    let program = try folder.file(
      "backchannel-claims", text.replacing("\"columns\"  # or jsonl", with: "\"\(carrier)\""))
    for path in [program, folder.url.path()] {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    let found = FoundPlugins(program)
    #expect(found.complaints == [])
    try compare(try found.analyzers.listing(named: "claim-list"), 12)
  }

  /// Properties of graph files are lent too.
  @Test(.enabled(if: CompiledPlugin.isPossible, CompiledPlugin.absence))
  func attributesOfGraphFilesAreLent() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "shoes.json",
      #"{"nodes": [{"id": "a", "shoe": 41}, {"id": "b"}, {"id": "c", "shoe": 38}], "links": [{"source": "a", "target": "b"}]}"#
    )
    let run = try BuiltProgram.backchannel([
      "analyze", "claim-list", "--in", file, "--format", "csv", "--plugin",
      try CompiledPlugin.library("claims"),
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("property,shoe=41,0\r\nproperty,shoe=38,2\r\n"), "\(run.output)")
  }

  /// A host of version 1.0 has none of this, and says so.
  @Test func whatIsNotThereIsNotAskedFor() throws {
    #expect(ColumnNeeds.everything.isDisjoint(with: [.sourceRelations, .documents, .properties]))
    #expect(
      ColumnNeeds.known.isSuperset(of: [.sourceRelations, .documents, .properties, .everything]))
  }
}

/// Lists all that claims say, in the order in which plug-ins are lent it.
private struct ClaimList: Analyzer {
  static let name = "claim-list"
  static let summary = "List what claims say."
  static let complexity = "O(claims)"

  var needs: ColumnNeeds { [.sourceRelations, .documents, .properties] }

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: AnalyzerKit.Progress
  ) throws -> Finding {
    .table(
      ["what", "of", "number"],
      sources(of: graph) + documents(of: graph) + (try properties(of: graph)))
  }

  private func row(_ what: String, _ text: String, _ number: Int) -> [Cell] {
    [.text(what), .text(text), .count(number)]
  }

  private func sources(of graph: AnalyzedGraph) -> [[Cell]] {
    graph.relationsBySource.flatMap { source, relations in
      relations.map { row("source", source.rawValue, Int($0)) }
    }
  }

  private func documents(of graph: AnalyzedGraph) -> [[Cell]] {
    graph.claimsByVertex.enumerated().flatMap { vertex, own in
      [row("claims", "", own.claims)] + own.documents.map { row("document", $0.rawValue, vertex) }
    }
  }

  private func properties(of graph: AnalyzedGraph) throws -> [[Cell]] {
    let names = graph.properties.names
    let values = try names.map { try graph.values(ofProperty: $0) }
    let ofEntities = graph.vertices.flatMap { vertex in
      zip(names, values).compactMap { name, values in
        values.texts[Int(vertex)].map { row("property", "\(name)=\($0)", Int(vertex)) }
      }
    }
    return ofEntities + zip(names, values).map { row("several", $0, $1.severalValued) }
  }
}
