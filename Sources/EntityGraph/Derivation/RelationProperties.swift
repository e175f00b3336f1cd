/// What claims say of a relation itself, such as its amount: each value that somebody asserts.
struct RelationProperties {
  /// The current values in order of names, of one property the best founded first.
  let attributes: [Attribute]

  /// Whether some of them contradict each other.
  let areDisputed: Bool
}

extension Facts {
  /// The properties of a relation of which these claims speak.
  func properties(ofRelation claims: some Collection<Int32>) -> RelationProperties {
    let telling = telling(claims)
    guard telling.count > 1 else {
      return RelationProperties(
        attributes: telling.first.map(attributes) ?? [], areDisputed: false)
    }
    let properties = values(telling, of: 0)
    return RelationProperties(
      attributes: properties.flatMap { property in
        property.positions.filter { !$0.isSuperseded }.map { Attribute(property.name, $0.value) }
      },
      areDisputed: properties.contains { $0.status == .disputed })
  }

  /// The properties of a relation of which these claims give several values, side by side.
  func severalValues(_ claims: some Collection<Int32>, of subject: Int) -> [DerivedProperty] {
    let telling = telling(claims)
    return telling.count < 2
      ? [] : values(telling, of: subject).filter { $0.positions.count > 1 }
  }

  /// The claims that stand and say something of the relation itself.
  func telling(_ claims: some Collection<Int32>) -> [Int32] {
    guard dictionaries.attributes.count > 1 else { return [] }
    return claims.filter { self[$0].attributes != 0 && self[$0].asserts }
  }

  /// What a claim says of its relation itself.
  func attributes(_ claim: Int32) -> [Attribute] {
    dictionaries.attributes(self[claim].attributes)
  }

  private func values(_ telling: [Int32], of subject: Int) -> [DerivedProperty] {
    let names = Set(telling.flatMap { attributes($0).map(\.name) }).sorted()
    return names.map { name in
      let numbers = telling.filter { value(of: $0, name) != nil }
      return property(subject, name, numbers, isSingleValued: isSingleValued(name, numbers))
    }
  }

  /// Whether one value excludes another; of a property that no vocabulary has, unless it is a text.
  private func isSingleValued(_ name: PropertyKind.ID, _ numbers: [Int32]) -> Bool {
    if let kind = vocabulary.properties[name] { return kind.isSingleValued }
    return !numbers.contains { if case .text = value(of: $0, name) { true } else { false } }
  }
}
