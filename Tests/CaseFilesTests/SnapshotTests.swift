import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import CaseFiles

/// The graph that is kept beside a case is used as long as the case is as it was.
@Suite struct SnapshotTests {
  private let folder: TemporaryFolder
  private let path: String
  private let graph: Graph

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("a.case")
    let batch = FactBatch.random(claims: 40, seed: 3)
    _ = try CaseFile.open(path, for: .writing).add(batch)
    graph = try Self.graph(of: path)
  }

  private static func graph(of path: String) throws -> Graph {
    var builder = GraphBuilder()
    try builder.add(CaseFile.open(path, for: .reading).batch())
    return try builder.freeze()
  }

  @Test func aGraphIsReadBackAsItWas() throws {
    #expect(try CaseSnapshot(of: path).open() == nil)
    CaseSnapshot(of: path).write(graph)
    let archive = try #require(try CaseSnapshot(of: path).open())
    #expect(archive.graph.account == graph.account)
    #expect(try folder.names == ["a.case", "a.case-snapshot"])
  }

  @Test func readingTheCaseLeavesTheSnapshotInUse() throws {
    CaseSnapshot(of: path).write(graph)
    _ = try Self.graph(of: path)
    #expect(try CaseSnapshot(of: path).open() != nil)
  }

  @Test func aCaseThatWasChangedHasNone() throws {
    CaseSnapshot(of: path).write(graph)
    let snapshot = CaseSnapshot(of: path)
    _ = try CaseFile.open(path, for: .writing).add(FactBatch.random(claims: 41, seed: 4))
    #expect(try CaseSnapshot(of: path).open() == nil)
    try FileManager.default.removeItem(atPath: folder.file("a.case-snapshot"))
    snapshot.write(graph)  // of the state before
    #expect(try folder.names == ["a.case"])
  }

  @Test func anImportThatChangesNothingLeavesItInUse() throws {
    CaseSnapshot(of: path).write(graph)
    _ = try CaseFile.open(path, for: .writing).add(FactBatch.random(claims: 40, seed: 3))
    #expect(try CaseSnapshot(of: path).open() != nil)
  }

  @Test func aCopyOfBothFilesHasNone() throws {
    CaseSnapshot(of: path).write(graph)
    for ending in ["", "-snapshot"] {
      try FileManager.default.copyItem(
        atPath: path + ending, toPath: folder.file("b.case") + ending)
    }
    #expect(try CaseSnapshot(of: folder.file("b.case")).open() == nil)
  }

  @Test(arguments: ["-wal", "-journal"])
  func changesBesideTheCaseForbidIt(ending: String) throws {
    CaseSnapshot(of: path).write(graph)
    try folder.write(Data([1]), to: "a.case" + ending)
    #expect(try CaseSnapshot(of: path).open() == nil)
    try FileManager.default.removeItem(atPath: folder.file("a.case-snapshot"))
    CaseSnapshot(of: path).write(graph)
    #expect(try !folder.names.contains("a.case-snapshot"))
  }

  @Test func itCanBeReadByThoseWhoCanReadTheCase() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    CaseSnapshot(of: path).write(graph)
    let mode = try FileManager.default.attributesOfItem(atPath: path + "-snapshot")[
      .posixPermissions]
    #expect(mode as? Int == 0o640)
  }

  @Test func aLinkInItsPlaceIsNotFollowed() throws {
    let target = folder.file("target")
    try folder.write(Data([1, 2]), to: "target")
    try FileManager.default.createSymbolicLink(
      atPath: path + "-snapshot", withDestinationPath: target)
    #expect(try CaseSnapshot(of: path).open() == nil)
    CaseSnapshot(of: path).write(graph)
    #expect(try folder.bytes(of: "target") == Data([1, 2]))
    #expect(try CaseSnapshot(of: path).open() != nil)
  }

  @Test func somethingElseInItsPlaceIsNone() throws {
    try FileManager.default.createDirectory(
      atPath: path + "-snapshot", withIntermediateDirectories: false)
    #expect(try CaseSnapshot(of: path).open() == nil)
    CaseSnapshot(of: path).write(graph)
    #expect(try folder.names == ["a.case", "a.case-snapshot"])
  }
}
