/// When something is said to have been, with those who say so.
package struct Dating: Sendable {
  /// One time, with the assertions that fit it.
  package struct Time: Hashable, Sendable {
    package let period: Period
    package let citations: [Citation]
  }

  /// In order; several where claims contradict each other, or where it lasted in stretches.
  package let times: [Time]
  package let isMomentary: Bool

  /// Whether two of the times cannot both be right.
  package let isDisputed: Bool

  /// Whether its own claims say nothing of time, which then is that of what it is tied to.
  package let isImplied: Bool
}

extension Period {
  /// The periods in which no other lies, each once, in order.
  static func narrowest(_ periods: some Sequence<Period>) -> [Period] {
    var narrowest: [Period] = []
    for period in periods where !narrowest.contains(where: period.covers) {
      narrowest.removeAll { $0.covers(period) }
      narrowest.append(period)
    }
    return PropertyPositions.once(narrowest)
  }

  /// Whether two of them have no second in common, by any clock.
  ///
  /// - Complexity: O(n²) in the number of distinct periods.
  static func exclude(_ periods: [Period]) -> Bool {
    periods.indices.contains { place in
      periods[..<place].contains { !$0.mayMeet(periods[place]) }
    }
  }
}
