/// What is said of the time of something: a moment or a span of time, and what is known of it.
struct StatedTime: Sendable {
  let isMomentary: Bool

  /// What is known of the time; `nil` when nothing is.
  var span: TimeSpan?

  var isDated: Bool { span != nil }

  /// Whether the two can be one: nothing known of one, one within the other, or, for what lasts,
  /// some time in common.
  func fits(_ other: Self) -> Bool {
    guard let mine = span, let theirs = other.span else { return true }
    if isMomentary && other.isMomentary { return mine.covers(theirs) || theirs.covers(mine) }
    return mine.meets(theirs)
  }
}

/// The time of a relation, put together from the times that its claims state, in any order.
struct StatedTimes: Sendable {
  /// Of a moment the hull of the narrowest times stated; of what lasts, from the first known start
  /// to the last known end, which a moment in it does not change: not known where that start is
  /// after that end.
  private(set) var time: StatedTime

  /// Of what lasts its first known start and its last known end, whichever comes first.
  private var ends: TimeSpan?

  /// The stated times of a moment that no other lies in, where there are several.
  private var narrowest: [TimeSpan] = []

  init(_ first: StatedTime) { (time, ends) = (first, first.span) }

  mutating func add(_ other: StatedTime) {
    guard let span = other.span else { return }
    guard time.isMomentary else {
      if !other.isMomentary { add(lasting: span) }
      return
    }
    if narrowest.isEmpty { narrowest = [time.span].compactMap { $0 } }
    if narrowest.contains(where: span.covers) { return }
    narrowest.removeAll { $0.covers(span) }
    narrowest.append(span)
    time.span = narrowest.dropFirst().reduce(narrowest[0]) { $0.hull($1) }
  }

  private mutating func add(lasting span: TimeSpan) {
    let both = ends?.spanning(span) ?? span
    ends = both
    time.span = both.earliest <= both.latest ? both : nil
  }
}
