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
