/// What happened and held, in the order of time.
package struct Timeline: Sendable {
  /// In order; a subject has as many as there are times at which it is said to have been.
  package private(set) var marks: [TimelineMark] = []

  /// What nobody dates, and what has a number for a time where others have dates: events by id, then
  /// relations by number.
  package private(set) var undated: [TimelineSubject] = []

  /// How many events were left out because nobody dates them, where dates are asked for.
  package private(set) var undatedEventsLeftOut = 0

  /// How many of ``undated`` have numbers for a time.
  package private(set) var onAxisApart = 0
  let claims: EventClaims

  init(_ claims: EventClaims) { self.claims = claims }

  mutating func add(_ mark: TimelineMark) { marks.append(mark) }
  mutating func add(undated subject: TimelineSubject) { undated.append(subject) }
  mutating func leaveOutUndatedEvent() { undatedEventsLeftOut += 1 }

  /// Puts the marks in order; where there are dates, numbers are apart from them.
  mutating func sort() {
    if marks.contains(where: \.isOnAxis), marks.contains(where: { !$0.isOnAxis }) {
      let apart = marks.filter(\.isOnAxis).map(\.subject)
      marks.removeAll(where: \.isOnAxis)
      undated += apart
      onAxisApart = apart.count
    }
    marks.sort()
  }

  /// Whether the times are places on an axis of numbers, of which nobody knows the unit.
  package var isOnAxis: Bool { marks.first?.isOnAxis ?? false }
}
