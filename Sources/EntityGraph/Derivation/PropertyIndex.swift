import GraphKernels

/// The properties that claims speak of, by entity: what is said of each is worked out when it is asked
/// for.
struct PropertyIndex: Sendable {
  private let facts: Facts

  /// The names of properties in order.
  private let names: [PropertyKind.ID]

  /// The numbers of claims, by entities, then by names, then in order.
  private var claims = FrozenArray<Int32>()

  /// The entity of each property and the place of its name among ``names``, in order of both; indexed
  /// by property.
  private var subjects = FrozenArray<Int32>()
  private var nameNumbers = FrozenArray<Int32>()

  /// Where the claims of each property end among ``claims``; indexed by property.
  private var ends = FrozenArray<Int>()

  /// That of no claims yet.
  init(emptyFor facts: Facts) {
    (self.facts, names) = (facts, facts.predicatesByName.map(\.name))
  }

  /// - Complexity: O(n log n) in the number of claims about properties.
  init(_ facts: Facts) {
    self.init(emptyFor: facts)
    var ranks = [Int32](repeating: 0, count: names.count)
    for (rank, predicate) in facts.predicatesByName.enumerated() {
      ranks[predicate.number] = Int32(rank)
    }
    let keyed = facts.claims.filter { facts[$0].form == .property }.map { number in
      (facts[number].subject, ranks[Int(facts[number].predicate)], number)
    }.sorted { $0 < $1 }
    claims = FrozenArray(keyed.map(\.2))
    for (place, claim) in keyed.enumerated()
    where place + 1 == keyed.count || (claim.0, claim.1) != (keyed[place + 1].0, keyed[place + 1].1)
    {
      subjects.append(claim.0)
      nameNumbers.append(claim.1)
      ends.append(place + 1)
    }
  }

  /// The same where fewer claims count.
  func keeping(_ facts: Facts) -> PropertyIndex {
    var index = PropertyIndex(emptyFor: facts)
    for number in 0..<count {
      let kept = claims(number).filter(facts.counts)
      guard !kept.isEmpty else { continue }
      index.claims.append(contentsOf: kept)
      index.subjects.append(subjects[number])
      index.nameNumbers.append(nameNumbers[number])
      index.ends.append(index.claims.count)
    }
    return index
  }

  var count: Int { subjects.count }

  /// A property by its number.
  subscript(number: Int) -> DerivedProperty {
    let name = names[Int(nameNumbers[number])]
    return facts.property(
      subject(number), name, Array(claims(number)),
      isSingleValued: facts.vocabulary.properties[name]?.isSingleValued ?? true)
  }

  /// The status of a property, which is worked out only where its claims do not all assert one value.
  ///
  /// - Complexity: O(own claims).
  func status(_ number: Int) -> Status {
    let claims = claims(number).lazy.map { [facts] in facts[$0] }
    guard let value = claims.first?.object,
      claims.allSatisfy({ $0.asserts && $0.object == value })
    else { return self[number].status }
    return .uncontested
  }

  /// The number of the one value that all claims of a property assert; `nil` where they do not.
  func agreedValue(_ number: Int) -> Int32? {
    let claims = claims(number)
    guard let value = claims.first.map({ facts[$0].object }),
      claims.allSatisfy({ facts[$0].asserts && facts[$0].object == value })
    else { return nil }
    return value
  }

  /// Whether each property is called so, indexed by property.
  func areNamed(_ name: PropertyKind.ID) -> (Int) -> Bool {
    let rank = names.firstIndex(of: name).map { Int32($0) }
    return { [nameNumbers] in nameNumbers[$0] == rank }
  }

  /// The entity whose property a number is.
  func subject(_ number: Int) -> Int { Int(subjects[number]) }

  /// The claims that speak of a property.
  func claims(_ number: Int) -> ArraySlice<Int32> {
    let start = number == 0 ? 0 : ends[number - 1]
    return claims.elements(start..<max(start, ends[number]))
  }

  /// The numbers of the properties of an entity.
  ///
  /// - Complexity: O(log n).
  func numbers(of subject: Int) -> Range<Int> { first(of: subject)..<first(of: subject + 1) }

  private func first(of subject: Int) -> Int {
    (0..<count).partitioningIndex { Int(subjects[$0]) >= subject }
  }
}

extension PropertyIndex {
  mutating func visited(by archive: Archive) {
    archive.visit(&claims)
    archive.visit(&subjects)
    archive.visit(&nameNumbers)
    archive.visit(&ends)
  }
}

extension Facts {
  /// The predicates in order of their names, with their numbers.
  fileprivate var predicatesByName: [(name: PropertyKind.ID, number: Int)] {
    dictionaries.predicates.values.enumerated()
      .map { (PropertyKind.ID($1.name.rawValue), $0) }.sorted { $0 < $1 }
  }
}
