import EntityGraph
import TestSupport
import Testing

/// What lies around some entities is what a walk along the relations that count finds.
@Suite struct SurroundingsTests {
  private static let filters: [RelationFilter] = {
    var (calls, late, people) = (RelationFilter(), RelationFilter(), RelationFilter())
    calls.relations = [.kind("called"), .category(.affiliation)]
    late.since = PartialDate("2023-01-02")
    people.kinds = ["person"]
    return [RelationFilter(), .init().analyzing(isTimed: false), calls, late, people]
  }()

  @Test(arguments: 0..<200)
  func areWhatAWalkFinds(seed: UInt64) throws {
    let whole = try FactBatch.random(claims: 12, seed: seed).frozen()
    let centers: [Entity.ID] = seed % 3 == 0 ? ["ana", "meeting-1"] : ["ben"]
    for filter in Self.filters {
      var spared = filter
      spared.spared = centers
      let otherwise = whole.keeping(spared)
      for distance in 1...3 {
        let near = Self.walk(otherwise, from: Set(centers), distance)
        var around = filter
        (around.around, around.within) = (centers, distance)
        let kept = whole.keeping(around)
        let expected = Self.relations(of: otherwise).filter {
          near.contains($0.subject) && near.contains($0.object)
        }
        #expect(Self.relations(of: kept).map(\.id) == expected.map(\.id))
        #expect(Set(kept.verticesByID.map { kept.id(at: $0) }) == near)
      }
    }
  }

  private static func relations(of graph: Graph) -> [Relation] {
    (0..<graph.relationCount).map { graph.relation($0) }
  }

  private static func walk(
    _ graph: Graph, from centers: Set<Entity.ID>, _ distance: Int
  ) -> Set<Entity.ID> {
    let asserted = relations(of: graph).filter(\.status.isAsserted)
    return (0..<distance).reduce(centers) { near, _ in
      near.union(
        asserted.flatMap { relation in
          near.contains(relation.subject) || near.contains(relation.object)
            ? [relation.subject, relation.object] : []
        })
    }
  }

  @Test func edgesOfFilesCountLikeOthersAndWhatIsLeftOutLiesNear() throws {
    var builder = GraphBuilder()
    builder.add(
      ForeignGraph([
        ForeignTie("a", "knows", "b", period: "2020/2021"), ForeignTie("b", "knows", "c"),
        ForeignTie("c", "knows", "d"), ForeignTie("x", "knows", "y"),
      ]))
    let graph = try builder.freeze()
    var filter = RelationFilter()
    (filter.around, filter.within) = (["b"], 1)
    #expect(
      graph.keeping(filter).verticesByID.map { graph.keeping(filter).id(at: $0) } == [
        "a", "b", "c",
      ])
    filter.asOf = PartialDate("2020")
    let dated = graph.keeping(filter)
    #expect(dated.entityCount == 3 && dated.policy.takenAsLasting == 1)
    filter.isTimed = true
    let timed = graph.keeping(filter)
    #expect(timed.verticesByID.map { timed.id(at: $0) } == ["a", "b"])
    #expect(timed.policy.undatedLeftOut == 1)
  }

  @Test func whoIsNamedStaysWithoutARelationAndDoesNotReachThroughOthers() throws {
    let graph = try Graph.of("a called b", "b met c denied", "c met d")
    let near = { (center: Entity.ID) in
      let kept = graph.keeping { ($0.around, $0.within) = ([center], 2) }
      return kept.verticesByID.map { kept.id(at: $0).rawValue }
    }
    #expect(near("b") == ["a", "b"])
    #expect(near("d") == ["c", "d"])
    #expect(graph.keeping { ($0.around, $0.relations) = (["a"], [.kind("met")]) }.entityCount == 1)
  }

  @Test func oneSurroundingsInAnotherIsBoth() throws {
    let graph = try Graph.of("a met b", "b met c", "c met d", "d met e")
    let first = graph.keeping { ($0.around, $0.within) = (["b"], 2) }
    let both = first.keeping { ($0.around, $0.within) = (["d"], 1) }
    #expect(both.verticesByID.map { both.id(at: $0) } == ["b", "c", "d"])
    #expect(both.relationCount == 1)
    #expect(both.policy.filter.around == ["b"] && both.policy.filter.within == 2)
    #expect(both.policy.further.map(\.around) == [["d"]])
    let same = first.keeping { ($0.around, $0.within) = (["b"], 2) }
    #expect(same.policy.further.isEmpty && same.relationCount == first.relationCount)
  }
}
