/// What makes testimonies speak of the same pair of entities in the same way.
struct Tie: Hashable, Sendable {
  /// Rows of entities.
  let subject: Int32
  let object: Int32

  /// A number among ``Ties/kinds``.
  let kind: Int32
}

/// The ties that claims, and what events imply, speak of.
struct Ties: Sendable {
  /// The kinds of relations, in order of their ids with a slash behind; indexed by kind.
  let kinds: [RelationKind]
  private let areSymmetric: [Bool]
  private let kindNumbers: [RelationKind.ID: Int32]

  /// The kind that a predicate names, a role among them; indexed by predicate.
  private let ofPredicates: [Int32]

  init(_ facts: Facts) {
    let predicates = facts.dictionaries.predicates.values
    let projected = facts.vocabulary.events.values.flatMap { $0.projections.map(\.kind) }
    let ids = Set(
      predicates.filter { $0.form != .property }.map { RelationKind.ID($0.name.rawValue) }
        + projected
    ).sorted { ByteOrder("\($0)/", "\($1)/") == .before }
    kinds = ids.map(facts.vocabulary.kind)
    areSymmetric = kinds.map(\.isSymmetric)
    let numbers = Dictionary(uniqueKeysWithValues: zip(ids, 0..<Int32(ids.count)))
    ofPredicates = predicates.map { numbers[RelationKind.ID($0.name.rawValue)] ?? CodedClaim.none }
    kindNumbers = numbers
  }

  /// The tie that a claim about a relation or a role speaks of; `nil` of any other.
  func tie(_ claim: CodedClaim) -> Tie? {
    switch claim.form {
    case .property: nil
    case .relation: tie(claim.subject, ofPredicates[Int(claim.predicate)], claim.object)
    case .role: tie(claim.object, ofPredicates[Int(claim.predicate)], claim.subject)
    }
  }

  func tie(_ subject: Int32, _ kind: RelationKind.ID, _ object: Int32) -> Tie {
    tie(subject, kindNumbers[kind] ?? CodedClaim.none, object)
  }

  /// The ends of a symmetric one are in order of ids.
  private func tie(_ subject: Int32, _ kind: Int32, _ object: Int32) -> Tie {
    areSymmetric[Int(kind)] && object < subject
      ? Tie(subject: object, object: subject, kind: kind)
      : Tie(subject: subject, object: object, kind: kind)
  }
}
