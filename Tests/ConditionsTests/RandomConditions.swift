import TestSupport

/// Draws conditions about the small graphs of `FactBatch.random`.
struct RandomConditions {
  private var generator: SplitMix64
  private let comparisons: [String]

  init(seed: UInt64, of subject: Subject) {
    generator = SplitMix64(seed: seed)
    comparisons = subject == .relations ? Self.ofRelations : Self.ofEntities
  }

  enum Subject { case relations, entities }

  private static let dates = ["2022", "2023", "2023-01", "2023-01-02", "2022-12/2023-01-02"]
  private static let ofDates = ["when", "from", "until"].flatMap { column in
    ["=", "!=", "<", "<=", ">", ">=", "before", "after", "during", "overlaps"].flatMap { sign in
      dates.map { "\(column) \(sign) \($0)" }
    }
  }
  private static let ofRatings = ["B2", "C3", "F6"].flatMap { rating in
    ["=", "!=", "<", "<=", ">", ">="].map { "rating \($0) \(rating)" }
  }
  private static let others = [
    "kind = called", "kind != met", "kind in (met, accused)", "kind matches *o*",
    "category = communication",
    "momentary", "symmetric", "status = disputed", "status in (denied, unconfirmed)",
    "subject = ana", "object = ben", "end = cem", "end matches d*", "end.kind = organization",
    "subject.kind != person", "object.name has ministry", "channel = radio", "channel != radio",
    "has channel", "sources = ministry", "sources != ana", "sources has paper", "sources >= 2",
    "documents = essay", "documents in (note, leaf)", "documents < 2", "independent_sources > 1",
    "independent_sources = 0", "claims >= 2", "events = meeting-1", "has events", "has purpose",
    "purpose = talks", "purpose != TALKS", "purpose not in (trade)", "has weight", "weight > 1",
    "event = strike-1",
  ]
  private static let ofRelations = others + others + ofRatings + ofDates
  private static let ofEntities = [
    "kind = person", "kind != person", "kind = organization", "kind in (channel, event)",
    "name = ANA", "name has ministry", "name matches ?e*", "id = ben", "id matches *-1",
    "has alias",
    "type = meeting", "type != meeting", "reliability >= B", "reliability < C", "has reliability",
    "dead > 60", "dead >= 83", "dead = 83", "dead != 83", "dead < 80", "dead <= 63",
    "dead overlaps 70",
    "cause has tip", "cause = phones", "has cause", "date before 2023", "date during 2022",
    "date overlaps 2022-12-31", "description != 'a strike'", "claims > 3", "documents = essay",
    "documents > 1", "unnamed", "when during 2023", "has when",
  ]

  mutating func next() -> String { condition(depth: 3) }

  private mutating func condition(depth: Int) -> String {
    let draw = Int.random(in: 0..<10, using: &generator)
    if depth == 0 || draw < 3 {
      return comparisons[Int.random(in: 0..<comparisons.count, using: &generator)]
    }
    if draw < 5 { return "not (\(condition(depth: depth - 1)))" }
    let word = draw < 8 ? "and" : "or"
    return "(\(condition(depth: depth - 1))) \(word) (\(condition(depth: depth - 1)))"
  }
}
