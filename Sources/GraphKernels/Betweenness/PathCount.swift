/// A number of shortest paths: only sums and ratios of them are needed.
protocol PathCount: Sendable {
  static var none: Self { get }
  static var one: Self { get }

  /// Whether the number is too great to be told.
  var isLost: Bool { get }

  static func += (left: inout Self, right: Self)

  /// What share of `whole` this is.
  func share(of whole: Self) -> Double
}

extension Double: PathCount {
  static var none: Double { 0 }
  static var one: Double { 1 }
  var isLost: Bool { self == .infinity }
  @inline(__always) func share(of whole: Double) -> Double { self / whole }
}
