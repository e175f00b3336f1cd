/// Those who are said to have one role in an event.
package struct EventCast: Hashable, Sendable {
  package let role: EventType.Role

  /// In order of ids.
  package let entities: [Entity.ID]

  /// Those of them of whom somebody doubts or denies it, in order of ids.
  package let disputed: [Entity.ID]
}
