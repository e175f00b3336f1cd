/// The properties that claims speak of, by entity: what is said of each is worked out when it is asked
/// for.
struct PropertyIndex: Sendable {
  /// The claims of one property.
  private struct Run {
    let subject: Int32
    let name: PropertyKind.ID
    let claims: Range<Int>
  }

  private let facts: Facts

  /// The numbers of claims, by entities, then by names, then in order.
  private let claims: [Int32]

  /// In order of entities, then of names.
  private var runs: [Run] = []

  /// - Complexity: O(n log n) in the number of claims about properties.
  init(_ facts: Facts) {
    self.facts = facts
    let predicates = facts.dictionaries.predicates.values
    let names = predicates.map { PropertyKind.ID($0.name.rawValue) }
    let order = names.indices.sorted { names[$0] < names[$1] }
    var ranks = [Int32](repeating: 0, count: names.count)
    for (rank, predicate) in order.enumerated() { ranks[predicate] = Int32(rank) }
    let keyed = facts.claims.filter { facts[$0].form == .property }.map { number in
      (facts[number].subject, ranks[Int(facts[number].predicate)], number)
    }.sorted { $0 < $1 }
    claims = keyed.map(\.2)
    var start = 0
    while start < keyed.count {
      let (subject, rank, _) = keyed[start]
      let end =
        keyed[start...].firstIndex { $0.0 != subject || $0.1 != rank } ?? keyed.count
      runs.append(Run(subject: subject, name: names[order[Int(rank)]], claims: start..<end))
      start = end
    }
  }

  var count: Int { runs.count }

  /// A property by its number.
  subscript(number: Int) -> DerivedProperty {
    let run = runs[number]
    return facts.property(
      Int(run.subject), run.name, Array(claims[run.claims]),
      isSingleValued: facts.vocabulary.properties[run.name]?.isSingleValued ?? true)
  }

  /// The entity whose property a number is.
  func subject(_ number: Int) -> Int { Int(runs[number].subject) }

  /// The claims that speak of a property.
  func claims(_ number: Int) -> ArraySlice<Int32> { claims[runs[number].claims] }

  /// The numbers of the properties of an entity.
  ///
  /// - Complexity: O(log n).
  func numbers(of subject: Int) -> Range<Int> { first(of: subject)..<first(of: subject + 1) }

  private func first(of subject: Int) -> Int {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(runs[middle].subject) < subject { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
