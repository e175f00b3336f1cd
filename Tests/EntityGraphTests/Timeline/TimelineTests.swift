import EntityGraph
import TestSupport
import Testing

@Suite struct TimelineTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func theSlowTwinHasTheSameOrder(seed: UInt64) throws {
    let graph = try FactBatch.random(claims: Int(seed % 40), seed: seed).frozen()
    let (timeline, twin) = (graph.timeline(), TimelineTwin(graph))
    #expect(timeline.marks.map { timeline.line($0, graph) } == twin.dated)
    #expect(timeline.undated.map { timeline.id($0, graph) } == twin.undated)
  }

  /// That of an entity is what all of it tells of its relations, and of the events it has a role in.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func thatOfAnEntityIsPartOfThatOfAll(seed: UInt64) throws {
    let graph = try FactBatch.random(claims: 40, seed: seed).frozen()
    let vertex = try #require(graph.vertex(of: "ana"))
    let (whole, own) = (graph.timeline(), graph.timeline(about: [vertex]))
    let isOwn = { (subject: TimelineSubject) in
      switch subject {
      case .relation(let number):
        return [graph.relation(number).subject, graph.relation(number).object].contains("ana")
      case .event(let event):
        return whole.roles(ofEvent: event, in: graph).contains { $0.entities.contains("ana") }
      }
    }
    #expect(
      own.marks.map { own.line($0, graph) }
        == whole.marks.filter { isOwn($0.subject) }.map { whole.line($0, graph) })
    #expect(
      own.undated.map { own.id($0, graph) }
        == whole.undated.filter(isOwn).map { whole.id($0, graph) })
  }

  @Test func aDisputedDateStandsAtEachOfItsTimes() throws {
    let graph = try FactBatch(
      [
        .says("strike", "date", .date("2022-12-31")),
        .says("strike", "date", .date("2022-12-31/2023-01-01"), at: "2"),
        .says("strike", "date", .date("2023-01-01"), at: "3"),
        .says("strike", "date", .date("2023-01-01T00:02"), at: "4"),
        .names("ann", as: "attacker", of: "strike"),
      ], events: ["strike": "strike"]
    ).frozen()
    let timeline = graph.timeline()
    let periods = timeline.marks.map { timeline.line($0, graph).period }
    #expect(periods == ["2022-12-31", "2023-01-01T00:02"])
    let dating = timeline.dating(ofEvent: try timeline.onlyEvent, in: graph)
    #expect(
      dating.times.map { $0.citations.map(\.claim.locator) } == [[nil, "2"], ["2", "3", "4"]])
  }

  @Test func whatIsTiedToAnEventDatesItWhereNobodyElseDoes() throws {
    let graph = try FactBatch(
      [
        .names("ann", as: "sender", of: "message"),
        .says("ann asked bee", when: "2023-01-02", of: ["message"]),
        .says("bee told cid", when: "2023-01-03", of: ["message"]),
      ], events: ["message": "relayed-message"]
    ).frozen()
    let timeline = graph.timeline()
    #expect(
      timeline.marks.map { timeline.line($0, graph).period }
        == [
          "2023-01-02/2023-01-03", "2023-01-02", "2023-01-03",
        ])
    let dating = timeline.dating(ofEvent: try timeline.onlyEvent, in: graph)
    #expect(dating.isImplied && !dating.isDisputed && !dating.isMomentary)
  }

  @Test func whereRelationsAreNamedEachIsListedItself() throws {
    let batch = FactBatch(
      [
        .names("ann", as: "party", of: "dinner", when: "2023-01-02"),
        .names("bee", as: "party", of: "dinner", when: "2023-01-02"),
      ], events: ["dinner": "meeting"])
    let graph = try batch.frozen()
    let whole = graph.timeline()
    #expect(whole.marks.map { whole.line($0, graph).id } == ["dinner"])
    var filter = RelationFilter()
    filter.relations = [.kind("met")]
    let kept = graph.keeping(filter)
    let named = kept.timeline()
    #expect(named.marks.map { named.line($0, kept).id } == ["ann/met/bee/2023-01-02"])
  }
}

extension Timeline {
  fileprivate func id(_ subject: TimelineSubject, _ graph: Graph) -> String {
    switch subject {
    case .relation(let number): graph.relationID(number).rawValue
    case .event(let row): entity(ofEvent: row, in: graph).rawValue
    }
  }

  fileprivate func line(_ mark: TimelineMark, _ graph: Graph) -> TimelineTwin.Line {
    let dating =
      switch mark.subject {
      case .relation(let number): graph.dating(of: graph.relation(number), number)
      case .event(let row): dating(ofEvent: row, in: graph)
      }
    return TimelineTwin.Line(
      id: id(mark.subject, graph), period: dating.times[mark.number].period.description,
      isDisputed: dating.isDisputed)
  }

  fileprivate var onlyEvent: Int32 {
    get throws {
      let rows = (marks.map(\.subject) + undated).compactMap { subject in
        if case .event(let row) = subject { row } else { nil }
      }
      return try #require(rows.first)
    }
  }
}
