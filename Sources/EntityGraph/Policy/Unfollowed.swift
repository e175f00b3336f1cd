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
