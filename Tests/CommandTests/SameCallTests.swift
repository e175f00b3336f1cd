import Foundation
import TestSupport
import Testing

/// One call in the records of two operators.
@Suite struct SameCallTests {
  private let folder = TemporaryFolder()

  init() throws {
    let header = "A Number,B Number,Date,Time,Duration\n"
    _ = try folder.file(
      "a.csv",
      header + "+447700900123,+447700900456,2023-01-13,09:14:00,305\n"
        + "+447700900123,+447700900456,2023-01-13,09:14:04,5\n")
    _ = try folder.file(
      "b.csv",
      header + "+447700900123,+447700900456,2023-01-13,09:14:05,306\n"
        + "+447700900123,+447700900456,2023-01-13,10:00:00,7\n")
  }

  private func run(_ words: String...) throws -> String {
    try BuiltProgram.backchannel(words, in: folder.url).output
  }

  private let note =
    "1 call is also in the records of another operator within seconds, and counts once\n"

  @Test func isOneRelationWithTwoClaims() throws {
    let summary = try run("summary", "--in", "a.csv", "--in", "b.csv")
    #expect(summary.hasPrefix("3 entities and 3 relations, 4 claims in 2 documents"))
    #expect(summary.contains(note))
    #expect(!summary.contains("1 dispute"))
  }

  @Test func isTwoRelationsWhereNoneIsTakenForTheOther() throws {
    let summary = try run("summary", "--same-call", "0", "--in", "a.csv", "--in", "b.csv")
    #expect(summary.hasPrefix("3 entities and 4 relations, 4 claims in 2 documents"))
    #expect(!summary.contains("also in the records"))
  }

  @Test func isOneInACaseWhicheverCameFirst() throws {
    _ = try run("import", "b.csv", "--case", "c")
    #expect(try run("import", "a.csv", "--case", "c").contains(note))
    #expect(try run("summary", "--in", "c").hasPrefix("3 entities and 3 relations"))
    #expect(
      try run("import", "b.csv", "--case", "c").hasPrefix(
        "Added 0 documents, 0 entities and 0 claims"))
    #expect(try run("summary", "--in", "c").hasPrefix("3 entities and 3 relations"))
  }
}
