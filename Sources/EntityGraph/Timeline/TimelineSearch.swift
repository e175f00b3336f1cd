/// Puts events and relations in the order of time.
struct TimelineSearch {
  private let graph: Graph
  private let about: Set<Graph.Vertex>
  private let facts: Facts
  private let derived: DerivedTable
  private let filters: [RelationFilter]

  /// Indexed by row of all entities.
  private let vertices: [Int32]
  private(set) var timeline: Timeline

  /// Whether events stand for the relations that follow from them.
  private let showsEvents: Bool

  /// - Parameters:
  ///   - graph: What to put in order.
  ///   - about: Whom it is about; everybody when empty.
  init(_ graph: Graph, about: Set<Graph.Vertex>) {
    (self.graph, self.about) = (graph, about)
    (facts, derived, filters) = (graph.derivation.facts, graph.relations.derived, graph.filters)
    vertices = graph.verticesOfRows
    showsEvents = !graph.filters.contains(where: \.namesRelations)
    let rows = Set(
      about.compactMap { graph.facts.entities.row(of: graph.id(at: $0)).map { Int32($0) } })
    let events = showsEvents ? Self.events(rows, facts, vertices) : []
    timeline = Timeline(EventClaims(facts, of: about.isEmpty ? nil : Set(events)))
    addEvents(events)
    addRelations()
    timeline.sort()
  }

  /// The rows of the events that are left, in order: those that are asked about, and those in which
  /// who is asked about has a role.
  private static func events(
    _ rows: Set<Int32>, _ facts: Facts, _ vertices: [Int32]
  ) -> [Int32] {
    let areEvents = facts.entities.map(kinds: { facts.vocabulary.kind($0, isA: "event") })
    let wanted =
      rows.isEmpty
      ? Array(0..<Int32(areEvents.count))
      : rows.union(EventClaims.events(withRolesOf: rows, facts)).sorted()
    return wanted.filter { areEvents[Int($0)] && vertices[Int($0)] >= 0 }
  }

  private mutating func addEvents(_ events: [Int32]) {
    let areChannelsNamed = filters.contains { !$0.channels.isEmpty }
    let channels = areChannelsNamed ? EventChannels(facts).channels : [:]
    for event in events where facts.entities.foreign(Int(event)) == nil {
      let channel = channels[event].map { facts.entities.id(Int($0)) }
      if filters.allSatisfy({ $0.keeps(channel: channel) }) { add(event: event) }
    }
  }

  private mutating func add(event: Int32) {
    let claims = timeline.claims[event]
    let dates = EventDates(event, claims, graph.derivation)
    if dates.isDisputed, filters.contains(where: \.isUndisputed) { return }
    guard dates.statements.isEmpty else {
      return add(.event(event), dates.periods, isMomentary: dates.isMomentary)
    }
    guard !claims.isEmpty || !graph.derivation.properties.numbers(of: Int(event)).isEmpty else {
      return
    }
    if filters.contains(where: { $0.concernsTime && !$0.followsUndated }) {
      timeline.leaveOutUndatedEvent()
    } else {
      timeline.add(undated: .event(event))
    }
  }

  /// Adds the times of a subject that the filters keep; it is undated where none has a date.
  private mutating func add(
    _ subject: TimelineSubject, _ periods: [Period], isMomentary: Bool
  ) {
    guard periods.contains(where: { $0.start.date != nil || $0.end.date != nil }) else {
      return timeline.add(undated: subject)
    }
    for (number, period) in periods.enumerated() {
      let validity = Validity(isMomentary: isMomentary, period: period)
      guard filters.allSatisfy({ $0.keeps(validity) }) else { continue }
      TimelineMark(subject, number: number, period).map { timeline.add($0) }
    }
  }

  private mutating func addRelations() {
    guard about.isEmpty else {
      for number in Set(about.flatMap { graph.relations.numbers(joining: $0) }).sorted() {
        add(relation: number)
      }
      return
    }
    for number in 0..<graph.relationCount { add(relation: number) }
  }

  private mutating func add(relation number: Int) {
    guard number < derived.count else {
      let periods = graph.relations.validity(number).periods
      return periods.isEmpty
        ? timeline.add(undated: .relation(number))
        : add(.relation(number), periods, isMomentary: false)
    }
    guard derived.statuses[number].isAsserted, !isToldByEvent(number) else { return }
    if derived.datesContradict(number) {
      let times = graph.contradictingTimes(number)
      add(.relation(number), times, isMomentary: derived.areMomentary[number])
    } else if BoundInterner.isDate(max(derived.starts[number], derived.ends[number])) {
      addDated(number)
    } else {
      timeline.add(undated: .relation(number))
    }
  }

  /// Adds a relation that all date alike, without making a period of it.
  private mutating func addDated(_ number: Int) {
    let (start, end) = (derived.starts[number], derived.ends[number])
    let bound = Int(BoundInterner.isDate(start) ? start : end)
    let bounds = facts.times.bounds
    timeline.add(
      TimelineMark(
        .relation(number), earliest: bounds.earliest[bound], latest: bounds.latest[bound]))
  }

  /// Whether a relation is part of an event that is shown itself.
  private func isToldByEvent(_ row: Int) -> Bool {
    guard showsEvents else { return false }
    guard derived.kind(row).category != .participation else { return true }
    return derived.isProjection(row) && derived.events[row].contains { vertices[Int($0)] >= 0 }
  }
}
