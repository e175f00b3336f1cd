import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("GEXF judged by Gephi", .serialized)
struct GEXFJudgedTests {
  private let folder = TemporaryFolder()

  @Test(.enabled(if: Judge.hasGephi, "needs Java 17, Python 3 and gephi/ in the shared folder"))
  func whatGephiBendsWasNamedByThePreflight() throws {
    let exports =
      try (0..<100).map { try export(.awkward(seed: $0), "\($0)") }
      + (0..<100).map { try export(.awkwardForeign(seed: $0), "foreign \($0)") }
    for (export, lost) in zip(exports, try Judge.lostFromGEXF(exports.map(\.path))) {
      let checked = Set(try FileCheck(of: export.path).findings.map { ExactText($0.element) })
      #expect(Self.unnamed(lost, export.warned) == [], "\(export.path)")
      let unnamed = Self.unnamed(lost, checked.map(\.text)).filter { !Self.isOfNothing($0) }
      #expect(unnamed == [], "check of \(export.path)")
    }
  }

  /// In a file an empty text is no value; that it was one before, only the export can tell.
  private static func isOfNothing(_ complaint: String) -> Bool {
    complaint.utf8.reversed().starts(with: " '' became None".utf8.reversed())
  }

  private static func unnamed(_ complaints: [String], _ elements: [String]) -> [String] {
    complaints.filter { complaint in
      !elements.contains { complaint.utf8.starts(with: "\($0): ".utf8) }
    }
  }

  @Test func theGraphsHaveRelationsThatFollowFromEvents() throws {
    let projections = try (0..<100 as Range<UInt64>).map { seed in
      let graph = try Graph.awkward(seed: seed)
      return (0..<graph.relationCount).count { graph.relation($0).isProjection }
    }
    #expect(projections.count { $0 > 0 } > 50)
  }

  @Test(.enabled(if: Judge.hasGephi, "needs Java 17, Python 3 and gephi/ in the shared folder"))
  func gephiLosesNothingOfFourPeople() throws {
    let export = try export(.fourPeople(), "four")
    #expect(try Judge.lostFromGEXF([export.path]) == [[]])
  }

  @Test(.enabled(if: Judge.hasGephi, "needs Java 17, Python 3 and gephi/ in the shared folder"))
  func gephiKeepsSymmetricAndDirectedEdgesOfOnePairApart() throws {
    let export = try export(.crossedPairs(), "crossed")
    #expect(try Judge.lostFromGEXF([export.path]) == [[]])
  }

  /// A file, and the elements that the preflight named, as the file names them.
  private struct Export {
    let path: String
    let warned: [String]
  }

  private func export(_ graph: Graph, _ name: String) throws -> Export {
    let table = ExportTable(graph, edges: .all).fitted(to: .gephi)
    let path = folder.url("\(name).gexf").path()
    let report = try GEXFWriter(description: "A graph & more").write(table, to: path)
    let (nodes, edges) = (FileIDs(table.nodeIDs, .gephi), FileIDs(table.edgeIDs, .gephi))
    let nodeIDs = (0..<table.nodeCount).map { nodes.written[$0] }
    let edgeIDs = (0..<table.edgeCount).map { edges.written[$0] }
    let expectation = GEXFExpectation(table, nodeIDs: nodeIDs, edgeIDs: edgeIDs)
    try JSONEncoder().encode(expectation).write(to: URL(filePath: "\(path).json"))
    let warned = Set(report.warnings.map { ExactText($0.element) })
    let named =
      (0..<table.nodeCount).map { ("node \(table.nodeIDs[$0])", "node \(nodeIDs[$0])") }
      + (0..<table.edgeCount).map { ("edge \(table.edgeIDs[$0])", "edge \(edgeIDs[$0])") }
    return Export(
      path: path, warned: named.filter { warned.contains(ExactText($0.0)) }.map { $0.1 })
  }
}

extension Graph {
  /// Two people tied by all that makes trouble together: calls both ways, meetings on two days.
  static func crossedPairs() throws -> Graph {
    var builder = GraphBuilder()
    builder.add(Document(id: "essay", title: "An essay"))
    for id in ["ann", "bob"] as [Entity.ID] {
      try builder.add(Entity(id: id, kind: "person", name: id.rawValue))
    }
    for (subject, kind, object, day) in [
      ("ann", "called", "bob", "2023-01-02"), ("ann", "called", "bob", "2023-01-03"),
      ("bob", "called", "ann", "2023-01-02"), ("ann", "met", "bob", "2023-01-02"),
      ("bob", "met", "ann", "2023-01-03"), ("ann", "works-for", "bob", "2022/.."),
      ("bob", "works-for", "ann", "/2023"),
    ] as [(Entity.ID, RelationKind.ID, Entity.ID, String)] {
      builder.add(
        Claim(
          document: "essay",
          statement: .relation(subject: subject, kind: kind, object: object),
          period: Period(day)))
    }
    return try builder.freeze()
  }
}
