import EntityGraph

/// A claim of one version of a record, and what later versions make of it.
struct BODSClaim {
  var claim: Claim

  /// When its first claimant gave another value, which revises the claim and takes nothing back.
  private var revised: PartialDate?

  init(_ claim: Claim) { self.claim = claim }

  /// The claim as it stands when these are what the next versions of its record, of that day, say.
  ///
  /// - Returns: `nil` where they say otherwise, or, of a relation, no longer say it.
  func settled(by later: [BODSClaim], on day: PartialDate?) -> BODSClaim? {
    guard let next = later.first(where: { $0.isAbout(self) }) else {
      return claim.isAboutEnds ? takenBack(on: day) : self
    }
    guard claim.values != next.claim.values else { return following(next) }
    guard next.claim.withdrawn == nil, isEarlier(than: next) else {
      return takenBack(on: next.claim.withdrawn ?? day)
    }
    var settled = self
    settled.revised = next.claim.claimed
    return settled
  }

  /// The fate of an equal claim of the next version is that of this one.
  private func following(_ next: BODSClaim) -> BODSClaim? {
    var settled = self
    if let day = next.claim.withdrawn {
      settled.claim.withdrawn = claim.withdrawn ?? day
    } else if let day = next.revised {
      guard claim.claimants.first == next.claim.claimants.first else { return takenBack(on: day) }
      settled.revised = day
    }
    return settled
  }

  private func takenBack(on day: PartialDate?) -> BODSClaim? {
    guard let day = claim.withdrawn ?? day else { return nil }
    var settled = self
    settled.claim.withdrawn = day
    return settled
  }

  private func isEarlier(than next: BODSClaim) -> Bool {
    guard let mine = claim.claimed, let theirs = next.claim.claimed else { return false }
    return claim.claimants.first == next.claim.claimants.first && mine.latest < theirs.earliest
  }

  /// Whether it says the same as an earlier one, but for values of which there can be one.
  private func isAbout(_ earlier: BODSClaim) -> Bool {
    claim.topic == earlier.claim.topic && claim.stance == earlier.claim.stance
      && claim.goesOn(from: earlier.claim.period) && claim.marks == earlier.claim.marks
  }
}

extension Claim {
  /// What a claim is about, without the date that a property has.
  fileprivate enum Topic: Hashable {
    case statement(Statement)
    case date(Entity.ID, PropertyKind.ID)
  }

  fileprivate var topic: Topic {
    if case .property(let entity, let name, .date) = statement { return .date(entity, name) }
    return .statement(statement)
  }

  /// Whether it joins two entities, or says why it cannot.
  fileprivate var isAboutEnds: Bool {
    switch statement {
    case .relation: true
    case .property(_, let name, _): name == BODSFacts.unspecifiedOwner.id
    case .role: false
    }
  }

  /// The values of which there can be only one at a time.
  fileprivate var values: [Value] {
    if case .property(_, _, let value) = statement { return [value] }
    return with.map(\.value).filter { if case .number = $0 { true } else { false } }
  }

  /// The attributes that are no such values.
  fileprivate var marks: [Attribute] {
    with.filter { if case .number = $0.value { false } else { true } }
  }

  /// Whether its time starts as that of an earlier version did, and ends there if that had an end.
  fileprivate func goesOn(from earlier: Period?) -> Bool {
    guard let earlier else { return true }
    return period?.start == earlier.start
      && (earlier.end.date == nil || period?.end == earlier.end)
  }
}
