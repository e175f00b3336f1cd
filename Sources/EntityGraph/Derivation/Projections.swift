/// What events imply between those who take part in them.
struct Projections {
  /// Somebody in a role of an event, with the claims that speak of it.
  private struct Part {
    let filler: Entity.ID
    let claims: [Int32]
  }

  private let facts: Facts
  private let times: EventPeriods
  private let channels: [Entity.ID: Entity.ID]
  private let roles: EventRoles
  private let plan: ProjectionPlan

  init(_ facts: Facts, _ times: EventPeriods) {
    self.facts = facts
    self.times = times
    channels = EventChannels(facts).channels
    roles = EventRoles(facts.claims)
    plan = ProjectionPlan(roles) { event in
      guard let row = facts.entities.row(of: event), let type = facts.entities.eventType(row)
      else { return [] }
      return facts.vocabulary.events[type]?.projections ?? []
    }
  }

  /// What is counted and not written out.
  var crowds: [Crowd] { plan.crowds }

  /// All testimonies that follow from events but those of ``crowds``, in order of events.
  func testimonies() -> [Testimony] {
    plan.made.flatMap { testimonies(of: $0.event, $0.projection) }
  }

  private func testimonies(
    of event: Entity.ID, _ projection: EventType.Projection
  ) -> [Testimony] {
    let channel = channels[event]
    let subjects = parts(projection.subject, in: event)
    let objects = parts(projection.object, in: event)
    return subjects.flatMap { subject in
      objects.flatMap { object -> [Testimony] in
        guard isPair(subject.filler, object.filler, projection),
          let tie = facts.tie(subject.filler, projection.kind, object.filler)
        else { return [] }
        return testimonies(tie, subject, object).map { $0.by(channel) }
      }
    }
  }

  private func parts(_ role: EventType.Role, in event: Entity.ID) -> [Part] {
    roles[event, role].map { Part(filler: $0.key, claims: $0.value) }
      .sorted { $0.filler < $1.filler }
  }

  /// Two in the same role are one pair, not two.
  private func isPair(
    _ subject: Entity.ID, _ object: Entity.ID, _ projection: EventType.Projection
  ) -> Bool {
    projection.subject == projection.object ? subject < object : subject != object
  }

  private func testimonies(_ tie: Testimony.Tie, _ subject: Part, _ object: Part) -> [Testimony] {
    let other = (subject.claims + object.claims).filter { stance(of: $0) != .asserts }
      .map { testimony([$0], tie) }
    let mine = subject.claims.filter { stance(of: $0) == .asserts }
    let theirs = object.claims.filter { stance(of: $0) == .asserts }
    guard !mine.isEmpty, !theirs.isEmpty else { return other }
    return asserted(tie, mine, theirs) + other
  }

  /// By the claims that name both roles; where none does, by those that name one or the other.
  private func asserted(
    _ tie: Testimony.Tie, _ mine: [Int32], _ theirs: [Int32]
  ) -> [Testimony] {
    let both = mine.compactMap { claim in
      theirs.first { isSameStatement(claim, $0) }.map { [claim, $0].sorted() }
    }
    guard both.isEmpty else {
      return both.map { facts.testimony(ofStatement: $0, tie, times, isProjection: true) }
    }
    var indirect = testimony((mine + theirs).sorted(), tie)
    indirect.weight = weaker(weight(of: mine), weight(of: theirs))
    return [indirect]
  }

  private func testimony(_ claims: [Int32], _ tie: Testimony.Tie) -> Testimony {
    facts.testimony(of: claims, tie, times, isProjection: true)
  }

  private func weight(of claims: [Int32]) -> Testimony.Weight {
    Testimony.Weight(
      rating: claims.map { facts.ratings[Int($0)] }.min() ?? .unjudged,
      sources: facts.independentSources(of: claims))
  }

  private func weaker(_ left: Testimony.Weight, _ right: Testimony.Weight) -> Testimony.Weight {
    Testimony.Weight(
      rating: max(left.rating, right.rating), sources: min(left.sources, right.sources))
  }

  private func stance(of claim: Int32) -> Testimony.Stance {
    Testimony.Stance(of: facts.claims[Int(claim)])
  }

  /// Several roles that a document names in one breath are one claim a role.
  private func isSameStatement(_ left: Int32, _ right: Int32) -> Bool {
    let (claims, left, right) = (facts.claims, Int(left), Int(right))
    return claims[left].locator == claims[right].locator
      && claims[left].document == claims[right].document
      && claims[left].claimants == claims[right].claimants
      && claims[left].period == claims[right].period
      && claims[left].isMomentary == claims[right].isMomentary
      && claims[left].channel == claims[right].channel && claims[left].ties == claims[right].ties
  }
}
