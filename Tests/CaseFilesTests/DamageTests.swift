import EntityGraph
import Foundation
import Testing

@testable import CaseFiles

@Suite struct DamageTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("a.case") }

  init() throws {
    folder = try TemporaryFolder()
    _ = try CaseFile.open(folder.file("a.case"), for: .writing).add(Example.batch)
  }

  private static let badValues: [(sql: String, column: String, value: String)] = [
    ("UPDATE claim SET stance = 'shouts' WHERE number = 1", "claim.stance", "shouts"),
    ("UPDATE claim SET credibility = 9 WHERE number = 1", "claim.credibility", "9"),
    ("UPDATE claim SET period = 'soon' WHERE number = 1", "claim.period", "soon"),
    ("UPDATE claim SET claimed = '2023/2024' WHERE number = 1", "claim.claimed", "2023/2024"),
    ("UPDATE claim SET form = 'rumour' WHERE number = 1", "claim.form", "rumour"),
    ("UPDATE claim SET object = NULL WHERE number = 1", "claim.form", "relation"),
    ("UPDATE claim SET subject = 99 WHERE number = 1", "claim.subject", "99"),
    ("UPDATE claim SET document = 99 WHERE number = 1", "claim.document", "99"),
    ("UPDATE claim SET channel = -1 WHERE number = 1", "claim.channel", "-1"),
    ("UPDATE claim SET type = 'date' WHERE number = 2", "claim.text", "minister"),
    ("UPDATE claim SET type = 'colour' WHERE number = 2", "claim.type", "colour"),
    ("UPDATE claimant SET source = 99", "claimant.source", "99"),
    ("INSERT INTO claim_event VALUES (1, 0, 99)", "claim_event.event", "99"),
    ("UPDATE alias SET use = 'nickname'", "alias.use", "nickname"),
    ("UPDATE entity SET reliability = 'Z' WHERE number = 1", "entity.reliability", "Z"),
    ("UPDATE document SET published = 'x'", "document.published", "x"),
    ("UPDATE document SET republishes = 99", "document.republishes", "99"),
    ("UPDATE document SET author = 99", "document.author", "99"),
  ]

  @Test(arguments: badValues)
  func aBadValueIsNamed(sql: String, column: String, value: String) throws {
    try change(sql)
    #expect(throws: CaseFileError.unreadable(path: path, column: column, value: value)) {
      try CaseFile.open(path, for: .reading).batch()
    }
  }

  @Test func aMissingTableIsDamage() throws {
    try change("DROP TABLE claimant")
    #expect(throws: CaseFileError.damaged(path: path, reason: "no such table: claimant")) {
      try CaseFile.open(path, for: .reading).batch()
    }
  }

  @Test func aTruncatedCaseIsDamaged() throws {
    try folder.write(folder.bytes(of: "a.case").prefix(9000), to: "a.case")
    #expect(
      throws: CaseFileError.damaged(path: path, reason: "database disk image is malformed")
    ) { try CaseFile.open(path, for: .reading).batch() }
  }

  @Test(arguments: 0..<200)
  func changedBytesAreReadOrRefused(seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    var bytes = try folder.bytes(of: "a.case")
    for _ in 0..<Int.random(in: 1...30, using: &numbers) {
      bytes[Int.random(in: 100..<bytes.count, using: &numbers)] = .random(
        in: 0...255, using: &numbers)
    }
    try folder.write(bytes, to: "a.case")
    do throws(CaseFileError) {
      let file = try CaseFile.open(path, for: .reading)
      _ = try file.batch()
      _ = try file.search("cohen")
      _ = try CaseFile.open(path, for: .writing).add(Example.batch)
    } catch {
      #expect("\(error)".contains(path) || "\(error)".hasSuffix("again"))
    }
  }

  @Test func usedUpNumbersAreNoCrash() throws {
    try change("UPDATE entity SET number = \(Int64.max) WHERE number = 2; DELETE FROM claim")
    let more = (0..<2).map { Entity(id: Entity.ID("more-\($0)"), kind: "person", name: "More") }
    _ = try? CaseFile.open(path, for: .writing).add(FactBatch(entities: more))
    #expect(try CaseFile.open(path, for: .reading).batch().entities.count >= 3)
  }

  private func change(_ sql: String) throws {
    try Database.raw(path).run(
      "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; \(sql)")
  }
}
