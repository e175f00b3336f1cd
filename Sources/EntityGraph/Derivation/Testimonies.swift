/// Makes testimonies of claims.
struct Testimonies: Sendable {
  let facts: Facts
  let times: EventPeriods

  /// Whether relations of a kind are momentary where a claim says nothing else; indexed by predicate.
  let areMomentary: [Bool]

  init(_ facts: Facts, _ times: EventPeriods) {
    (self.facts, self.times) = (facts, times)
    areMomentary = facts.dictionaries.predicates.values.map {
      facts.vocabulary.relations[RelationKind.ID($0.name.rawValue)]?.isMomentary ?? false
    }
  }

  /// What a claim that names a relation, or a role in an event, says of its tie.
  func explicit(_ number: Int32) -> Testimony {
    let claim = facts[number]
    return statement(
      .one(number), isMomentary: isMomentary(claim), isProjection: false)
  }

  /// Whether a claim that names a relation, or a role in an event, speaks of a moment.
  func isMomentary(_ claim: CodedClaim) -> Bool {
    claim.isMomentary ?? areMomentary[Int(claim.predicate)]
  }

  /// What an event implies by claims that differ in nothing but the role they name.
  func projection(ofStatement claims: [Int32], _ kind: RelationKind.ID) -> Testimony {
    statement(
      SpokenClaims(claims), isMomentary: isMomentary(claims[0], kind), isProjection: true)
  }

  /// What an event implies by `claims`, all of one stance, together.
  func projection(of claims: [Int32], _ kind: RelationKind.ID) -> Testimony {
    guard claims.count > 1 else { return projection(ofStatement: claims, kind) }
    let stated = claims.map {
      StatedTime(isMomentary: isMomentary($0, kind), span: times.span(of: facts[$0]))
    }
    var joint = StatedTimes(stated[0])
    for time in stated.dropFirst() { joint.add(time) }
    return Testimony(
      stance: facts[claims[0]].effectiveStance, claims: SpokenClaims(claims), time: joint.time,
      channel: claims.lazy.map { facts[$0].channel }.first { $0 >= 0 } ?? CodedClaim.none,
      events: Array(Set(claims.flatMap { events(of: facts[$0]) })).sorted(),
      latestSaying: claims.map(facts.latestSaying).min() ?? .max, isProjection: true)
  }

  private func statement(
    _ claims: SpokenClaims, isMomentary: Bool, isProjection: Bool
  ) -> Testimony {
    let claim = facts[claims[0]]
    return Testimony(
      stance: claim.effectiveStance, claims: claims,
      time: StatedTime(isMomentary: isMomentary, span: times.span(of: claim)),
      channel: claim.channel, events: events(of: claim),
      latestSaying: claims.lazy.map(facts.latestSaying).min() ?? .max, isProjection: isProjection)
  }

  private func isMomentary(_ claim: Int32, _ kind: RelationKind.ID) -> Bool {
    facts[claim].isMomentary ?? facts.vocabulary.relations[kind]?.isMomentary ?? false
  }

  /// The events that a claim is tied to, and the record that it is, as it ties it no less.
  private func events(of claim: CodedClaim) -> [Int32] {
    let events = claim.ties == 0 ? [] : Array(facts.dictionaries.events[claim.ties])
    let record = facts.record(of: claim)
    return record < 0 ? events : [Testimony.event(ofRecord: record)] + events
  }
}
