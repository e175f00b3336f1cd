extension Facts {
  /// Whether two current, asserted positions cannot both be so at one time.
  func contradict(_ positions: [DerivedProperty.Position]) -> Bool {
    let current = positions.filter { !$0.asserting.isEmpty }
    return current.indices.contains { left in
      current[(left + 1)...].contains { contradict(current[left], $0) }
    }
  }

  private func contradict(
    _ left: DerivedProperty.Position, _ right: DerivedProperty.Position
  ) -> Bool {
    left.value.contradicts(right.value)
      && left.asserting.contains { mine in
        right.asserting.contains { canHoldAtOnce(self[mine], self[$0]) }
      }
  }

  /// What positions are ordered by: current before superseded, asserted before not, then by
  /// rating, number of sources and claims.
  func standing(of position: DerivedProperty.Position) -> [Int] {
    let asserting =
      position.isSuperseded ? position.claims.filter { self[$0].asserts } : position.asserting
    let best = asserting.map(rating).min() ?? .unjudged
    return [
      position.isSuperseded ? 1 : 0, position.status.isAsserted ? 0 : 1, best.rank,
      -independentSources(of: asserting), Int(position.claims[0]),
    ]
  }
}
