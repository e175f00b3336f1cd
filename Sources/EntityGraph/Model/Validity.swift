/// When something happened, or held.
public struct Validity: Hashable, Sendable {
  /// Whether it is over in a moment, such as a call, or lasts, such as a post.
  public let isMomentary: Bool

  /// What is known of the time; `nil` when nothing is.
  ///
  /// Of several stretches it is the time from the first start to the last end.
  public let period: Period?

  /// The stretches of something lasting, where there are several with gaps between them; else
  /// empty.
  public let spells: [Period]

  public init(isMomentary: Bool, period: Period?) {
    self.isMomentary = isMomentary
    self.period = period
    spells = []
  }

  /// When something held, in one stretch or in several.
  public init(_ spells: Spells) {
    isMomentary = false
    period = spells.hull
    self.spells = spells.areSeveral ? spells.periods : []
  }

  /// Each stretch that is known, in order of their starts.
  public var periods: [Period] { spells.isEmpty ? [period].compactMap { $0 } : spells }

  public var isDated: Bool { period != nil }

  /// Whether the two can be one: nothing known of one, one within the other, or, for what lasts,
  /// some time in common.
  func fits(_ other: Self) -> Bool {
    guard let mine = period, let theirs = other.period else { return true }
    if isMomentary && other.isMomentary { return mine.covers(theirs) || theirs.covers(mine) }
    return mine.meets(theirs)
  }
}
