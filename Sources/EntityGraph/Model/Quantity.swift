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
    } else if let number = Self.number(first) {
      self.init(text: description, number: number, bound: bound ?? .exactly, unit: unit)
    } else {
      return nil
    }
  }

  /// Reads decimal digits with a sign, a point, an exponent and commas before three digits each.
  private static func number(_ text: Substring) -> Double? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard text.utf8.allSatisfy("0123456789+-.,eE".utf8.contains),
      groups.dropFirst().allSatisfy({ $0.prefix(while: \.isNumber).count == 3 }),
      let number = Double(groups.joined()), number.isFinite, !groups[0].isEmpty
    else { return nil }
    return number
  }

  public var description: String { text }
}
