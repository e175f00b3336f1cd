/// A number as people give it: `83`, `at least 89`, `about 400`, `3 to 4`, with a unit.
public struct Quantity: Hashable, Sendable {
  /// How the number limits what is meant, such as `at least` in `at least 89`.
  public enum Bound: String, CaseIterable, Sendable {
    case exactly
    case atLeast = "at least"
    case moreThan = "more than"
    case about
    case nearly
    case upTo = "up to"
    case lessThan = "less than"
  }

  /// The quantity as it was written.
  public let text: String
  public let number: Double
  public let bound: Bound
  public let unit: String?

  /// The greatest number of a range, whose least is ``number``; `nil` where it is no range.
  public let last: Double?

  public init(
    text: String, number: Double, to last: Double? = nil, bound: Bound = .exactly,
    unit: String? = nil
  ) {
    self.text = text
    self.number = number
    self.last = last
    self.bound = bound
    self.unit = unit
  }

  /// Whether no number satisfies both; quantities in different units are not compared.
  public func contradicts(_ other: Self) -> Bool {
    if let unit, let theirs = other.unit, unit != theirs { return false }
    return lower.isBeyond(other.upper) || other.lower.isBeyond(upper)
  }
}

extension Quantity {
  /// An end of the numbers that satisfy a quantity.
  private struct End {
    let value: Double
    var isExcluded = false

    /// Whether no number is at or above this end and at or below `upper`.
    func isBeyond(_ upper: End) -> Bool {
      value > upper.value || (value == upper.value && (isExcluded || upper.isExcluded))
    }
  }

  private var lower: End {
    switch bound {
    case .exactly, .atLeast: End(value: number)
    case .moreThan: End(value: number, isExcluded: true)
    case .about, .nearly: End(value: number - abs(number) / 5)
    case .upTo, .lessThan: End(value: -.infinity)
    }
  }

  private var upper: End {
    let number = last ?? number
    return switch bound {
    case .exactly, .upTo: End(value: number)
    case .lessThan: End(value: number, isExcluded: true)
    case .about, .nearly: End(value: number + abs(number) / 5)
    case .atLeast, .moreThan: End(value: .infinity)
    }
  }
}

extension Quantity: CustomStringConvertible {
  public var description: String { text }
}
