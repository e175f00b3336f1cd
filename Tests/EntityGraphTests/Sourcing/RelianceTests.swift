@testable import EntityGraph
import TestSupport
import Testing

/// What hangs on one source is what the filter leaves nothing of.
@Suite struct RelianceTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func whoStandsBehindAClaimIsWhoseAbsenceDropsIt(seed: UInt64) throws {
    let graph = try FactBatch.random(claims: Int(seed % 40), seed: seed).frozen()
    let backers = Backers(graph)
    for (number, id) in backers.ids.enumerated() {
      let left = Set(graph.keeping { $0.without = [id] }.claims)
      for claim in graph.facts.claims {
        let isGone = !left.contains(graph.facts.claim(claim))
        let coded = graph.facts[claim]
        #expect(backers.stands(Int32(number), behind: coded) == isGone, "\(id)")
        #expect(backers.behind(coded).contains(Int32(number)) == isGone, "\(id)")
      }
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func nothingIsLeftOfWhatHangsOnOneAlone(seed: UInt64) throws {
    let graph = try FactBatch.random(claims: Int(seed % 40), seed: seed).frozen()
    let reliance = Reliance(graph, graph.countedClaims)
    let counts = reliance.counts
    for (number, id) in reliance.backers.ids.enumerated() {
      let left = graph.keeping { $0.without = [id] }
      let relations = (0..<graph.relationCount).filter {
        !left.hasSomething(of: graph.relation($0))
      }
      #expect(reliance.relations(of: Int32(number)) == relations, "\(id)")
      #expect(counts.relations[number] == relations.count, "\(id)")
      let (before, after) = (graph.claims, left.claims)
      let entities = graph.verticesByID.filter { vertex in
        let entity = graph.id(at: vertex)
        return before.contains { $0.mentions(entity) } && !after.contains { $0.mentions(entity) }
      }
      #expect(reliance.entities(of: Int32(number)) == entities, "\(id)")
      #expect(counts.entities[number] == entities.count, "\(id)")
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func underAPolicyOnlyWhatIsLeftCounts(seed: UInt64) throws {
    let graph = try FactBatch.random(claims: Int(seed % 40), seed: seed).frozen()
      .keeping { $0.leastRating = Rating("E5") }
    let reliance = Reliance(graph, graph.countedClaims)
    for (number, id) in reliance.backers.ids.enumerated() {
      let left = graph.keeping { $0.without = [id] }
      let relations = (0..<graph.relationCount).filter {
        !left.hasSomething(of: graph.relation($0))
      }
      #expect(reliance.relations(of: Int32(number)) == relations, "\(id)")
    }
  }

  /// The claim that names both roles hides those that name one each.
  @Test func anEventImpliesARelationAnewByOtherClaims() throws {
    let batch = FactBatch(
      [
        .names("a", as: "sender", of: "message", at: "¶1", by: ["x"]),
        .names("b", as: "intermediary", of: "message", at: "¶1", by: ["x"]),
        .names("a", as: "sender", of: "message", at: "¶2", by: ["y"]),
        .names("b", as: "intermediary", of: "message", at: "¶3", by: ["z"]),
      ], events: ["message": "relayed-message"])
    let graph = try batch.frozen()
    let number = try #require(
      (0..<graph.relationCount).first { graph.relation($0).kind.id == "messaged" })
    #expect(Set(graph.relation(number).citations.flatMap(\.chain)) == ["x"])
    let reliance = Reliance(graph, graph.countedClaims)
    for (source, hangs) in [("x", false), ("essay", true)] as [(Source.ID, Bool)] {
      let backer = try #require(reliance.backers.number(of: source))
      #expect(reliance.relations(of: backer).contains(number) == hangs, "\(source)")
    }
  }

  @Test func aGraphFileStandsBehindItsEdgesAndNodes() throws {
    let graph = try ForeignModel(seed: 3).graph()
    let reliance = Reliance(graph, graph.countedClaims)
    let files = graph.foreignGraphs.map(\.document)
    for file in files {
      let backer = try #require(reliance.backers.number(of: Source.ID(file.id.rawValue)))
      let edges = (0..<graph.relationCount).filter {
        graph.relation($0).citations.allSatisfy { $0.claim.document == file.id }
      }
      #expect(reliance.relations(of: backer) == edges)
      #expect(reliance.counts.relations[Int(backer)] == edges.count)
      #expect(reliance.counts.entities[Int(backer)] == reliance.entities(of: backer).count)
    }
  }
}

extension Graph {
  /// Whether something is left of a relation: a claim that speaks of it, or the event that implies it.
  fileprivate func hasSomething(of relation: Relation) -> Bool {
    (0..<relationCount).lazy.map { self.relation($0) }.contains { other in
      let isSameTie =
        other.subject == relation.subject && other.object == relation.object
        && other.kind.id == relation.kind.id
      let isSameClaim = !Set(other.citations.map(\.claim))
        .isDisjoint(with: relation.citations.map(\.claim))
      return isSameTie && (isSameClaim || !Set(other.events).isDisjoint(with: relation.events))
    }
  }
}

extension Claim {
  fileprivate func mentions(_ entity: Entity.ID) -> Bool {
    (statement.entities + events + [channel].compactMap(\.self)).contains(entity)
  }
}
