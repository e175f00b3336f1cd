/// The one relation that claims make who all assert the same of a tie, at the same time and by the
/// same channel: most ties are so, and need nothing weighed.
struct Consensus {
  let time: StatedTime
  let channel: Int32

  /// `nil` where the claims differ in anything but who makes them, where one is tied to an event, or
  /// where one was said before the time it speaks of.
  init?(_ claims: some Collection<Int32>, _ testimonies: Testimonies) {
    let facts = testimonies.facts
    guard let number = claims.first, case let first = facts[number] else { return nil }
    let isMomentary = testimonies.isMomentary(first)
    time = StatedTime(isMomentary: isMomentary, span: facts.times[first.period])
    channel = first.channel
    let earliest = time.span?.earliest ?? .min
    for number in claims {
      let claim = facts[number]
      guard claim.ties == 0, claim.asserts, claim.channel == first.channel,
        claim.period == first.period, testimonies.isMomentary(claim) == isMomentary,
        earliest == .min || claims.count == 1 || facts.latestSaying(of: number) >= earliest
      else { return nil }
    }
  }
}
