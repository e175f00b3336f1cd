import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("GraphML judged by its readers", .serialized)
struct JudgedTests {
  private let folder = TemporaryFolder()

  @Test(.enabled(if: Judge.hasGephi, "needs Java 17, Python 3 and gephi/ in the shared folder"))
  func whatGephiBendsWasNamedByThePreflight() throws {
    let exports =
      try (0..<100).map { try export(.awkward(seed: $0), "\($0)", isCompared: false) }
      + (0..<100).map { try export(.awkwardForeign(seed: $0), "foreign \($0)", isCompared: false) }
    for (export, lost) in zip(exports, try Judge.lostInGephi(exports.map(\.path))) {
      let checked = Set(try FileCheck(of: export.path).findings.map { ExactText($0.element) })
      #expect(Self.unnamed(lost, export.warned) == [], "\(export.path)")
      #expect(Self.unnamed(lost, checked.map(\.text)) == [], "check of \(export.path)")
    }
  }

  @Test(.enabled(if: Judge.hasGephi, "needs Java 17, Python 3 and gephi/ in the shared folder"))
  func gephiLosesNothingOfFourPeople() throws {
    let export = try export(.fourPeople(), "four")
    #expect(try Judge.lostInGephi([export.path]) == [[]])
  }

  @Test(
    .enabled(if: Judge.hasNetworkX, "needs Python 3 with networkx"),
    arguments: ExportProfile.allCases)
  func networkXReadsEveryValue(profile: ExportProfile) throws {
    let exports = try (0..<40).map { try export(.awkward(seed: $0), "\($0)", profile) }
    let differences = try Judge.differences(Judge.networkX, exports.map(\.path))
    #expect(differences.flatMap { $0 } == [])
  }

  @Test(
    .enabled(if: Judge.hasIGraph, "needs Python 3 with igraph"), arguments: ExportProfile.allCases)
  func iGraphReadsEveryValue(profile: ExportProfile) throws {
    let exports = try (0..<40).map { try export(.awkward(seed: $0), "\($0)", profile) }
    let differences = try Judge.differences(Judge.iGraph, exports.map(\.path))
    #expect(differences.flatMap { $0 } == [])
  }

  private static func unnamed(_ complaints: [String], _ elements: [String]) -> [String] {
    complaints.filter { complaint in
      !elements.contains { complaint.utf8.starts(with: "\($0): ".utf8) }
    }
  }

  /// A file, and the elements that the preflight named, as the file names them.
  private struct Export {
    let path: String
    let warned: [String]
  }

  private func export(
    _ graph: Graph, _ name: String, _ profile: ExportProfile = .gephi, isCompared: Bool = true
  ) throws -> Export {
    let table = ExportTable(graph, edges: .all)
    let path = folder.url("\(name).graphml").path()
    let report = try GraphMLWriter(profile: profile).write(table, to: path)
    let (nodes, edges) = (FileIDs(table.nodeIDs, profile), FileIDs(table.edgeIDs, profile))
    if isCompared {
      try expectation(table, path, nodes, edges).write(
        toFile: "\(path).json", atomically: true, encoding: .utf8)
    }
    let warned = Set(report.warnings.map { ExactText($0.element) })
    let named =
      zip(table.nodeIDs.strings, nodes.written.strings).map { ("node \($0)", "node \($1)") }
      + zip(table.edgeIDs.strings, edges.written.strings).map { ("edge \($0)", "edge \($1)") }
    return Export(
      path: path, warned: named.filter { warned.contains(ExactText($0.0)) }.map { $0.1 })
  }

  /// Every value that a reader must find, as JSON.
  private func expectation(
    _ table: ExportTable, _ path: String, _ nodes: FileIDs, _ edges: FileIDs
  ) throws -> String {
    let file = GraphMLFile(path: path)
    let ends = zip(table.sources, table.targets).map {
      [nodes.written[Int($0)], nodes.written[Int($1)]]
    }
    let expectation = Expectation(
      nodes: Dictionary(uniqueKeysWithValues: zip(nodes.written.strings, file.nodes.map(\.data))),
      edges: Dictionary(uniqueKeysWithValues: zip(edges.written.strings, file.edges.map(\.data))),
      ends: Dictionary(uniqueKeysWithValues: zip(edges.written.strings, ends)),
      order: edges.written.strings)
    return String(decoding: try JSONEncoder().encode(expectation), as: UTF8.self)
  }

  private struct Expectation: Encodable {
    let nodes: [String: [String: String]]
    let edges: [String: [String: String]]
    let ends: [String: [String]]

    /// The ids of the edges as they stand in the file.
    let order: [String]
  }
}
