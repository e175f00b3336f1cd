import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("Files written beside their targets")
struct AtomicFileTests {
  private let folder = TemporaryFolder()

  @Test func theTargetIsReplacedWhole() throws {
    let target = try folder.file("graph.graphml", "before")
    let file = try AtomicFile(target)
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
    let file = try AtomicFile(link.path())
    append("after", to: file)
    try file.replaceTarget()
    #expect(try String(contentsOfFile: real, encoding: .utf8) == "after")
    let attributes = try FileManager.default.attributesOfItem(atPath: real)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try files() == ["link.graphml", "real.graphml"])
  }

  @Test func aFileThatIsGivenUpLeavesNothing() throws {
    let target = try folder.file("graph.graphml", "before")
    append("after", to: try AtomicFile(target))
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "before")
    #expect(try files() == ["graph.graphml"])
  }

  @Test func aFullDiskLeavesTheTargetAsItWas() throws {
    let target = try folder.file("graph.graphml", "before")
    let part = try folder.file("graph.part", "")
    let full = AtomicFile(target, path: part, descriptor: unsafe open("/dev/full", O_WRONLY))
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
    #expect(throws: InterchangeError.isFolder(target)) { try AtomicFile(target) }
  }

  @Test func aPipeIsNoTargetAndStays() throws {
    let target = folder.url("pipe.gexf").path()
    try #require(unsafe mkfifo(target, 0o600) == 0)
    #expect(throws: InterchangeError.isNoFile(target)) { try AtomicFile(target) }
    #expect(
      "\(InterchangeError.isNoFile("pipe.gexf"))"
        == "cannot write 'pipe.gexf': it is a device, a pipe or a socket; give the name of a file")
    #expect(try files() == ["pipe.gexf"])
  }

  @Test func aCaseIsNoTargetAndStays() throws {
    let target = try folder.file("facts.csv", "SQLite format 3\0 and so on")
    #expect(throws: InterchangeError.isCase(target)) { try AtomicFile(target) }
    #expect(
      "\(InterchangeError.isCase("facts.csv"))"
        == "cannot write 'facts.csv': it is a case, or another database, which would be lost; give another name"
    )
  }

  @Test func ofAPairBothAreReplacedOrNone() throws {
    let (nodes, edges) = (try folder.file("nodes", "old"), folder.url("edges").path())
    let (first, second) = (try AtomicFile(nodes), try AtomicFile(edges))
    append("new", to: first)
    try FileManager.default.createDirectory(atPath: edges, withIntermediateDirectories: false)
    #expect(throws: InterchangeError.isFolder(edges)) {
      try AtomicFile.replaceTargets([first, second])
    }
    #expect(try String(contentsOfFile: nodes, encoding: .utf8) == "old")
  }

  @Test(
    arguments: [
      (
        EFBIG,
        "cannot write 'out/graph.graphml': it would be larger than files may be; raise the limit"
          + " (ulimit -f), or have it compressed as .gz"
      ),
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

  private func append(_ text: String, to file: AtomicFile) {
    unsafe Array(text.utf8).withUnsafeBytes { unsafe file.append($0) }
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path()).sorted()
  }
}
