/// A relation while it is put together from testimonies.
struct DerivedRelation: Sendable {
  let tie: Testimony.Tie
  private(set) var validity: Validity
  private(set) var channel: Entity.ID?
  private(set) var events: [Entity.ID]
  private(set) var testimonies: [Testimony]
  private var earliestSaying: Int64

  init(_ first: Testimony) {
    tie = first.tie
    validity = first.validity
    channel = first.channel
    events = first.events
    testimonies = [first]
    earliestSaying = first.latestSaying
  }

  var isAsserted: Bool { testimonies.contains { $0.stance == .asserts } }

  func sharesEvent(with testimony: Testimony) -> Bool {
    testimony.events.contains(where: events.contains)
  }

  /// Whether `testimony` can speak of this relation: of the same event, or else of a channel, a
  /// time and an event that do not exclude each other, and not said before the other began.
  func fits(_ testimony: Testimony) -> Bool {
    if sharesEvent(with: testimony) { return true }
    guard events.isEmpty || testimony.events.isEmpty,
      channel == nil || testimony.channel == nil || channel == testimony.channel
    else { return false }
    return validity.fits(testimony.validity)
      && testimony.latestSaying >= validity.period?.start.date?.earliest ?? .min
      && earliestSaying >= testimony.validity.period?.start.date?.earliest ?? .min
  }

  /// Takes in an assertion, and what it adds to time, channel and events.
  mutating func absorb(_ testimony: Testimony) {
    validity = validity.joined(testimony.validity)
    channel = channel ?? testimony.channel
    events = Array(Set(events + testimony.events)).sorted()
    earliestSaying = min(earliestSaying, testimony.latestSaying)
    testimonies.append(testimony)
  }

  /// Notes a denial, a doubt or a supposition, which changes nothing but the status.
  mutating func note(_ testimony: Testimony) { testimonies.append(testimony) }
}

extension Validity {
  /// The time of a relation of which both are said.
  ///
  /// Of a moment the narrower, or the hull when neither lies in the other; of what lasts, from the
  /// first known start to the last known end.
  func joined(_ other: Validity) -> Validity {
    guard let mine = period, let theirs = other.period else {
      return isDated ? self : other.asMomentary(isMomentary)
    }
    if isMomentary {
      let narrower = mine.covers(theirs) ? theirs : theirs.covers(mine) ? mine : mine.hull(theirs)
      return Validity(isMomentary: true, period: narrower)
    }
    return Validity(
      isMomentary: false,
      period: Period(
        from: Self.outer(mine.start, theirs.start) { $0.earliest < $1.earliest },
        until: Self.outer(mine.end, theirs.end) { $0.latest > $1.latest }))
  }

  private func asMomentary(_ isMomentary: Bool) -> Validity {
    Validity(isMomentary: isMomentary, period: period)
  }

  private static func outer(
    _ left: Period.Bound, _ right: Period.Bound, _ isOuter: (PartialDate, PartialDate) -> Bool
  ) -> Period.Bound {
    switch (left, right) {
    case (.date(let mine), .date(let theirs)): isOuter(theirs, mine) ? right : left
    case (.date, _): left
    case (_, .date): right
    default: left == .open ? left : right
    }
  }
}
