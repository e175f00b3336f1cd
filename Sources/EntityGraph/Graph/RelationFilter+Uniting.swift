extension RelationFilter {
  /// What several filters, one after the other, leave together; `nil` where there is none.
  init?(uniting filters: [RelationFilter]) {
    guard let first = filters.first else { return nil }
    self = filters.dropFirst().reduce(first) { $0.and($1) }
  }

  private func and(_ other: Self) -> Self {
    var both = other
    both.relations = Self.common(relations, other.relations)
    both.kinds = Self.common(kinds, other.kinds)
    both.only = Self.common(only, other.only)
    both.channels = Self.common(channels, other.channels)
    both.without = Self.all(without, other.without)
    both.avoided = Self.all(avoided, other.avoided)
    both.spared = Self.all(spared, other.spared)
    both.asOf = other.asOf ?? asOf
    both.since = [since, other.since].compactMap { $0 }.max { $0.earliest < $1.earliest }
    both.until = [until, other.until].compactMap { $0 }.min { $0.latest < $1.latest }
    both.leastRating = Self.stricter(leastRating, other.leastRating)
    both.isUndisputed = isUndisputed || other.isUndisputed
    both.isTimed = isTimed || other.isTimed
    both.followsUndated = followsUndated || other.followsUndated
    both.keepsUnrelated = keepsUnrelated || other.keepsUnrelated
    both.isForAnalysis = isForAnalysis || other.isForAnalysis
    return both
  }

  /// What both name; of one that names nothing, and so leaves all, what the other names.
  private static func common<Word: Equatable>(_ mine: [Word], _ theirs: [Word]) -> [Word] {
    guard !mine.isEmpty, !theirs.isEmpty else { return mine + theirs }
    let common = mine.filter(theirs.contains)
    return common.isEmpty ? theirs : common
  }

  /// What reaches both, letter and number.
  private static func stricter(_ mine: Rating?, _ theirs: Rating?) -> Rating? {
    guard let mine, let theirs else { return mine ?? theirs }
    return Rating(
      min(mine.reliability, theirs.reliability), min(mine.credibility, theirs.credibility))
  }

  private static func all<Word: Equatable>(_ mine: [Word], _ theirs: [Word]) -> [Word] {
    mine + theirs.filter { !mine.contains($0) }
  }
}
