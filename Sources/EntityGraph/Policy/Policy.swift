/// The policy an answer was given under, with what it left out.
public struct Policy: Hashable, Sendable {
  public let filter: RelationFilter

  /// What further filters ask for as well that ``filter`` cannot state beside its own.
  public let further: [RelationFilter]

  /// Relations left out because nobody says when they were, though all else would let them count.
  public let undatedLeftOut: Int

  /// Relations that count at any time because nobody says when they held.
  public let takenAsLasting: Int

  /// Relations left out of an order of dates because their times are places on an axis of numbers.
  public let onAxisLeftOut: Int

  /// Relations whose gaps the order of time does not know: they count from their first start to
  /// their last end.
  public let gapsPassedOver: Int

  /// Entities that have times of their own, which a condition of time does not look at.
  public let datedEntities: Int

  /// What analysis does not follow unless it is told to.
  public let unfollowed: Unfollowed

  /// The condition that relations have to meet besides, as it was written; `nil` where there is none.
  public internal(set) var condition: String?

  /// The same under another filter that leaves out the same.
  func under(_ filter: RelationFilter) -> Policy {
    Policy(
      filter, further: further, undatedLeftOut: undatedLeftOut, takenAsLasting: takenAsLasting,
      onAxisLeftOut: onAxisLeftOut, gapsPassedOver: gapsPassedOver, datedEntities: datedEntities,
      unfollowed: unfollowed)
  }

  init(
    _ filter: RelationFilter = RelationFilter(), further: [RelationFilter] = [],
    undatedLeftOut: Int = 0, takenAsLasting: Int = 0, onAxisLeftOut: Int = 0,
    gapsPassedOver: Int = 0, datedEntities: Int = 0, unfollowed: Unfollowed = Unfollowed()
  ) {
    self.filter = filter
    self.further = further
    self.gapsPassedOver = gapsPassedOver
    self.datedEntities = datedEntities
    self.unfollowed = unfollowed
    self.undatedLeftOut = undatedLeftOut
    self.takenAsLasting = takenAsLasting
    self.onAxisLeftOut = onAxisLeftOut
  }
}

/// How many asserted relations an analysis left aside because nobody named their kind.
public struct Unfollowed: Hashable, Sendable, BitwiseCopyable {
  /// Roles in events.
  public private(set) var roles = 0

  /// Mere statements.
  public private(set) var statements = 0

  public var count: Int { roles + statements }

  mutating func add(_ category: RelationKind.Category) {
    switch category {
    case .participation: roles += 1
    case .statement: statements += 1
    default: break
    }
  }

  static func + (left: Unfollowed, right: Unfollowed) -> Unfollowed {
    var sum = left
    sum.roles += right.roles
    sum.statements += right.statements
    return sum
  }
}
