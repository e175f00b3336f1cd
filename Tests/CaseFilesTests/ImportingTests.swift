import EntityGraph
import Testing

@testable import CaseFiles

/// A case in a folder of its own, opened anew for each step.
private struct Case {
  let folder: TemporaryFolder
  var path: String { folder.file("a.case") }

  init() throws { folder = try TemporaryFolder() }

  @discardableResult
  func add(_ batch: FactBatch) throws -> ImportReport {
    try CaseFile.open(path, for: .writing).add(batch)
  }

  func batch() throws -> FactBatch { try CaseFile.open(path, for: .reading).batch() }

  func number(_ sql: String) throws -> Int64 { try Database.raw(path).number(sql) }
}

@Suite struct ImportingTests {
  private let kept: Case

  init() throws {
    kept = try Case()
    try kept.add(Example.batch)
  }

  /// What an import checks, it checks against all that stands when it adds.
  @Test func nobodyElseAddsWhileAnImportReads() throws {
    let path = kept.path
    let other = try CaseFile(path, for: .writing, patience: 0)
    _ = try CaseFile.open(path, for: .writing).add { known in
      #expect(known.claims.count == Example.batch.claims.count)
      #expect(throws: CaseFileError.locked(path: path)) {
        _ = try other.add(FactBatch(documents: [Example.document]))
      }
      return FactBatch()
    }
  }

  @Test func aFirstImportThatIsRefusedLeavesNoCaseBehind() throws {
    let path = kept.folder.file("none.case")
    #expect(throws: CancellationError.self) {
      _ = try CaseFile.open(path, for: .writing).add { _ in throw CancellationError() }
    }
    #expect(!FileOnDisk(path).exists)
  }

  @Test func aFirstImportIsDoneThoughTheOneItWaitedForWasRefused() throws {
    let path = kept.folder.file("new.case")
    var waiting: CaseFile?
    #expect(throws: CancellationError.self) {
      _ = try CaseFile.open(path, for: .writing).add { _ in
        waiting = try CaseFile.open(path, for: .writing)
        throw CancellationError()
      }
    }
    let report = try #require(waiting).add { known in
      #expect(known.claims.isEmpty)
      return Example.batch
    }
    #expect(report.added.claims == Example.batch.claims.count)
    #expect(try CaseFile.open(path, for: .reading).batch().claims == Example.batch.claims)
  }

  @Test func aCaseThatIsRemovedWhileFactsAreAddedIsMadeAnew() throws {
    let path = kept.path
    var batch = Example.batch
    batch.documents.append(Document(id: "other", title: "Other"))
    var readings = 0
    _ = try CaseFile.open(path, for: .writing).add { known in
      readings += 1
      if readings == 1 { FileOnDisk(path).remove() }
      return batch
    }
    #expect(readings == 2)
    #expect(try CaseFile.open(path, for: .reading).batch().claims == Example.batch.claims)
  }

  @Test func thePlacesOfACopyAreKept() throws {
    var copy = Document(id: "copy", title: "A copy", republishes: "essay")
    copy.repeats = [.init("¶7", original: "¶12"), .init("¶7", original: "¶3")]
    try kept.add(FactBatch(documents: [copy]))
    #expect(try kept.batch().documents.last == copy)
    copy.repeats.removeFirst()
    #expect(try kept.add(FactBatch(documents: [copy])).updated == .init(documents: 1))
    #expect(try kept.batch().documents.last == copy)
  }

  @Test func aCaseFromBeforePlacesWereKeptGetsThem() throws {
    try Database.raw(kept.path).run("DROP TABLE repeated")
    #expect(try kept.batch().documents == [Example.document])
    var copy = Document(id: "copy", title: "A copy", republishes: "essay")
    copy.repeats = [.init("¶7", original: "¶12")]
    try kept.add(FactBatch(documents: [copy]))
    #expect(try kept.batch().documents.last == copy)
  }

  @Test func aCaseFromBeforeThereWereRulesGetsThem() throws {
    try Database.raw(kept.path).run("DROP TABLE relation_rule")
    #expect(try kept.batch().vocabulary.rules.isEmpty)
    var batch = FactBatch()
    batch.vocabulary.add(RelationRule("owns", oneAtATime: [.object], of: ["company"]))
    try kept.add(batch)
    #expect(try kept.batch().vocabulary == batch.vocabulary)
    batch.vocabulary.add(RelationRule("owns", comesFirst: .subject))
    #expect(throws: CaseFileError.contradiction(.definitionsDiffer(.rule, "owns"))) {
      try kept.add(batch)
    }
  }

  @Test func definitionsThatDoNotAgreeAreRefused() throws {
    let person = Entity(id: "eli-cohen", kind: "unit", name: "Eli Cohen")
    #expect(
      throws: CaseFileError.contradiction(.kindsDiffer("eli-cohen", "person", "unit"))
    ) { try kept.add(FactBatch(entities: [person])) }
    var batch = FactBatch()
    batch.vocabulary.add(RelationKind("nudged", "nudged", inverse: "was nudged by", .social))
    try kept.add(batch)
    batch.vocabulary.add(RelationKind("nudged", "nudged", inverse: "was nudged by", .force))
    #expect(throws: CaseFileError.contradiction(.definitionsDiffer(.relation, "nudged"))) {
      try kept.add(batch)
    }
  }

  @Test func aChangedDocumentReplacesItsClaims() throws {
    var changed = Example.batch
    changed.claims.removeFirst()
    changed.claims.append(
      Claim(
        document: "essay", locator: "¶12",
        statement: .relation(subject: "eli-cohen", kind: "met", object: "sergey-lavrov")))
    let report = try kept.add(changed)
    #expect(report.added == .init(claims: 1))
    #expect(report.known == .init(documents: 1, entities: 3, claims: 2))
    #expect(report.updated.total == 0)
    #expect(report.withdrawn == 1)
    #expect(try kept.batch().claims == changed.claims)
  }

  @Test func aClaimThatIsGoneStaysInTheHistory() throws {
    var changed = Example.batch
    changed.claims.removeFirst()
    try kept.add(changed)
    #expect(
      try kept.number("SELECT count(*) FROM former_claim WHERE added_by = 1 AND removed_by = 2")
        == 1)
    #expect(try kept.number("SELECT count(*) FROM import") == 2)
    #expect(try kept.add(Example.batch).added == .init(claims: 1))
    #expect(try Set(kept.batch().claims) == Set(Example.batch.claims))
  }

  @Test func whatIsNoIdentityIsUpdated() throws {
    var changed = Example.batch
    changed.claims[0].credibility = .doubtful
    changed.claims[0].claimed = PartialDate("2023-01-04")
    changed.claims[0].withdrawn = PartialDate("2023-01-06")
    changed.claims[1].paraphrase = "Other words."
    changed.claims[2].with = [Attribute("amount", .text("3"))]
    let report = try kept.add(changed)
    #expect(report.updated == .init(claims: 3))
    #expect(report.added.total == 0 && report.withdrawn == 0)
    #expect(try kept.batch().claims == changed.claims)
    #expect(try kept.number("SELECT count(*) FROM former_claim WHERE removed_by = 2") == 3)
  }

  @Test func documentsThatAreNotInTheBatchKeepTheirClaims() throws {
    let other = Document(id: "other", title: "Another")
    let claim = Claim(document: "other", statement: Example.call.statement)
    let report = try kept.add(FactBatch(documents: [other], claims: [claim]))
    #expect(report.added == .init(documents: 1, claims: 1))
    #expect(try kept.batch().claims == Example.batch.claims + [claim])
  }

  @Test func aClaimAloneIsAddedToADocumentThatTheCaseKnows() throws {
    var claim = Example.call
    claim.locator = "¶99"
    let report = try kept.add(FactBatch(claims: [claim, Example.call]))
    #expect(report.added == .init(claims: 1))
    #expect(report.known == .init(claims: 1))
    #expect(report.withdrawn == 0)
    #expect(try kept.batch().claims == Example.batch.claims + [claim])
  }

  @Test func theSameClaimTwiceInABatchIsOne() throws {
    var twice = Example.batch
    twice.claims = [Example.call, Example.call]
    twice.claims[1].credibility = .confirmed
    let fresh = try Case()
    #expect(try fresh.add(twice).added.claims == 1)
    #expect(try fresh.batch().claims == [twice.claims[1]])
  }

  @Test func aCopyKeepsItsClaimsWhenTheOriginalChanges() throws {
    let copy = Document(id: "copy", title: "A copy", republishes: "essay")
    var repeated = Example.call
    repeated.document = "copy"
    try kept.add(FactBatch(documents: [copy], claims: [repeated]))
    try kept.add(FactBatch(documents: [Example.document]))
    #expect(try kept.batch().claims == [repeated])
  }

  @Test func aCopyMayStandBeforeItsOriginal() throws {
    let fresh = try Case()
    let copy = Document(id: "copy", title: "A copy", republishes: "essay")
    let documents = [copy, Example.document]
    try fresh.add(FactBatch(documents: documents))
    #expect(try fresh.batch().documents == documents)
  }

  @Test func aChangedDocumentIsUpdatedAndTheHistoryKnowsWhatItWas() throws {
    var document = Example.document
    document.title = "The essay"
    document.author = "somebody"
    var changed = Example.batch
    changed.documents = [document]
    #expect(try kept.add(changed).updated == .init(documents: 1))
    #expect(try kept.batch().documents == [document])
    let told = "SELECT count(*) FROM change WHERE document = 1 AND import = 2"
    #expect(try kept.number(told) == 2)
    #expect(try kept.number(told + " AND field = 'title' AND was = 'An essay'") == 1)
    #expect(try kept.number(told + " AND field = 'author' AND was IS NULL") == 1)
  }

  @Test func noEntityIsEverRemoved() throws {
    try kept.add(FactBatch(documents: [Example.document]))
    #expect(try Array(kept.batch().entities) == Example.entities)
  }

  @Test func vocabularyIsAddedAndNotChanged() throws {
    var vocabulary = Vocabulary()
    vocabulary.add(EntityKind("vessel", plural: "vessels", parents: ["equipment", "place"]))
    vocabulary.add(EventType("collision", roles: [.init("party", ["vessel"]), .init("place")]))
    try kept.add(FactBatch(vocabulary: vocabulary))
    #expect(try kept.batch().vocabulary == vocabulary)
    var other = vocabulary
    other.add(EventType("collision", roles: [.init("party")]))
    #expect(throws: CaseFileError.contradiction(.definitionsDiffer(.event, "collision"))) {
      try kept.add(FactBatch(vocabulary: other))
    }
    #expect(try kept.batch().vocabulary == vocabulary)
  }

  @Test func progressEndsWithAllClaims() throws {
    let fresh = try Case()
    var steps: [[Int]] = []
    _ = try CaseFile.open(fresh.path, for: .writing).add(Example.batch) { steps.append([$0, $1]) }
    #expect(steps == [[0, 3], [3, 3]])
  }

  @Test func timeIsRecorded() throws {
    let fresh = try Case()
    _ = try CaseFile.open(fresh.path, for: .writing)
      .add(Example.batch, recordedAt: PartialDate("2023-01-05"))
    #expect(try fresh.number("SELECT recorded = '2023-01-05' FROM import") == 1)
    let form = "____-__-__T__:__:__Z"
    #expect(try kept.number("SELECT recorded LIKE '\(form)' FROM import") == 1)
  }
}

@Suite struct EntityMergingTests {
  private static let known = Entity(
    id: "eli-cohen", kind: "person", name: "Eli Cohen", aliases: ["Cohen"],
    eventType: nil, reliability: .reliable, externalIDs: ["wikidata:Q1"], marking: "TLP:RED")

  @Test func otherNamesAndIdentifiersAreUnited() throws {
    var newer = Self.known
    newer.aliases = ["Elie", "Cohen"]
    newer.externalIDs = ["wikidata:Q2"]
    newer.formerIDs = ["e-cohen"]
    let merged = try Self.known.merged(with: newer)
    #expect(merged.aliases == ["Cohen", "Elie"])
    #expect(merged.externalIDs == ["wikidata:Q1", "wikidata:Q2"])
    #expect(merged.formerIDs == ["e-cohen"])
  }

  @Test func theFirstNameStaysUnlessTheNewerListsItAsAnAlias() throws {
    var newer = Entity(id: "eli-cohen", kind: "person", name: "Elie")
    #expect(try Self.known.merged(with: newer).name == "Eli Cohen")
    newer.aliases = ["Eli Cohen"]
    let merged = try Self.known.merged(with: newer)
    #expect(merged.name == "Elie")
    #expect(merged.aliases == ["Eli Cohen", "Cohen"])
  }

  @Test func whatTheNewerDoesNotSayStays() throws {
    let merged = try Self.known.merged(
      with: Entity(id: "eli-cohen", kind: "person", name: "Eli Cohen", isUnnamed: true))
    #expect(merged.isUnnamed)
    #expect(merged.reliability == .reliable)
    #expect(merged.marking == "TLP:RED")
  }

  @Test func aNameOfWhatStoodInForItIsAnAlias() throws {
    let named = Entity.standIn("eli-cohen", called: "E. Cohen")
    var expected = Self.known
    expected.aliases.append("E. Cohen")
    #expect(try named.merged(with: Self.known) == expected)
    #expect(try Self.known.merged(with: named) == expected)
    #expect(try Self.known.merged(with: .standIn("eli-cohen")) == Self.known)
    #expect(try named.merged(with: .standIn("eli-cohen")) == named)
    #expect(try Entity.standIn("eli-cohen").merged(with: named) == named)
    #expect(try named.merged(with: .standIn("eli-cohen", called: "Eli")) == named)
  }

  @Test(arguments: 0..<200)
  func mergingTwiceIsMergingOnce(seed: Int) throws {
    var facts = RandomFacts(seed: seed)
    let entities = facts.batch(claims: 0).entities
    for (one, other) in zip(entities, entities.dropFirst()) {
      var two = other
      (two.kind, two.eventType) = (one.kind, one.eventType)
      let merged = try one.merged(with: two)
      #expect(try merged.merged(with: two) == merged)
      #expect(Set(merged.aliases + [merged.name]).isSuperset(of: one.aliases + [one.name]))
      #expect(Set(merged.aliases + [merged.name]).isSuperset(of: two.aliases + [two.name]))
    }
  }

  @Test func aMergedEntityIsUpdatedInTheCase() throws {
    let kept = try Case()
    try kept.add(Example.batch)
    let cohen = Entity(
      id: "eli-cohen", kind: "person", name: "Eliahu Cohen", aliases: ["Eli Cohen"])
    #expect(try kept.add(FactBatch(entities: [cohen])).updated == .init(entities: 1))
    let read = try #require(kept.batch().entities.first)
    #expect(read.name == "Eliahu Cohen")
    #expect(read.aliases == ["Eli Cohen", "Cohen"])
    let told = "SELECT count(*) FROM change WHERE entity = 1 AND import = 2"
    #expect(try kept.number(told + " AND field = 'name' AND was = 'Eli Cohen'") == 1)
    #expect(try kept.number(told + " AND field = 'alias' AND was = 'Cohen'") == 1)
  }

  @Test func idsThatDifferInBytesAreTwo() throws {
    let kept = try Case()
    for id in ["andr\u{e9}", "andre\u{301}"] {
      try kept.add(
        FactBatch(entities: [Entity(id: Entity.ID(id), kind: "person", name: "André")]))
    }
    #expect(try kept.batch().entities.count == 2)
  }
}
