/// The one relation that claims make who all assert the same of a tie, at the same time and by the
/// same channel: most ties are so, and need nothing weighed.
struct Consensus {
  let time: StatedTime
  let channel: Int32
  let claims: [Int32]

  /// The rank of the best rating.
  let rating: UInt8
  let independentSources: Int

  /// `nil` where the claims differ in anything but who makes them, where one is tied to an event or
  /// several to records, or where one was said before the time it speaks of.
  init?(_ spoken: ArraySlice<SpokenTie>, _ facts: Facts) {
    guard let first = spoken.first, first.isPlain,
      spoken.count == 1 || first.isTimely && !first.isRecorded,
      spoken.dropFirst().allSatisfy({ $0.agrees(with: first) })
    else { return nil }
    time = StatedTime(isMomentary: first.isMomentary, span: facts.times[first.period])
    channel = first.channel
    claims = spoken.map(\.number)
    rating = spoken.lazy.map(\.rating).min() ?? UInt8(Rating.unjudged.rank)
    independentSources = facts.independentSources(of: claims, spoken.lazy.map(\.voice))
  }
}
