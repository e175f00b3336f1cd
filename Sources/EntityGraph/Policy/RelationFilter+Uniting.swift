extension RelationFilter {
  /// What several filters, one after the other, leave together, in as few filters as can state it;
  /// empty where there is none.
  ///
  /// The first has all that one filter can state. Where two name words of which neither's are all
  /// among the other's, another one has the later words: both must be so.
  static func uniting(_ filters: [RelationFilter]) -> [RelationFilter] {
    guard var first = filters.first else { return [] }
    var further: [RelationFilter] = []
    for filter in filters.dropFirst() {
      let rest = first.unite(with: filter)
      if rest != RelationFilter(), !further.contains(rest) { further.append(rest) }
    }
    return [first] + further
  }

  /// Takes up all of `other` that one filter can state, and returns the rest.
  private mutating func unite(with other: Self) -> Self {
    var rest = RelationFilter()
    (relations, rest.relations) = Self.narrowed(relations, other.relations, all: .all)
    (kinds, rest.kinds) = Self.narrowed(kinds, other.kinds)
    (only, rest.only) = Self.narrowed(only, other.only)
    (channels, rest.channels) = Self.narrowed(channels, other.channels)
    if let asOf, asOf != other.asOf { rest.asOf = other.asOf } else { asOf = other.asOf }
    if around.isEmpty {
      (around, within) = (other.around, other.within)
    } else if !other.around.isEmpty, (around, within) != (other.around, other.within) {
      (rest.around, rest.within) = (other.around, other.within)
    }
    without = Self.all(without, other.without)
    withoutClaims.formUnion(other.withoutClaims)
    avoided = Self.all(avoided, other.avoided)
    spared = Self.all(spared, other.spared)
    since = [since, other.since].compactMap { $0 }.max { $0.earliest < $1.earliest }
    until = [until, other.until].compactMap { $0 }.min { $0.latest < $1.latest }
    leastRating = Self.stricter(leastRating, other.leastRating)
    isUndisputed = isUndisputed || other.isUndisputed
    isTimed = isTimed || other.isTimed
    followsUndated = followsUndated || other.followsUndated
    followsRoles = followsRoles || other.followsRoles
    keepsUnrelated = keepsUnrelated || other.keepsUnrelated
    isForAnalysis = isForAnalysis || other.isForAnalysis
    return rest
  }

  /// The words of the one that names some of the other's only, and those of the other where neither
  /// does; one that names nothing, or `all`, leaves what the other names.
  private static func narrowed<Word: Equatable>(
    _ mine: [Word], _ theirs: [Word], all: Word? = nil
  ) -> (one: [Word], rest: [Word]) {
    func isOpen(_ words: [Word]) -> Bool { words.isEmpty || words.contains { $0 == all } }
    if isOpen(theirs) { return (mine.isEmpty ? theirs : mine, []) }
    if isOpen(mine) || theirs.allSatisfy(mine.contains) { return (theirs, []) }
    return (mine, mine.allSatisfy(theirs.contains) ? [] : theirs)
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
