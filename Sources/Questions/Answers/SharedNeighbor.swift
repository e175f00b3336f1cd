package import EntityGraph

/// An entity that two others are both related to.
package struct SharedNeighbor: Sendable {
  package let id: Entity.ID

  /// The best founded relation to the one.
  package let first: Relation

  /// The best founded relation to the other.
  package let second: Relation

  /// The first time at which, as far as is known, both were related to it; `nil` where none is known.
  package let overlap: Period?

  init(_ id: Entity.ID, _ first: [Relation], _ second: [Relation]) {
    (self.id, self.first, self.second) = (id, first[0], second[0])
    let overlaps = first.flatMap(\.validity.periods).flatMap { mine in
      second.flatMap(\.validity.periods).compactMap { mine.overlap(with: $0) }
    }
    overlap = overlaps.min { ($0.earliest, $0.latest) < ($1.earliest, $1.latest) }
  }
}

extension Period {
  /// The time that the two have in common; `nil` where there is none, or hangs on an end that nobody
  /// knows.
  func overlap(with other: Period) -> Period? {
    let ends = [start, end, other.start, other.end]
    guard meets(other), !ends.contains(.unknown) else { return nil }
    let overlap = Period(
      from: earliest >= other.earliest ? start : other.start,
      until: latest <= other.latest ? end : other.end)
    return overlap.start.date == nil && overlap.end.date == nil ? nil : overlap
  }
}
