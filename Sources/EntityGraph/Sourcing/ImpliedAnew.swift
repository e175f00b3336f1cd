/// What events imply by the claims that are left, also by those that a relation does not show because
/// others name both roles at once.
struct ImpliedAnew: Sendable {
  private let facts: Facts
  private let roles: EventRoles<Int32>

  /// - Complexity: O(claims of events).
  init(_ facts: Facts) {
    self.facts = facts
    roles = EventRoles(facts)
  }

  /// Two rows of entities, and what a projection would make of them.
  typealias ImpliedTie = (subject: Int32, kind: RelationKind, object: Int32)

  /// Whether one of the events of a relation still implies something of it, by claims that `isLeft`:
  /// both its roles are told, and both are asserted, or one of `objections`, which speak of the
  /// relation and do not assert it, is left.
  func isImplied(
    _ tie: ImpliedTie, by events: Set<Int32>, objections: [Int32], where isLeft: (Int32) -> Bool
  ) -> Bool {
    parts(of: tie, in: events).contains { subject, object in
      let (mine, theirs) = (subject.filter(isLeft), object.filter(isLeft))
      guard !mine.isEmpty, !theirs.isEmpty else { return false }
      return areAsserted(mine) && areAsserted(theirs)
        || objections.contains { isLeft($0) && (mine + theirs).contains($0) }
    }
  }

  /// Whoever stands behind a claim that names one of the two roles.
  func backers(_ backers: Backers, of tie: ImpliedTie, in events: Set<Int32>) -> [Int32] {
    let claims = parts(of: tie, in: events).flatMap { $0 + $1 }
    return Set(claims.flatMap { backers.behind(facts[$0]) }).sorted()
  }

  /// The claims that name each of the two roles of which a tie follows, by event and projection.
  private func parts(
    of tie: ImpliedTie, in events: Set<Int32>
  ) -> [(subject: [Int32], object: [Int32])] {
    var parts: [(subject: [Int32], object: [Int32])] = []
    let turned = tie.kind.isSymmetric ? [(tie.object, tie.subject)] : []
    for event in events.sorted() {
      let type = facts.entities.eventType(Int(event)).flatMap { facts.vocabulary.events[$0] }
      for projection in type?.projections ?? [] where projection.kind == tie.kind.id {
        for (subject, object) in [(tie.subject, tie.object)] + turned {
          let mine = roles[event, projection.subject][subject] ?? []
          let theirs = roles[event, projection.object][object] ?? []
          if !mine.isEmpty, !theirs.isEmpty { parts.append((mine, theirs)) }
        }
      }
    }
    return parts
  }

  private func areAsserted(_ claims: [Int32]) -> Bool { claims.contains { facts[$0].asserts } }
}
