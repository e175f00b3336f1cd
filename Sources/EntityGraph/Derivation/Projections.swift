/// What events imply between those who take part in them.
struct Projections: Sendable {
  /// A testimony and the tie it is about.
  struct Implied {
    let tie: Tie
    let testimony: Testimony
  }

  /// Somebody in a role of an event, with the claims that speak of it.
  private struct Part {
    let filler: Int32
    let claims: [Int32]
  }

  let testimonies: Testimonies
  let ties: Ties
  private let channels: [Int32: Int32]
  private let roles: EventRoles<Int32>
  private let plan: ProjectionPlan<Int32>
  private var facts: Facts { testimonies.facts }

  init(_ testimonies: Testimonies, _ ties: Ties) {
    let facts = testimonies.facts
    (self.testimonies, self.ties) = (testimonies, ties)
    channels = EventChannels(facts).channels
    roles = EventRoles(facts)
    plan = ProjectionPlan(roles) { event in
      guard let type = facts.entities.eventType(Int(event)) else { return [] }
      return facts.vocabulary.events[type]?.projections ?? []
    }
  }

  /// What is counted and not written out.
  var crowds: [Crowd] { plan.crowds { facts.entities.id(Int($0)) } }

  /// All that follows from events but what is among ``crowds``, in order of events.
  var implied: [Implied] { plan.made.flatMap { implied(by: $0.event, $0.projection) } }

  private func implied(by event: Int32, _ projection: EventType.Projection) -> [Implied] {
    let channel = channels[event]
    let subjects = parts(projection.subject, in: event)
    let objects = parts(projection.object, in: event)
    return subjects.flatMap { subject in
      objects.flatMap { object -> [Implied] in
        guard isPair(subject.filler, object.filler, projection) else { return [] }
        let tie = ties.tie(subject.filler, projection.kind, object.filler)
        return testimonies(projection.kind, subject, object).map {
          Implied(tie: tie, testimony: $0.by(channel))
        }
      }
    }
  }

  private func parts(_ role: EventType.Role, in event: Int32) -> [Part] {
    roles[event, role].map { Part(filler: $0.key, claims: $0.value) }
      .sorted { $0.filler < $1.filler }
  }

  /// Two in the same role are one pair, not two.
  private func isPair(
    _ subject: Int32, _ object: Int32, _ projection: EventType.Projection
  ) -> Bool {
    projection.subject == projection.object ? subject < object : subject != object
  }

  private func testimonies(
    _ kind: RelationKind.ID, _ subject: Part, _ object: Part
  ) -> [Testimony] {
    let other = (subject.claims + object.claims).filter { !facts[$0].asserts }
      .map { testimonies.projection(of: [$0], kind) }
    let mine = subject.claims.filter { facts[$0].asserts }
    let theirs = object.claims.filter { facts[$0].asserts }
    guard !mine.isEmpty, !theirs.isEmpty else { return other }
    return asserted(kind, mine, theirs) + other
  }

  /// By the claims that name both roles; where none does, by those that name one or the other.
  private func asserted(
    _ kind: RelationKind.ID, _ mine: [Int32], _ theirs: [Int32]
  ) -> [Testimony] {
    let both = mine.compactMap { claim in
      theirs.first { isSameStatement(facts[claim], facts[$0]) }.map { [claim, $0].sorted() }
    }
    guard both.isEmpty else {
      return both.map { testimonies.projection(ofStatement: $0, kind) }
    }
    var indirect = testimonies.projection(of: (mine + theirs).sorted(), kind)
    indirect.weight = weaker(weight(of: mine), weight(of: theirs))
    return [indirect]
  }

  private func weight(of claims: [Int32]) -> Testimony.Weight {
    Testimony.Weight(
      rating: claims.map(facts.rating).min() ?? .unjudged,
      sources: facts.independentSources(of: claims))
  }

  private func weaker(_ left: Testimony.Weight, _ right: Testimony.Weight) -> Testimony.Weight {
    Testimony.Weight(
      rating: max(left.rating, right.rating), sources: min(left.sources, right.sources))
  }

  /// Several roles that a document names in one breath are one claim a role.
  private func isSameStatement(_ left: CodedClaim, _ right: CodedClaim) -> Bool {
    left.locator == right.locator && left.document == right.document && left.chain == right.chain
      && left.period == right.period && left.isMomentary == right.isMomentary
      && left.channel == right.channel && left.ties == right.ties
  }
}

extension Testimony {
  /// The same by way of `channel`, unless it has one.
  fileprivate func by(_ channel: Int32?) -> Testimony {
    var testimony = self
    if self.channel < 0, let channel { testimony.channel = channel }
    return testimony
  }
}
