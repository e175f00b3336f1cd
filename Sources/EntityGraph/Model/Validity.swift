/// When something happened, or held.
public struct Validity: Hashable, Sendable {
  /// Whether it is over in a moment, such as a call, or lasts, such as a post.
  public let isMomentary: Bool

  /// What is known of the time; `nil` when nothing is.
  public let period: Period?

  public init(isMomentary: Bool, period: Period?) {
    self.isMomentary = isMomentary
    self.period = period
  }

  public var isDated: Bool { period != nil }

  /// Whether the two can be one: nothing known of one, one within the other, or, for what lasts,
  /// some time in common.
  func fits(_ other: Self) -> Bool {
    guard let mine = period, let theirs = other.period else { return true }
    if isMomentary && other.isMomentary { return mine.covers(theirs) || theirs.covers(mine) }
    return mine.meets(theirs)
  }
}
