extension Vocabulary {
  static let standardEvents: [EventType] = encounters + violence + dealings

  private static let actors: [EntityKind.ID] = ["person", "organization"]
  private static let things: [EntityKind.ID] = ["person", "organization", "place", "equipment"]
  private static let place = EventType.RoleSlot("place", ["place"])
  private static let channel = EventType.RoleSlot("channel", ["channel"])
  private static let topic = EventType.RoleSlot("topic")

  private static let encounters: [EventType] = [
    EventType(
      "relayed-message",
      roles: [
        .init("sender", actors), .init("intermediary", actors), .init("receiver", actors), channel,
        topic,
      ],
      projections: [
        .init("sender", "intermediary", "messaged"), .init("intermediary", "receiver", "messaged"),
      ]),
    EventType(
      "conversation", roles: [.init("party", actors), channel, topic],
      projections: [.init("party", "party", "spoke-with")]),
    EventType(
      "meeting", roles: [.init("party", actors), place, topic],
      projections: [.init("party", "party", "met")]),
    EventType(
      "negotiation", roles: [.init("party", actors), place, topic],
      projections: [.init("party", "party", "negotiated-with")]),
    EventType(
      "address",
      roles: [.init("speaker", actors), .init("audience", actors), channel, place, topic],
      projections: [.init("speaker", "audience", "told")]),
    EventType(
      "interception",
      roles: [.init("interceptor", actors), .init("speaker", actors), channel, topic],
      projections: [
        .init("interceptor", "speaker", "overheard"), .init("speaker", "speaker", "spoke-with"),
      ]),
    EventType(
      "gathering",
      roles: [
        .init("organizer", actors), .init("participant", actors), .init("speaker", actors), place,
        topic,
      ]),
  ]

  private static let violence: [EventType] = [
    EventType(
      "strike",
      roles: [
        .init("attacker", actors), .init("weapon", ["equipment"]), .init("target", things),
        .init("victim", actors), .init("supporter", actors), place,
      ],
      projections: [
        .init("attacker", "weapon", "fired"), .init("weapon", "target", "hit"),
        .init("attacker", "target", "attacked"), .init("weapon", "victim", "killed"),
        .init("attacker", "victim", "killed"),
      ]),
    EventType(
      "killing",
      roles: [
        .init("killer", actors), .init("weapon", ["equipment"]), .init("victim", actors), place,
      ],
      projections: [.init("killer", "victim", "killed"), .init("weapon", "victim", "killed")]),
    EventType(
      "operation",
      roles: [
        .init("operator", actors), .init("target", things), .init("weapon", ["equipment"]), place,
      ]),
  ]

  private static let dealings: [EventType] = [
    EventType(
      "delivery",
      roles: [
        .init("supplier", actors), .init("item", ["equipment"]), .init("recipient", actors), place,
      ],
      projections: [
        .init("supplier", "item", "provided"), .init("supplier", "recipient", "supplied"),
      ]),
    EventType(
      "decision",
      roles: [
        .init("decider", actors), .init("beneficiary", actors), .init("item"),
        .init("target", things),
      ],
      projections: [.init("decider", "beneficiary", "permitted")]),
    EventType(
      "plan",
      roles: [.init("planner", actors), .init("target", things), .init("item"), place]),
    EventType("inquiry", roles: [.init("inquirer", actors), .init("subject")]),
  ]
}
