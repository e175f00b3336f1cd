/// Who is said to have which role in which event, with the claims that say so.
struct EventRoles {
  private var claims: [Entity.ID: [EventType.Role: [Entity.ID: [Int32]]]] = [:]

  /// - Complexity: O(claims).
  init(_ all: [Claim]) {
    for number in all.indices {
      guard case .role(let role, let event, let filler) = all[number].statement else { continue }
      claims[event, default: [:]][role, default: [:]][filler, default: []].append(Int32(number))
    }
  }

  /// The events of which a role is told, in order of ids.
  var events: [Entity.ID] { claims.keys.sorted() }

  /// The claims that name each filler of a role.
  subscript(event: Entity.ID, role: EventType.Role) -> [Entity.ID: [Int32]] {
    claims[event]?[role] ?? [:]
  }

  /// How many pairs a projection makes of an event.
  ///
  /// - Complexity: O(fillers).
  func pairs(of event: Entity.ID, _ projection: EventType.Projection) -> Int {
    let subjects = self[event, projection.subject]
    guard projection.subject != projection.object else {
      return subjects.count * (subjects.count - 1) / 2
    }
    let objects = self[event, projection.object]
    let (fewer, more) = subjects.count < objects.count ? (subjects, objects) : (objects, subjects)
    return fewer.count * more.count - fewer.keys.count { more[$0] != nil }
  }
}
