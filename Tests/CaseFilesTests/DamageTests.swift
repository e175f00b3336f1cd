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

  /// The number of the first claim of the first document.
  private static let first: Int64 = 1 << 32

  private static let badValues: [(sql: String, column: String, value: String)] = [
    ("UPDATE claim SET flags = -1 WHERE number = \(first)", "claim.flags", "-1"),
    ("UPDATE claim SET flags = 12 WHERE number = \(first)", "claim.flags", "12"),
    ("UPDATE claim SET flags = 9 * 16 WHERE number = \(first)", "claim.flags", "144"),
    ("UPDATE period SET text = 'soon'", "period.text", "soon"),
    ("INSERT INTO detail (number, claimed) VALUES (2, '2023/2024')", "detail.claimed", "2023/2024"),
    ("UPDATE predicate SET form = 'rumour' WHERE number = 1", "predicate.form", "rumour"),
    ("UPDATE claim SET object = 0 WHERE number = \(first)", "claim.object", "0"),
    ("UPDATE claim SET object = 2 WHERE number = \(first + 1)", "claim.object", "2"),
    ("UPDATE claim SET subject = 99 WHERE number = \(first)", "claim.subject", "99"),
    ("UPDATE claim SET number = 99 << 32 WHERE number = \(first)", "claim.number", "99"),
    ("UPDATE claim SET channel = -1 WHERE number = \(first)", "claim.channel", "-1"),
    (
      "UPDATE claim SET locator = \(Int64.max) WHERE number = \(first)", "claim.locator",
      "\(Int64.max)"
    ),
    ("UPDATE claim SET predicate = 4 WHERE number = \(first)", "claim.predicate", "4"),
    ("UPDATE claim SET chain = 2 WHERE number = \(first)", "claim.chain", "2"),
    ("UPDATE claim SET period = 2 WHERE number = \(first)", "claim.period", "2"),
    ("UPDATE claim SET detail = 2 WHERE number = \(first)", "claim.detail", "2"),
    ("UPDATE locator SET number = 7 WHERE number = 2", "locator.number", "7"),
    ("UPDATE value SET type = 'date'", "value.text", "minister"),
    ("UPDATE value SET type = 'colour'", "value.type", "colour"),
    (
      "INSERT INTO value VALUES (2, 'text', 'minister', NULL, NULL, NULL)", "value.text", "minister"
    ),
    ("UPDATE chain SET source = 99", "chain.source", "99"),
    ("UPDATE chain SET number = 3", "chain.number", "3"),
    ("INSERT INTO event_set VALUES (1, 0, 99)", "event_set.event", "99"),
    ("INSERT INTO attribute VALUES (1, 0, 'amount', 99)", "attribute.value", "99"),
    ("UPDATE entity SET number = 7 WHERE number = 3", "entity.number", "7"),
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
    try change("DROP TABLE chain")
    #expect(throws: CaseFileError.damaged(path: path, reason: "no such table: chain")) {
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
      _ = try CaseFile.open(path, for: .writing).add(Example.batch)
    } catch {
      if case .contradiction = error { return }  // a letter of a kind was changed
      #expect("\(error)".contains(path) || "\(error)".hasSuffix("again"), "\(error)")
    }
  }

  @Test func usedUpNumbersAreNoCrash() throws {
    try change("UPDATE entity SET number = \(Int64.max) WHERE number = 2; DELETE FROM claim")
    let more = (0..<2).map { Entity(id: Entity.ID("more-\($0)"), kind: "person", name: "More") }
    #expect(
      throws: CaseFileError.unreadable(path: path, column: "entity.number", value: "3")
    ) { try CaseFile.open(path, for: .writing).add(FactBatch(entities: more)) }
  }

  private func change(_ sql: String) throws {
    try Database.raw(path).run(
      "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; \(sql)")
  }
}
