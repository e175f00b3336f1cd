import EntityGraph

/// A claim of a first mapping: that one entity stands in a relation to another.
struct DraftClaim {
  private(set) var subject: Int
  private(set) var object: Int
  private(set) var relation: RelationKind.ID?

  /// The column that tells the kind of relation.
  var relationColumn: ColumnGuess?
  var times: [(key: String, column: ColumnGuess)] = []
  var attributes: [(name: PropertyKind.ID, column: ColumnGuess)] = []

  /// What the object, or the subject, is in it, where the kind of relation does not tell.
  var role: String?

  /// Relates two as `rule` says, which is known by the words for the first or for the second.
  init(_ first: Int, _ second: Int, _ rule: RelationWords.Rule?, isOfFirst: Bool) {
    relation = rule?.relation
    let isTurned = rule.map { $0.isOfSubject != isOfFirst } ?? false
    (subject, object) = isTurned ? (second, first) : (first, second)
  }

  /// Whether it says where one of the ends can be found or reached, and nothing of what the table is
  /// about.
  var isBeside: Bool { relation == "registered-at" || relation == "holds-account" }

  /// Whether each row tells of another event, though it is between the same two.
  var isEvent: Bool { kind?.isMomentary == true || times.contains { $0.key == "when" } }

  /// Whether it lasts, as to own something does.
  private var isState: Bool {
    let isOfEither = relation == "linked-to" || relation == "supplied"
    return relationColumn == nil && !isOfEither && kind?.isMomentary == false
  }

  private var kind: RelationKind? { relation.flatMap { Vocabulary.standard.relations[$0] } }

  /// Takes sums of money for payments, not for messages.
  mutating func payInsteadOfMessaging() {
    if relation == "messaged" { relation = "paid" }
  }

  /// Takes the only date of what lasts for its beginning, and that of what is a moment for all of it.
  mutating func settleTime() {
    guard times.count == 1 else { return }
    if isState, times[0].key == "when" { times[0].key = "from" }
    if kind?.isMomentary == true, times[0].key == "from" { times[0].key = "when" }
  }
}
