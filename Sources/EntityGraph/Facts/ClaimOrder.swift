/// The order of claims by what makes them the same claim: document, place, claimants, stance,
/// statement, then the rest of their identity.
///
/// Parts are compared where they lie; the whole identity is spelt out only for claims that agree in
/// all of them.
struct ClaimOrder {
  let claims: [Claim]

  /// The numbers of the claims, the last of those with equal content alone, in order.
  var numbers: [Int] {
    let order = claims.indices.sorted { left, right in
      switch compare(left, right) {
      case .before: true
      case .same: left < right
      case .after: false
      }
    }
    return order.indices.filter {
      $0 + 1 == order.count || compare(order[$0], order[$0 + 1]) != .same
    }.map { order[$0] }
  }

  private func compare(_ left: Int, _ right: Int) -> ByteOrder {
    ByteOrder(claims[left].document.rawValue, claims[right].document.rawValue)
      .then { ByteOrder(claims[left].locator ?? "", claims[right].locator ?? "") }
      .then { Self.compare(claims[left].claimants, claims[right].claimants) }
      .then { ByteOrder(claims[left].stance.rawValue, claims[right].stance.rawValue) }
      .then { Self.compare(claims[left].statement, claims[right].statement) }
      .then { ByteOrder(claims[left].identity, claims[right].identity) }
  }

  /// By the first claimant in whom the chains differ; none before some, and a chain before its own
  /// beginning, as the marks between the parts of an identity have it.
  private static func compare(_ left: [Source.ID], _ right: [Source.ID]) -> ByteOrder {
    for (mine, theirs) in zip(left, right) where mine != theirs {
      return ByteOrder(mine.rawValue, theirs.rawValue)
    }
    guard left.count != right.count else { return .same }
    if left.isEmpty || right.isEmpty { return left.isEmpty ? .before : .after }
    return left.count > right.count ? .before : .after
  }

  private static func compare(_ left: Claim.Statement, _ right: Claim.Statement) -> ByteOrder {
    let (mine, theirs) = (left.parts, right.parts)
    return ByteOrder(mine.form, theirs.form)
      .then { ByteOrder(mine.first, theirs.first) }
      .then { ByteOrder(mine.second, theirs.second) }
      .then { ByteOrder(mine.third, theirs.third) }
  }
}
