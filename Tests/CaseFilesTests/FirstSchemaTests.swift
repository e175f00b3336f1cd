import EntityGraph
import FactFiles
import Foundation
import Testing

@testable import CaseFiles

/// A case that an earlier Backchannel made of the facts below, which it knew otherwise before.
@Suite struct FirstSchemaTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("a.case") }

  init() throws {
    folder = try TemporaryFolder()
    let stored = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "FirstSchema.sql")
    try Database.raw(folder.file("a.case")).run(
      "PRAGMA journal_mode = WAL; BEGIN; \(String(contentsOf: stored, encoding: .utf8)); COMMIT")
  }

  @Test func itIsReadAsItIs() throws {
    let before = try folder.bytes(of: "a.case")
    try expectFacts(CaseFile.open(path, for: .reading).batch())
    #expect(try folder.bytes(of: "a.case") == before)
    #expect(try folder.names == ["a.case"])
  }

  @Test func itGetsTodaysTablesWhenItIsWrittenTo() throws {
    let report = try CaseFile.open(path, for: .writing).add(FactBatch(entities: [Self.more]))
    #expect(report.added == .init(entities: 1))
    #expect(report.copyOfOlderCase == path + ".schema-1")
    let database = try Database.raw(path)
    #expect(try database.number("PRAGMA user_version") == 2)
    #expect(try database.number("SELECT count(*) FROM former_claim WHERE removed_by = 3") == 3)
    #expect(try database.number("SELECT count(*) FROM claim WHERE added_by = 1") == 6)
    let batch = try CaseFile.open(path, for: .reading).batch()
    #expect(batch.entities.last == Self.more)
    var facts = batch
    facts.entities.removeLast()
    try expectFacts(facts)
  }

  @Test func theCopyIsTheCaseAsItWas() throws {
    _ = try CaseFile.open(path, for: .writing).add(FactBatch(entities: [Self.more]))
    #expect(try folder.names == ["a.case", "a.case.schema-1"])
    #expect(try Database.raw(path + ".schema-1").number("PRAGMA user_version") == 1)
    try expectFacts(CaseFile.open(path + ".schema-1", for: .reading).batch())
  }

  @Test func copiesAreNeverWrittenOver() throws {
    try folder.write(Data("mine".utf8), to: "a.case.schema-1")
    let report = try CaseFile.open(path, for: .writing).add(FactBatch(entities: [Self.more]))
    #expect(report.copyOfOlderCase == path + ".schema-1.2")
    #expect(try folder.bytes(of: "a.case.schema-1") == Data("mine".utf8))
  }

  @Test func whatIsRefusedOrKnownLeavesItAsItWas() throws {
    let before = try folder.bytes(of: "a.case")
    let wrong = Entity(id: "ann", kind: "unit", name: "Ann Able")
    #expect(throws: CaseFileError.self) {
      try CaseFile.open(path, for: .writing).add(FactBatch(entities: [wrong]))
    }
    let known = try CaseFile.open(path, for: .writing).add(Self.facts())
    #expect(known.added.total == 0 && known.updated.total == 0 && known.withdrawn == 0)
    #expect(known.copyOfOlderCase == nil)
    #expect(try folder.bytes(of: "a.case") == before)
    #expect(try folder.names == ["a.case"])
  }

  private static let more = Entity(id: "more", kind: "person", name: "More")

  private func expectFacts(_ batch: FactBatch) throws {
    let facts = try Self.facts()
    #expect(batch.vocabulary == facts.vocabulary)
    #expect(Set(batch.documents) == Set(facts.documents))
    #expect(Set(batch.entities) == Set(facts.entities))
    #expect(Set(batch.claims) == Set(facts.claims))
    #expect(batch.claims.count == facts.claims.count)
  }

  private static func facts() throws -> FactBatch {
    try FactReader().read([
      FactSource(path: "report.yaml", text: report), FactSource(path: "copy.yaml", text: copy),
    ]).batch
  }

  private static let report = """
    backchannel: 1
    vocabulary:
      kinds:
        drone-unit: {plural: drone units, is: [unit]}
    document: {id: report, title: The report, published: 2023-01-05, publisher: gazette, reliability: B}
    entities:
      ann: {kind: person, name: Ann Able, aliases: [A. Able, Anne], ids: ["wikidata:Q1"]}
      ben: {kind: person, name: Ben Báker, formerly: [b-baker]}
      gazette: {kind: organization, name: The Gazette, reliability: C}
      hotline: {kind: channel, name: the hotline}
      flock: {kind: drone-unit, name: a flock, unnamed: true}
      relay: {kind: event, type: relayed-message, name: the relay}
    claims:
      - {at: ¶1, fact: ann called ben, when: 2023-01-02, channel: hotline, by: [gazette, ann], credibility: 3, said: They spoke., event: relay}
      - {at: ¶2, fact: ann works-for gazette, from: 2020, with: {amount: about 400 USD, purpose: a column}}
      - {at: ¶3, fact: ben works-for gazette, stance: denies, claimed: 2023-01-04, withdrawn: 2023-01-06}
      - {at: ¶4, subject: ann, property: position, value: editor}
      - {at: ¶5, subject: flock, property: dead, value: at least 89}
      - {at: ¶6, event: relay, roles: {sender: ann, receiver: ben}}
    """

  private static let copy = """
    backchannel: 1
    document: {id: copy, title: A copy, republishes: report, repeats: {¶9: ¶1}}
    """
}
