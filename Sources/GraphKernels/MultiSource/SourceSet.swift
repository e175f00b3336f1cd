/// A set of up to 512 sources, a bit each.
typealias SourceSet = SIMD8<UInt64>

extension SIMD8<UInt64> {
  static var laneCount: Int { 512 }

  /// The lanes of a range within `0 ..< 512`.
  static func lanes(_ range: Range<Int>) -> SourceSet {
    var set = SourceSet.zero
    for word in 0..<8 {
      let (low, high) = (range.lowerBound - 64 * word, range.upperBound - 64 * word)
      set[word] = below(high) & ~below(low)
    }
    return set
  }

  /// The bits below `count` of one word.
  private static func below(_ count: Int) -> UInt64 {
    count >= 64 ? ~0 : count <= 0 ? 0 : (1 << UInt64(count)) - 1
  }

  @inline(__always) mutating func insert(lane: Int) { self[lane >> 6] |= 1 << UInt64(lane & 63) }

  @inline(__always) var isEmpty: Bool {
    let half = lowHalf | highHalf
    let quarter = half.lowHalf | half.highHalf
    return quarter[0] | quarter[1] == 0
  }

  /// The number of lanes in the set, all eight words at once.
  @inline(__always) var laneTotal: Int {
    var sums = self &- ((self &>> 1) & SourceSet(repeating: 0x5555_5555_5555_5555))
    let pairs = SourceSet(repeating: 0x3333_3333_3333_3333)
    sums = (sums & pairs) &+ ((sums &>> 2) & pairs)
    sums = (sums &+ (sums &>> 4)) & SourceSet(repeating: 0x0F0F_0F0F_0F0F_0F0F)
    let half = sums.lowHalf &+ sums.highHalf
    let quarter = half.lowHalf &+ half.highHalf
    let bytes = quarter[0] &+ quarter[1]
    let words = (bytes & 0x00FF_00FF_00FF_00FF) &+ ((bytes &>> 8) & 0x00FF_00FF_00FF_00FF)
    return Int(truncatingIfNeeded: (words &* 0x0001_0001_0001_0001) &>> 48)
  }
}
