extension Graph {
  /// Events and relations in the order of time; what an event implies is told by the event, unless
  /// the policy names relations.
  ///
  /// - Parameter vertices: Whom it is about: what they are ends of, and what they have roles in;
  ///   everything when empty.
  /// - Returns: The places in order, with what has none.
  /// - Complexity: O(n log n) in the number of relations and claims about events.
  package func timeline(about vertices: Set<Vertex> = []) -> Timeline {
    TimelineSearch(self, about: vertices).timeline
  }

  /// When a relation is said to have been or held.
  package func dating(of relation: Relation, _ number: Int) -> Dating {
    let asserting = relation.citations.filter(\.isAsserting)
    let stated = asserting.filter { $0.claim.period != nil }
    let isDisputed =
      number < relations.derived.count && relations.derived.datesContradict(number)
    let periods = isDisputed ? contradictingTimes(number) : relation.validity.periods
    return Dating(
      times: periods.map { period in
        let fitting = stated.filter { $0.claim.period?.meets(period) ?? false }
        return Dating.Time(period: period, citations: fitting.isEmpty ? asserting : fitting)
      }, isMomentary: relation.validity.isMomentary, isDisputed: isDisputed,
      isImplied: stated.isEmpty && relation.validity.isDated && !relation.events.isEmpty)
  }

  /// The times of a relation on which those do not agree who assert it: of moments the narrowest, of
  /// what lasts all.
  func contradictingTimes(_ number: Int) -> [Period] {
    let (derived, facts) = (relations.derived, derivation.facts)
    let isMomentary = derived.areMomentary[number]
    let claims = derived.claims[number].lazy.map { facts[$0] }.filter { claim in
      claim.asserts && claim.period >= 0
        && (isMomentary || !(claim.isMomentary ?? derived.kind(number).isMomentary))
    }
    let periods = PropertyPositions.once(claims.map { facts.dictionaries.periods[$0.period] })
    return isMomentary ? Period.narrowest(periods) : periods
  }
}

extension Timeline {
  /// When an event is said to have been.
  package func dating(ofEvent event: Int32, in graph: Graph) -> Dating {
    let dates = EventDates(event, claims[event], graph.derivation)
    return Dating(
      times: dates.periods.map { period in
        let fitting = dates.statements.filter { $0.period.meets(period) }.flatMap(\.claims)
        return Dating.Time(
          period: period, citations: fitting.sorted().map { graph.citation(of: $0) })
      }, isMomentary: dates.isMomentary, isDisputed: dates.isDisputed, isImplied: dates.isImplied)
  }

  /// Who is said to have which role in an event, in the order in which its type has them.
  package func roles(ofEvent event: Int32, in graph: Graph) -> [EventCast] {
    let facts = graph.derivation.facts
    let fillers = self.fillers(claims[event], in: event, facts)
    let opposed = self.fillers(claims.objections(toRolesIn: event), in: event, facts)
    let type = facts.entities.eventType(Int(event)).flatMap { facts.vocabulary.events[$0] }
    let known = (type?.roles ?? []).map(\.role).filter { fillers[$0] != nil }
    let others = fillers.keys.filter { !known.contains($0) }.sorted()
    return (known + others).map { role in
      let cast = fillers[role] ?? []
      func ids(_ rows: Set<Int32>) -> [Entity.ID] {
        rows.sorted().map { facts.entities.id(Int($0)) }
      }
      return EventCast(
        role: role, entities: ids(cast), disputed: ids(cast.intersection(opposed[role] ?? [])))
    }
  }

  /// Whom claims speak of in each role of an event.
  private func fillers(
    _ numbers: [Int32], in event: Int32, _ facts: Facts
  ) -> [EventType.Role: Set<Int32>] {
    var fillers: [EventType.Role: Set<Int32>] = [:]
    for claim in numbers.lazy.map({ facts[$0] })
    where claim.form == .role && claim.subject == event {
      let name = facts.dictionaries.predicates.values[Int(claim.predicate)].name.rawValue
      fillers[EventType.Role(name), default: []].insert(claim.object)
    }
    return fillers
  }

  /// The entity that an event is.
  package func entity(ofEvent event: Int32, in graph: Graph) -> Entity.ID {
    graph.derivation.facts.entities.id(Int(event))
  }
}
