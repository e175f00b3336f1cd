import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("GraphML read back")
struct GraphMLRoundTripTests {
  private let folder = TemporaryFolder()

  @Test(arguments: 0..<60 as Range<UInt64>, ExportProfile.allCases)
  func everyValueComesBack(seed: UInt64, profile: ExportProfile) throws {
    let table = ExportTable(try .awkward(seed: seed), edges: .all).fitted(to: profile)
    let path = folder.url("\(seed).graphml").path()
    try GraphMLWriter(profile: profile).write(table, to: path)
    let file = GraphMLFile(path: path)
    try #require(file.isWellFormed)
    try #require(file.nodes.count == table.nodeCount)
    #expect(file.nodes.map { own($0.data) }.elementsEqual(table.nodeValues, by: isSame))
    #expect(file.edges.map { own($0.data) }.elementsEqual(table.edgeValues, by: isSame))
    #expect(zip(file.nodes, table.nodeIDs.strings).allSatisfy { isID($1, of: $0) })
    #expect(zip(file.edges, table.edgeIDs.strings).allSatisfy { isID($1, of: $0) })
    let ids = file.nodes.map { $0.attributes["id"] }
    #expect(file.edges.map { $0.attributes["source"] } == table.sources.map { ids[Int($0)] })
    #expect(file.edges.map { $0.attributes["target"] } == table.targets.map { ids[Int($0)] })
  }

  @Test(arguments: 0..<60 as Range<UInt64>, ExportProfile.allCases)
  func idsAreUniqueAndKeysToo(seed: UInt64, profile: ExportProfile) throws {
    let path = folder.url("\(seed).graphml").path()
    try GraphMLWriter(profile: profile)
      .write(ExportTable(try .awkward(seed: seed), edges: .all), to: path)
    let file = GraphMLFile(path: path)
    #expect(isUnique(file.nodes.map { $0.attributes["id"] ?? "" }))
    #expect(isUnique(file.edges.map { $0.attributes["id"] ?? "" }))
    #expect(isUnique(file.keys.keys.map { $0.lowercased() }))
    #expect(isUnique(file.keys.values.map { "\($0.domain) \($0.name.lowercased())" }))
    #expect(
      file.keys.values.allSatisfy {
        ["boolean", "int", "long", "float", "double", "string"].contains($0.type)
      })
    #expect(
      profile != .gephi
        || file.edges.allSatisfy { $0.data["weight"].map { Float($0) ?? 0 > 0 } ?? true })
  }

  @Test(
    .enabled(if: GraphMLSchema.path != nil, "\(GraphMLSchema.comment)"),
    arguments: 0..<60 as Range<UInt64>)
  func theStrictProfileIsValid(seed: UInt64) throws {
    let path = folder.url("\(seed).graphml").path()
    try GraphMLWriter(profile: .strict).write(ExportTable(try .awkward(seed: seed)), to: path)
    #expect(GraphMLSchema.complaints(about: path) == [])
  }

  @Test(.enabled(if: GraphMLSchema.path != nil, "\(GraphMLSchema.comment)"))
  func theSchemaRefusesTheAttributeOfTheGephiProfile() throws {
    let path = folder.url("graph.graphml").path()
    try GraphMLWriter().write(ExportTable(try .fourPeople()), to: path)
    let complaints = GraphMLSchema.complaints(about: path)
    #expect(complaints.contains { $0.contains("The attribute 'label' is not allowed") })
  }

  @Test func theSameTableGivesTheSameBytes() throws {
    let (first, second) = (folder.url("first.graphml"), folder.url("second.graphml"))
    for url in [first, second] {
      try GraphMLWriter().write(ExportTable(try .awkward(seed: 7)), to: url.path())
    }
    #expect(try Data(contentsOf: first) == Data(contentsOf: second))
  }

  @Test(arguments: [2, 3], ExportProfile.allCases)
  func theBytesDoNotDependOnTheNumberOfThreads(threads: Int, profile: ExportProfile) throws {
    let table = try ExportTable(.ring(of: 5000))
    let (first, second) = (folder.url("first.graphml"), folder.url("second.graphml"))
    var writer = GraphMLWriter(profile: profile)
    writer.threads = 1
    try writer.write(table, to: first.path())
    writer.threads = threads
    try writer.write(table, to: second.path())
    #expect(try Data(contentsOf: first) == Data(contentsOf: second))
    #expect(GraphMLFile(path: second.path()).edges.count == 5000)
  }

  /// The data without what GraphML adds to the table.
  private func own(_ data: [String: String]) -> [String: String] {
    data.filter { !["r", "g", "b", "edgelabel", "id_original"].contains($0.key) }
  }

  private func isSame(_ left: [String: String], _ right: [String: String]) -> Bool {
    left.count == right.count
      && left.allSatisfy { $1.utf8.elementsEqual((right[$0] ?? "absent").utf8) }
  }

  private func isID(_ id: String, of element: GraphMLFile.Element) -> Bool {
    let kept = element.data["id_original"] ?? element.attributes["id"] ?? ""
    return kept.utf8.elementsEqual(id.withoutForbidden.utf8)
  }

  private func isUnique(_ texts: [String]) -> Bool {
    Set(texts.map { Array($0.utf8) }).count == texts.count
  }
}
