/// The time of a relation, put together from the times that its claims state, in any order.
struct StatedTimes: Sendable {
  /// Of a moment the hull of the narrowest times stated; of what lasts, from the first known start
  /// to the last known end, which a moment in it does not change.
  private(set) var validity: Validity

  /// The stated times of a moment that no other lies in; usually one.
  private var narrowest: [Period] = []

  init(_ first: Validity) {
    validity = first
    if let period = first.period { narrowest = [period] }
  }

  mutating func add(_ other: Validity) {
    guard let period = other.period else { return }
    guard validity.isMomentary else {
      if other.isMomentary { return }
      set(validity.period.map { $0.spanning(period) } ?? period)
      return
    }
    if narrowest.contains(where: period.covers) { return }
    narrowest.removeAll { $0.covers(period) }
    narrowest.append(period)
    set(narrowest.dropFirst().reduce(narrowest[0]) { $0.hull($1) })
  }

  private mutating func set(_ period: Period) {
    validity = Validity(isMomentary: validity.isMomentary, period: period)
  }
}

extension Period {
  /// From the first known start to the last known end of both.
  fileprivate func spanning(_ other: Period) -> Period {
    Period(
      from: Self.outer(start, other.start) { $0.earliest < $1.earliest },
      until: Self.outer(end, other.end) { $0.latest > $1.latest })
  }

  private static func outer(
    _ left: Bound, _ right: Bound, _ isOuter: (PartialDate, PartialDate) -> Bool
  ) -> Bound {
    switch (left, right) {
    case (.date(let mine), .date(let theirs)): isOuter(theirs, mine) ? right : left
    case (.date, _): left
    case (_, .date): right
    default: left == .open ? left : right
    }
  }
}
