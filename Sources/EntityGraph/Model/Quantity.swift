/// A number as people give it: `83`, `at least 89`, `about 400`, with a unit.
public struct Quantity: Hashable, Sendable {
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

  public init(text: String, number: Double, bound: Bound = .exactly, unit: String? = nil) {
    self.text = text
    self.number = number
    self.bound = bound
    self.unit = unit
  }

  /// Whether no number satisfies both; quantities in different units are not compared.
  public func contradicts(_ other: Self) -> Bool {
    if let unit, let theirs = other.unit, unit != theirs { return false }
    let lower = max(self.lower, other.lower)
    let upper = min(self.upper, other.upper)
    if lower.value != upper.value { return lower.value > upper.value }
    return lower.isExcluded || upper.isExcluded
  }
}

extension Quantity {
  /// An end of the numbers that satisfy a quantity.
  private struct End: Comparable {
    let value: Double
    var isExcluded = false

    static func < (left: End, right: End) -> Bool { left.value < right.value }
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
    switch bound {
    case .exactly, .upTo: End(value: number)
    case .lessThan: End(value: number, isExcluded: true)
    case .about, .nearly: End(value: number + abs(number) / 5)
    case .atLeast, .moreThan: End(value: .infinity)
    }
  }
}

extension Quantity: LosslessStringConvertible {
  private static let rounds = ["dozens": 24.0, "scores": 40, "hundreds": 200, "thousands": 2000]

  /// Reads a number with its bound and unit; `nil` when there is no number in it.
  public init?(_ description: String) {
    let bound = Bound.allCases.first { description.hasPrefix($0.rawValue + " ") }
    let rest = description.dropFirst(bound.map { $0.rawValue.count + 1 } ?? 0)
    let words = rest.split(separator: " ", maxSplits: 1)
    guard let first = words.first else { return nil }
    let unit = words.count > 1 ? String(words[1]) : nil
    if bound == nil, let number = Self.rounds[String(first)] {
      self.init(text: description, number: number, bound: .atLeast, unit: unit)
    } else if let number = Double(first.filter { $0 != "," }), number.isFinite {
      self.init(text: description, number: number, bound: bound ?? .exactly, unit: unit)
    } else {
      return nil
    }
  }

  public var description: String { text }
}
