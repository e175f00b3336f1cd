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

/// A number of paths that may pass 10 to the 308th, as it does between corners of a large grid:
/// `fraction` times 2 to the power of 512 times `scale`.
struct ScaledCount: PathCount {
  static let none = ScaledCount(fraction: 0, scale: 0)
  static let one = ScaledCount(fraction: 1, scale: 0)

  private static let unit = 0x1p512
  private(set) var fraction: Double
  private(set) var scale: Int

  var isLost: Bool { false }

  /// Less than 2 to the power of -512 of the greater of the two is left out.
  static func += (left: inout ScaledCount, right: ScaledCount) {
    guard right.fraction > 0 else { return }
    guard left.fraction > 0 else {
      left = right
      return
    }
    if left.scale == right.scale {
      left.fraction += right.fraction
    } else if left.scale < right.scale {
      let rest = left.scale == right.scale - 1 ? left.fraction / unit : 0
      left = ScaledCount(fraction: right.fraction + rest, scale: right.scale)
    } else if left.scale == right.scale + 1 {
      left.fraction += right.fraction / unit
    }
    if left.fraction >= unit {
      left.fraction /= unit
      left.scale += 1
    }
  }

  func share(of whole: ScaledCount) -> Double {
    let share = fraction / whole.fraction
    switch whole.scale - scale {
    case 0: return share
    case 1: return share / Self.unit
    default: return 0
    }
  }
}
