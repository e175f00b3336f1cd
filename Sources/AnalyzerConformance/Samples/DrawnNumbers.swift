/// Numbers drawn at random from a seed, by SplitMix64.
///
/// Steele, G. L., Lea, D., Flood, C. H. Fast splittable pseudorandom number generators. OOPSLA, 2014.
/// doi:10.1145/2660193.2660195
struct DrawnNumbers {
  private var state: UInt64

  init(seed: UInt64 = 0) { state = seed }

  /// A number in `0 ..< bound`.
  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
