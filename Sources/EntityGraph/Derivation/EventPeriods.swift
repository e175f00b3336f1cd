/// When each event happened: the span of its dated claims.
struct EventPeriods {
  private(set) var periods: [Entity.ID: Period] = [:]

  init(_ facts: Facts) {
    for number in facts.claims.indices {
      guard let period = facts.claims[number].period,
        Testimony.Stance(of: facts.claims[number]) == .asserts
      else { continue }
      for event in facts.claims[number].ties {
        periods[event] = periods[event]?.hull(period) ?? period
      }
    }
  }

  /// The time a claim states, else that of the events it is tied to.
  func period(of claim: Claim) -> Period? {
    if let period = claim.period { return period }
    return claim.ties.compactMap { periods[$0] }.reduce(nil) { $0?.hull($1) ?? $1 }
  }
}
