/// Whether claims were said before the time they speak of.
struct Timeliness {
  /// The first second of each time, the least number where it is not known; indexed by period.
  private let earliest: [Int64]

  /// When claims say that they were made, at the latest; `nil` where they do not; indexed by saying.
  private let claimed: [Int64?]

  /// When documents were published, at the latest; indexed by document.
  private let published: [Int64]

  init(_ facts: Facts) {
    earliest = facts.times.spans.map(\.earliest)
    let sayings = facts.dictionaries.sayings
    claimed = sayings.starts.map {
      $0 == BoundInterner.unknown ? nil : sayings.bounds.latest[Int($0)]
    }
    published = facts.voices.published.array
  }

  /// Whether a claim can have been made when what it speaks of had begun.
  @inline(__always)
  func isTimely(_ claim: CodedClaim) -> Bool {
    guard claim.period >= 0 else { return true }
    let start = earliest[Int(claim.period)]
    return (claimed[Int(claim.saying)] ?? published[Int(claim.document)]) >= start
  }
}
