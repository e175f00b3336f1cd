/// Who is said to have which role in which event, with the claims that say so.
///
/// Events and fillers go by anything that is in the order of their ids.
struct EventRoles<Name: Hashable & Comparable & Sendable>: Sendable {
  private var claims: [Name: [EventType.Role: [Name: [Int32]]]] = [:]

  mutating func add(_ filler: Name, as role: EventType.Role, of event: Name, claim: Int32) {
    claims[event, default: [:]][role, default: [:]][filler, default: []].append(claim)
  }

  /// The events of which a role is told, in order of ids.
  var events: [Name] { claims.keys.sorted() }

  /// The claims that name each filler of a role.
  subscript(event: Name, role: EventType.Role) -> [Name: [Int32]] { claims[event]?[role] ?? [:] }

  /// How many pairs a projection makes of an event.
  ///
  /// - Complexity: O(fillers).
  func pairs(of event: Name, _ projection: EventType.Projection) -> Int {
    let subjects = self[event, projection.subject]
    guard projection.subject != projection.object else {
      return subjects.count * (subjects.count - 1) / 2
    }
    let objects = self[event, projection.object]
    let (fewer, more) = subjects.count < objects.count ? (subjects, objects) : (objects, subjects)
    return fewer.count * more.count - fewer.keys.count { more[$0] != nil }
  }
}

extension EventRoles<Entity.ID> {
  /// - Complexity: O(claims).
  init(_ claims: ClaimList) {
    let (entities, predicates) = (claims.dictionaries.entities, claims.dictionaries.predicates)
    for (number, claim) in claims.rows.enumerated() where claim.form == .role {
      let role = EventType.Role(predicates.values[Int(claim.predicate)].name.rawValue)
      add(entities[claim.object], as: role, of: entities[claim.subject], claim: Int32(number))
    }
  }
}

extension EventRoles<Int32> {
  /// By rows of entities.
  ///
  /// - Complexity: O(claims).
  init(_ facts: Facts) {
    let predicates = facts.dictionaries.predicates.values
    for number in facts.claimsOfEvents where facts[number].form == .role {
      let claim = facts[number]
      let role = EventType.Role(predicates[Int(claim.predicate)].name.rawValue)
      add(claim.object, as: role, of: claim.subject, claim: number)
    }
  }
}
