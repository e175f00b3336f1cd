/// A ``Period`` as numbers: its ends, and from which second to which it runs.
struct TimeSpan: Hashable, Sendable {
  /// The numbers of the ends among ``TimeSpans/bounds``.
  let start: Int32
  let end: Int32

  /// The first second it may mean; the smallest number when it is not known.
  let earliest: Int64

  /// The last second it may mean; the largest number when it is not known.
  let latest: Int64

  /// Whether the two have a second in common.
  func meets(_ other: Self) -> Bool { earliest <= other.latest && other.earliest <= latest }

  /// Whether all of `other` lies in this one.
  func covers(_ other: Self) -> Bool { earliest <= other.earliest && other.latest <= latest }

  /// The shortest one with both in it.
  func hull(_ other: Self) -> TimeSpan {
    TimeSpan(
      from: other.earliest < earliest ? other : self, until: other.latest > latest ? other : self)
  }

  /// From the first known start to the last known end of both.
  func spanning(_ other: Self) -> TimeSpan {
    TimeSpan(
      from: Self.isOuter(other.start, than: start, other.earliest < earliest) ? other : self,
      until: Self.isOuter(other.end, than: end, other.latest > latest) ? other : self)
  }

  /// The seconds between its ends.
  var width: UInt64 {
    let (width, overflows) = latest.subtractingReportingOverflow(earliest)
    return overflows ? .max : UInt64(max(width, 0))
  }

  private init(from first: Self, until last: Self) {
    (start, earliest) = (first.start, first.earliest)
    (end, latest) = (last.end, last.latest)
  }

  /// Whether their end counts instead of mine: of dates the one further out, a date before an end
  /// that is open, and that before one that is not known.
  private static func isOuter(_ theirs: Int32, than mine: Int32, _ isFurther: Bool) -> Bool {
    if BoundInterner.isDate(theirs), BoundInterner.isDate(mine) { return isFurther }
    if BoundInterner.isDate(theirs) || BoundInterner.isDate(mine) {
      return BoundInterner.isDate(theirs)
    }
    return mine != BoundInterner.open
  }
}

extension TimeSpan {
  fileprivate init(_ start: Int32, _ end: Int32, _ bounds: BoundInterner) {
    (self.start, self.end) = (start, end)
    (earliest, latest) = (bounds.earliest[Int(start)], bounds.latest[Int(end)])
  }

  /// By how much the clocks of two who keep a record of one thing may differ.
  static let secondsBetweenClocks: Int64 = 60

  /// Whether two of them have no second in common, and are further apart than so many.
  static func contradict(
    _ spans: some Sequence<TimeSpan>, within seconds: Int64 = 0
  ) -> Bool {
    var (latestStart, earliestEnd) = (Int64.min, Int64.max)
    for span in spans {
      latestStart = max(latestStart, span.earliest)
      earliestEnd = min(earliestEnd, span.latest)
    }
    guard latestStart > earliestEnd else { return false }
    let (apart, isFar) = latestStart.subtractingReportingOverflow(earliestEnd)
    return isFar || apart > seconds
  }
}

/// The periods of claims as spans, whose ends all that follows from them has too.
struct TimeSpans: Sendable {
  /// The distinct ends.
  let bounds: BoundInterner

  /// Indexed by the number of a period.
  private(set) var spans: FrozenArray<TimeSpan>

  init(_ periods: PeriodInterner) {
    let bounds = periods.bounds
    spans = FrozenArray(zip(periods.starts, periods.ends).map { TimeSpan($0, $1, bounds) })
    self.bounds = bounds
  }

  /// The span of the number of a period; `nil` for that of none.
  subscript(period: Int32) -> TimeSpan? { period < 0 ? nil : spans[Int(period)] }

  /// The period between two ends.
  func period(_ start: Int32, _ end: Int32) -> Period {
    Period(from: bounds[start], until: bounds[end])
  }
}

extension TimeSpans {
  /// Reads the spans of `periods`.
  init(_ periods: PeriodInterner, readingFrom archive: Archive) {
    (bounds, spans) = (periods.bounds, FrozenArray())
    archive.visit(&spans)
  }

  var inMemory: TimeSpans {
    var copy = self
    copy.spans = spans.inMemory
    return copy
  }

  func write(to archive: Archive) {
    var spans = spans
    archive.visit(&spans)
  }
}
