import EntityGraph
import Foundation
import Testing

@testable import CaseFiles

@Suite struct OpeningTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("a.case") }

  init() throws {
    folder = try TemporaryFolder()
    _ = try CaseFile.open(folder.file("a.case"), for: .writing).add(Example.batch)
  }

  @Test func nothingIsLeftBesideACase() throws {
    #expect(try folder.names == ["a.case"])
    _ = try CaseFile.open(path, for: .reading).batch()
    #expect(try folder.names == ["a.case"])
    _ = try CaseFile.open(path, for: .writing).add(FactBatch(documents: [Example.document]))
    #expect(try folder.names == ["a.case"])
  }

  @Test func aCaseUsesAWriteAheadLog() throws {
    let mode = try folder.bytes(of: "a.case")[18...19]
    #expect(Array(mode) == [2, 2])
  }

  @Test func readersReadWhileAnImportRuns() throws {
    let writer = try CaseFile.open(path, for: .writing)
    var seen: [Int] = []
    var more = Example.batch
    more.claims[0].locator = "¶99"
    _ = try writer.add(more) { _, _ in
      seen.append((try? CaseFile.open(path, for: .reading).batch().claims.count) ?? -1)
      #expect(throws: CaseFileError.locked(path: path)) {
        try CaseFile(path, for: .writing, patience: 0).add(Example.batch)
      }
    }
    #expect(seen == [3, 3])
  }

  @Test func aCaseIsKnownByItsContent() throws {
    #expect(CaseFile.isCaseFile(path))
    #expect(!CaseFile.isCaseFile(folder.path))
    #expect(!CaseFile.isCaseFile(folder.file("absent")))
    try folder.write(Data("SQLite format 3\0 and more".utf8), to: "short")
    #expect(!CaseFile.isCaseFile(folder.file("short")))
    try Database.raw(folder.file("foreign")).run("CREATE TABLE t (x)")
    #expect(!CaseFile.isCaseFile(folder.file("foreign")))
  }

  @Test func aMissingCaseIsMissingForReadersOnly() throws {
    let new = folder.file("new.case")
    #expect(throws: CaseFileError.missing(path: new)) {
      try CaseFile.open(new, for: .reading)
    }
    try folder.write(Data(), to: "new.case")
    #expect(throws: CaseFileError.missing(path: new)) {
      try CaseFile.open(new, for: .reading)
    }
    _ = try CaseFile.open(new, for: .writing).add(Example.batch)
    #expect(try CaseFile.open(new, for: .reading).batch().claims.count == 3)
  }

  @Test func anEmptyImportMakesAnEmptyCase() throws {
    let new = folder.file("new.case")
    _ = try CaseFile.open(new, for: .writing).add(FactBatch())
    #expect(try CaseFile.open(new, for: .reading).batch().entities.isEmpty)
  }

  @Test(arguments: [CaseFile.Purpose.reading, .writing])
  func somethingElseIsRefusedAndLeftAlone(purpose: CaseFile.Purpose) throws {
    let text = Data("backchannel: 1\n".utf8)
    try folder.write(text, to: "facts.yaml")
    try Database.raw(folder.file("foreign")).run("CREATE TABLE t (x)")
    for path in ["facts.yaml", "foreign"].map(folder.file) + [folder.path] {
      #expect(throws: CaseFileError.notACase(path: path)) {
        try CaseFile.open(path, for: purpose)
      }
    }
    #expect(try folder.bytes(of: "facts.yaml") == text)
  }

  @Test(arguments: [CaseFile.Purpose.reading, .writing])
  func aNewerSchemaIsRefused(purpose: CaseFile.Purpose) throws {
    try Database.raw(path).run("PRAGMA user_version = 7")
    #expect(throws: CaseFileError.newer(path: path, schema: 7)) {
      try CaseFile.open(path, for: purpose)
    }
  }

  @Test func aCaseInAnAbsentFolderCannotBeMade() {
    let path = folder.file("absent/new.case")
    #expect(
      throws: CaseFileError.unopenable(path: path, reason: "unable to open database file")
    ) { try CaseFile.open(path, for: .writing) }
  }

  @Test(arguments: ["?mode=memory", "a b#c%41.case", ":memory:", "file:x", "é 名.case"])
  func anyNameIsAName(name: String) throws {
    _ = try CaseFile.open(folder.file(name), for: .writing).add(Example.batch)
    #expect(try folder.names.contains(name))
    #expect(try CaseFile.open(folder.file(name), for: .reading).batch().claims.count == 3)
  }

  @Test func aLinkIsFollowed() throws {
    let link = folder.file("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    #expect(CaseFile.isCaseFile(link))
    #expect(try CaseFile.open(link, for: .reading).batch().claims.count == 3)
  }

  @Test func aReaderWritesNothing() throws {
    let reader = try CaseFile.open(path, for: .reading)
    #expect(throws: CaseFileError.self) { try reader.add(FactBatch(documents: [])) }
    #expect(throws: CaseFileError.self) { try reader.database.run("DELETE FROM alias") }
  }
}

@Suite struct ReadOnlyFolderTests {
  @Test func readersLockWhereTheyCanAndElseReadWhatNeverChanges() {
    let locking = Opening.reading("/x/a.case", canWrite: true, hasJournal: false)
    #expect(locking.uri == "file:///x/a.case")
    #expect(locking.flags == Opening.reading("a", canWrite: true, hasJournal: true).flags)
    let still = Opening.reading("/x/a.case", canWrite: false, hasJournal: false)
    #expect(still.uri == "file:///x/a.case?immutable=1")
    let journalled = Opening.reading("a.case", canWrite: false, hasJournal: true)
    #expect(journalled.uri == "file:./a.case")
    #expect(journalled.flags == still.flags)
    #expect(still.flags != locking.flags)
  }

  @Test func whatNeverChangesIsReadWithoutTouchingTheFolder() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.case")
    _ = try CaseFile.open(path, for: .writing).add(Example.batch)
    let still = Opening.reading(path, canWrite: false, hasJournal: false)
    let database = try Database(path: path, by: still)
    #expect(try database.number("SELECT count(*) FROM claim") == 3)
    #expect(try folder.names == ["a.case"])
  }

  /// The superuser can write everywhere, so that this says nothing of him.
  @Test(.enabled(if: geteuid() != 0))
  func aCaseInAFolderThatCannotBeWrittenIsRead() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.case")
    _ = try CaseFile.open(path, for: .writing).add(Example.batch)
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    #expect(CaseFile.isCaseFile(path))
    #expect(try CaseFile.open(path, for: .reading).batch().claims == Example.batch.claims)
    #expect(throws: CaseFileError.self) {
      try CaseFile.open(path, for: .writing).add(FactBatch(documents: []))
    }
  }
}
