public import EntityGraph

/// Something in a facts file that can be so, and is probably not meant so.
public struct FactFileWarning: Hashable, Sendable {
  /// What looks odd.
  public enum Matter: Hashable, Sendable {
    case oddEnd(RelationKind.ID, Entity.ID, EntityKind.ID, wanted: [EntityKind.ID])
    case oddFiller(EventType.Role, Entity.ID, EntityKind.ID, wanted: [EntityKind.ID])
    case oddOwner(PropertyKind.ID, Entity.ID, EntityKind.ID, wanted: [EntityKind.ID])
    case otherUnit(String, of: PropertyKind.ID, wanted: String)
    case idTakenAsText(String)
    case sameClaim(first: Place)
    case nothingToRepeat(locator: String, in: Document.ID)
  }

  public let matter: Matter
  public let place: Place

  init(_ matter: Matter, at place: Place) {
    self.matter = matter
    self.place = place
  }
}

extension FactFileWarning: CustomStringConvertible {
  /// Place and sentence.
  public var description: String { "\(place): \(matter)" }
}

extension FactFileWarning: Comparable {
  /// Orders by place, then by sentence.
  public static func < (left: Self, right: Self) -> Bool {
    left.place == right.place
      ? left.matter.description < right.matter.description : left.place < right.place
  }
}

extension FactFileWarning.Matter: CustomStringConvertible {
  /// What looks odd, and why.
  public var description: String {
    switch self {
    case .oddEnd(let relation, let id, let kind, let wanted):
      "'\(id)' is of the kind \(kind), and '\(relation)' takes \(names(wanted)) there"
    case .oddFiller(let role, let id, let kind, let wanted):
      "'\(id)' is of the kind \(kind), and the role '\(role)' takes \(names(wanted))"
    case .oddOwner(let property, let id, let kind, let wanted):
      "'\(id)' is of the kind \(kind), and '\(property)' is a property of \(names(wanted))"
    case .otherUnit(let unit, let property, let wanted):
      "the unit '\(unit)' is not compared with '\(wanted)', the unit of '\(property)'"
    case .idTakenAsText(let text): "'\(text)' is no id that is known, and was taken as a name"
    case .sameClaim(let first): "the same claim stands at \(first) already, and counts once"
    case .nothingToRepeat(let locator, let document):
      "there is no claim at \(locator) of '\(document)', so nothing is repeated"
    }
  }

  private func names(_ kinds: [EntityKind.ID]) -> String {
    kinds.map(\.rawValue).joined(separator: " or ")
  }
}
