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

  @Test(arguments: [0o660, 0o606])
  func oneThatOthersCanWriteIsNone(mode: Int) throws {
    CaseSnapshot(of: path).write(graph)
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: path + "-snapshot")
    #expect(try CaseSnapshot(of: path).open() == nil)
  }

  @Test func oneThatOthersWriteIsUsedWhereTheyWriteTheCase() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o664], ofItemAtPath: path)
    CaseSnapshot(of: path).write(graph)
    #expect(try CaseSnapshot(of: path).open() != nil)
  }

  @Test(.enabled(if: geteuid() == 0))
  func oneOfSomebodyElseIsNone() throws {
    CaseSnapshot(of: path).write(graph)
    unsafe chown(path + "-snapshot", 12345, 0)
    #expect(try CaseSnapshot(of: path).open() == nil)
    unsafe chown(path, 12345, 0)
    CaseSnapshot(of: path).write(graph)
    unsafe chown(path + "-snapshot", 12345, 0)
    #expect(try CaseSnapshot(of: path).open() != nil)
  }

  @Test(.enabled(if: geteuid() == 0))
  func itIsOfTheGroupOfTheCase() throws {
    unsafe chown(path, 0, 12345)
    CaseSnapshot(of: path).write(graph)
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "-snapshot")
    #expect(attributes[.groupOwnerAccountID] as? Int == 12345)
  }

  @Test func whatWasLeftUnfinishedIsTakenAway() throws {
    for name in ["999999999", "999999999-7", "1-7", "old", "999999999-x"] {
      try folder.write(Data(), to: "a.case-snapshot.\(name)")
    }
    CaseSnapshot(of: path).write(graph)
    #expect(
      try Set(folder.names) == [
        "a.case", "a.case-snapshot", "a.case-snapshot.1-7", "a.case-snapshot.999999999-x",
        "a.case-snapshot.old",
      ])
  }

  @Test func whereFilesNeedANameEachHasItsOwn() throws {
    let target = folder.file("a.case-snapshot")
    var unfinished = try (0..<2).map { _ in
      try #require(
        UnfinishedSnapshot(
          target, in: folder.path, mode: 0o640, group: getegid(), isNameless: false))
    }
    #expect(try folder.names.count == 3)
    unfinished.removeLast().finish()
    unfinished = []
    #expect(try Set(folder.names) == ["a.case", "a.case-snapshot"])
  }

  @Test func somethingElseInItsPlaceIsNone() throws {
    try FileManager.default.createDirectory(
      atPath: path + "-snapshot", withIntermediateDirectories: false)
    #expect(try CaseSnapshot(of: path).open() == nil)
    CaseSnapshot(of: path).write(graph)
    #expect(try folder.names == ["a.case", "a.case-snapshot"])
  }
}
