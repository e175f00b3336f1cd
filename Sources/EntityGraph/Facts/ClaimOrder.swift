/// The order of claims by what makes them the same claim: document, place, claimants, stance,
/// statement, then time, channel and events.
///
/// Texts are compared once, so that claims are compared by numbers.
struct ClaimOrder {
  private let claims: [CodedClaim]
  private let dictionaries: ClaimDictionaries
  private let locators: [Int32]
  private let chains: [Int32]
  private let predicates: [Int32]
  private let values: [Int32]
  private let periods: [Int32]

  init(_ claims: [CodedClaim], _ dictionaries: ClaimDictionaries) {
    self.claims = claims
    self.dictionaries = dictionaries
    locators = Self.ranks(dictionaries.locators.values) { ByteOrder($0.rawValue, $1.rawValue) }
    let sources = Self.ranks(dictionaries.sources.values) { ByteOrder($0.rawValue, $1.rawValue) }
    chains = Self.ranks(dictionaries.chains.values) { Self.compare($0, $1, sources) }
    predicates = Self.ranks(dictionaries.predicates.values) {
      ByteOrder($0.name.rawValue, $1.name.rawValue)
    }
    values = Self.ranks(dictionaries.values.map(\.text)) { ByteOrder($0, $1) }
    periods = Self.ranks(dictionaries.periods.values.map(\.description)) { ByteOrder($0, $1) }
  }

  /// The claims, the last of those with equal content alone, in order.
  ///
  /// - Complexity: O(n) where they are in order already, else O(n log n).
  var sorted: [CodedClaim] {
    let isInOrder = claims.indices.dropFirst().allSatisfy { compare($0 - 1, $0) == .before }
    if isInOrder { return claims }
    let order = claims.indices.sorted { left, right in
      switch compare(left, right) {
      case .before: true
      case .same: left < right
      case .after: false
      }
    }
    return order.indices.filter {
      $0 + 1 == order.count || compare(order[$0], order[$0 + 1]) != .same
    }.map { claims[order[$0]] }
  }

  private func compare(_ left: Int, _ right: Int) -> ByteOrder {
    let (mine, theirs) = (claims[left], claims[right])
    return ByteOrder(mine.document, theirs.document)
      .then { ByteOrder(rank(mine.locator, locators), rank(theirs.locator, locators)) }
      .then { ByteOrder(chains[Int(mine.chain)], chains[Int(theirs.chain)]) }
      .then { ByteOrder(mine.stance.rawValue, theirs.stance.rawValue) }
      .then { ByteOrder(mine.form.rawValue, theirs.form.rawValue) }
      .then { ByteOrder(mine.subject, theirs.subject) }
      .then { ByteOrder(rank(mine.predicate, predicates), rank(theirs.predicate, predicates)) }
      .then { ByteOrder(object(mine), object(theirs)) }
      .then { ByteOrder(rank(mine.period, periods), rank(theirs.period, periods)) }
      .then { ByteOrder(moment(mine), moment(theirs)) }
      .then { ByteOrder(mine.channel, theirs.channel) }
      .then { compareTies(mine, theirs) }
  }

  private func rank(_ number: Int32, _ ranks: [Int32]) -> Int32 {
    number < 0 ? number : ranks[Int(number)]
  }

  private func object(_ claim: CodedClaim) -> Int32 {
    claim.form == .property ? values[Int(claim.object)] : claim.object
  }

  private func moment(_ claim: CodedClaim) -> Int { claim.isMomentary.map { $0 ? 1 : 2 } ?? 0 }

  private func compareTies(_ left: CodedClaim, _ right: CodedClaim) -> ByteOrder {
    guard left.ties != right.ties else { return .same }
    let (mine, theirs) = (
      dictionaries.events.values[Int(left.ties)], dictionaries.events.values[Int(right.ties)]
    )
    return mine.lexicographicallyPrecedes(theirs) ? .before : .after
  }

  /// By the first source in whom the chains differ; none before some, and a chain before its own
  /// beginning, as the marks between the parts of an identity have it.
  private static func compare(
    _ left: [Int32], _ right: [Int32], _ ranks: [Int32]
  ) -> ByteOrder {
    for (mine, theirs) in zip(left, right) where mine != theirs {
      return ByteOrder(ranks[Int(mine)], ranks[Int(theirs)])
    }
    guard left.count != right.count else { return .same }
    if left.isEmpty || right.isEmpty { return left.isEmpty ? .before : .after }
    return left.count > right.count ? .before : .after
  }

  /// The place of each value among the distinct ones in order, indexed by number.
  private static func ranks<Value>(
    _ values: [Value], _ compare: (Value, Value) -> ByteOrder
  ) -> [Int32] {
    let order = values.indices.sorted { compare(values[$0], values[$1]) == .before }
    var ranks = [Int32](repeating: 0, count: values.count)
    var rank: Int32 = 0
    for place in order.indices {
      if place > 0, compare(values[order[place - 1]], values[order[place]]) == .before { rank += 1 }
      ranks[order[place]] = rank
    }
    return ranks
  }
}
