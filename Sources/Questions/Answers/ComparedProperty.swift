package import EntityGraph

/// The values that two entities have of one property.
package struct ComparedProperty: Sendable {
  package let name: PropertyKind.ID

  /// The current values of the one that somebody asserts, the best founded first.
  package let first: [PropertyPositions.Position]

  /// Those of the other.
  package let second: [PropertyPositions.Position]

  /// Whether one entity could not have a value of both: it has one value at a time, and none of the
  /// one is also one of the other.
  package let isContradictory: Bool

  init(_ name: PropertyKind.ID, of first: ComparedEntity, and second: ComparedEntity) {
    let (mine, theirs) = (first.current(name), second.current(name))
    (self.name, self.first, self.second) = (name, mine, theirs)
    let isSingle = (first.properties + second.properties).filter { $0.name == name }
      .allSatisfy(\.isSingleValued)
    isContradictory =
      isSingle && !mine.isEmpty && !theirs.isEmpty
      && mine.allSatisfy { one in theirs.allSatisfy { one.excludes($0) } }
  }
}

extension PropertyPositions.Position {
  /// Whether the two cannot both be so, and may be of one time.
  fileprivate func excludes(_ other: Self) -> Bool {
    let (mine, theirs) = (periods, other.periods)
    let areOfOneTime =
      mine.isEmpty || theirs.isEmpty
      || mine.contains { period in theirs.contains(where: period.meets) }
    return areOfOneTime && value.contradicts(other.value)
  }
}
