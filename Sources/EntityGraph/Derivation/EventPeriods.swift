/// When each event happened: the span of its dated claims.
struct EventPeriods: Sendable {
  /// By the row of the event.
  private(set) var spans: [Int32: TimeSpan] = [:]
  private let facts: Facts

  init(_ facts: Facts) {
    self.facts = facts
    let events = facts.dictionaries.events
    for number in facts.claimsOfEvents {
      let claim = facts[number]
      guard claim.asserts, let span = facts.times[claim.period] else { continue }
      for event in events[claim.ties] { spans[event] = spans[event]?.hull(span) ?? span }
    }
  }

  /// The time a claim states, else that of the events it is tied to.
  func span(of claim: CodedClaim) -> TimeSpan? {
    if let span = facts.times[claim.period] { return span }
    guard claim.ties != 0 else { return nil }
    return facts.dictionaries.events[claim.ties].compactMap { spans[$0] }
      .reduce(nil) { $0?.hull($1) ?? $1 }
  }
}
