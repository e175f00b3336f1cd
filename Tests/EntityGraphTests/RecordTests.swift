import EntityGraph
import TestSupport
import Testing

/// Claims that say which record they are.
@Suite struct RecordTests {
  private func claim(
    _ document: Document.ID, _ locator: String, _ record: String?, at time: String? = nil,
    through channel: Entity.ID? = nil
  ) -> Claim {
    var claim = Claim(
      document: document, locator: locator,
      statement: .relation(subject: "a", kind: "called", object: "b"),
      period: time.flatMap { Period($0) }, channel: channel)
    claim.with = [record.map { Attribute(PropertyKind.record, .text($0)) }].compactMap(\.self)
    return claim
  }

  private func relations(_ claims: Claim...) throws -> [Relation] {
    var builder = GraphBuilder()
    for document in ["d", "e"] as [Document.ID] { builder.add(Document(id: document, title: "D")) }
    for entity in ["a", "b"] as [Entity.ID] {
      try builder.add(Entity(id: entity, kind: "person", name: entity.rawValue))
    }
    for channel in ["p", "q"] as [Entity.ID] {
      try builder.add(Entity(id: channel, kind: "channel", name: channel.rawValue))
    }
    for claim in claims { builder.add(claim) }
    let graph = try builder.freeze()
    return (0..<graph.relationCount).map { graph.relation($0) }
  }

  @Test func twoRecordsOfOneMinuteAreTwoRelations() throws {
    let found = try relations(
      claim("d", "1", "m1", at: "2023-01-12T09:14"), claim("d", "2", "m2", at: "2023-01-12T09:14"))
    #expect(found.map(\.citations.count) == [1, 1])
    #expect(
      found.map(\.id) == [
        "a/called/b/2023-01-12T09:14", "a/called/b/2023-01-12T09:14/2",
      ])
    #expect(found.allSatisfy { $0.status == .uncontested && $0.events.isEmpty })
  }

  @Test func twoUndatedRecordsAreTwoRelations() throws {
    #expect(try relations(claim("d", "1", "m1"), claim("d", "2", "m2")).count == 2)
  }

  @Test func oneRecordInTwoDocumentsIsOneRelation() throws {
    let found = try relations(
      claim("d", "1", "m1", at: "2023-01-12T09:14", through: "p"),
      claim("e", "7", "m1", at: "2023-01-12T09:14", through: "q"))
    #expect(found.map(\.citations.count) == [2])
  }

  @Test(arguments: [
    ("2023-01-12T09:14:03", Status.uncontested), ("2023-01-12T09:15:00", .uncontested),
    ("2023-01-12T09:15:01", .disputed), ("2023-01-13", .disputed),
  ])
  func clocksMayDifferByAMinute(time: String, status: Status) throws {
    let found = try relations(
      claim("d", "1", "m1", at: "2023-01-12T09:14:00"), claim("e", "7", "m1", at: time))
    #expect(found.map(\.status) == [status])
  }

  @Test func whatNamesNoRecordJoinsTheOneThatItFits() throws {
    #expect(
      try relations(
        claim("d", "1", "m1", at: "2023-01-12T09:14"), claim("e", "7", nil, at: "2023-01-12")
      ).map(\.citations.count) == [2])
  }

  @Test func whatFitsTwoRecordsIsNeither() throws {
    #expect(
      try relations(
        claim("d", "1", "m1", at: "2023-01-12T09:14"),
        claim("d", "2", "m2", at: "2023-01-12T10:00"),
        claim("e", "7", nil, at: "2023-01-12")
      ).count == 3)
  }

  @Test func manyRecordsOfOnePairAreAsMany() throws {
    var builder = GraphBuilder()
    builder.add(Document(id: "d", title: "D"))
    for entity in ["a", "b"] as [Entity.ID] {
      try builder.add(Entity(id: entity, kind: "person", name: entity.rawValue))
    }
    for number in 0..<2000 {
      builder.add(claim("d", "\(number)", "m\(number)", at: "2023-01-12T09:\(10 + number % 50)"))
    }
    let graph = try builder.freeze()
    #expect(graph.relationCount == 2000)
    #expect(Set((0..<2000).map { graph.relation($0).id }).count == 2000)
    #expect(graph.keeping(RelationFilter.since("2023-01-12T09:35")).relationCount == 1000)
  }
}

extension RelationFilter {
  fileprivate static func since(_ date: String) -> RelationFilter {
    var filter = RelationFilter()
    filter.since = PartialDate(date)
    return filter
  }
}
