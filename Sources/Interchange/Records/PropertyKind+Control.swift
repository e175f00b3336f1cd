import EntityGraph

/// What registers say of ownership and control, besides shares.
extension PropertyKind {
  /// The part of the votes.
  static let voting = PropertyKind("voting", .number)

  /// What somebody may do, such as `appointment of board`.
  static let right = PropertyKind("right", .text, isSingleValued: false)

  /// Whether the interest is that of a beneficial owner.
  static let beneficial = PropertyKind("beneficial", .text)

  /// Whether nobody stands between the two ends.
  static let direct = PropertyKind("direct", .text)
  static let nominee = PropertyKind("nominee", .text)

  /// What somebody holds an interest as, such as `trust`.
  static let capacity = PropertyKind("capacity", .text, isSingleValued: false)
  static let birthDate = PropertyKind("birth-date", .date)

  /// A text that an entity may have several of.
  static func several(_ id: ID) -> PropertyKind { PropertyKind(id, .text, isSingleValued: false) }
}
