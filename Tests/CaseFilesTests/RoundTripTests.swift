import CaseFiles
import EntityGraph
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: 0..<100)
  func whatIsAddedIsReadBackTheSame(seed: Int) throws {
    let folder = try TemporaryFolder()
    var facts = RandomFacts(seed: seed)
    let batch = facts.batch()
    let report = try CaseFile.open(folder.file("a.case"), for: .writing).add(batch)
    #expect(
      report.added
        == .init(
          documents: batch.documents.count, entities: batch.entities.count,
          claims: batch.claims.count))
    let read = try CaseFile.open(folder.file("a.case"), for: .reading).batch()
    expectEqual(read, batch.byDocument)
  }

  @Test(arguments: 0..<30)
  func addingTheSameAgainChangesNoByte(seed: Int) throws {
    let folder = try TemporaryFolder()
    var facts = RandomFacts(seed: seed)
    let batch = facts.batch()
    _ = try CaseFile.open(folder.file("a.case"), for: .writing).add(batch)
    let before = try folder.bytes(of: "a.case")
    let report = try CaseFile.open(folder.file("a.case"), for: .writing).add(batch)
    #expect(report.added.total == 0 && report.updated.total == 0 && report.withdrawn == 0)
    #expect(
      report.known.total == batch.documents.count + batch.entities.count + batch.claims.count)
    #expect(try folder.bytes(of: "a.case") == before)
  }

  @Test(arguments: 0..<10)
  func theSameFactsMakeTheSameBytes(seed: Int) throws {
    let folder = try TemporaryFolder()
    for name in ["a.case", "b.case"] {
      var facts = RandomFacts(seed: seed)
      _ = try CaseFile.open(folder.file(name), for: .writing)
        .add(facts.batch(), recordedAt: PartialDate("2023-01-05"))
    }
    #expect(try folder.bytes(of: "a.case") == folder.bytes(of: "b.case"))
  }

  private func expectEqual(_ read: FactBatch, _ batch: FactBatch) {
    #expect(read.vocabulary == batch.vocabulary)
    #expect(read.documents == batch.documents)
    #expect(read.entities == batch.entities)
    #expect(read.claims == batch.claims)
    #expect(
      Array("\(read.entities) \(read.claims)".utf8)
        == Array("\(batch.entities) \(batch.claims)".utf8))
  }
}

extension FactBatch {
  /// The same, the claims of the first document first, then those of the next.
  fileprivate var byDocument: FactBatch {
    var batch = self
    let claims = Dictionary(grouping: claims, by: \.document)
    batch.claims = ClaimList(documents.flatMap { claims[$0.id] ?? [] })
    return batch
  }
}
