import EntityGraph
import FactFiles
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("The seeds as GraphML")
struct SeedsTests {
  private let folder = TemporaryFolder()

  @Test func everyAssertedRelationIsAnEdge() throws {
    let graph = try seeds()
    let table = ExportTable(graph)
    #expect(table.nodeCount == graph.entityCount && table.nodeCount > 100)
    #expect(table.edgeCount + table.unassertedCount == graph.relationCount)
    #expect(ExportTable(graph, edges: .all).edgeCount == graph.relationCount)
  }

  @Test(.enabled(if: Judge.hasGephi, "needs Java 17, Python 3 and gephi/ in the shared folder"))
  func gephiLosesNothing() throws {
    #expect(try Judge.lostInGephi([try file(.gephi)]) == [[]])
  }

  @Test(.enabled(if: GraphMLSchema.path != nil, "\(GraphMLSchema.comment)"))
  func theStrictProfileIsValid() throws {
    #expect(GraphMLSchema.complaints(about: try file(.strict)) == [])
  }

  private func seeds() throws -> Graph {
    let path = BuiltProgram.root.appending(path: "seeds").path()
    var builder = GraphBuilder()
    try builder.add(FactReader().read([path]).batch)
    return try builder.freeze()
  }

  private func file(_ profile: ExportProfile) throws -> String {
    let path = folder.url("seeds.graphml").path()
    try GraphMLWriter(profile: profile).write(ExportTable(try seeds()), to: path)
    return path
  }
}
