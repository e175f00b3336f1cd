package import EntityGraph

/// What is left out of the facts, to see what changes.
package enum Omission: Hashable, Sendable {
  /// A source, or a document with its copies.
  case speaker(Source.ID)

  /// A claim, by its number.
  case claim(Int32)
}

extension RelationFilter {
  /// The same without what is left out.
  func leavingOut(_ omission: Omission?) -> RelationFilter {
    var filter = self
    switch omission {
    case .speaker(let speaker): filter.without.append(speaker)
    case .claim(let number): filter.withoutClaims.insert(number)
    case nil: break
    }
    return filter
  }
}
