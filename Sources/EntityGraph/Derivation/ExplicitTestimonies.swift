extension Facts {
  /// The testimonies of claims that name a relation, or a role in an event.
  func explicitTestimonies(_ times: EventPeriods) -> [Testimony] {
    claims.indices.compactMap { number in
      guard let tie = tie(of: claims[number].statement) else { return nil }
      return testimony(ofStatement: [Int32(number)], tie, times, isProjection: false)
    }
  }

  /// What `claims`, all of one stance, say together of a tie.
  func testimony(
    of claims: [Int32], _ tie: Testimony.Tie, _ times: EventPeriods, isProjection: Bool
  ) -> Testimony {
    if claims.count == 1 {
      return testimony(ofStatement: claims, tie, times, isProjection: isProjection)
    }
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

  /// What claims say of a tie that differ in nothing but the role they name.
  func testimony(
    ofStatement numbers: [Int32], _ tie: Testimony.Tie, _ times: EventPeriods, isProjection: Bool
  ) -> Testimony {
    let row = Int(numbers[0])
    let isMomentary =
      claims[row].isMomentary ?? vocabulary.relations[tie.kind]?.isMomentary ?? false
    return Testimony(
      tie: tie, stance: Testimony.Stance(of: claims[row]), claims: numbers,
      validity: Validity(isMomentary: isMomentary, period: times.period(of: claims[row])),
      channel: claims[row].channel, events: claims[row].ties,
      latestSaying: numbers.map { latestSaying(of: claims[Int($0)]) }.min() ?? .max,
      isProjection: isProjection)
  }

  private func tie(of statement: Claim.Statement) -> Testimony.Tie? {
    switch statement {
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
    let ends = vocabulary.ends(of: kind, tail, head)
    return Testimony.Tie(subject: ends.subject, kind: kind, object: ends.object)
  }
}
