import Foundation
import TestSupport
import Testing

@testable import EntityGraph

/// Laws of joining, on random facts in which some speak of an entity by one id and some by another.
@Suite struct IdentityLawTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func whatIsJoinedSaysWhatOneIDWouldHaveSaid(seed: UInt64) throws {
    let batch = FactBatch.random(claims: Int(seed % 40), seed: seed)
    let doubled = batch.doubled(seed: seed)
    let joined = try doubled.frozen()
    let account = joined.twinAccount(of: { $0.identity.withFirstIDs }).map(\.withFirstIDs).sorted()
    #expect(account == FactTwin(batch).account)
    let identities = joined.claims.map(\.identity.withFirstIDs)
    #expect(try identities == batch.frozen().claims.map(\.identity))
    // claims are in order of what they say by the first ids, not by those they were made of
    #expect(joined.brokenLaws.filter { $0 != "graph: claims out of order, or twice" } == [])
    #expect(Set(joined.claims.map(\.identity)) == Set(doubled.claims.map(\.turnedIdentity)))
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func theOrderOfFactsChangesNothing(seed: UInt64) throws {
    let batch = FactBatch.random(claims: Int(seed % 40), seed: seed).doubled(seed: seed)
    #expect(try batch.shuffled(seed: seed).frozen().account == batch.frozen().account)
  }

  /// Kept apart they are what facts without identifiers make.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func keptApartIsAsIfThereWereNoIdentifiers(seed: UInt64) throws {
    let batch = FactBatch.random(claims: Int(seed % 40), seed: seed).doubled(seed: seed)
    var bare = batch
    bare.entities = EntityList(
      batch.entities.map {
        var entity = $0
        entity.externalIDs = []
        return entity
      })
    let apart = try batch.frozen(.separate)
    #expect(apart.twinAccount == FactTwin(bare).account)
    #expect(try apart.relationAccounts == bare.frozen().relationAccounts)
    #expect(try bare.frozen().account == bare.frozen(.separate).account)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func aSnapshotSaysTheSame(seed: UInt64) throws {
    let graph = try FactBatch.random(claims: 50, seed: seed).doubled(seed: seed).frozen()
    let folder = TemporaryFolder()
    let path = folder.url("archive").path()
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    defer { try? file.close() }
    let origin = [UInt64](repeating: 7, count: GraphArchive.originSize)
    #expect(GraphArchive.write(graph, to: file.fileDescriptor, origin: origin) == nil)
    let archive = try #require(
      try GraphArchive(readingFrom: file.fileDescriptor, origin: origin))
    #expect(archive.graph.account == graph.account)
    #expect(archive.graph.identities == graph.identities)
    #expect(try archive.graph.entity(named: "ana-2").id == "ana")
    let filter = RelationFilter().analyzing(isTimed: false)
    #expect(archive.graph.keeping(filter).account == graph.keeping(filter).account)
  }
}

extension FactBatch {
  /// The same facts with a second id for each person and event, which half of the claims use.
  fileprivate func doubled(seed: UInt64) -> FactBatch {
    var (doubled, numbers) = (self, SplitMix64(seed: seed &+ 1))
    let people = entities.filter { $0.kind == "person" || $0.kind == "event" }
    let others = entities.filter { !people.contains($0) }
    let firsts = people.enumerated().map { number, person in
      var person = person
      person.externalIDs = ["wikidata:Q\(number + 1)"]
      return person
    }
    let seconds = firsts.map { person in
      Entity(
        id: Entity.ID("\(person.id)-2"), kind: person.kind, name: person.name,
        eventType: person.eventType, externalIDs: person.externalIDs)
    }
    doubled.entities = EntityList(firsts + others + seconds)
    let ids = Set(people.map(\.id))
    func drawn(_ id: Entity.ID) -> Entity.ID {
      ids.contains(id) && Bool.random(using: &numbers) ? Entity.ID("\(id)-2") : id
    }
    doubled.claims = ClaimList(
      claims.map { claim in
        var claim = claim
        switch claim.statement {
        case .relation(let subject, let kind, let object):
          claim.statement = .relation(subject: drawn(subject), kind: kind, object: drawn(object))
        case .property(let subject, let name, let value):
          claim.statement = .property(of: drawn(subject), name: name, value: value)
        case .role(let role, let event, let filler):
          claim.statement = .role(role, of: drawn(event), filler: drawn(filler))
        }
        claim.events = claim.events.map(drawn)
        return claim
      })
    return doubled
  }

  fileprivate func frozen(_ identity: IdentityPolicy) throws -> Graph {
    var builder = GraphBuilder()
    builder.identity = identity
    try builder.add(self)
    return try builder.freeze()
  }
}

extension Graph {
  fileprivate var relationAccounts: [String] {
    (0..<relationCount).map { relation($0).account }
  }
}

extension String {
  /// The same with the first id of each that was doubled in the place of its second.
  fileprivate var withFirstIDs: String {
    replacing(/\b(ana|ben|cem|dov|meeting-[12]|message-1|strike-1|plan-1)-2\b/) { $0.output.1 }
  }
}

extension Claim {
  /// Its identity with the ends of a symmetric relation in order of ids.
  fileprivate var turnedIdentity: String {
    guard case .relation(let subject, let kind, let object) = statement else { return identity }
    var turned = self
    let ends = Vocabulary.standard.ends(of: kind, subject, object)
    turned.statement = .relation(subject: ends.subject, kind: kind, object: ends.object)
    return turned.identity
  }
}
