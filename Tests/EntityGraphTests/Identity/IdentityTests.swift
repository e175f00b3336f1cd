import TestSupport
import Testing

@testable import EntityGraph

/// Which entities are one because they share identifiers, and what they are then.
@Suite struct IdentityTests {
  private static let lei = "lei:506700GE1G29325QX363"
  private static let otherLEI = "lei:6SHGI4ZSSLCXXQSBB395"

  private static func company(_ id: Entity.ID, _ ids: String...) -> Entity { company(id, ids) }

  private static func company(_ id: Entity.ID, _ ids: [String]) -> Entity {
    Entity(id: id, kind: "company", name: id.rawValue, externalIDs: ids)
  }

  private static func file(_ id: Entity.ID, _ ids: String...) -> Entity { file(id, ids) }

  private static func file(_ id: Entity.ID, _ ids: [String]) -> Entity {
    Entity(id: id, kind: "file", name: id.rawValue, externalIDs: ids)
  }

  private static func graph(
    _ entities: [Entity], _ claims: [Claim] = [], _ identity: IdentityPolicy = .asserted
  ) throws -> Graph {
    var builder = GraphBuilder()
    builder.identity = identity
    for document in Set(claims.map(\.document)) {
      builder.add(Document(id: document, title: document.rawValue))
    }
    for entity in entities { try builder.add(entity) }
    for claim in claims { builder.add(claim) }
    return try builder.freeze()
  }

  private static func ids(_ graph: Graph) -> [Entity.ID] { graph.verticesByID.map(graph.id) }

  @Test func whoSharesAnIdentifierIsOne() throws {
    let graph = try Self.graph([
      Self.company("b", "LEI:506700ge1g29325qx363", "gb-coh:1"), Self.company("c"),
      Self.company("a", Self.lei, "gb-coh:00000001"),
    ])
    #expect(Self.ids(graph) == ["a", "c"])
    #expect(graph.identities.joinedCount == 2 && graph.identities.groupCount == 1)
    #expect(graph.identities.schemes == ["gb-coh", "lei"])
    #expect(graph.entity(at: 0).externalIDs == [Self.lei, "gb-coh:00000001"])
    for name in ["a", "b", "lei:506700ge1g29325qx363", "GB-COH:1"] {
      #expect(try graph.entity(named: name).id == "a")
    }
    #expect(graph.entities(matching: "gb-coh:1").map(\.id) == ["a"])
    #expect(graph.vertex(of: "b") == 0 && graph.definition(of: "b")?.id == "a")
  }

  @Test func theirIDAloneMakesThemOneWhereThatIsAsked() throws {
    let entities = [Self.company("a", Self.lei), Self.company("b", Self.lei)]
    let apart = try Self.graph(entities, [], .separate)
    #expect(Self.ids(apart) == ["a", "b"])
    #expect(apart.identities == Identities(.separate))
    #expect(apart.identity(of: "a") == nil)
  }

  /// What is given to the same by each of a chain makes all of it one, whoever stands first.
  @Test func whoeverIsTiedOverOthersIsOne() throws {
    let chain = [
      Self.company("d", "gb-coh:1"), Self.company("b", "gb-coh:1", "wikidata:Q1"),
      Self.company("c", "wikidata:Q1", Self.lei), Self.company("a", Self.lei),
    ]
    for entities in chain.everyOrder {
      let graph = try Self.graph(entities)
      #expect(Self.ids(graph) == ["a"])
      let identity = try #require(graph.identity(of: "d"))
      #expect(identity.members.map(\.entity.id) == ["a", "b", "c", "d"])
      #expect(identity.shared == ["gb-coh:00000001", Self.lei, "wikidata:Q1"])
    }
  }

  @Test func theOneIsWhatSaysMostOfThem() throws {
    let graph = try Self.graph([
      Entity(
        id: "gb-coh-00000001", kind: "legal-entity", name: "00000001",
        externalIDs: ["gb-coh:00000001"], marking: "TLP:GREEN"),
      Entity(
        id: "m", kind: "company", name: "Orlan Trading Ltd", aliases: ["Orlan"],
        reliability: .fairlyReliable, externalIDs: ["gb-coh:1"], formerIDs: ["old"]),
      Entity(
        id: "n", kind: "organization", name: "Orlan", reliability: .reliable,
        externalIDs: ["gb-coh:1", "programId:X"], marking: "TLP:RED"),
    ])
    #expect(
      graph.entity(at: 0)
        == Entity(
          id: "gb-coh-00000001", kind: "company", name: "Orlan Trading Ltd", aliases: ["Orlan"],
          reliability: .fairlyReliable, externalIDs: ["gb-coh:00000001", "programId:X"],
          formerIDs: ["old"], marking: "TLP:RED"))
  }

  struct Conflict: Sendable {
    let entities: [Entity]
    let reason: IdentityConflict.Reason
  }

  @Test(
    arguments: [
      Conflict(
        entities: [
          company("a", "wikidata:Q1"),
          Entity(id: "b", kind: "person", name: "b", externalIDs: ["wikidata:Q1"]),
        ], reason: .kinds("company", "person")),
      Conflict(
        entities: [company("a", "gb-coh:1", lei), company("b", "gb-coh:1", otherLEI)],
        reason: .identifiers(lei, otherLEI)),
      Conflict(
        entities: [company("a", lei, "wikidata:Q1"), company("b", lei, "wikidata:Q2")],
        reason: .identifiers("wikidata:Q1", "wikidata:Q2")),
      Conflict(
        entities: [
          Entity(
            id: "a", kind: "event", name: "a", eventType: "meeting", externalIDs: ["wikidata:Q1"]),
          Entity(
            id: "b", kind: "event", name: "b", eventType: "strike", externalIDs: ["wikidata:Q1"]),
        ], reason: .eventTypes("meeting", "strike")),
      Conflict(
        entities: [file("a", "md5:aa", "sha256:11"), file("b", "md5:AA", "sha256:22")],
        reason: .identifiers("sha256:11", "sha256:22")),
      Conflict(
        entities: [
          company("a", "dk-cvr:1", "dk-cvr:2", "dk-cvr:4"), company("b", "dk-cvr:1", "dk-cvr:3"),
        ], reason: .identifiers("dk-cvr:2", "dk-cvr:3")),
      Conflict(
        entities: [company("a", lei, "dk-cvr:2"), company("b", lei, "dk-cvr:3")],
        reason: .identifiers("dk-cvr:2", "dk-cvr:3")),
      Conflict(
        entities: [
          company("a", lei, "opencorporates:gb/2"), company("b", lei, "opencorporates:GB/3"),
        ], reason: .identifiers("opencorporates:gb/2", "opencorporates:gb/3")),
      Conflict(
        entities: [
          Entity(
            id: "a", kind: "group", name: "a", externalIDs: ["misp:1a", "mitre-attack:G0001"]),
          Entity(
            id: "b", kind: "group", name: "b", externalIDs: ["misp:1a", "mitre-attack:G0002"]),
        ], reason: .identifiers("mitre-attack:G0001", "mitre-attack:G0002")),
    ])
  func whoCannotBeOneIsNot(conflict: Conflict) throws {
    for entities in conflict.entities.everyOrder {
      let graph = try Self.graph(entities)
      #expect(Self.ids(graph) == ["a", "b"])
      let found = try #require(graph.identities.conflicts.first)
      #expect(graph.identities.conflictCount == 1 && graph.identities.joinedCount == 0)
      #expect(found.first == "a" && found.second == "b" && found.reason == conflict.reason)
    }
  }

  /// Who is given one of the numbers of another contradicts nothing, nor do numbers of other registers,
  /// of sites, or entries of a database.
  @Test(
    arguments: [
      [company("a", lei, "dk-cvr:1"), company("b", lei, "dk-cvr:1", "dk-cvr:2")],
      [company("a", lei, "dk-cvr:1"), company("b", lei, "no-orgnr:1")],
      [company("a", lei, "opencorporates:gb/1"), company("b", lei, "opencorporates:us_de/2")],
      [company("a", lei, "ra:RA000585/1"), company("b", lei, "ra:RA000586/2")],
      [company("a", lei, "duns:123456789"), company("b", lei, "duns:123456780")],
      [company("a", lei, "icij:10000001"), company("b", lei, "icij:10000002")],
    ])
  func whatContradictsNothingJoins(entities: [Entity]) throws {
    for entities in entities.everyOrder {
      let graph = try Self.graph(entities)
      #expect(Self.ids(graph) == ["a"] && graph.identities.conflictCount == 0)
    }
  }

  /// What stands where there is no identifier joins no strangers.
  @Test(
    arguments: [
      "gb-coh:00000000", "gb-coh:0", "gb-coh:N/A", "dk-cvr:unknown", "dk-cvr:-", "dk-cvr:None",
      "dk-cvr:11111111", "dk-cvr:999", "dk-cvr:00-00", "lei:00000000000000000000", "lei:N/A",
      "ra:RA000585/00000000", "opencorporates:gb/n.a.", "sha256:0000", "littlesis:0",
      "wikidata:unknown", "uei:not available", "duns:000000000",
    ])
  func aPlaceholderIsNoIdentity(placeholder: String) throws {
    let entities = ["b", "a"].map {
      let id = Entity.ID($0)
      return placeholder.hasPrefix("sha")
        ? Self.file(id, [placeholder]) : Self.company(id, [placeholder])
    }
    let graph = try Self.graph(entities)
    #expect(Self.ids(graph) == ["a", "b"])
    #expect(graph.identities.placeholderCount == 2 && graph.identities.misspelledCount == 0)
    #expect(graph.identities.placeholder?.entity == "a")
    #expect(try #require(ExternalIdentifier(placeholder)).identifies == false)
  }

  /// Few equal digits, or equal digits where numbers are counted up, are a number like others.
  @Test(arguments: ["gb-coh:1", "dk-cvr:11", "littlesis:11111", "wikidata:Q1111", "icij:11111111"])
  func equalDigitsMayBeANumber(identifier: String) throws {
    let graph = try Self.graph([Self.company("a", identifier), Self.company("b", identifier)])
    #expect(Self.ids(graph) == ["a"] && graph.identities.placeholderCount == 0)
  }

  /// A relation of two that count as one is told, but for the one that says that they are.
  @Test func aRelationWithItselfIsTold() throws {
    func claim(_ at: String, _ kind: RelationKind.ID, _ object: Entity.ID) -> Claim {
      Claim(
        document: "note", locator: at,
        statement: .relation(subject: "b", kind: kind, object: object))
    }
    let claims = [
      claim("1", "owns", "a"), claim("2", "owns", "a"), claim("3", "controls", "a"),
      claim("4", "same-as", "a"), claim("5", "owns", "c"), claim("6", "owns", "b"),
    ]
    let entities = [Self.company("a", Self.lei), Self.company("b", Self.lei), Self.company("c")]
    let graph = try Self.graph(entities, claims)
    #expect(graph.identities.loopCount == 2)
    #expect(graph.identities.loop == Identities.Loop(entity: "a", kind: "controls"))
    #expect(try Self.graph(entities, claims, .separate).identities.loopCount == 0)
  }

  /// Of a chain whose ends cannot be one nobody is joined: which tie is wrong nobody knows.
  @Test func aChainIsOneOrNoneIs() throws {
    let chain = [
      Self.company("a", Self.lei, "gb-coh:1"), Self.company("b", "gb-coh:1", "opencorporates:gb/1"),
      Self.company("c", "opencorporates:gb/1", Self.otherLEI),
    ]
    for entities in chain.everyOrder {
      let graph = try Self.graph(entities)
      #expect(Self.ids(graph) == ["a", "b", "c"])
      #expect(
        graph.identities.conflicts == [
          IdentityConflict(
            shared: ["gb-coh:00000001", "opencorporates:gb/1"], first: "a", second: "c",
            reason: .identifiers(Self.lei, Self.otherLEI))
        ])
    }
  }

  /// An identifier of two who cannot be one does not keep others of theirs from joining.
  @Test func aVoidIdentifierLeavesTheOthers() throws {
    let graph = try Self.graph([
      Self.company("a", Self.lei, "gb-coh:1"), Self.company("b", Self.lei),
      Self.company("c", Self.otherLEI, "gb-coh:1"),
    ])
    #expect(Self.ids(graph) == ["a", "c"])
    #expect(graph.identities.conflicts.map(\.shared) == [["gb-coh:00000001"]])
  }

  @Test func aDenialKeepsApart() throws {
    let entities = [Self.company("a", Self.lei), Self.company("b", Self.lei)]
    func claim(_ stance: Claim.Stance, withdrawn: PartialDate? = nil) -> Claim {
      Claim(
        document: "note", stance: stance,
        statement: .relation(subject: "b", kind: "same-as", object: "a"), withdrawn: withdrawn)
    }
    let denied = try Self.graph(entities, [claim(.denies)])
    #expect(denied.identities.conflicts.map(\.reason) == [.denied(in: "note")])
    #expect(Self.ids(denied) == ["a", "b"])
    for claim in [claim(.doubts), claim(.denies, withdrawn: PartialDate("2023"))] {
      #expect(try Self.ids(Self.graph(entities, [claim])) == ["a"])
    }
  }

  @Test func aWrongCheckDigitIsNoIdentity() throws {
    let wrong = "lei:506700GE1G29325QX364"
    let graph = try Self.graph([Self.company("a", wrong), Self.company("b", wrong)])
    #expect(Self.ids(graph) == ["a", "b"])
    #expect(graph.identities.misspelledCount == 2)
    #expect(graph.identities.misspelled == Identities.Given(identifier: wrong, entity: "a"))
  }

  /// A telephone and a mailbox are one, not who has them.
  @Test func whatSeveralMayHaveIdentifiesItselfAlone() throws {
    let switchboard = "tel:+442079460958"
    func entity(_ id: Entity.ID, _ kind: EntityKind.ID) -> Entity {
      Entity(id: id, kind: kind, name: id.rawValue, externalIDs: [switchboard])
    }
    let graph = try Self.graph([
      entity("a", "company"), entity("b", "company"), entity("x", "phone-number"),
      entity("y", "phone-number"),
    ])
    #expect(Self.ids(graph) == ["a", "b", "x"])
    #expect(throws: NameError.self) { try graph.entity(named: switchboard) }
    #expect(graph.entities(matching: switchboard).map(\.id) == ["a", "b", "x"])
  }

  @Test func claimsKeepTheIDsTheyWereMadeOf() throws {
    let owns = { (document: Document.ID, subject: Entity.ID) in
      Claim(
        document: document, locator: "1",
        statement: .relation(subject: subject, kind: "owns", object: "c"))
    }
    let claims = [owns("x", "a"), owns("x", "b"), owns("y", "b")]
    let graph = try Self.graph(
      [Self.company("a", Self.lei), Self.company("b", Self.lei), Self.company("c")], claims)
    #expect(graph.relationCount == 1 && graph.relation(0).id == "a/owns/c")
    #expect(graph.relation(0).citations.map(\.claim) == claims)
    #expect(graph.claims == claims)
    #expect(claims.map(graph.otherIDs) == [[], ["b"], ["b"]])
    let identity = try #require(graph.identity(of: "a"))
    #expect(identity.members.map(\.documents) == [["x"], ["x", "y"]])
  }

  /// Whoever says it twice under two ids is one source.
  @Test func sourcesThatAreOneCountOnce() throws {
    let claims = ["a", "b"].map { source in
      Claim(
        document: "x", claimants: [Source.ID(source)],
        statement: .relation(subject: "c", kind: "owns", object: "d"))
    }
    let entities = [
      Self.company("a", Self.lei), Self.company("b", Self.lei), Self.company("c"),
      Self.company("d"),
    ]
    #expect(try Self.graph(entities, claims).relation(0).independentSources == 1)
    #expect(try Self.graph(entities, claims, .separate).relation(0).independentSources == 2)
    var filter = RelationFilter()
    filter.without = ["a"]
    #expect(try Self.graph(entities, claims).keeping(filter).relationCount == 0)
    #expect(try Self.graph(entities, claims, .separate).keeping(filter).relationCount == 1)
  }
}

extension Array {
  /// The elements in every order.
  fileprivate var everyOrder: [[Element]] {
    guard count > 1 else { return [self] }
    return indices.flatMap { place in
      var rest = self
      let first = rest.remove(at: place)
      return rest.everyOrder.map { [first] + $0 }
    }
  }
}
