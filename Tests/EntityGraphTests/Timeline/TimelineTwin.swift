import EntityGraph

/// A timeline by its definition, looking at every claim for every event.
struct TimelineTwin {
  /// One of the times of one thing, as "id period", with whether it is disputed.
  struct Line: Hashable {
    let id: String
    let period: String
    let isDisputed: Bool
  }

  private(set) var dated: [Line] = []
  private(set) var undated: [String] = []
  private let graph: Graph

  init(_ graph: Graph) {
    self.graph = graph
    var keyed: [(key: [Int64], line: Line)] = []
    let events = graph.verticesByID.map { graph.entity(at: $0) }.filter { $0.kind == "event" }
    for (place, event) in events.enumerated() {
      let (times, isDisputed) = times(of: event.id)
      if !times.contains(where: Self.isDated), isSpokenOf(event.id) {
        undated.append(event.id.rawValue)
      }
      keyed += Self.keyed(event.id.rawValue, times, isDisputed, [0, Int64(place)])
    }
    for number in 0..<graph.relationCount {
      let relation = graph.relation(number)
      guard relation.status.isAsserted, relation.kind.category != .participation,
        !(relation.isProjection && !relation.events.isEmpty)
      else { continue }
      let (times, isDisputed) = Self.times(of: relation)
      if !times.contains(where: Self.isDated) { undated.append(relation.id.rawValue) }
      keyed += Self.keyed(relation.id.rawValue, times, isDisputed, [1, Int64(number)])
    }
    dated = keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.line)
  }

  private static func keyed(
    _ id: String, _ times: [Period], _ isDisputed: Bool, _ rank: [Int64]
  ) -> [(key: [Int64], line: Line)] {
    times.enumerated().compactMap { number, period in
      guard let date = period.start.date ?? period.end.date else { return nil }
      return (
        [date.earliest, date.latest] + rank + [Int64(number)],
        Line(id: id, period: period.description, isDisputed: isDisputed)
      )
    }
  }

  private static func times(of relation: Relation) -> (times: [Period], isDisputed: Bool) {
    let asserting = relation.citations.filter(\.isAsserting).filter {
      relation.validity.isMomentary || !($0.claim.isMomentary ?? relation.kind.isMomentary)
    }
    let stated = unique(asserting.compactMap(\.claim.period))
    let isDisputed =
      !relation.isProjection && relation.citations.count > 1
      && (relation.validity.isMomentary
        ? (stated.map(\.earliest).max() ?? .min) > (stated.map(\.latest).min() ?? .max)
        : !relation.validity.isDated && !stated.isEmpty)
    guard isDisputed else { return ([relation.validity.period].compactMap { $0 }, false) }
    return (relation.validity.isMomentary ? narrowest(stated) : stated, true)
  }

  private func times(of event: Entity.ID) -> (times: [Period], isDisputed: Bool) {
    let dates = graph.properties(of: event).filter { $0.name == "date" }.flatMap(\.positions)
      .filter { $0.citations.contains(where: \.isAsserting) }.compactMap { position -> Period? in
        if case .date(let period) = position.value { period } else { nil }
      }
    let tied = claims(of: event).filter { $0.period != nil }
    let roles = tied.filter { claim in
      if case .role(_, of: event, _) = claim.statement { true } else { false }
    }
    let direct = dates + roles.compactMap(\.period)
    let stated = Self.unique(direct.isEmpty ? tied.compactMap(\.period) : direct)
    let isDisputed =
      Self.exclude(dates)
      || Set(roles.map(\.statement)).contains { role in
        Self.exclude(dates + roles.filter { $0.statement == role }.compactMap(\.period))
      }
    let narrowest = Self.narrowest(stated)
    guard !isDisputed, let first = narrowest.first else { return (narrowest, isDisputed) }
    return ([narrowest.reduce(first) { $0.hull($1) }], false)
  }

  /// What is asserted of an event, or tied to it.
  private func claims(of event: Entity.ID) -> [Claim] {
    graph.claims.filter { claim in
      let isRole = if case .role(_, of: event, _) = claim.statement { true } else { false }
      return claim.stance == .asserts && claim.withdrawn == nil
        && (isRole || claim.events.contains(event))
    }
  }

  private func isSpokenOf(_ event: Entity.ID) -> Bool {
    !claims(of: event).isEmpty || !graph.properties(of: event).isEmpty
  }

  private static func isDated(_ period: Period) -> Bool {
    period.start.date != nil || period.end.date != nil
  }

  private static func exclude(_ periods: [Period]) -> Bool {
    periods.contains { one in periods.contains { !one.meets($0) } }
  }

  private static func unique(_ periods: [Period]) -> [Period] {
    Set(periods).sorted {
      ($0.earliest, $0.latest, $0.description) < ($1.earliest, $1.latest, $1.description)
    }
  }

  /// Those in which no other lies; of those of the same seconds the first.
  private static func narrowest(_ periods: [Period]) -> [Period] {
    periods.enumerated().filter { place, period in
      !periods.enumerated().contains { other, inner in
        other != place && period.covers(inner) && (!inner.covers(period) || other < place)
      }
    }.map(\.element)
  }
}
