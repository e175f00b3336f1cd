/// One value that is claimed of a property, without those who claim it.
package struct ClaimedValue: Sendable {
  package let value: Value
  package let status: Status

  /// Whether every claim that asserts it was revised by its claimant.
  package let isSuperseded: Bool

  /// When it was so, as those say who assert it: each period once, the earliest first.
  package let periods: [Period]

  init(_ position: DerivedProperty.Position, _ facts: Facts) {
    (value, status, isSuperseded) = (position.value, position.status, position.isSuperseded)
    let claims = position.asserting.isEmpty ? position.claims : position.asserting
    let numbers = claims.lazy.map { facts[$0].period }.filter { $0 >= 0 }
    periods = PropertyPositions.once(numbers.map { facts.dictionaries.periods[$0] })
  }
}

extension Graph {
  /// Hands over what claims say of each property of each entity, in order of vertices, then of
  /// names; the best founded first.
  package func forEachClaimedProperty(
    _ body: (Vertex, PropertyKind.ID, [ClaimedValue]) -> Void
  ) {
    let vertices = verticesOfRows
    for number in countedProperties {
      let property = derivation.properties[number]
      body(
        vertices[property.subject], property.name,
        property.positions.map { ClaimedValue($0, derivation.facts) })
    }
  }
}
