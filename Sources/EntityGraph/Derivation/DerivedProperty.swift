/// What is claimed of one property of one entity, side by side.
struct DerivedProperty: Sendable {
  struct Position: Sendable {
    let value: Value

    /// Numbers of the claims that speak of this value, in ascending order.
    let claims: [Int32]

    /// Numbers of those that assert it and were not revised, in ascending order.
    let asserting: [Int32]

    /// Whether every claim that asserts it was revised by its claimant.
    let isSuperseded: Bool
    let status: Status
  }

  /// The row of the entity.
  let subject: Int
  let name: PropertyKind.ID

  /// Whether one value excludes another.
  let isSingleValued: Bool

  /// The best founded first, superseded ones last.
  let positions: [Position]
  let status: Status

  /// Claims that a later one of the same claimant revises.
  let superseded: Set<Int32>
}

extension Facts {
  /// What claims say of one property, of an entity or of a relation itself.
  func property(
    _ subject: Int, _ name: PropertyKind.ID, _ numbers: [Int32], isSingleValued: Bool
  ) -> DerivedProperty {
    let superseded = isSingleValued ? revised(among: numbers, name) : []
    let positions = alike(numbers, name).compactMap { position($0, name, superseded) }
      .map { (position: $0, standing: standing(of: $0)) }
      .sorted { $0.standing.lexicographicallyPrecedes($1.standing) }.map(\.position)
    let isDisputed =
      positions.contains { $0.status == .disputed } || (isSingleValued && contradict(positions))
    return DerivedProperty(
      subject: subject, name: name, isSingleValued: isSingleValued, positions: positions,
      status: isDisputed ? .disputed : Status(undisputed: positions.map(\.status)),
      superseded: superseded)
  }

  /// Claims by the value they speak of, in order.
  private func alike(_ numbers: [Int32], _ name: PropertyKind.ID) -> [[Int32]] {
    guard numbers.count > 1 else { return [numbers] }
    return Dictionary(grouping: numbers) { value(of: $0, name)?.position ?? "" }.values
      .sorted { $0[0] < $1[0] }
  }

  private func position(
    _ numbers: [Int32], _ name: PropertyKind.ID, _ superseded: Set<Int32>
  ) -> DerivedProperty.Position? {
    guard let value = value(of: numbers[0], name) else { return nil }
    let current = numbers.filter { !superseded.contains($0) }
    let asserting = current.filter { self[$0].asserts }
    return DerivedProperty.Position(
      value: value, claims: numbers, asserting: asserting,
      isSuperseded: asserting.isEmpty && current.count < numbers.count,
      status: Status((current.isEmpty ? numbers : current).map { self[$0].effectiveStance }))
  }

  /// The value that a claim gives a property: of the entity it speaks of, or of its relation itself.
  func value(of number: Int32, _ name: PropertyKind.ID) -> Value? {
    let claim = self[number]
    if claim.form == .property { return dictionaries.values[claim.object] }
    return attributes(number).first { $0.name == name }?.value
  }
}
