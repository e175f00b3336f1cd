extension Double {
  /// By what part of itself a sum of costs may be greater than another that it counts as equal to.
  ///
  /// Sums of decimals such as 0.1 + 0.2 and 0.15 + 0.15 differ by rounding alone.
  public static let shareOfEqualCosts = 1e-12

  /// Whether a cost is above another by more than one part in 10^12.
  @inline(__always)
  public func isCostlier(than other: Double) -> Bool { !isAsCheap(as: other) }

  /// Whether a cost is no greater than the least one, or by no more than one part in 10^12.
  @inline(__always)
  public func isAsCheap(as least: Double) -> Bool {
    self <= least + abs(least) * Double.shareOfEqualCosts
  }
}
