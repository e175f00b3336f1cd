import AnalyzerKit

/// What makes a path better.
public enum PathOrder: String, CaseIterable, Sendable {
  /// Fewest legs, then the best weakest leg.
  case hops

  /// The best weakest leg, then fewest legs.
  case rating

  /// The least sum of weights, then fewest legs.
  case weight

  /// The greatest least weight, then fewest legs: how much can pass.
  case width

  /// The greatest product of weights, then fewest legs: how likely all legs hold.
  case chance

  /// The earliest moment of being there, then fewest legs, then the best weakest leg.
  case arrival

  /// The latest moment of setting out, then fewest legs, then the best weakest leg.
  case departure

  /// The shortest time from setting out to being there, of those the earliest arrival, then fewest
  /// legs, then the best weakest leg.
  case duration
}

extension PathOrder {
  /// Whether it compares moments.
  public var isOfTime: Bool { self == .arrival || self == .departure || self == .duration }

  /// Whether it compares weights.
  public var isOfWeights: Bool { weightMeaning != nil }

  /// Whether all legs add to what it compares first.
  var isOfCosts: Bool { self == .weight || self == .chance }

  /// Whether it compares weakest legs first.
  var isOfWeakest: Bool { self == .rating || self == .width }

  /// What it takes weights for; `nil` where it does not look at them.
  var weightMeaning: WeightMeaning? {
    switch self {
    case .weight: .cost
    case .width: .strength
    case .chance: .chance
    case .hops, .rating, .arrival, .departure, .duration: nil
    }
  }
}
