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
  /// All properties of all entities, in order of entities, then of names.
  func derivedProperties() -> [DerivedProperty] {
    struct Key: Hashable {
      let subject: Int
      let name: PropertyKind.ID
    }
    let keyed = claims.indices.compactMap { number -> (Key, Int32)? in
      guard case .property(let subject, let name, _) = claims[number].statement,
        let row = entities.row(of: subject)
      else { return nil }
      return (Key(subject: row, name: name), Int32(number))
    }
    return Dictionary(grouping: keyed, by: { $0.0 })
      .sorted { ($0.key.subject, $0.key.name) < ($1.key.subject, $1.key.name) }
      .map { key, claims in
        property(
          key.subject, key.name, claims.map { $0.1 },
          isSingleValued: vocabulary.properties[key.name]?.isSingleValued ?? true)
      }
  }

  /// What claims say of one property, of an entity or of a relation itself.
  func property(
    _ subject: Int, _ name: PropertyKind.ID, _ numbers: [Int32], isSingleValued: Bool
  ) -> DerivedProperty {
    let superseded = isSingleValued ? revised(among: numbers, name) : []
    let positions = Dictionary(grouping: numbers) { value(of: $0, name)?.position ?? "" }
      .sorted { $0.value[0] < $1.value[0] }
      .compactMap { position($0.value, name, superseded) }
      .map { (position: $0, standing: standing(of: $0)) }
      .sorted { $0.standing.lexicographicallyPrecedes($1.standing) }.map(\.position)
    let isDisputed =
      positions.contains { $0.status == .disputed } || (isSingleValued && contradict(positions))
    return DerivedProperty(
      subject: subject, name: name, isSingleValued: isSingleValued, positions: positions,
      status: isDisputed ? .disputed : Status(undisputed: positions.map(\.status)),
      superseded: superseded)
  }

  private func position(
    _ numbers: [Int32], _ name: PropertyKind.ID, _ superseded: Set<Int32>
  ) -> DerivedProperty.Position? {
    guard let value = value(of: numbers[0], name) else { return nil }
    let current = numbers.filter { !superseded.contains($0) }
    let asserting = current.filter(asserts)
    return DerivedProperty.Position(
      value: value, claims: numbers, asserting: asserting,
      isSuperseded: asserting.isEmpty && current.count < numbers.count,
      status: Status(stances(of: current.isEmpty ? numbers : current)))
  }

  func asserts(_ number: Int32) -> Bool { Testimony.Stance(of: claims[Int(number)]) == .asserts }

  private func stances(of numbers: [Int32]) -> [Testimony.Stance] {
    numbers.map { Testimony.Stance(of: claims[Int($0)]) }
  }

  /// The value that a claim gives a property: of the entity it speaks of, or of its relation itself.
  func value(of number: Int32, _ name: PropertyKind.ID) -> Value? {
    let claim = claims[Int(number)]
    if case .property(_, name, let value) = claim.statement { return value }
    return claim.with.first { $0.name == name }?.value
  }
}
