extension Facts {
  /// Whether two current, asserted positions cannot both be so at one time.
  func contradict(_ positions: [DerivedProperty.Position]) -> Bool {
    let current = positions.filter { !$0.isSuperseded && $0.status.isAsserted }
    return current.indices.contains { left in
      current[(left + 1)...].contains { contradict(current[left], $0) }
    }
  }

  private func contradict(
    _ left: DerivedProperty.Position, _ right: DerivedProperty.Position
  ) -> Bool {
    left.value.contradicts(right.value)
      && left.claims.contains { mine in
        right.claims.contains { canHoldAtOnce(claims[Int(mine)], claims[Int($0)]) }
      }
  }

  /// Orders positions: current before superseded, asserted before not, then by rating, number of
  /// sources and claims.
  func precedes(_ left: DerivedProperty.Position, _ right: DerivedProperty.Position) -> Bool {
    let (mine, theirs) = (standing(of: left), standing(of: right))
    return mine == theirs
      ? left.claims.lexicographicallyPrecedes(right.claims) : mine.lexicographicallyPrecedes(theirs)
  }

  private func standing(of position: DerivedProperty.Position) -> [Int] {
    let asserting = position.claims.filter { Testimony.Stance(of: claims[Int($0)]) == .asserts }
    let best = asserting.map { rating(of: claims[Int($0)]) }.min() ?? .unjudged
    return [
      position.isSuperseded ? 1 : 0, position.status.isAsserted ? 0 : 1, best.rank,
      -independentSources(of: asserting),
    ]
  }
}
