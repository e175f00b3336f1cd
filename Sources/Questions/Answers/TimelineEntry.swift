package import EntityGraph

/// An event or a relation at one of the times at which it is said to have been, or without a time.
package struct TimelineEntry: Sendable {
  package enum Subject: Sendable {
    case event(Entity, cast: [EventCast])
    case relation(Relation)
  }

  package let subject: Subject
  private let dating: Dating

  /// Which of its times it stands at; `nil` where it is undated.
  private let number: Int?

  /// The time without an entry before it, where that is long.
  package let gapBefore: TimelineGap?

  init(_ subject: Subject, _ dating: Dating, number: Int?, gapBefore: TimelineGap? = nil) {
    self.subject = subject
    self.dating = dating
    self.number = number
    self.gapBefore = gapBefore
  }

  package var period: Period? { number.map { dating.times[$0].period } }
  package var isMomentary: Bool { dating.isMomentary }

  /// Whether claims contradict each other on when it was.
  package var isDisputed: Bool { dating.isDisputed }

  /// Whether it has the time of what it is tied to, as its own claims tell none.
  package var isImplied: Bool { dating.isImplied }

  /// All times at which it is said to have been, or all stretches in which it held.
  package var times: [Period] { dating.times.map(\.period) }

  /// The times besides this one.
  package var otherTimes: [Period] {
    dating.times.indices.filter { $0 != number }.map { dating.times[$0].period }
  }

  /// Those who say when; of what is undated, of a relation, those who say so.
  package var citations: [Citation] {
    if let number { return dating.times[number].citations }
    guard case .relation(let relation) = subject else { return [] }
    return relation.citations.filter(\.isAsserting)
  }

  /// What is known of the time.
  package var validity: Validity { Validity(isMomentary: isMomentary, period: period) }

  /// The id of the event or relation.
  package var id: String {
    switch subject {
    case .event(let event, _): event.id.rawValue
    case .relation(let relation): relation.id.rawValue
    }
  }

  package var relation: Relation? {
    if case .relation(let relation) = subject { relation } else { nil }
  }
}

extension TimelineEntry {
  /// The last second that what it tells of is over: of what lasts that it has begun.
  var latestSecond: Int64? {
    guard let period else { return nil }
    let begun = period.start.date ?? period.end.date
    return isMomentary ? (period.end.date ?? begun)?.latest : begun?.latest
  }

  /// The first second in which it may be.
  var earliestSecond: Int64? { (period?.start.date ?? period?.end.date)?.earliest }
}
