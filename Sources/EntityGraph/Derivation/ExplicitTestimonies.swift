extension Facts {
  /// The testimonies of claims that name a relation, or a role in an event.
  func explicitTestimonies(_ times: EventPeriods) -> [Testimony] {
    claims.indices.compactMap { number in
      guard let tie = tie(of: claims[number]) else { return nil }
      return testimony(of: [Int32(number)], tie, times, isProjection: false)
    }
  }

  /// What `claims`, all of one stance, say together of a tie.
  func testimony(
    of claims: [Int32], _ tie: Testimony.Tie, _ times: EventPeriods, isProjection: Bool
  ) -> Testimony {
    let spoken = claims.map { self.claims[Int($0)] }
    let isMomentary = vocabulary.relations[tie.kind]?.isMomentary ?? false
    let validities = spoken.map {
      Validity(isMomentary: $0.isMomentary ?? isMomentary, period: times.period(of: $0))
    }
    var stated = StatedTimes(validities[0])
    for validity in validities.dropFirst() { stated.add(validity) }
    return Testimony(
      tie: tie, stance: Testimony.Stance(of: spoken[0]), claims: claims,
      validity: stated.validity,
      channel: spoken.lazy.compactMap(\.channel).first,
      events: Array(Set(spoken.flatMap(\.ties))).sorted(),
      latestSaying: spoken.map(latestSaying).min() ?? .max, isProjection: isProjection)
  }

  private func tie(of claim: Claim) -> Testimony.Tie? {
    switch claim.statement {
    case .relation(let subject, let kind, let object): tie(subject, kind, object)
    case .role(let role, let event, let filler): tie(filler, role.relationKind, event)
    case .property: nil
    }
  }

  /// A tie with the ends of a symmetric one in order of ids; `nil` when an end is not known.
  func tie(
    _ subject: Entity.ID, _ kind: RelationKind.ID, _ object: Entity.ID
  ) -> Testimony.Tie? {
    guard let tail = entities.row(of: subject), let head = entities.row(of: object) else {
      return nil
    }
    let isSwapped = vocabulary.relations[kind]?.isSymmetric == true && head < tail
    return Testimony.Tie(
      subject: isSwapped ? head : tail, kind: kind, object: isSwapped ? tail : head)
  }
}
