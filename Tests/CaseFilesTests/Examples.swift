import EntityGraph

/// A small case: one document, three entities, a relation, a property and an event.
enum Example {
  static let document = Document(id: "essay", title: "An essay", reliability: .fairlyReliable)

  static let entities = [
    Entity(id: "eli-cohen", kind: "person", name: "Eli Cohen", aliases: ["Cohen"]),
    Entity(id: "sergey-lavrov", kind: "person", name: "Sergéy Lavrov"),
    Entity(id: "relay", kind: "event", name: "the relay", eventType: "relayed-message"),
  ]

  static let call = Claim(
    document: "essay", locator: "¶12", claimants: ["israeli-diplomat", "times-of-israel"],
    statement: .relation(subject: "eli-cohen", kind: "called", object: "sergey-lavrov"),
    period: Period("2023-01-02"), credibility: .possiblyTrue, paraphrase: "They spoke.")

  static let position = Claim(
    document: "essay", locator: "¶3",
    statement: .property(of: "eli-cohen", name: "position", value: .text("minister")))

  static let sender = Claim(
    document: "essay", statement: .role("sender", of: "relay", filler: "eli-cohen"))

  static var batch: FactBatch {
    FactBatch(documents: [document], entities: entities, claims: [call, position, sender])
  }
}
