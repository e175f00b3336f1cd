import EntityGraph

/// What the types of events and of actors are called in our vocabulary.
enum ACLEDTypes {
  /// The roles of the two actors in events of a type.
  struct Roles {
    let event: EventType.ID
    let first: EventType.Role
    let second: EventType.Role
  }

  /// A fight of two sides; those on one side are not said to fight each other.
  static let battle = EventType(
    "battle",
    roles: [
      .init("first-side", ["person", "organization"]),
      .init("second-side", ["person", "organization"]), .init("place", ["place"]),
    ], projections: [.init("first-side", "second-side", "fought")])

  /// What a battle implies between its sides.
  static let fought = RelationKind(
    "fought", "fought", .force, isMomentary: true, isSymmetric: true)

  static func roles(ofType type: String) -> Roles? {
    switch type.lowercased() {
    case "battles": Roles(event: battle.id, first: "first-side", second: "second-side")
    case "explosions/remote violence", "violence against civilians", "remote violence":
      Roles(event: "strike", first: "attacker", second: "target")
    case "protests", "riots", "riots/protests":
      Roles(event: "gathering", first: "participant", second: "participant")
    case "strategic developments", "strategic development":
      Roles(event: "operation", first: "operator", second: "target")
    default: nil
    }
  }

  /// What an actor is, by its number or by words.
  static func kind(_ actor: String?) -> EntityKind.ID {
    switch actor?.lowercased() {
    case "1", "state forces": "unit"
    case "2", "3", "4", "5", "6", "7", "rebel group", "political militia", "identity militia",
      "rioters", "protesters", "civilians":
      "group"
    default: "organization"
    }
  }
}
