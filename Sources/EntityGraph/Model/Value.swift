/// What a property has: a number, a text or a date.
public enum Value: Hashable, Sendable {
  case number(Quantity)
  case text(String)
  case date(Period)

  /// The value as it was written.
  public var text: String {
    switch self {
    case .number(let quantity): quantity.text
    case .text(let text): text
    case .date(let period): period.description
    }
  }

  /// Whether the two cannot both be so.
  public func contradicts(_ other: Self) -> Bool {
    switch (self, other) {
    case (.number(let left), .number(let right)): left.contradicts(right)
    case (.date(let left), .date(let right)): !left.mayMeet(right)
    default: position != other.position
    }
  }

  /// What makes two values one position: texts and numbers are compared after folding.
  var position: String {
    switch self {
    case .number(let quantity):
      "\(quantity.bound.rawValue) \(quantity.number) \(quantity.unit ?? "")"
        + (quantity.last.map { " \($0)" } ?? "")
    case .text(let text): text.folded
    case .date(let period): period.description
    }
  }
}
