import GraphKernels

/// The numbers of claims where entities and documents are in order of ids.
struct FactNumbering {
  /// The row of each entity, and the place of each document; indexed by the numbers of the list.
  private let rows: [Int32]
  private let documents: [Int32]

  /// Whether A to B says the same as B to A; indexed by predicate.
  private let areSymmetric: [Bool]

  private let haveRoles: Bool

  /// Indexed by the number of the list.
  private let eventNumbers: [Int32]

  /// Sets of events, by their rows, those of roles among them.
  private(set) var events = ListInterner()

  init(
    _ dictionaries: ClaimDictionaries, _ entities: EntityTable, _ table: DocumentTable,
    _ vocabulary: Vocabulary
  ) {
    let rows = entities.rows(of: dictionaries.entities.pool)
    self.rows = rows
    documents = dictionaries.documents.all().map {
      table.number(of: $0).map { Int32($0) } ?? CodedClaim.none
    }
    areSymmetric = dictionaries.predicates.values.map {
      $0.form == .relation
        && vocabulary.relations[RelationKind.ID($0.name.rawValue)]?.isSymmetric ?? false
    }
    haveRoles = dictionaries.predicates.values.contains { $0.form == .role }
    var events = ListInterner()
    eventNumbers = dictionaries.events.map { set in
      events.number(of: set.map { rows[Int($0)] })
    }
    self.events = events
  }

  /// Gives the claims these numbers.
  ///
  /// - Complexity: O(claims), on all cores but for those about roles in events.
  mutating func number(_ claims: inout [CodedClaim]) {
    let numbering = self
    claims.changeEach { $0 = numbering.number($0) }
    guard haveRoles else { return }
    for place in claims.indices where claims[place].form == .role {
      claims[place].ties = ties(claims[place])
    }
  }

  /// The claim with these numbers, the ends of a symmetric relation in order of ids.
  private func number(_ claim: CodedClaim) -> CodedClaim {
    var claim = claim
    claim.document = documents[Int(claim.document)]
    claim.subject = rows[Int(claim.subject)]
    if claim.form != .property { claim.object = rows[Int(claim.object)] }
    turn(&claim)
    if claim.channel >= 0 { claim.channel = rows[Int(claim.channel)] }
    claim.events = eventNumbers[Int(claim.events)]
    claim.ties = claim.events
    return claim
  }

  /// Puts the ends of a symmetric relation in order of ids.
  func turn(_ claim: inout CodedClaim) {
    if areSymmetric[Int(claim.predicate)], claim.object < claim.subject {
      swap(&claim.subject, &claim.object)
    }
  }

  private mutating func ties(_ claim: CodedClaim) -> Int32 {
    let own = events[claim.events]
    if own.contains(claim.subject) { return claim.events }
    return own.isEmpty
      ? events.number(of: CollectionOfOne(claim.subject))
      : events.number(of: (own + [claim.subject]).sorted())
  }
}
