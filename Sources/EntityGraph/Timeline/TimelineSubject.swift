/// What a place in the order of time is about.
package enum TimelineSubject: Hashable, Sendable {
  /// An event, by the row of its entity among all.
  case event(Int32)

  /// A relation, by its number.
  case relation(Int)
}
