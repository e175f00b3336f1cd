import EntityGraph

/// What the types of events and of actors are called in our vocabulary.
enum ACLEDTypes {
  /// The roles of the two actors in events of a type.
  struct Roles {
    let event: EventType.ID
    let first: EventType.Role
    let second: EventType.Role
  }

  static let battle = EventType(
    "battle",
    roles: [
      .init("party", ["person", "organization"]), .init("place", ["place"]),
    ], projections: [.init("party", "party", "fought")])

  /// What a battle implies between its parties.
  static let fought = RelationKind(
    "fought", "fought", .force, isMomentary: true, isSymmetric: true)

  static func roles(ofType type: String) -> Roles? {
    switch type.lowercased() {
    case "battles": Roles(event: battle.id, first: "party", second: "party")
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
