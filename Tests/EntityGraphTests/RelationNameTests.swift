import EntityGraph
import TestSupport
import Testing

@Suite struct RelationNameTests {
  @Test(
    arguments: [
      ("2023-01-02", "a/called/b/2023-01-02"),
      ("2022-12-31/2023-01-01", "a/called/b/2022-12-31..2023-01-01"),
      ("2023-01/..", "a/called/b/2023-01.."), ("/2023", "a/called/b/..2023"),
      ("2023~", "a/called/b/2023~"), (nil, "a/called/b"),
      ("2023-01-02/2023-01-02", "a/called/b/2023-01-02"),
    ] as [(String?, String)])
  func anIDIsEndsKindAndTime(when: String?, wanted: String) throws {
    #expect(try frozen([.says("a called b", when: when)]).idsOfRelations == [wanted])
  }

  @Test func symmetricEndsAreInOrderOfIDs() throws {
    #expect(try frozen([.says("zoe met adam")]).idsOfRelations == ["adam/met/zoe"])
    #expect(try frozen([.says("zoe called adam")]).idsOfRelations == ["zoe/called/adam"])
  }

  @Test func theChannelIsAppendedOnlyWhereItIsNeeded() throws {
    let graph = try frozen([
      .says("a called b", when: "2023", over: "radio"),
      .says("a called b", when: "2023", over: "telephone"),
      .says("a called b", when: "2024", over: "telephone"),
    ])
    #expect(
      graph.idsOfRelations == [
        "a/called/b/2023/radio", "a/called/b/2023/telephone", "a/called/b/2024",
      ])
  }

  @Test func aNumberIsAppendedOnlyWhereItIsNeeded() throws {
    let graph = try frozen(
      [
        .says("a called b", at: "¶1", when: "2023", of: ["e"]),
        .says("a called b", at: "¶2", when: "2023", of: ["f"]),
        .says("a called b", at: "¶3", when: "2023", over: "radio", of: ["g"]),
        .says("a called b", at: "¶4", when: "2023", over: "radio", of: ["h"]),
      ], events: ["e": "inquiry", "f": "inquiry", "g": "inquiry", "h": "inquiry"])
    #expect(
      graph.idsOfRelations == [
        "a/called/b/2023", "a/called/b/2023/2", "a/called/b/2023/radio", "a/called/b/2023/radio/2",
      ])
  }

  /// `a-b/` comes before `a/`: the order is that of the whole ids, whatever they are made of.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func relationsAreInOrderOfTheirIDs(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var names = ["a", "a-b", "a.b", "a b", "a-b-c", "ab", "a0", "b", "b-", "b!"]
    if seed % 4 == 0 { names += ["a/b", "b/met/a"] }
    var builder = GraphBuilder()
    for name in names {
      try builder.add(Entity(id: Entity.ID(name), kind: "person", name: name))
    }
    for number in 0..<25 {
      let ends = names.shuffled(using: &generator).prefix(2).map { Entity.ID($0) }
      let kind = ["met", "called", "met-again", "works-for"].randomElement(using: &generator)
      let when = ["2023-01-02", "2023-01", nil, "2022/2024"].randomElement(using: &generator)
      builder.add(
        Claim(
          document: "d", locator: "\(number)",
          statement: .relation(
            subject: ends[0], kind: RelationKind.ID(kind ?? "met"), object: ends[1]),
          period: (when ?? nil).map { Period(written: $0) }))
    }
    let ids = try builder.freeze().idsOfRelations
    #expect(ids == ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(Set(ids).count == ids.count)
  }

  /// Ids of other origin may hold what ids of relations are made of.
  @Test func idsAreUniqueWhateverTheEntitiesAreCalled() throws {
    let ids: [Entity.ID] = ["a", "a/called/b", "b", "b/called/c", "c", "c/2"]
    var builder = GraphBuilder()
    for id in ids { try builder.add(Entity(id: id, kind: "person", name: id.rawValue)) }
    for (subject, object) in [("a", "b/called/c"), ("a/called/b", "c"), ("a/called/b", "c/2")] {
      builder.add(
        Claim(
          document: "d",
          statement: .relation(
            subject: Entity.ID(subject), kind: "called", object: Entity.ID(object))))
    }
    let graph = try builder.freeze()
    #expect(
      graph.idsOfRelations == [
        "a/called/b/called/c", "a/called/b/called/c/2", "a/called/b/called/c/3",
      ])
  }
}
