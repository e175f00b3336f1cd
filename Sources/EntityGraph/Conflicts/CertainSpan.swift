/// What is certain of when something held: a last second in which it may have begun, and a first one in
/// which it may have ended.
///
/// What lasts is over in the second in which it ends; what is open still held when that was said.
struct CertainSpan: Hashable, Sendable {
  private(set) var latestStart: Int64
  private(set) var earliestEnd: Int64

  /// - Parameters:
  ///   - period: What is known of the time.
  ///   - isMomentary: Whether it is over in a moment.
  ///   - said: When that was said, at the earliest; the least number where it is not known.
  init(_ period: Period, isMomentary: Bool, said: Int64) {
    let (start, end) = (period.start.date, period.end.date)
    self.init(
      within: period.earliest, period.latest, isMomentary: isMomentary,
      latestStart: start?.latest ?? .max,
      earliestEnd: end?.earliest ?? (period.end == .open ? said : .min), hasEnd: end != nil)
  }

  /// The same of a time whose ends are numbers of `bounds`.
  init(_ span: TimeSpan, isMomentary: Bool, said: Int64, _ bounds: BoundInterner) {
    let hasEnd = BoundInterner.isDate(span.end)
    self.init(
      within: span.earliest, span.latest, isMomentary: isMomentary,
      latestStart: bounds.latest[Int(span.start)],
      earliestEnd: hasEnd || span.end != BoundInterner.open
        ? bounds.earliest[Int(span.end)] : said,
      hasEnd: hasEnd)
  }

  private init(
    within earliest: Int64, _ latest: Int64, isMomentary: Bool, latestStart: Int64,
    earliestEnd: Int64, hasEnd: Bool
  ) {
    guard !isMomentary else {
      (self.latestStart, self.earliestEnd) = (latest, earliest)
      return
    }
    self.latestStart = min(latestStart, latest)
    self.earliestEnd = max(hasEnd ? earliestEnd - 1 : earliestEnd, earliest)
  }

  /// Takes in another one: what overlaps with either overlaps with both together.
  mutating func include(_ other: Self) {
    latestStart = min(latestStart, other.latestStart)
    earliestEnd = max(earliestEnd, other.earliestEnd)
  }

  /// Whether the two overlap wherever within their bounds they begin and end, where their clocks may
  /// differ by so many seconds.
  func overlaps(_ other: Self, slack: Int64) -> Bool {
    func begins(_ one: Self, by another: Self) -> Bool {
      one.latestStart <= .max - slack && one.latestStart + slack <= another.earliestEnd
    }
    return begins(self, by: other) && begins(other, by: self)
  }

  /// The stretch in which both held, or within which both did at some time.
  func shared(with other: Self) -> CertainSpan {
    var shared = self
    shared.latestStart = max(latestStart, other.latestStart)
    shared.earliestEnd = min(earliestEnd, other.earliestEnd)
    return shared
  }
}
