import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("Files written beside their targets")
struct FileBesideTests {
  private let folder = TemporaryFolder()

  @Test func theTargetIsReplacedWhole() throws {
    let target = try folder.file("graph.graphml", "before")
    let file = try FileBeside(target)
    append("after", to: file)
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "before")
    try file.replaceTarget()
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "after")
    #expect(try files() == ["graph.graphml"])
  }

  @Test func aLinkIsFollowedAndPermissionsStay() throws {
    let real = try folder.file("real.graphml", "before")
    let link = folder.url("link.graphml")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: URL(filePath: real))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: real)
    let file = try FileBeside(link.path())
    append("after", to: file)
    try file.replaceTarget()
    #expect(try String(contentsOfFile: real, encoding: .utf8) == "after")
    let attributes = try FileManager.default.attributesOfItem(atPath: real)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try files() == ["link.graphml", "real.graphml"])
  }

  @Test func aFileThatIsGivenUpLeavesNothing() throws {
    let target = try folder.file("graph.graphml", "before")
    append("after", to: try FileBeside(target))
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "before")
    #expect(try files() == ["graph.graphml"])
  }

  @Test func aFullDiskLeavesTheTargetAsItWas() throws {
    let target = try folder.file("graph.graphml", "before")
    let part = try folder.file("graph.part", "")
    let full = FileBeside(target, path: part, descriptor: unsafe open("/dev/full", O_WRONLY))
    let table = ExportTable(try .fourPeople())
    GraphMLDocument(
      table, .gephi, nodeIDs: FileIDs(table.nodeIDs, .gephi),
      edgeIDs: FileIDs(table.edgeIDs, .gephi),
      labels: nil
    ).write(to: full, threads: 2)
    #expect(throws: InterchangeError.diskFull(for: target)) { try full.replaceTarget() }
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "before")
    #expect(try files() == ["graph.graphml"])
  }

  @Test func aMissingFolderIsNamed() throws {
    let target = folder.url("nowhere/graph.graphml").path()
    #expect(throws: InterchangeError.noFolder(for: target)) {
      try GraphMLWriter().write(ExportTable(try .fourPeople()), to: target)
    }
  }

  @Test func aFolderIsNoTarget() throws {
    let target = folder.url.path()
    #expect(throws: InterchangeError.isFolder(target)) { try FileBeside(target) }
  }

  @Test(
    arguments: [
      (
        ENOENT, "cannot write 'out/graph.graphml': its folder does not exist; make the folder first"
      ),
      (
        EACCES,
        "cannot write 'out/graph.graphml': its folder may not be written to; choose another place"
      ),
      (
        EROFS,
        "cannot write 'out/graph.graphml': its folder may not be written to; choose another place"
      ),
      (
        ENOSPC,
        "cannot write 'out/graph.graphml': the disk is full; free some space and try again"
      ),
      (EISDIR, "cannot write 'out/graph.graphml': it is a folder; give the name of a file"),
      (
        EIO,
        "cannot write 'out/graph.graphml': the system says 'Input/output error'; try again, or"
          + " choose another place"
      ),
    ])
  func everyErrorIsASentence(number: CInt, sentence: String) {
    #expect(InterchangeError(number, writing: "out/graph.graphml").description == sentence)
  }

  private func append(_ text: String, to file: FileBeside) {
    unsafe Array(text.utf8).withUnsafeBytes { unsafe file.append($0) }
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path()).sorted()
  }
}
