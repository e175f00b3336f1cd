import EntityGraph
import Testing

@testable import CaseFiles

/// Several connections read one state of a case.
@Suite struct SharedSnapshotTests {
  @Test func allSeeWhatTheFirstSees() throws {
    let folder = try TemporaryFolder()
    let other = try table(in: folder)
    let counts = try Database.raw(folder.file("a")).snapshot(connections: 3) {
      (connections) throws(CaseFileError) in
      try other.run("INSERT INTO t VALUES (2)")
      var counts: [Int64] = []
      for connection in connections { counts.append(try connection.number(Self.count)) }
      return counts
    }
    #expect(counts == [1, 1, 1])
    #expect(try other.number(Self.count) == 2)
  }

  @Test func whoWasOpenedBeforeAnotherWroteIsNotAsked() throws {
    let folder = try TemporaryFolder()
    let other = try table(in: folder)
    let first = try Database.raw(folder.file("a"))
    let (early, late) = (try Companion(of: first), try Companion(of: first))
    #expect(early.seesTheSame)
    try other.run("INSERT INTO t VALUES (2)")
    #expect(!late.seesTheSame)
  }

  @Test func aCaseIsReadTheSameByOneConnectionAndBySeveral() throws {
    let folder = try TemporaryFolder()
    var facts = RandomFacts(seed: 7)
    _ = try CaseFile.open(folder.file("a"), for: .writing).add(facts.batch(claims: 400))
    let database = try CaseFile.open(folder.file("a"), for: .reading).database
    let (one, several) = try database.snapshot(connections: 3) {
      (connections) throws(CaseFileError) in
      (try StoredFacts(in: database).batch, try StoredFacts(in: connections).batch)
    }
    #expect(several.claims.count > 100)
    #expect(several.entities == one.entities)
    #expect(several.documents == one.documents)
    #expect(several.claims == one.claims)
  }

  private static let count = "SELECT count(*) FROM t"

  private func table(in folder: TemporaryFolder) throws -> Database {
    let database = try Database.raw(folder.file("a"))
    try database.run("PRAGMA journal_mode = WAL; CREATE TABLE t (n); INSERT INTO t VALUES (1)")
    return database
  }
}
