import EntityGraph
import Foundation
import Testing

@testable import CaseFiles

/// What lies on the disk in the middle of an import is what a killed one leaves behind.
@Suite struct InterruptionTests {
  private let folder: TemporaryFolder
  private let killed: TemporaryFolder
  private var path: String { folder.file("a.case") }

  init() throws {
    folder = try TemporaryFolder()
    killed = try TemporaryFolder()
  }

  @Test func anImportThatIsKilledLeavesTheCaseAsItWas() throws {
    _ = try CaseFile.open(path, for: .writing).add(Example.batch)
    let file = try CaseFile.open(path, for: .writing)
    try file.database.run("PRAGMA cache_size = 2")
    _ = try file.add(large) { done, all in if done == all { try? copy() } }
    #expect(try killed.bytes(of: "a.case-wal").count > 100_000)
    let left = try CaseFile.open(killed.file("a.case"), for: .reading).batch()
    #expect(left.claims == Example.batch.claims)
    #expect(Array(left.entities) == Example.entities)
    #expect(try killed.names == ["a.case"])
    #expect(try CaseFile.open(killed.file("a.case"), for: .writing).add(large).added.claims == 2000)
    #expect(try CaseFile.open(path, for: .reading).batch().claims.count == 2003)
  }

  @Test func aFirstImportThatIsKilledLeavesNoCase() throws {
    let file = try CaseFile.open(path, for: .writing)
    try file.database.run("PRAGMA cache_size = 2")
    _ = try file.add(large) { done, all in if done == all { try? copy() } }
    #expect(try killed.names == ["a.case", "a.case-journal"])
    #expect(try killed.bytes(of: "a.case").count > 100_000)
    let left = killed.file("a.case")
    #expect(throws: CaseFileError.missing(path: left)) { try CaseFile.open(left, for: .reading) }
    #expect(try CaseFile.open(left, for: .writing).add(large).added.claims == 2000)
  }

  @Test func aRefusedImportLeavesTheCaseAsItWas() throws {
    _ = try CaseFile.open(path, for: .writing).add(Example.batch)
    let before = try folder.bytes(of: "a.case")
    var wrong = large
    wrong.claims[1999].channel = "nobody"
    let claim = wrong.claims[1999].id
    #expect(throws: CaseFileError.unknownEntity("nobody", in: claim)) {
      try CaseFile.open(path, for: .writing).add(wrong)
    }
    #expect(try folder.bytes(of: "a.case") == before)
    #expect(try folder.names == ["a.case"])
  }

  @Test func aRefusedFirstImportLeavesNoFile() throws {
    let wrong = FactBatch(claims: [Example.call])
    #expect(throws: CaseFileError.self) { try CaseFile.open(path, for: .writing).add(wrong) }
    #expect(try folder.names == [])
  }

  @Test func aCaseThatIsRemovedWhileItIsOpenIsMadeAnew() throws {
    let file = try CaseFile.open(path, for: .writing)
    try FileManager.default.removeItem(atPath: path)
    #expect(try file.add(Example.batch).added.claims == Example.batch.claims.count)
    #expect(try CaseFile.open(path, for: .reading).batch().claims == Example.batch.claims)
  }

  private var large: FactBatch {
    let claims = (0..<2000).map { number in
      Claim(
        document: "large", locator: "¶\(number)", claimants: [Source.ID("s\(number % 50)")],
        statement: Example.position.statement, paraphrase: String(repeating: "words ", count: 20))
    }
    return FactBatch(
      documents: [Document(id: "large", title: "Large")], entities: Example.entities,
      claims: claims)
  }

  private func copy() throws {
    for name in try folder.names where !name.hasSuffix("-shm") {
      try killed.write(folder.bytes(of: name), to: name)
    }
  }
}
